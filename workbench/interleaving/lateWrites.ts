import type { Workbook } from '../model';

type Write = { readonly perform: () => void; readonly changesGrid: boolean };

const gridWrites: ReadonlySet<string> = new Set<keyof Workbook>([
  'insertRows',
  'insertColumns',
  'deleteRows',
  'deleteColumns',
]);

const cellWrites: ReadonlySet<string> = new Set<keyof Workbook>([
  'writeValues',
  'typeIn',
  'setNumberFormats',
]);

/**
 * The document as one execution sees it, with a cache of its writes: they reach the document, and so
 * the other executions, only when they are flushed. Whatever this execution reads flushes them first.
 * Source: Apps Script guide, "Best practices"; reference, SpreadsheetApp.flush and Lock.releaseLock,
 * which says to flush before a lock is released. Which writes are kept back is a guess: those of
 * values, formulas and number formats, rows and columns; sheets come and go at once.
 */
export class LateWrites {
  readonly workbook: Workbook;
  #writes: Write[] = [];

  /** `workbook` is the document that all executions share. */
  constructor(workbook: Workbook) {
    this.workbook = new Proxy(workbook, {
      get: (target, name) => this.#member(target, name),
      set: (target, name, value) => Reflect.set(target, name, value, target),
    });
  }

  /** Whether there are writes that others do not see. */
  get isPending(): boolean {
    return this.#writes.length > 0;
  }

  /** Puts all writes so far into the document. Fails as the document fails, and drops the rest. */
  flush(): void {
    for (const { perform } of this.#writes.splice(0)) perform();
  }

  #member(workbook: Workbook, name: string | symbol): unknown {
    const member: unknown = Reflect.get(workbook, name, workbook);
    if (typeof member !== 'function' || typeof name === 'symbol') return member;
    const call = (args: readonly unknown[]): unknown => Reflect.apply(member, workbook, args);
    const changesGrid = gridWrites.has(name);
    if (changesGrid || cellWrites.has(name)) {
      return (...args: unknown[]) => {
        this.#writes.push({ changesGrid, perform: () => call(args) });
      };
    }
    return (...args: unknown[]) => {
      if (this.#isSeenBy(name)) this.flush();
      return call(args);
    };
  }

  /** Getting a range asks for the grid's size, and does not flush on Google: a guess. */
  #isSeenBy(name: string): boolean {
    return name !== 'gridSize' || this.#writes.some(({ changesGrid }) => changesGrid);
  }
}
