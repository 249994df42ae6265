/**
 * Says that a script used something which the workbench does not imitate. An emulation that guessed
 * would be kinder than Google, so it stops and names what is missing.
 */
export class Refusal extends Error {
  /** `what` is the member in full, such as `Range.setFontColor`. */
  constructor(what: string) {
    super(`The workbench does not imitate ${what}.`);
    this.name = 'Refusal';
  }
}
