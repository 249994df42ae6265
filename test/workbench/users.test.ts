import { describe, expect, test } from '@jest/globals';
import { createWorkbook } from '../../workbench/calculation/workbook';
import { platformOf } from '../../workbench/people';
import { restorePlatform, savePlatform, type SavedDocument } from '../../workbench/savedDocument';
import { moveClock } from '../../workbench/triggerClock';
import { allScopes, bench, now } from './bench';

const bob = { email: 'bob@example.com', locale: 'en' };
const cleo = { email: 'cleo@example.com', locale: 'de', grantedScopes: [] };

const bundle = `
  function put(owner, value) { PropertiesService['get' + owner + 'Properties']().setProperty('a', value); }
  function get(owner) { return PropertiesService['get' + owner + 'Properties']().getProperty('a'); }
  function cached(owner, value) {
    var cache = CacheService['get' + owner + 'Cache']();
    if (value !== undefined) cache.put('a', value);
    return cache.get('a');
  }
  function who() {
    return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(),
      Session.getActiveUserLocale()].join();
  }
  function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function mine() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length; }
  function clear() {
    ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach(function (t) { ScriptApp.deleteTrigger(t); });
  }
  function tick() {
    MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Tick', 'tock');
  }
  function mail(to) { MailApp.sendEmail(to, 's', 't'); return MailApp.getRemainingDailyQuota(); }
  function hold(owner) { return LockService['get' + owner + 'Lock']().tryLock(0); }
  function holdAndWait(owner) { var held = hold(owner); Utilities.sleep(1); return held; }
  function menu() { SpreadsheetApp.getUi().createAddonMenu().addItem('Mine', 'who').addToUi(); }
  /** @customfunction */
  function OWN() { return PropertiesService.getUserProperties().getProperty('a'); }`;

const shared = () => bench(bundle, { editors: [bob, cleo] }).workbench;
const all: readonly (typeof bob)[] = [{ email: 'ann@example.com', locale: 'en' }, bob];

describe('of several users each has their own', () => {
  test.each([
    ['User', ['ann', 'bob']],
    ['Document', ['bob', 'bob']],
    ['Script', ['bob', 'bob']],
  ])('%s properties as the reference says of PropertiesService', (owner, expected) => {
    const workbench = shared();
    workbench.run('put', [owner, 'ann']);
    workbench.run('put', [owner, 'bob'], { user: bob });
    expect(all.map((user) => workbench.run('get', [owner], { user }))).toEqual(expected);
  });

  test.each([
    ['User', ['ann', 'bob']],
    ['Document', ['bob', 'bob']],
    ['Script', ['bob', 'bob']],
  ])('%s cache as the reference says of CacheService', (owner, expected) => {
    const workbench = shared();
    workbench.run('cached', [owner, 'ann']);
    workbench.run('cached', [owner, 'bob'], { user: bob });
    expect(all.map((user) => workbench.run('cached', [owner], { user }))).toEqual(expected);
  });

  test.each([
    ['User', true],
    ['Document', false],
    ['Script', false],
  ])('%s lock as the reference says of LockService', (owner, isFree) => {
    const workbench = shared();
    const seen: unknown[] = [];
    workbench.hooks.beforeCall = ({ name }) => {
      if (name === 'Utilities.sleep') seen.push(workbench.run('hold', [owner], { user: bob }));
    };
    expect(workbench.run('holdAndWait', [owner])).toBe(true);
    expect(seen).toEqual([isFree]);
  });

  test('identity: the effective user, and no active one for a script of somebody else (reference, Session)', () => {
    const workbench = shared();
    expect(workbench.run('who')).toBe('ann@example.com,,en');
    expect(workbench.run('who', [], { user: bob })).toBe('bob@example.com,,en');
  });

  test('clock trigger, which no other user sees or deletes (guide, Installable triggers)', () => {
    const workbench = shared();
    workbench.run('hourly');
    workbench.run('hourly', [], { user: bob });
    expect(() => workbench.run('hourly', [], { user: bob })).toThrow(
      'too many time-based triggers',
    );
    expect(all.map((user) => workbench.run('mine', [], { user }))).toEqual([1, 1]);
    workbench.run('clear', [], { user: bob });
    expect(all.map((user) => workbench.run('mine', [], { user }))).toEqual([1, 0]);
  });

  test('run of their trigger: it acts as who made it (guide, Installable triggers)', () => {
    const workbench = shared();
    workbench.run('hourly', [], { user: bob });
    workbench.run('hourly');
    moveClock(workbench, now + 3_600_000);
    expect(workbench.mailbox.messages.map(({ from, to }) => [from, to]).sort()).toEqual([
      ['ann@example.com', 'ann@example.com'],
      ['bob@example.com', 'bob@example.com'],
    ]);
  });

  test('mail quota (guide, Quotas)', () => {
    const workbench = shared();
    expect(workbench.run('mail', ['x@example.com'])).toBe(99);
    expect(workbench.run('mail', ['x@example.com'], { user: bob })).toBe(99);
    expect(workbench.run('mail', ['x@example.com,y@example.com'])).toBe(97);
  });

  test('menu', () => {
    const workbench = shared();
    workbench.run('menu');
    expect(platformOf(workbench.platform, bob).menu).toEqual([]);
    workbench.run('menu', [], { user: bob });
    expect(platformOf(workbench.platform, bob).menu).toHaveLength(1);
  });
});

