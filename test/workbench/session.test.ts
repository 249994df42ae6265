import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { EditRequest } from '../../workbench/api';
import { openSession, type Session } from '../../workbench/session';
import {
  menuOf,
  saturday,
  session,
  sessionOptions,
  shown,
  temporaryFolder,
  type,
} from './testSession';

const HOUR = 3_600_000;

const nothing = 'function none() {}';

describe('a session that opens a file', () => {
  test('shows its rows, its menu and its clock', async () => {
    const opened = await session(menuOf('go'));
    expect(opened.state()).toMatchObject({
      fileName: 'tracker.csv',
      locale: 'en_US',
      zone: 'Europe/Madrid',
      scriptZone: SCRIPT_ZONE,
      user: 'ann@example.com',
      now: saturday,
      sheets: [{ name: 'Tracker', rows: 1000, columns: 26 }],
      activeSheet: 'Tracker',
      menu: [{ kind: 'item', caption: 'go', functionName: 'go' }],
      sidebar: null,
      toasts: [],
      alert: null,
      mail: [],
      triggers: [],
      triggerRuns: [],
    });
    expect(shown(opened, 2, 1)).toBe('Acme');
  });

  test('runs onOpen in limited mode with its event', async () => {
    const opened = await session(`
      function onOpen(e) {
        SpreadsheetApp.getActiveSheet().getRange(5, 1).setValue(e.authMode + ' ' + e.source.getName());
        try { Session.getEffectiveUser(); } catch (x) { SpreadsheetApp.getActiveSheet().getRange(6, 1).setValue(x.message); }
      }`);
    expect(shown(opened, 5, 1)).toBe('LIMITED tracker');
    expect(shown(opened, 6, 1)).toContain('You do not have permission to call');
  });

  test('opens although onOpen fails, and says so to whoever started it', async () => {
    const said: string[] = [];
    const opened = await session(`function onOpen() { throw new Error('No menu today'); }`, {
      warn: (sentence) => said.push(sentence),
    });
    expect(opened.state().menu).toEqual([]);
    expect(said).toEqual(['onOpen failed: No menu today']);
  });

  test('opens an empty file as an empty sheet', async () => {
    const opened = await session(nothing, { readRows: () => [] });
    expect(opened.cells('Tracker').cells).toEqual([]);
  });
});

describe('the cells', () => {
  test('come with what the formula bar shows, their side and their error', async () => {
    const opened = await session(nothing);
    opened.edit({
      sheet: 'Tracker',
      row: 3,
      column: 1,
      texts: [['7', '11/5/2026', 'x', 'TRUE', '=1/0', '', '=A3*2']],
    });
    expect(opened.cells('Tracker').cells[2]).toEqual([
      { display: '7', typed: '7', align: 'right', error: '' },
      { display: '11/5/2026', typed: '11/5/2026', align: 'right', error: '' },
      { display: 'x', typed: 'x', align: 'left', error: '' },
      { display: 'TRUE', typed: 'TRUE', align: 'center', error: '' },
      { display: '#DIV/0!', typed: '=1/0', align: 'center', error: expect.any(String) },
      null,
      { display: '14', typed: '=A3*2', align: 'right', error: '' },
    ]);
  });

  test('of a sheet that is missing are refused', async () => {
    const opened = await session(nothing);
    expect(() => opened.cells('Nowhere')).toThrow('There is no sheet named “Nowhere”.');
  });

  test('of custom functions follow an edit, and the clock where they use TODAY', async () => {
    const opened = await session(`/** @customfunction */ function TWICE(x) { return x * 2; }`);
    type(opened, 3, 1, '4');
    type(opened, 3, 2, '=TWICE(A3)');
    type(opened, 3, 3, '=TODAY()');
    expect([shown(opened, 3, 2), shown(opened, 3, 3)]).toEqual(['8', '11/21/2026']);
    type(opened, 3, 1, '5');
    opened.moveClock(saturday + 48 * HOUR);
    expect([shown(opened, 3, 2), shown(opened, 3, 3)]).toEqual(['10', '11/23/2026']);
  });
});

