import { platformFor, requireConsent, type Actor } from './actor';
import type { AuthMode } from './authMode';
import { createWorkbook } from './calculation/workbook';
import { Clock } from './clock';
import { toPage } from './crossing';
import { fromFunctionResult, toFunctionArgument } from './customFunctionValues';
import type { ScriptArgument } from './events';
import { begin, execute, type Entry, type Execution, type Started } from './execution';
import { Mailbox } from './mailbox';
import type { CellAddress, FunctionValue, Workbook } from './model';
import { createPlatform, type Platform, type User } from './platform';
import { readProgram, type Program } from './program';
import type { ScriptRealm } from './realm';
import type { Scope } from './scope';
import type { ServiceCallHooks } from './serviceCalls';
import { isSameZone } from './sheetTime';

/** What a workbench is made from. */
export type WorkbenchOptions = {
  /** The source of the bundle, `Code.js`. */
  readonly bundle: string;
  /** The document, or of what locale (such as `de_DE`) and zone (IANA name) a new one is to be. */
  readonly workbook: Workbook | { readonly locale: string; readonly sheetZone: string };
  /** IANA name of the script's zone; this process must run in it. */
  readonly scriptZone: string;
  /** The clock that the document goes by, or an instant in milliseconds since 1970-01-01T00:00Z. */
  readonly now: Clock | number;
  /** The owner of the document. */
  readonly user: User;
  /** Who else may edit it; whoever runs something is taken for an editor too. */
  readonly editors?: readonly User[];
  /** The manifest's `oauthScopes`. */
  readonly scopes: readonly string[];
  /** The project's HTML files by name, without their ending; none by default. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** Where messages are written as `.eml` files; without it they stay in memory. */
  readonly mailFolder?: string;
  readonly spreadsheet?: { readonly id: string; readonly name: string };
};

/** How an entry point is entered. */
export type RunOptions = {
  /** FULL by default: menu clicks, the sidebar's calls, installable triggers. */
  readonly authMode?: AuthMode;
  /** Where the cursor is; the first cell of the first sheet by default. */
  readonly activeCell?: CellAddress | undefined;
  /** False for time triggers: nobody has the document open. True by default. */
  readonly isEditorOpen?: boolean;
  /** Whom it runs for; by default the workbench's user, or who `actAs` said. */
  readonly user?: User;
  /** The scopes that this user has granted; by default those of the manifest. */
  readonly scopes?: readonly string[];
};

/** What an entry point may be given: data, or a function that makes it inside the execution. */
export type RunArgument = ScriptArgument | string | number | boolean | object | null;

/**
 * Runs the bundle outside Google: its functions one by one, each in a fresh realm, and its custom
 * functions in the document's cells. Everything that the script reaches comes from here.
 */
export class Workbench {
  readonly platform: Platform;
  /** Set to look into, fail, delay or interleave the service calls of all executions. */
  readonly hooks: ServiceCallHooks = {};
  /** The bundle as it was read. */
  readonly program: Program;
  readonly #executions: Execution[] = [];
  #actor: Partial<Actor> = {};

  /**
   * Throws a sentence where the process runs in another zone than the script's, for JavaScript has
   * only one local zone; and a `SyntaxError` for a bundle that Apps Script would not take.
   */
  constructor(options: WorkbenchOptions) {
    requireProcessZone(options.scriptZone);
    const { bundle, now, mailFolder, ...rest } = options;
    const clock = typeof now === 'number' ? new Clock(now) : now;
    const workbook = toWorkbook(options.workbook, clock);
    this.program = readProgram(bundle);
    this.platform = createPlatform({
      htmlFiles: {},
      spreadsheet: { id: '1workbench', name: 'Untitled spreadsheet' },
      ...rest,
      workbook,
      clock,
      mailbox: new Mailbox(mailFolder),
    });
    workbook.setCustomFunctions(this.program.customFunctionNames, (name, args, at) =>
      this.#evaluate(name, args, at),
    );
  }

  /** The clock that the script, the stores, locks and mail go by. */
  get clock(): Clock {
    return this.platform.clock;
  }

  /** The document. */
  get workbook(): Workbook {
    return this.platform.workbook;
  }

  /** What was sent. */
  get mailbox(): Mailbox {
    return this.platform.mailbox;
  }

  /** The executions since the last `forgetExecutions`, at most 20,000, in the order of their start. */
  get executions(): readonly Execution[] {
    return this.#executions;
  }

  /** The execution that was started last. */
  get lastExecution(): Execution | undefined {
    return this.#executions.at(-1);
  }

  /** Forgets all executions but the last so many. */
  forgetExecutions(kept = 0): void {
    this.#executions.splice(0, this.#executions.length - kept);
  }

