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

test('the bundle parses as ES2019', () => {
  expect(program.type).toBe('Program');
  expect(() => parse('a ?? b', { ecmaVersion: 2019 })).toThrow(SyntaxError);
});

test('the functions at top level are those meant and no others', () => {
  expect(functions.map(({ id }) => id.name).sort()).toEqual([
    'DUE_NUDGES',
    'FOLLOWUP_PLAN',
    'NEXT_FOLLOWUP',
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
  expect(others.map(({ type }) => type)).toEqual(['ExpressionStatement', 'VariableDeclaration']);
  const context = vm.createContext({});
  new vm.Script(source).runInContext(context);
  const declared = new Set(functions.map(({ id }) => id.name));
  const globals = Object.getOwnPropertyNames(context).filter((name) => !declared.has(name));
  expect(globals).toEqual(['PoliteNudge']);
});

test('evaluating it touches no service, for where there is none it still evaluates', () => {
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
    'DUE_NUDGES',
    'FOLLOWUP_PLAN',
    'NEXT_FOLLOWUP',
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
