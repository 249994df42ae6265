import type { FromSidebar, ToSidebar } from './messages';

/** Who hears how a call ended. */
export type Handlers = {
  readonly onSuccess?: (result: unknown, userObject?: unknown) => void;
  readonly onFailure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
};

/** Google lets ten calls of a page be under way; the eleventh waits. Source: Apps Script guide. */
const MOST_UNDER_WAY = 10;

type Waiting = {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly handlers: Handlers;
};

/** The calls of one page, at most ten of them under way. */
export class Calls {
  readonly #send: (message: FromSidebar) => void;
  readonly #underWay = new Map<number, Handlers>();
  readonly #waiting: Waiting[] = [];
  #count = 0;

  /**
   *
   */
  constructor(send: (message: FromSidebar) => void) {
    this.#send = send;
  }

  /** Sends a call, or lets it wait for its turn. */
  call(functionName: string, args: readonly unknown[], handlers: Handlers): void {
    this.#waiting.push({ functionName, args, handlers });
    this.#sendNext();
  }

  /** Ends a call and tells its handlers; a failure that nobody handles goes to the console. */
  end(answer: ToSidebar): void {
    const handlers = this.#underWay.get(answer.id);
    if (handlers === undefined) return;
    this.#underWay.delete(answer.id);
    this.#sendNext();
    const { onSuccess, onFailure, userObject } = handlers;
    if (answer.kind === 'success') {
      onSuccess?.(answer.result, userObject);
      return;
    }
    const error = Object.assign(new Error(answer.message), { name: answer.name, stack: '' });
    if (onFailure === undefined) console.error(`${answer.name}: ${answer.message}`);
    else onFailure(error, userObject);
  }

  #sendNext(): void {
    if (this.#underWay.size >= MOST_UNDER_WAY) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#count += 1;
    this.#underWay.set(this.#count, next.handlers);
    const { functionName, args } = next;
    this.#send({ kind: 'run', id: this.#count, functionName, args });
  }
}