  /** From now on entry points run for another user, or with other scopes granted. */
  actAs(actor: Partial<Actor>): void {
    this.#actor = { ...this.#actor, ...actor };
  }

  /** The top-level functions that Google would call, by name. */
  get functionNames(): readonly string[] {
    return [...this.program.functionNames];
  }

  /** Whether the bundle has a top-level function of this name that Google would call. */
  hasFunction(name: string): boolean {
    return this.program.functionNames.has(name);
  }

  /**
   * Calls a top-level function and gives what it returns, a value of its realm. Arguments are data,
   * or functions that make them inside the execution (see `openEvent`). Throws a `ScriptError`,
   * for an unknown function or one that ends in `_` with `Script function not found: …`.
   */
  run(functionName: string, args: readonly RunArgument[] = [], options: RunOptions = {}): unknown {
    return execute(this.#platformFor(options), this.program, this.hooks, this.#executions, {
      ...entryOf(functionName, options),
      awaits: false,
      toArguments: (scope) => argumentsIn(scope, args),
      fromResult: (result) => result,
    });
  }

  /**
   * Begins a run whose script is evaluated elsewhere, such as on another thread: see `interleave`.
   * `own` is what it sees in place of the platform's.
   */
  begin<SomeRealm extends ScriptRealm>(
    functionName: string,
    options: RunOptions,
    realm: SomeRealm,
    own: Partial<Pick<Platform, 'workbook' | 'flush'>>,
  ): Started<SomeRealm> {
    const platform = this.#platformFor(options, own);
    return begin(platform, this.hooks, this.#executions, entryOf(functionName, options), realm);
  }

  /**
   * One call of `google.script.run` from the sidebar: arguments are JSON, and so is what it gives
   * (see `toPage`). Throws as `run` does.
   */
  runForPage(functionName: string, args: readonly unknown[], activeCell?: CellAddress): unknown {
    return execute(this.#platformFor({}), this.program, this.hooks, this.#executions, {
      ...entryOf(functionName, { activeCell }),
      awaits: true,
      toArguments: ({ realm }) => args.map((argument) => realm.toScript(argument)),
      fromResult: toPage,
    });
  }

  #platformFor(options: RunOptions, own?: Partial<Pick<Platform, 'workbook' | 'flush'>>): Platform {
    const { user, scopes } = { ...this.#actor, ...options };
    const isOwner = user === undefined && scopes === undefined && own === undefined;
    const actor: Actor = { user: user ?? this.platform.user, scopes };
    const platform = isOwner ? this.platform : platformFor(this.platform, actor, own);
    requireConsent(platform, options.authMode ?? 'FULL');
    return platform;
  }

  /** Formulas may write a function's name in any case. */
  #evaluate(
    name: string,
    args: readonly (FunctionValue | undefined)[],
    at: CellAddress,
  ): FunctionValue {
    const { zone } = this.platform.workbook;
    const functionName =
      this.program.customFunctionNames.find(
        (known) => known.toUpperCase() === name.toUpperCase(),
      ) ?? name;
    return execute(this.platform, this.program, this.hooks, this.#executions, {
      functionName,
      authMode: 'CUSTOM_FUNCTION',
      activeCell: at,
      isEditorOpen: false,
      awaits: false,
      toArguments: ({ realm }) =>
        args.map((argument) => realm.toScript(toFunctionArgument(argument, zone))),
      fromResult: (result) => fromFunctionResult(result, zone),
    });
  }
}

/** A new document has one sheet, `Sheet1`, as on Google. */
function toWorkbook(given: WorkbenchOptions['workbook'], clock: Clock): Workbook {
  if (!('sheetZone' in given)) return given;
  const workbook = createWorkbook({
    locale: given.locale,
    zone: given.sheetZone,
    now: () => clock.now,
  });
  workbook.addSheet('Sheet1');
  return workbook;
}

function entryOf(
  functionName: string,
  { authMode = 'FULL', activeCell, isEditorOpen = true }: RunOptions,
): Entry {
  return { functionName, authMode, activeCell, isEditorOpen };
}

/** The arguments of a run as values of its execution's realm. */
export function argumentsIn(scope: Scope, args: readonly RunArgument[]): readonly unknown[] {
  return args.map((argument) =>
    scope.realm.toScript(isScriptArgument(argument) ? argument(scope) : argument),
  );
}

function isScriptArgument(argument: unknown): argument is ScriptArgument {
  return typeof argument === 'function';
}

function requireProcessZone(scriptZone: string): void {
  const processZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (isSameZone(processZone, scriptZone)) return;
  throw new Error(
    `The script's zone is ${scriptZone}, but this process runs in ${processZone}, and JavaScript ` +
      `knows only one local zone: start it with TZ=${scriptZone}.`,
  );
}