describe('an edit', () => {
  test('grows the grid under what is pasted beyond its edge, and fills short lines', async () => {
    const opened = await session(nothing);
    const state = opened.edit({
      sheet: 'Tracker',
      row: 1000,
      column: 26,
      texts: [['a', 'b'], ['c'], []],
    });
    expect(state.sheets).toEqual([{ name: 'Tracker', rows: 1002, columns: 27 }]);
    expect([shown(opened, 1000, 27), shown(opened, 1001, 26)]).toEqual(['b', 'c']);
  });

  test.each<[string, Partial<EditRequest>, string]>([
    ['on a sheet that is missing', { sheet: 'Gone' }, 'There is no sheet named “Gone”.'],
    ['below the grid', { row: 1001 }, 'has no row 1001'],
    ['beside the grid', { column: 27 }, 'with a column 27'],
    [
      'of a text that no cell can hold',
      { row: 1000, texts: [['x'], ['y'.repeat(50_001)]] },
      'more than the maximum of 50000 characters',
    ],
  ])('%s is refused and changes nothing', async (_what, request, message) => {
    const opened = await session(nothing);
    const before = opened.state();
    expect(() =>
      opened.edit({ sheet: 'Tracker', row: 1, column: 1, texts: [['x']], ...request }),
    ).toThrow(message);
    expect(opened.state()).toEqual(before);
  });

  test('fires onEdit in limited mode with its event, whose failure nobody sees', async () => {
    const opened = await session(`function onEdit(e) {
      var sheet = e.source.getSheetByName('Tracker');
      sheet.getRange('Z1').setValue([e.authMode, e.range.getA1Notation(), e.value, e.oldValue].join('|'));
      throw new Error('quiet');
    }`);
    const noted = (text: string) => {
      expect(type(opened, 5, 2, text).alert).toBeNull();
      return shown(opened, 1, 26).split('|');
    };
    expect(noted('7')).toEqual(['LIMITED', 'B5', '7', '']);
    expect(noted('x')).toEqual(['LIMITED', 'B5', 'x', '7']);
    expect(noted('')).toEqual(['LIMITED', 'B5', '', 'x']);
    opened.edit({ sheet: 'Tracker', row: 6, column: 1, texts: [['a', 'b']] });
    expect(shown(opened, 1, 26)).toBe('LIMITED|A6:B6||');
  });
});

