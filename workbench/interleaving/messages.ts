import type { MessagePort } from 'node:worker_threads';
import type { Wire, WireError } from './wire';

/** What a thread is started with. */
export type ThreadData = {
  readonly port: MessagePort;
  /** Counts what was sent: `TO_MAIN` and `TO_THREAD` are its two places. */
  readonly counts: Int32Array;
};

/** Place of the count of messages that the thread has sent. */
export const TO_MAIN = 0;

/** Place of the count of messages that were sent to the thread. */
export const TO_THREAD = 1;

/** What a thread is told. `now` is the workbench's clock. */
export type ToThread = RunMessage | AnswerMessage;

/** Evaluate a file in a new realm, and call one function of it. */
export type RunMessage = {
  readonly kind: 'run';
  /** A file that the thread has not had before comes with its source. */
  readonly file: { readonly id: number; readonly source?: string };
  readonly functionName: string;
  readonly isFunction: boolean;
  readonly milliseconds: number;
  /** The names of the services. */
  readonly globals: readonly string[];
  readonly args: readonly Wire[];
  readonly now: number;
};

/** What a service answered. `origin` numbers the workbench's own error. */
export type AnswerMessage = { readonly now: number } & (
  | { readonly kind: 'value'; readonly value: Wire }
  | { readonly kind: 'thrown'; readonly error: WireError; readonly origin: number }
);

/** What a thread says. */
export type FromThread = GlobalMessage | CallMessage | EndMessage;

/** The script uses the service of this name for the first time; at once answered. */
export type GlobalMessage = { readonly kind: 'global'; readonly name: string };

/** The script calls a method of a service object, and waits for the answer. */
export type CallMessage = {
  readonly kind: 'call';
  /** The number of the service object. */
  readonly handle: number;
  readonly member: string;
  readonly args: readonly Wire[];
};

/** The script has ended. `origin` is that of the service's error which it did not catch. */
export type EndMessage =
  | { readonly kind: 'returned'; readonly result: Wire }
  | {
      readonly kind: 'failed';
      /** An error, or what else was thrown, as text. */
      readonly thrown: WireError | string;
      readonly code: string | undefined;
      readonly origin: number | undefined;
    };
