import { afterAll, describe, expect, test } from '@jest/globals';
import type { LogRequest } from '../../src/tracker/logRequest';
import { logHeaders } from '../../src/tracker/contactLog';
import { pausedAfter } from '../../workbench/interleaving/choices';
import {
  interleave,
  type InterleavedRun,
  type Interleaving,
} from '../../workbench/interleaving/interleave';
import { closeThreads } from '../../workbench/interleaving/scriptThread';
import type { Workbench } from '../../workbench/runtime';
import { bundledWorkbench, cellsAt, typeRows } from '../support/bundledWorkbench';
import { failuresOf, overSeeds, resultsOf } from '../support/overSeeds';
import { takeTime } from '../support/serviceFaults';

afterAll(closeThreads);

const LOG = 'Contact log';
const SETTINGS = 'Follow-up settings';
const bob = { email: 'bob@example.com', locale: 'en' };

const tracker = [
  ['Company', 'Role', 'Interview date', 'Last follow-up', 'Follow-ups sent', 'Last heard'],
  ['Acme', 'Editor', '2026-11-10', '', '', ''],
  ['Birch', 'Nurse', '2026-11-12', '', '', ''],
];

function withTracker(): Workbench {
  const workbench = bundledWorkbench();
  typeRows(workbench.workbook, tracker);
  return workbench;
}

/** With log and settings, but without the plan, which would be calculated at every write. */
function withLog(): Workbench {
  const workbench = withTracker();
  const { workbook } = workbench;
  workbook.addSheet(LOG);
  typeRows(workbook, [[...logHeaders]], { sheet: LOG });
  workbook.addSheet(SETTINGS);
  typeRows(
    workbook,
    [
      ['Tracker sheet', 'Tracker'],
      ['Today', ''],
    ],
    { sheet: SETTINGS },
  );
  return workbench;
}

function setUp(): Workbench {
  const workbench = withTracker();
  workbench.run('setUpOrRepair');
  return workbench;
}

function logging(request: Partial<LogRequest> = {}): InterleavedRun {
  const whole: LogRequest = {
    row: 2,
    company: 'Acme',
    role: 'Editor',
    kind: 'checked in',
    day: '2026-11-20',
    replyExpectedBy: '',
    note: '',
    ...request,
  };
  return { functionName: 'logContact', args: [JSON.stringify(whole)] };
}

const acme = logging();
const birch = { ...logging({ row: 3, company: 'Birch', role: 'Nurse' }), user: bob };

/** Company and kind of what was logged, sorted: who came first is a matter of chance. */
function logged({ workbook }: Workbench): readonly string[] {
  const { rows } = workbook.contentSize(LOG);
  if (rows < 2) return [];
  return cellsAt(workbook, 2, 1, rows - 1, 13, LOG)
    .map((row) => `${row[3]?.display ?? ''} ${row[6]?.display ?? ''}`)
    .sort();
}

/** The cells of a row that logging writes: last follow-up, follow-ups sent, last heard. */
function written({ workbook }: Workbench, row: number): string {
  return cellsAt(workbook, row, 4, 1, 3)
    .flat()
    .map(({ display }) => display)
    .join('|');
}

const day = '11/20/2026';

describe('two users who log at once', () => {
  const bothAreLogged = ({ workbench }: { readonly workbench: Workbench }, went: Interleaving) => {
    resultsOf(went);
    expect(logged(workbench)).toEqual(['Acme checked in', 'Birch checked in']);
    expect([written(workbench, 2), written(workbench, 3)]).toEqual([`${day}|1|`, `${day}|1|`]);
  };

  test('never lose an entry, nor write over one another', () => {
    overSeeds(20, () => ({ workbench: withLog(), runs: [acme, birch] }), bothAreLogged);
  });

  test('nor beside a plan', () => {
    overSeeds(5, () => ({ workbench: setUp(), runs: [acme, birch] }), bothAreLogged);
  });

  test('nor wherever one of them is held up', () => {
    for (let steps = 0, made = 1; steps < made; steps += 1) {
      const workbench = withLog();
      const options = { choose: pausedAfter(steps), writes: 'late' } as const;
      const went = interleave(workbench, [acme, birch], options);
      bothAreLogged({ workbench }, went);
      made = went.schedule.filter(({ execution }) => execution === 0).length;
    }
  });

  test('have the same contact counted once', () => {
    overSeeds(
      8,
      () => ({ workbench: withLog(), runs: [acme, { ...acme, user: bob }] }),
      ({ workbench }, went) => {
        expect([...failuresOf(went)].sort()).toEqual([
          '',
          expect.stringMatching(/^Expected a contact that is not logged yet/),
        ]);
        expect(logged(workbench)).toEqual(['Acme checked in']);
        expect(written(workbench, 2)).toBe(`${day}|1|`);
      },
    );
  });

  test('of one lead leave it as if one had come after the other', () => {
    const replied = { ...logging({ kind: 'they replied' }), user: bob };
    overSeeds(
      8,
      () => ({ workbench: withLog(), runs: [acme, replied] }),
      ({ workbench }, went) => {
        resultsOf(went);
        expect(logged(workbench)).toEqual(['Acme checked in', 'Acme they replied']);
        expect([`${day}|0|${day}`, `${day}|1|${day}`]).toContain(written(workbench, 2));
      },
    );
  });

  test('where one takes longer than the other waits are told, and nothing of it is written', () => {
    const workbench = withLog();
    takeTime(workbench, { name: 'Range.setValues', nth: 1 }, 11_000);
    const went = interleave(workbench, [acme, birch], { choose: ([first = 0]) => first });
    expect(failuresOf(went)).toEqual([
      '',
      'Somebody else is logging at this moment. Nothing was changed; try again.',
    ]);
    expect(logged(workbench)).toEqual(['Acme checked in']);
    expect(written(workbench, 3)).toBe('||');
  });
});

