import { timeLimit, type Execution, type Started } from '../execution';
import { classNameOf, shortClassName } from '../guard';
import { noteOrigin } from '../realm';
import { argumentsIn, type RunArgument, type RunOptions, type Workbench } from '../runtime';
import { ScriptError } from '../scriptError';
import { defineScriptGlobals } from '../scriptGlobals';
import { lockOf } from '../services/lockService';
import { LateWrites } from './lateWrites';
import { MainRealm } from './mainRealm';
import type { AnswerMessage, CallMessage, EndMessage } from './messages';
import type { ScriptThread } from './scriptThread';
import { fromWireError, toWireError } from './wire';

/** One of the executions that are interleaved. */
export type InterleavedRun = RunOptions & {
  readonly functionName: string;
  readonly args?: readonly RunArgument[];
};

type Answer = AnswerMessage extends infer Message
  ? Message extends AnswerMessage
    ? Omit<Message, 'now'>
    : never
  : never;

type State =
  | { readonly kind: 'asks'; readonly call: CallMessage }
  | {
      readonly kind: 'waits';
      readonly call: CallMessage;
      readonly lock: string;
      readonly since: number;
      readonly until: number;
    }
  | { readonly kind: 'busy'; readonly answer: Answer; readonly until: number }
  | { readonly kind: 'ended' };

/** What an execution did when it went on: a call, or that it waits for a lock. */
export type Progress = { readonly call: string; readonly waits: boolean };

/**
 * An execution whose script runs on another thread while its service calls are performed here, one
 * each time that it goes on. Time that a call takes is the execution's own: others go on meanwhile.
 */
export class RemoteExecution {
  readonly #workbench: Workbench;
  readonly #thread: ScriptThread;
  readonly #realm = new MainRealm();
  readonly #writes: LateWrites;
  readonly #started: Started<MainRealm>;
  readonly #commits: () => boolean;
  readonly #origins: Error[] = [];
  #state: State = { kind: 'ended' };

  /** `commits` says after each call whether writes that are pending reach the document then. */
  constructor(
    workbench: Workbench,
    thread: ScriptThread,
    { functionName, args = [], ...options }: InterleavedRun,
    commits: () => boolean,
  ) {
    const { workbook } = workbench;
    this.#workbench = workbench;
    this.#thread = thread;
    this.#commits = commits;
    const writes = new LateWrites(workbook);
    this.#writes = writes;
    const own = {
      workbook: writes.workbook,
      flush: () => {
        writes.flush();
      },
    };
    this.#started = workbench.begin(functionName, options, this.#realm, own);
    const { scope } = this.#started;
    defineScriptGlobals(scope);
    const { program, clock } = workbench;
    thread.run(program.source, {
      functionName,
      isFunction: program.functionNames.has(functionName),
      milliseconds: timeLimit(scope.authMode),
      globals: this.#realm.globalNames,
      args: argumentsIn(scope, args).map((argument) => this.#realm.toWire(argument)),
      now: clock.now,
    });
    this.#listen();
  }

  /** The execution as the workbench keeps it. */
  get execution(): Execution {
    return this.#started.execution;
  }

  /** Whether it is over. */
  get hasEnded(): boolean {
    return this.#state.kind === 'ended';
  }

  /** Whether it can go on now: else it waits for a lock, or for a call that takes time. */
  get isReady(): boolean {
    const { clock, platform } = this.#workbench;
    switch (this.#state.kind) {
      case 'asks':
        return true;
      case 'waits': {
        const { lock, until } = this.#state;
        const { executionId } = this.#started.scope;
        return clock.now >= until || platform.locks.isFreeFor(lock, executionId);
      }
      case 'busy':
        return clock.now >= this.#state.until;
      case 'ended':
        return false;
    }
  }

  /** When it can go on at the latest, in milliseconds since 1970; undefined where time is no matter. */
  get readyAt(): number | undefined {
    return 'until' in this.#state ? this.#state.until : undefined;
  }

  /**
   * Goes on: begins to wait for a lock that another holds, or performs the call and lets the script
   * run to its next one. Gives undefined where the script had its call performed before.
   */
  goOn(): Progress | undefined {
    const state = this.#state;
    switch (state.kind) {
      case 'asks': {
        const { call } = state;
        const waiting = this.#waitingFor(call);
        this.#state = waiting ?? state;
        if (waiting === undefined) this.#perform(call);
        return { call: this.#nameOf(call), waits: waiting !== undefined };
      }
      case 'waits':
        this.#stopWaiting(state);
        this.#perform(state.call);
        return { call: this.#nameOf(state.call), waits: false };
      case 'busy':
        this.#goOnWith(state.answer);
        return undefined;
      case 'ended':
        throw new Error('An execution that has ended cannot go on.');
    }
  }

  /** Ends it from outside, as where the workbench itself fails. */
  abandon(reason: Error): void {
    if (!this.hasEnded)
      this.#end({
        kind: 'failed',
        thrown: toWireError(reason),
        code: undefined,
        origin: undefined,
      });
  }

  #nameOf({ handle, member }: CallMessage): string {
    return `${shortClassName(classNameOf(this.#realm.object(handle)) ?? '')}.${member}`;
  }

