import type { LogKind } from './logEntry';

/** A contact as the sidebar asks to log it. Days are `YYYY-MM-DD`; the row is found again by name. */
export type LogRequest = {
  readonly row: number;
  readonly company: string;
  readonly role: string;
  readonly kind: LogKind;
  readonly day: string;
  /** The day by which they now say they answer, `''` for none. */
  readonly replyExpectedBy: string;
  readonly note: string;
};
