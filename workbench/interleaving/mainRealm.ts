import { types } from 'node:util';
import { classNameOf, memberNamesOf } from '../guard';
import type { ScriptRealm } from '../realm';
import { fromWire, toWire, type Wire, type WireHandle } from './wire';

/**
 * Stands in for the realm of a script that runs on another thread: nothing is made in it here, and
 * service objects are given numbers under which the script knows them.
 */
export class MainRealm implements ScriptRealm {
  readonly #globals = new Map<string, () => unknown>();
  readonly #objects: object[] = [];
  readonly #numbers = new Map<object, number>();

  /** Keeps how a global is made until the script uses it. */
  defineGlobal(name: string, make: () => unknown): void {
    this.#globals.set(name, make);
  }

  /** Service objects are known by what they are. */
  addHandle(): void {
    // A number is given out when one crosses.
  }

  /** The value as it is: it is made anew on the other side. */
  toScript(value: unknown): unknown {
    return value;
  }

  /** The error as it is: it is made anew on the other side. */
  toScriptError(error: unknown): Error {
    return types.isNativeError(error) ? error : new Error(String(error));
  }

  /** The names of all globals. */
  get globalNames(): readonly string[] {
    return [...this.#globals.keys()];
  }

  /** Makes a global. Throws as its making throws. */
  global(name: string): unknown {
    return this.#globals.get(name)?.();
  }

  /** A value on its way to the script. */
  toWire(value: unknown): Wire {
    return toWire(value, (object) => this.#toHandle(object));
  }

  /** A value that comes from the script. */
  fromWire(wire: Wire): unknown {
    return fromWire(wire, ({ number }) => this.object(number));
  }

  /** The service object of this number. */
  object(number: number): object {
    const object = this.#objects[number];
    if (object === undefined) throw new Error(`There is no service object number ${number}.`);
    return object;
  }

  #toHandle(object: object): WireHandle | undefined {
    const className = classNameOf(object);
    if (className === undefined) return undefined;
    const known = this.#numbers.get(object);
    if (known !== undefined) return { kind: 'handle', number: known };
    const number = this.#objects.push(object) - 1;
    this.#numbers.set(object, number);
    const members = (memberNamesOf(object) ?? []).map((name) => {
      const member: unknown = Reflect.get(object, name);
      return [name, typeof member === 'function' ? undefined : this.toWire(member)] as const;
    });
    return { kind: 'handle', number, described: { className, members } };
  }
}
