import { describe, expect, test } from '@jest/globals';
import {
  chooseMenuItem,
  installAddOn,
  openDocument,
  uninstallAddOn,
} from '../../workbench/openDocument';
import { platformOf } from '../../workbench/people';
import { moveClock } from '../../workbench/triggerClock';
import { bench, now } from './bench';

const bob = { email: 'bob@example.com', locale: 'en' };
const HOUR = 3_600_000;

const bundle = `
  function onOpen(e) {
    console.log(String(e.authMode));
    SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addToUi();
  }
  function onInstall(e) { onOpen(e); }
  function start() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); return 'started'; }
  function tick() {}`;

const opened = () => {
  const { workbench } = bench(bundle, { editors: [bob] });
  const mode = () => workbench.lastExecution?.console.at(-1);
  return { workbench, mode };
};

describe('opening the document (guide, Editor add-on authorization lifecycle)', () => {
  test('runs onOpen in LIMITED where the add-on is enabled, for everybody', () => {
    const { workbench, mode } = opened();
    openDocument(workbench);
    expect(mode()).toBe('log: LIMITED');
    openDocument(workbench, { user: bob });
    expect(mode()).toBe('log: LIMITED');
    expect(platformOf(workbench.platform, bob).menu).toHaveLength(1);
  });

  test('runs it in NONE where the add-on is installed and not enabled', () => {
    const { workbench, mode } = opened();
    workbench.platform.installation.isEnabledInFile = false;
    openDocument(workbench);
    expect(mode()).toBe('log: NONE');
    expect(workbench.platform.menu).toHaveLength(1);
  });

  test('fails in NONE at a service call among the globals', () => {
    const { workbench } = bench(`var store = PropertiesService.getDocumentProperties(); ${bundle}`);
    openDocument(workbench);
    workbench.platform.installation.isEnabledInFile = false;
    expect(() => {
      openDocument(workbench);
    }).toThrow('You do not have permission to call PropertiesService.getDocumentProperties');
  });

  test('does nothing for a user without the add-on where nobody enabled it', () => {
    const { workbench } = opened();
    workbench.platform.installation.isEnabledInFile = false;
    workbench.platform.installation.uninstalledBy = [bob.email];
    openDocument(workbench, { user: bob });
    expect(workbench.executions).toEqual([]);
  });

  test('runs onInstall with everything allowed, which enables the add-on', () => {
    const { workbench, mode } = opened();
    workbench.platform.installation.isEnabledInFile = false;
    installAddOn(workbench, { user: bob });
    expect(mode()).toBe('log: FULL');
    openDocument(workbench);
    expect(mode()).toBe('log: LIMITED');
  });

  test('a click in the menu enables the add-on too, and only of what the menu has', () => {
    const { workbench } = opened();
    workbench.platform.installation.isEnabledInFile = false;
    openDocument(workbench);
    expect(() => chooseMenuItem(workbench, 'tick')).toThrow('The menu has no item for “tick”.');
    expect(chooseMenuItem(workbench, 'start')).toBe('started');
    expect(workbench.platform.installation.isEnabledInFile).toBe(true);
  });
});

describe('triggers of an add-on (guide, Triggers for editor add-ons)', () => {
  test('rest while it is disabled in the file, and go on afterwards', () => {
    const { workbench } = opened();
    workbench.run('start');
    workbench.platform.installation.isEnabledInFile = false;
    expect(moveClock(workbench, now + 3 * HOUR)).toEqual([]);
    workbench.platform.installation.isEnabledInFile = true;
    expect(moveClock(workbench, now + 5 * HOUR)).toHaveLength(2);
  });

  test('are gone with the user who uninstalls it', () => {
    const { workbench } = opened();
    workbench.run('start');
    workbench.run('start', [], { user: bob });
    uninstallAddOn(workbench, bob);
    expect(workbench.platform.triggers.map(({ userEmail }) => userEmail)).toEqual([
      'ann@example.com',
    ]);
    installAddOn(workbench, { user: bob });
    expect(moveClock(workbench, now + HOUR)).toHaveLength(1);
  });

  test('do not run once their user takes the consent back', () => {
    const { workbench } = opened();
    workbench.run('start', [], { user: bob });
    platformOf(workbench.platform, { ...bob, grantedScopes: [] });
    const [run] = moveClock(workbench, now + HOUR);
    expect(run?.error).toBe('Exception: Authorization is required to perform that action.');
  });
});
