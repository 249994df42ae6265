import { guard } from '../guard';
import type { Realm } from '../realm';
import type { FromThread, ToThread } from './messages';
import { fromWire, toWire, type Wire, type WireHandle } from './wire';

/** How a thread speaks with the main one. */
export type Line = {
  readonly send: (message: FromThread) => void;
  /** Waits for the next message. */
  readonly receive: () => ToThread;
};

/**
 * The services of a script on a thread: stand-ins for the service objects of the main thread. Each
 * has the members that the real one has and fails by name for others; calling one waits until the
 * main thread answers.
 */
export class RemoteServices {
  readonly #realm: Realm;
  readonly #clock: { now: number };
  readonly #line: Line;
  readonly #objects = new Map<number, object>();
  readonly #handles = new WeakMap<object, WireHandle>();
  readonly #origins = new WeakMap<Error, number>();

  /** Each answer sets `clock`. */
  constructor(realm: Realm, clock: { now: number }, line: Line) {
    this.#realm = realm;
    this.#clock = clock;
    this.#line = line;
  }

  /** The service of this name. Throws an error of the realm where the workbench lacks it. */
  global(name: string): unknown {
    return this.#ask({ kind: 'global', name });
  }

  /** A value of the realm. */
  toScript(wire: Wire): unknown {
    return this.#realm.toScript(this.#fromWire(wire));
  }

  /** A value of the realm on its way to the main thread. */
  toWire(value: unknown): Wire {
    return toWire(value, (object) => this.#handles.get(object));
  }

  /** The number of an error of the workbench that an answer brought. */
  numberOf(origin: Error): number | undefined {
    return this.#origins.get(origin);
  }

  #ask(message: FromThread): unknown {
    this.#line.send(message);
    const answer = this.#line.receive();
    if (answer.kind === 'run') throw new Error('A script was begun before another had ended.');
    this.#clock.now = answer.now;
    if (answer.kind === 'value') return this.toScript(answer.value);
    const origin = new Error(answer.error.message);
    origin.name = answer.error.name;
    this.#origins.set(origin, answer.origin);
    throw this.#realm.toScriptError(origin);
  }

  #fromWire(wire: Wire): unknown {
    return fromWire(wire, (handle) => this.#objects.get(handle.number) ?? this.#standIn(handle));
  }

  #standIn({ number, described }: WireHandle): object {
    const { className = '', members = [] } = described ?? {};
    const constants = new Map(
      members.map(([name, constant]) => [name, this.#fromWire(constant)] as const),
    );
    const standIn = guard({
      className,
      memberNames: members.map(([name]) => name),
      member: (name) => constants.get(name) ?? this.#method(number, name),
      fail: (error) => this.#realm.toScriptError(error),
    });
    this.#realm.addHandle(standIn);
    this.#objects.set(number, standIn);
    this.#handles.set(standIn, { kind: 'handle', number });
    return standIn;
  }

  #method(handle: number, member: string): (...args: unknown[]) => unknown {
    return (...args) => {
      const crossing = this.#crossing(args);
      return this.#ask({ kind: 'call', handle, member, args: crossing });
    };
  }

  #crossing(args: readonly unknown[]): readonly Wire[] {
    try {
      return args.map((argument) => this.toWire(argument));
    } catch (error) {
      throw this.#realm.toScriptError(error);
    }
  }
}