test('a custom function reads the user properties of the owner, whoever types (guide, Custom functions)', () => {
  const workbook = { locale: 'en_US', sheetZone: SHEET_ZONE };
  const { workbench } = bench(
    `${bundle} function type() { SpreadsheetApp.getActiveRange().setFormula('=OWN()'); }`,
    { workbook },
  );
  workbench.run('put', ['User', 'the owner’s']);
  workbench.run('put', ['User', 'the editor’s'], { user: bob });
  workbench.run('type', [], { user: bob });
  const [[cell] = []] = workbench.workbook.read('Sheet1', {
    row: 1,
    column: 1,
    rows: 1,
    columns: 1,
  });
  expect(cell?.value).toBe('the owner’s');
});

describe('a user who has granted nothing', () => {
  test('runs nothing with full authorisation (guide, Editor add-on authorization lifecycle)', () => {
    const workbench = shared();
    expect(() => workbench.run('who', [], { user: cleo })).toThrow(
      'Exception: Authorization is required to perform that action.',
    );
    expect(workbench.executions).toEqual([]);
  });

  test('has simple triggers run all the same', () => {
    const workbench = shared();
    workbench.run('menu', [], { user: cleo, authMode: 'LIMITED' });
    expect(platformOf(workbench.platform, cleo).menu).toHaveLength(1);
  });

  test('may have granted a part: only what needs the rest fails (guide, Scopes)', () => {
    const workbench = shared();
    const some = {
      ...bob,
      grantedScopes: allScopes.filter((scope) => !scope.endsWith('send_mail')),
    };
    expect(workbench.run('who', [], { user: some })).toBe('bob@example.com,,en');
    expect(() => workbench.run('mail', ['x@example.com'], { user: some })).toThrow(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });
});

test('what is theirs is saved and restored, and so are protection and validation', () => {
  const made = () => createWorkbook({ locale: 'en_US', zone: SHEET_ZONE, now: () => now });
  const workbook = made();
  workbook.addSheet('Leads');
  const { workbench } = bench(bundle, { workbook });
  workbench.run('put', ['User', 'bob'], { user: bob });
  const { rules, installation } = workbench.platform;
  rules.protections.protect('Leads', { row: 1, column: 1, rows: 2, columns: 2 });
  rules.validations.set('Leads', 3, 4, {
    criteria: 'VALUE_IN_LIST',
    values: ['a'],
    showDropdown: true,
    allowInvalid: false,
    helpText: null,
  });
  installation.uninstalledBy = ['cleo@example.com'];
  const saved = JSON.stringify(savePlatform(workbench.platform));
  const { workbench: after } = bench(bundle, { workbook: made() });
  restorePlatform(after.platform, JSON.parse(saved) as SavedDocument);
  expect(after.run('get', ['User'], { user: bob })).toBe('bob');
  expect(JSON.parse(JSON.stringify(savePlatform(after.platform)))).toMatchObject({
    ...(JSON.parse(saved) as object),
    editors: [{ user: bob, properties: [['a', 'bob']], dailyUse: { properties: { used: 2 } } }],
  });
});
