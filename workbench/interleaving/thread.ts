/** Runs scripts on a thread of their own, one after another. Bundled by `scriptThread.ts`. */
import { types } from 'node:util';
import vm from 'node:vm';
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { originOf, Realm } from '../realm';
import { runScript } from '../scriptRun';
import {
  TO_MAIN,
  TO_THREAD,
  type EndMessage,
  type FromThread,
  type RunMessage,
  type ThreadData,
  type ToThread,
} from './messages';
import { RemoteServices } from './remoteServices';
import { toWireError } from './wire';

const { port, counts } = workerData as ThreadData;
const files = new Map<number, vm.Script>();

for (;;) {
  const message = receive();
  // An answer that comes after the script has run out of time is not wanted any more.
  if (message.kind === 'run') send(perform(message));
}

function perform(message: RunMessage): EndMessage {
  const { functionName, isFunction, milliseconds, globals, args } = message;
  const clock = { now: message.now };
  const realm = new Realm(() => clock.now);
  const services = new RemoteServices(realm, clock, { send, receive });
  try {
    for (const name of globals) realm.defineGlobal(name, () => services.global(name));
    const script = fileOf(message.file);
    const run = { script, functionName, isFunction, awaits: false, milliseconds };
    const result = runScript(realm, run, () => args.map((argument) => services.toScript(argument)));
    return { kind: 'returned', result: services.toWire(result) };
  } catch (thrown) {
    return failure(thrown, services);
  }
}

function fileOf({ id, source }: RunMessage['file']): vm.Script {
  const script = files.get(id) ?? new vm.Script(source ?? '', { filename: 'Code.js' });
  files.set(id, script);
  return script;
}

function failure(thrown: unknown, services: RemoteServices): EndMessage {
  if (!types.isNativeError(thrown)) {
    return { kind: 'failed', thrown: textOf(thrown), code: undefined, origin: undefined };
  }
  const origin = originOf(thrown);
  return {
    kind: 'failed',
    thrown: toWireError(thrown),
    code: 'code' in thrown ? String(thrown.code) : undefined,
    origin: origin && services.numberOf(origin),
  };
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return 'something that has no text';
  }
}

function send(message: FromThread): void {
  port.postMessage(message);
  Atomics.add(counts, TO_MAIN, 1);
  Atomics.notify(counts, TO_MAIN);
}

function receive(): ToThread {
  for (;;) {
    const count = Atomics.load(counts, TO_THREAD);
    const received = receiveMessageOnPort(port) as { readonly message: ToThread } | undefined;
    if (received !== undefined) return received.message;
    Atomics.wait(counts, TO_THREAD, count);
  }
}