  /** A lock that another execution holds is waited for. Source: reference, Lock.tryLock, waitLock. */
  #waitingFor(call: CallMessage): State | undefined {
    const { clock, platform } = this.#workbench;
    const lock = lockOf(this.#realm.object(call.handle));
    const [milliseconds] = call.args;
    const isAcquiring = call.member === 'tryLock' || call.member === 'waitLock';
    if (lock === undefined || !isAcquiring || typeof milliseconds !== 'number') return undefined;
    if (milliseconds <= 0) return undefined;
    if (platform.locks.isFreeFor(lock, this.#started.scope.executionId)) return undefined;
    return { kind: 'waits', call, lock, since: clock.now, until: clock.now + milliseconds };
  }

  /** Where the wait was in vain the call is performed as if it began now: it waits by the clock. */
  #stopWaiting({ lock, since }: Extract<State, { kind: 'waits' }>): void {
    const { clock, platform } = this.#workbench;
    if (!platform.locks.isFreeFor(lock, this.#started.scope.executionId)) clock.moveTo(since);
  }

  #perform(call: CallMessage): void {
    const { clock } = this.#workbench;
    const before = clock.now;
    const answer = this.#answer(() => {
      const args = call.args.map((argument) => this.#realm.fromWire(argument));
      const method = Reflect.get(this.#realm.object(call.handle), call.member) as unknown;
      if (typeof method !== 'function') throw new Error(`${this.#nameOf(call)} is no method.`);
      return Reflect.apply(method, undefined, args);
    });
    const until = clock.now;
    if (until <= before) {
      this.#goOnWith(answer);
      return;
    }
    clock.moveTo(before);
    this.#state = { kind: 'busy', answer, until };
  }

  #answer(produce: () => unknown): Answer {
    try {
      const value = this.#realm.toWire(produce());
      if (this.#writes.isPending && this.#commits()) this.#writes.flush();
      return { kind: 'value', value };
    } catch (thrown) {
      const error = this.#realm.toScriptError(thrown);
      const origin = this.#origins.push(error) - 1;
      return { kind: 'thrown', error: toWireError(error), origin };
    }
  }

  #goOnWith(answer: Answer): void {
    this.#thread.send({ ...answer, now: this.#workbench.clock.now });
    this.#listen();
  }

  /** Getting a service is no call: the script goes on at once. */
  #listen(): void {
    for (;;) {
      const message = this.#thread.receive();
      switch (message.kind) {
        case 'global': {
          const answer = this.#answer(() => this.#realm.global(message.name));
          this.#thread.send({ ...answer, now: this.#workbench.clock.now });
          break;
        }
        case 'call':
          this.#state = { kind: 'asks', call: message };
          return;
        default:
          this.#end(message);
          return;
      }
    }
  }

  /** What was written is kept, also where the script has failed. */
  #end(message: EndMessage): void {
    this.#state = { kind: 'ended' };
    const { scope, end } = this.#started;
    try {
      end(() => {
        this.#writes.flush();
        scope.requireTime();
        if (message.kind === 'returned') return this.#realm.fromWire(message.result);
        throw this.#thrown(message);
      });
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
    }
  }

  #thrown({ thrown, code, origin }: Extract<EndMessage, { kind: 'failed' }>): unknown {
    if (typeof thrown === 'string') return thrown;
    const error = fromWireError(thrown);
    const cause = origin === undefined ? undefined : this.#origins[origin];
    if (cause !== undefined) noteOrigin(error, cause);
    return code === undefined ? error : Object.assign(error, { code });
  }
}
