import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import {
  TO_MAIN,
  TO_THREAD,
  type FromThread,
  type RunMessage,
  type ThreadData,
  type ToThread,
} from './messages';

/** Longer than any script may take: then the thread itself is broken. */
const PATIENCE = 400_000;

let source: string | undefined;

/** A thread on which one script after another runs, while this one waits or answers. */
export class ScriptThread {
  readonly #port: MessagePort;
  readonly #counts = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  readonly #worker: Worker;
  readonly #files = new Map<string, number>();

  /** Starts the thread; it does not keep the process alive. */
  constructor() {
    const { port1, port2 } = new MessageChannel();
    const workerData: ThreadData = { port: port2, counts: this.#counts };
    source ??= bundledThread();
    this.#worker = new Worker(source, { eval: true, workerData, transferList: [port2] });
    this.#worker.unref();
    port1.unref();
    this.#port = port1;
  }

  /** Begins a script. */
  run(file: string, message: Omit<RunMessage, 'kind' | 'file'>): void {
    const known = this.#files.get(file);
    const id = known ?? this.#files.size;
    this.#files.set(file, id);
    const sent = known === undefined ? { id, source: file } : { id };
    this.send({ ...message, kind: 'run', file: sent });
  }

  /** Tells the thread something; it goes on. */
  send(message: ToThread): void {
    this.#port.postMessage(message);
    Atomics.add(this.#counts, TO_THREAD, 1);
    Atomics.notify(this.#counts, TO_THREAD);
  }

  /** Waits for what the thread says next. Throws where it says nothing for longer than any script may run. */
  receive(): FromThread {
    for (;;) {
      const count = Atomics.load(this.#counts, TO_MAIN);
      const received = receiveMessageOnPort(this.#port) as
        { readonly message: FromThread } | undefined;
      if (received !== undefined) return received.message;
      if (Atomics.wait(this.#counts, TO_MAIN, count, PATIENCE) === 'timed-out') {
        throw new Error("A script's thread does not answer.");
      }
    }
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    this.#port.close();
    await this.#worker.terminate();
  }
}

const idle: ScriptThread[] = [];

/** So many threads that nobody else uses; kept ones first. */
export function takeThreads(count: number): readonly ScriptThread[] {
  return Array.from({ length: count }, () => idle.pop() ?? new ScriptThread());
}

/** Keeps threads whose scripts have ended for the next who takes some. */
export function keepThreads(threads: readonly ScriptThread[]): void {
  idle.push(...threads);
}

/** Ends all threads that are kept, such as after the last test of a file. */
export async function closeThreads(): Promise<void> {
  await Promise.all(idle.splice(0).map((thread) => thread.close()));
}

/** A thread takes plain JavaScript, and it is made when it is first needed: there is no build step. */
function bundledThread(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('thread.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The script thread was not bundled.');
  return file.text;
}