describe('a click in the menu', () => {
  test('runs with everything allowed where the cursor stands', async () => {
    const opened = await session(`${menuOf('go')}
      function go() {
        var cell = SpreadsheetApp.getActiveRange();
        cell.setValue(cell.getA1Notation() + ' ' + Session.getEffectiveUser().getEmail());
        SpreadsheetApp.getActive().toast('Done', 'Nudge');
      }`);
    opened.select({ sheet: 'Tracker', row: 4, column: 3 });
    const { toasts, alert } = opened.menu({ functionName: 'go' });
    expect(shown(opened, 4, 3)).toBe('C4 ann@example.com');
    expect([toasts, alert]).toEqual([[{ title: 'Nudge', message: 'Done', shown: 1 }], null]);
  });

  test('that fails is told of in a dialog with the name of the add-on, until the next one', async () => {
    const opened = await session(`${menuOf('go', 'fine')}
      function go() { throw new Error('Open the sheet with your tracker.'); }
      function fine() {}`);
    const go = () => opened.menu({ functionName: 'go' }).alert;
    const message = 'Open the sheet with your tracker.';
    expect(go()).toEqual({ title: 'Nudge', message, shown: 1 });
    expect(go()).toEqual({ title: 'Nudge', message, shown: 2 });
    expect(opened.menu({ functionName: 'fine' }).alert).toBeNull();
  });

  test('on what is no item of it is refused', async () => {
    const opened = await session(`${menuOf('go')} function go() {} function other() {}`);
    expect(() => opened.menu({ functionName: 'other' })).toThrow('The menu has no item');
  });

  test('may show a dialog, which is answered in the affirmative and loses the locks', async () => {
    const opened = await session(`${menuOf('ask')}
      function ask() {
        var ui = SpreadsheetApp.getUi(), lock = LockService.getDocumentLock();
        lock.tryLock(0);
        var answers = [
          ui.alert('One') === ui.Button.OK,
          ui.alert('Two', ui.ButtonSet.OK_CANCEL) === SpreadsheetApp.getUi().Button.OK,
          ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES,
          lock.hasLock()
        ];
        SpreadsheetApp.getActiveSheet().getRange('A5').setValue(answers.join(' '));
      }`);
    const { alert } = opened.menu({ functionName: 'ask' });
    expect(alert).toMatchObject({ title: 'Title', message: 'Sure?' });
    expect(shown(opened, 5, 1)).toBe('true true true false');
  });

  test('opens a sidebar, each time anew', async () => {
    const opened = await session(`${menuOf('side')}
      function side() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Leads'));
      }`);
    expect(opened.menu({ functionName: 'side' }).sidebar).toEqual({ title: 'Leads', opened: 1 });
    expect(type(opened, 1, 3, 'x').sidebar).toEqual({ title: 'Leads', opened: 1 });
    expect(opened.menu({ functionName: 'side' }).sidebar).toEqual({ title: 'Leads', opened: 2 });
    expect(opened.sidebar?.html).toContain('<title>S</title>');
  });

  test('may put the cursor on another sheet, hide one and delete one', async () => {
    const opened = await session(`${menuOf('add', 'hide', 'back', 'remove')}
      function add() { SpreadsheetApp.getActive().insertSheet('Log'); }
      function hide() { SpreadsheetApp.getActive().getSheetByName('Log').hideSheet(); }
      function back() { SpreadsheetApp.getActive().getSheetByName('Tracker').activate(); }
      function remove() { var ss = SpreadsheetApp.getActive(); ss.deleteSheet(ss.getActiveSheet()); }`);
    const after = (functionName: string) => {
      const { activeSheet, sheets } = opened.menu({ functionName });
      return [activeSheet, ...sheets.map(({ name }) => name)];
    };
    expect(after('add')).toEqual(['Log', 'Tracker', 'Log']);
    expect(after('back')).toEqual(['Tracker', 'Tracker', 'Log']);
    expect(after('hide')).toEqual(['Tracker', 'Tracker']);
    expect(after('remove')).toEqual(['Tracker', 'Tracker']);
    expect(opened.state().alert?.message).toBe(
      "Exception: You can't remove all the visible sheets in a document.",
    );
  });
});

describe('the version', () => {
  test('counts up by one with each change and not otherwise', async () => {
    const opened = await session('function look() { return 1; }');
    const seen: number[] = [];
    opened.onChange((version) => seen.push(version));
    const first = opened.version;
    type(opened, 3, 1, 'x');
    type(opened, 3, 1, 'x');
    opened.run({ functionName: 'look', args: [] });
    opened.select({ sheet: 'Tracker', row: 2, column: 2 });
    type(opened, 3, 1, 'y');
    expect(seen).toEqual([first + 1, first + 2]);
    expect(opened.cells('Tracker').version).toBe(opened.state().version);
  });
});

