/**
 * An error as Google's services throw it: `name` is `Exception`, the message is Google's English
 * text (on Google it is in the user's language). Source: texts seen in public error reports.
 */
export class ServiceException extends Error {
  /** `message` is Google's text, without the leading `Exception: `. */
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}