describe('the weekly email', () => {
  const tick: InterleavedRun = { functionName: 'sendWeeklyEmail', isEditorOpen: false };
  const recipients = ({ mailbox }: Workbench) => mailbox.messages.map(({ to }) => to).sort();

  test('goes out once where its trigger fires twice at once', () => {
    overSeeds(
      8,
      () => ({ workbench: withLog(), runs: [tick, tick] }),
      ({ workbench }, went) => {
        resultsOf(went);
        expect(recipients(workbench)).toEqual(['me@example.com']);
      },
    );
  });

  test('goes to each of two users once, also at the same time', () => {
    overSeeds(
      10,
      () => ({ workbench: withLog(), runs: [tick, tick, { ...tick, user: bob }] }),
      ({ workbench }, went) => {
        resultsOf(went);
        expect(recipients(workbench)).toEqual(['bob@example.com', 'me@example.com']);
      },
    );
  });
});

test('set-up twice at once makes each sheet and the plan once', () => {
  const run: InterleavedRun = { functionName: 'setUpOrRepair' };
  overSeeds(
    10,
    () => ({ workbench: withTracker(), runs: [run, { ...run, user: bob }] }),
    ({ workbench: { workbook } }) => {
      expect([...workbook.sheetNames].sort()).toEqual([LOG, SETTINGS, 'Tracker']);
      const { rows, columns } = workbook.contentSize('Tracker');
      const formulas = cellsAt(workbook, 1, 1, rows, columns).flat();
      expect(formulas.filter(({ formula }) => formula !== '')).toHaveLength(1);
    },
  );
});

describe('what makes a sheet of ours is done by one at a time', () => {
  const settingUp: InterleavedRun = { functionName: 'setUpOrRepair' };

  test('two users who log at once in a sheet without a log lose no entry', () => {
    overSeeds(
      8,
      () => ({ workbench: withTracker(), runs: [acme, birch] }),
      ({ workbench }, went) => {
        resultsOf(went);
        expect(logged(workbench)).toEqual(['Acme checked in', 'Birch checked in']);
        expect([written(workbench, 2), written(workbench, 3)]).toEqual([`${day}|1|`, `${day}|1|`]);
      },
    );
  });

  test('set-up twice at once fails for nobody, and notes the day as set-up once does', () => {
    const settingsOf = ({ workbook }: Workbench) =>
      cellsAt(workbook, 1, 1, workbook.contentSize(SETTINGS).rows, 2, SETTINGS).map((row) =>
        row.map(({ display }) => display),
      );
    const once = settingsOf(setUp());
    overSeeds(
      8,
      () => ({ workbench: withTracker(), runs: [settingUp, { ...settingUp, user: bob }] }),
      ({ workbench }, went) => {
        resultsOf(went);
        expect(settingsOf(workbench)).toEqual(once);
      },
    );
  });

  test('a contact is logged while somebody sets the sheet up', () => {
    overSeeds(
      8,
      () => ({ workbench: withTracker(), runs: [settingUp, birch] }),
      ({ workbench }, went) => {
        resultsOf(went);
        expect(logged(workbench)).toEqual(['Birch checked in']);
      },
    );
  });

  test('two clicks at once turn the weekly email on and off again, without an error', () => {
    const clicking: InterleavedRun = { functionName: 'turnWeeklyEmailOnOrOff' };
    overSeeds(
      10,
      () => ({ workbench: withLog(), runs: [clicking, clicking] }),
      ({ workbench }, went) => {
        resultsOf(went);
        expect(workbench.platform.triggers).toEqual([]);
      },
    );
  });
});