describe('the clock', () => {
  const bundle = `${menuOf('turnOn')}
    function turnOn() {
      ScriptApp.newTrigger('send').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY)
        .atHour(8).inTimezone('Europe/Madrid').create();
    }
    function send() {
      MailApp.sendEmail({ to: 'ann@example.com', subject: 'This week', body: 'Hi', htmlBody: '<b>Hi</b>' });
    }`;

  test('fires a trigger that comes due, whose mail arrives at its time', async () => {
    const opened = await session(bundle);
    const [line] = opened.menu({ functionName: 'turnOn' }).triggers;
    const at = line?.firesAt ?? 0;
    expect(line?.functionName).toBe('send');
    expect(new Date(at).toISOString()).toMatch(/^2026-11-23T07:\d\d:00/);
    const state = opened.moveClock(Date.UTC(2026, 10, 23, 8));
    expect(state.mail).toEqual([
      {
        id: 1,
        subject: 'This week',
        to: 'ann@example.com',
        sentAt: at,
        fileName: expect.any(String),
      },
    ]);
    expect(state.triggerRuns).toEqual([{ functionName: 'send', at, error: '' }]);
    expect(state.triggers[0]?.firesAt).toBe(at + 7 * 24 * HOUR);
    expect(state.now).toBe(Date.UTC(2026, 10, 23, 8));
    expect(await opened.mail(1)).toMatchObject({
      id: 1,
      from: 'ann@example.com',
      text: expect.stringContaining('Hi'),
      html: expect.stringContaining('<b>Hi</b>'),
      source: expect.stringContaining('Subject: This week'),
    });
    await expect(opened.mail(2)).rejects.toThrow('There is no message number 2.');
  });

  test('is not moved where that would take thousands of runs', async () => {
    const opened = await session(bundle.replace(/onWeekDay.*\n.*create/, 'everyHours(1).create'));
    opened.menu({ functionName: 'turnOn' });
    expect(() => opened.moveClock(Date.UTC(2036, 0))).toThrow('cannot move so far at once');
    expect(opened.state().now).toBe(saturday);
  });
});

/** A session that can be closed and opened again on the same folder. */
function lasting(bundle: string, change: Parameters<typeof sessionOptions>[1] = {}) {
  const folder = temporaryFolder();
  const said: string[] = [];
  const open = (more: typeof change = {}): Promise<Session> =>
    openSession(
      sessionOptions(
        bundle,
        { warn: (sentence) => said.push(sentence), ...change, ...more },
        folder,
      ),
    );
  return { folder, said, open };
}

const everything = `${menuOf('all')}
  function all() {
    var ss = SpreadsheetApp.getActive();
    var log = ss.insertSheet('Log');
    log.getRange('A1').setValue(new Date(Date.now())).setNumberFormat('yyyy-mm-dd');
    log.getRange('A2').setFormula("=Tracker!A2").setNote('a note');
    log.setFrozenRows(1);
    PropertiesService.getUserProperties().setProperty('k', 'v');
    PropertiesService.getDocumentProperties().setProperty('d', 'e');
    ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
    MailApp.sendEmail('ann@example.com', 'Grüße', 'Hällo — “so”');
    ss.toast('done');
  }
  function tick() { throw new Error('tock'); }
  function look() {
    var log = SpreadsheetApp.getActive().getSheetByName('Log');
    return [
      PropertiesService.getUserProperties().getProperty('k'),
      PropertiesService.getDocumentProperties().getProperty('d'),
      log.getFrozenRows(), log.getRange('A2').getNote(), log.getRange('A2').getFormula(),
      log.getRange('A1:A2').getDisplayValues(), log.getSheetId(), Utilities.getUuid() !== '',
    ];
  }`;

