import { openEvent } from '../../workbench/events';
import { bundledWorkbench, readDist, screenOf } from '../support/bundledWorkbench';

test.each(['NONE', 'LIMITED', 'FULL'] as const)('the menu appears in mode %s', (authMode) => {
  const workbench = bundledWorkbench();
  workbench.run('onOpen', [openEvent], { authMode });
  expect(screenOf(workbench).menu).toEqual([
    { kind: 'item', caption: 'Open sidebar', functionName: 'showSidebar' },
    { kind: 'item', caption: 'Set up or repair this sheet', functionName: 'setUpOrRepair' },
    {
      kind: 'item',
      caption: "Email me this week's list now",
      functionName: 'emailThisWeeksList',
    },
    {
      kind: 'item',
      caption: 'Turn the weekly email on / off',
      functionName: 'turnWeeklyEmailOnOrOff',
    },
  ]);
});

test('installing shows the menu at once', () => {
  const workbench = bundledWorkbench();
  workbench.run('onInstall', [openEvent]);
  expect(screenOf(workbench).menu).toHaveLength(4);
});

test('every item of the menu names a function that exists', () => {
  const workbench = bundledWorkbench();
  workbench.run('onOpen', [openEvent], { authMode: 'NONE' });
  for (const entry of screenOf(workbench).menu) {
    if (entry.kind !== 'item') continue;
    expect(readDist('Code.js')).toContain(`function ${entry.functionName}(`);
  }
});

test('the sidebar opens with its title', () => {
  const workbench = bundledWorkbench();
  workbench.run('showSidebar');
  expect(screenOf(workbench).sidebar).toEqual({
    title: 'Polite Nudge',
    html: readDist('Sidebar.html'),
  });
});
