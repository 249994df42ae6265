import vm from 'node:vm';
import { parse, type Comment, type FunctionDeclaration } from 'acorn';
import { readDist } from '../support/bundledWorkbench';

const source = readDist('Code.js');
const comments: Comment[] = [];
const program = parse(source, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });

const functions = program.body.filter(
  (statement): statement is FunctionDeclaration => statement.type === 'FunctionDeclaration',
);

/** The comment that ends on the line above a function. */
function commentAbove({ start }: FunctionDeclaration): string {
  const above = comments.find(({ end }) => end < start && /^\n$/.test(source.slice(end, start)));
  return above?.value ?? '';
}

const customFunctions = functions.filter((declared) =>
  commentAbove(declared).includes('@customfunction'),
);

type Modules = {
  readonly names: readonly string[];
  readonly textOf: (name: string) => string;
  readonly load: (name: string) => Record<string, unknown>;
};

/** The add-on's modules, evaluated where there is no service. */
function modulesOf(script: string): Modules {
  const context = vm.createContext({});
  new vm.Script(script).runInContext(context);
  return vm.runInContext('PoliteNudge', context) as Modules;
}

const { names: moduleNames, textOf } = modulesOf(source);

test('the bundle and each of its modules parse as ES2019', () => {
  expect(program.type).toBe('Program');
  expect(moduleNames.length).toBeGreaterThan(10);
  for (const name of moduleNames) {
    expect(() => parse(textOf(name), { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  }
  expect(() => parse('a ?? b', { ecmaVersion: 2019 })).toThrow(SyntaxError);
});

test('the bundle keeps to Latin-1, or V8 would take two bytes for each character', () => {
  expect(/[\u0100-\uffff]/.exec(source)?.[0]).toBeUndefined();
});

test('a module in its comment is whole, though it holds the sign that ends a comment', () => {
  const ends = moduleNames.filter((name) => textOf(name).includes('*/'));
  expect(ends.length).toBeGreaterThan(0);
});

test('a formula loads its own modules and none of the menu, the sidebar or the email', () => {
  const modules = modulesOf(source);
  const loaded: string[] = [];
  const requires = (name: string): void => {
    if (loaded.includes(name)) return;
    loaded.push(name);
    for (const [, other = ''] of modules.textOf(name).matchAll(/require\("\.\/([^"]+)"\)/g)) {
      requires(other);
    }
  };
  requires('followUpPlan.js');
  expect(loaded).not.toEqual(expect.arrayContaining(['menu.js']));
  const text = loaded.map((name) => modules.textOf(name)).join('');
  expect(text).toContain('interview');
  expect(text).not.toMatch(/createAddonMenu|sendEmail|createHtmlOutput|newTrigger/);
});

test('the functions at top level are those meant and no others', () => {
  expect(functions.map(({ id }) => id.name).sort()).toEqual([
    'ASK_AT_INTERVIEW',
    'DUE_NUDGES',
    'FOLLOWUP_DRAFT',
    'FOLLOWUP_PLAN',
    'NEXT_FOLLOWUP',
    'TONE_CHECK',
    'TRACKER_COLUMNS',
    'emailThisWeeksList',
    'logContact',
    'onEdit',
    'onInstall',
    'onOpen',
    'sendWeeklyEmail',
    'setUpOrRepair',
    'showSidebar',
    'sidebarOverview',
    'turnWeeklyEmailOnOrOff',
  ]);
});

test('beside them there is one variable, which holds the rest', () => {
  const others = program.body.filter(({ type }) => type !== 'FunctionDeclaration');
  expect(others.map(({ type }) => type)).toEqual(['VariableDeclaration']);
  const context = vm.createContext({});
  new vm.Script(source).runInContext(context);
  const declared = new Set(functions.map(({ id }) => id.name));
  const globals = Object.getOwnPropertyNames(context).filter((name) => !declared.has(name));
  expect(globals).toEqual(['PoliteNudge']);
});

test('evaluating it or a module touches no service, for where there is none it still evaluates', () => {
  const modules = modulesOf(source);
  for (const name of moduleNames) expect(() => modules.load(name)).not.toThrow();
  const evaluate = (script: string) => () => {
    new vm.Script(script).runInContext(vm.createContext({}));
  };
  expect(evaluate(source)).not.toThrow();
  expect(evaluate(`${source}\nSpreadsheetApp.getActive();`)).toThrow(
    /SpreadsheetApp is not defined/,
  );
});

test.each(customFunctions.map((declared) => [declared.id.name, declared] as const))(
  'the JSDoc directly above %s tells Google its summary, parameters and result',
  (_name, declared) => {
    const comment = commentAbove(declared);
    const names = declared.params.map((parameter) =>
      parameter.type === 'Identifier' ? parameter.name : '',
    );
    expect(comment).toMatch(/^\*\n \* [A-Z][^@]+\.\n/);
    const documented = [...comment.matchAll(/^ \* @param \{\w+\} (\w+) .*e\.g\. .*$/gm)];
    expect(documented.map(([, name]) => name)).toEqual(names);
    expect(comment).toMatch(/^ \* @return \S/m);
  },
);

test('every custom function is one by its JSDoc', () => {
  expect(customFunctions.map(({ id }) => id.name).sort()).toEqual([
    'ASK_AT_INTERVIEW',
    'DUE_NUDGES',
    'FOLLOWUP_DRAFT',
    'FOLLOWUP_PLAN',
    'NEXT_FOLLOWUP',
    'TONE_CHECK',
    'TRACKER_COLUMNS',
  ]);
});

test('the manifest asks for these five scopes and no other', () => {
  const manifest = JSON.parse(readDist('appsscript.json')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ runtimeVersion: 'V8' });
  expect(manifest['oauthScopes']).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/userinfo.email',
  ]);
});

test('the sidebar page loads nothing from anywhere', () => {
  const page = readDist('Sidebar.html');
  const hosts = new Set([...page.matchAll(/https?:\/\/([^/"']+)/g)].map(([, host]) => host));
  // The names of SVG and MathML, which are no addresses to load from.
  expect([...hosts]).toEqual(['www.w3.org']);
  expect([/\bsrc=/, /<link/, /@import/, /url\(/, /`/].filter((trace) => trace.test(page))).toEqual(
    [],
  );
});