describe('what was changed', () => {
  test('is there again at the next start', async () => {
    const { open, said } = lasting(everything);
    const first = await open();
    first.menu({ functionName: 'all' });
    first.moveClock(saturday + 2 * HOUR);
    type(first, 2, 1, 'Birch');
    const before = first.state();
    const look = first.run({ functionName: 'look', args: [] });
    const second = await open();
    const after = second.state();
    expect(after).toEqual({
      ...before,
      version: after.version,
      toasts: [],
      sidebar: null,
    });
    expect(after.version).toBeGreaterThanOrEqual(before.version);
    expect(second.run({ functionName: 'look', args: [] })).toMatchObject({
      result: look.kind === 'success' ? look.result : 'failed',
    });
    expect(second.cells('Log').cells).toEqual(first.cells('Log').cells);
    expect(await second.mail(1)).toEqual(await first.mail(1));
    expect(after.triggerRuns.length).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  test('is thrown away by a reset, mail too', async () => {
    const { open, folder } = lasting(everything);
    const opened = await open();
    opened.menu({ functionName: 'all' });
    const fresh = opened.reset();
    expect(fresh).toMatchObject({
      mail: [],
      triggers: [],
      toasts: [],
      activeSheet: 'Tracker',
      sheets: [{ name: 'Tracker' }],
      menu: [{ functionName: 'all' }],
    });
    expect(existsSync(join(folder, 'mail')) ? readdirSync(join(folder, 'mail')) : []).toEqual([]);
    expect((await open()).state().sheets).toHaveLength(1);
  });

  test('stays where the file is gone, and a reset is refused', async () => {
    const { open } = lasting(nothing);
    type(await open(), 2, 1, 'Birch');
    const gone = () => {
      throw new Error('tracker.csv could not be read');
    };
    const opened = await open({ readRows: gone });
    expect(() => opened.reset()).toThrow('tracker.csv could not be read');
    expect(shown(opened, 2, 1)).toBe('Birch');
  });

  test('is opened in another locale and zone where those are asked for', async () => {
    const { open } = lasting(nothing);
    type(await open(), 3, 1, '11/5/2026');
    const opened = await open({ wanted: { locale: 'de_DE', zone: 'Asia/Tokyo' } });
    expect(opened.state()).toMatchObject({ locale: 'de_DE', zone: 'Asia/Tokyo' });
    type(opened, 4, 1, '5.11.2026');
    expect(shown(opened, 4, 1)).toBe('05.11.2026');
  });
});

describe('the clock at the next start', () => {
  test('moves up to now, firing what came due; it never moves back', async () => {
    const { open } = lasting(everything);
    (await open()).menu({ functionName: 'all' });
    const later = (await open({ now: () => saturday + 3 * HOUR })).state();
    expect([later.now, later.triggerRuns.length]).toEqual([saturday + 3 * HOUR, 3]);
    const back = (await open({ now: () => saturday })).state();
    expect([back.now, back.triggerRuns.length]).toEqual([saturday + 3 * HOUR, 3]);
  });
});

describe('a state that cannot be used', () => {
  test('is put aside with a sentence, and the file opened anew', async () => {
    const { open, folder, said } = lasting(nothing);
    type(await open(), 2, 1, 'Birch');
    appendFileSync(join(folder, 'state.json'), 'x');
    const opened = await open();
    expect(shown(opened, 2, 1)).toBe('Acme');
    expect(said).toEqual([expect.stringContaining('The saved state is damaged. It was put aside')]);
    expect(readdirSync(folder).some((name) => name.startsWith('state-put-aside'))).toBe(true);
  });

  test('opens without a message whose file somebody deleted', async () => {
    const { open, folder } = lasting(everything);
    (await open()).menu({ functionName: 'all' });
    rmSync(join(folder, 'mail'), { recursive: true });
    expect((await open()).state().mail).toEqual([]);
  });
});

test('executions do not pile up in memory', async () => {
  const opened = await session(`/** @customfunction */ function F(x) { return x; }
    function look() { return 1; }`);
  for (let row = 1; row < 40; row += 1) {
    opened.edit({ sheet: 'Tracker', row, column: 5, texts: [[`=F(${row})`, '=F(1)', '=F(2)']] });
  }
  for (let count = 0; count < 250; count += 1) opened.run({ functionName: 'look', args: [] });
  expect(opened.executionCount).toBeLessThanOrEqual(200);
});

test('the state is one file that reads as JSON', async () => {
  const { open, folder } = lasting(everything);
  (await open()).menu({ functionName: 'all' });
  const [header = '', body = ''] = readFileSync(join(folder, 'state.json'), 'utf8').split('\n');
  expect(JSON.parse(header)).toMatchObject({ format: 1 });
  expect(JSON.parse(body)).toMatchObject({ document: { locale: 'en_US', sheets: [{}, {}] } });
});
