import { addDays, type Policy } from '../../src/etiquette';
import { logCells, withLog } from './contactLog';
import { isNothing } from './emptyCells';
import { expectedRows, type ExpectedRow } from './expected';
import type { Scenario } from './scenario';
import type { Scene } from './scene';
import { policyOf, settingsCells } from './settings';
import type { Argument } from './stage';
import { renamedField, trackerAt, type Tracker } from './tracker';

/** A trial at its place: what the function is given, and what is known of the answer. */
export type Trial = {
  readonly scenario: Scenario;
  readonly scene: Scene;
  readonly functionName: string;
  readonly tracker: Tracker;
  readonly policy: Policy;
  readonly settings: Argument;
  readonly asOf: Argument;
  readonly log: Argument;
  readonly expected: readonly ExpectedRow[];
};

/** A trial at its own place or, for the same days, at another. */
export function trialOf(scenario: Scenario, place: { zone: string; locale: string }): Trial {
  const scene = sceneOf(scenario, place);
  const { form, settings, log, asOf, omitted } = scenario;
  const renamed = settings === undefined ? undefined : renamedField(scenario.tracker);
  const isRagged =
    scenario.tracker.ragged && !form.endsWith('of rows') && !form.endsWith('of a row');
  const draft = { ...scenario.tracker, ragged: isRagged };
  const tracker = trackerAt(draft, scene, settings !== undefined);
  const policy = policyOf(settings, scene);
  const isOneRow = form === 'NEXT_FOLLOWUP of a row';
  const asked = isOneRow ? tracker.rows.slice(...oneRow(scenario, tracker)) : tracker.rows;
  const rows =
    log === undefined ? asked : withLog(log, { ...tracker, rows: asked }, tracker, scene);
  return {
    scenario,
    scene,
    functionName: form.split(' ')[0] ?? '',
    tracker,
    policy,
    settings: settings === undefined ? omitted : settingsCells(settings, scene, renamed),
    asOf: takesNoDay(scenario) ? omitted : (asOf?.cell(scene) ?? { serial: scene.today }),
    log: log === undefined ? omitted : logCells(log, tracker.rows, scene),
    expected: expectedRows(rows, policy, scene),
  };
}

/** The arguments of a trial's function, with its own tracker or a changed one. */
export function argumentsOf(trial: Trial, tracker: Tracker = trial.tracker): readonly Argument[] {
  const { scenario, settings, asOf, log } = trial;
  const { cells, headerRow } = tracker;
  const headers = cells.slice(headerRow, headerRow + 1);
  const rows = cells.slice(headerRow + 1);
  switch (scenario.form) {
    case 'FOLLOWUP_PLAN':
    case 'NEXT_FOLLOWUP of a tracker':
      return [cells, settings, asOf, log];
    case 'NEXT_FOLLOWUP of rows':
      return [rowsOrBlank(rows, tracker), headers, settings, asOf, log];
    case 'NEXT_FOLLOWUP of a row': {
      const row = rows.slice(...oneRow(scenario, tracker));
      return [rowsOrBlank(row, tracker), headers, settings, asOf, log];
    }
    case 'DUE_NUDGES':
      return [cells, settings, asOf, log, scenario.daysAhead];
    case 'TRACKER_COLUMNS':
      return [headersGiven(trial, tracker), settings];
  }
}

/** The column of the one header that `TRACKER_COLUMNS` is asked about, if it is asked about one. */
export function oneHeader({ scenario, tracker }: Trial): number | undefined {
  const { pick } = scenario;
  const at = pick % tracker.columns.length;
  const isBlank = isNothing(tracker.cells[tracker.headerRow]?.[at]);
  const column = scenario.tracker.columns[at];
  // A column of ours is known by the two beside it.
  const isOurs = column !== undefined && 'ours' in column;
  return pick % 3 === 0 && !isBlank && !isOurs ? at : undefined;
}

function headersGiven(trial: Trial, { cells, headerRow }: Tracker): Argument {
  const one = oneHeader(trial);
  if (one !== undefined) return cells[headerRow]?.[one];
  return trial.scenario.pick % 3 === 1 ? cells.slice(headerRow, headerRow + 1) : cells;
}

/** The row that a formula for one row asks about, as the bounds of a slice. */
function oneRow({ pick }: Scenario, { rows }: Tracker): [number, number] {
  const at = rows.length === 0 ? 0 : pick % Math.min(rows.length, 9);
  return [at, at + 1];
}

function rowsOrBlank(rows: Tracker['cells'], { columns }: Tracker): Tracker['cells'] {
  return rows.length > 0 ? rows : [columns.map(() => '')];
}

/** `DUE_NUDGES` would freeze without a day: it is given one by an argument where settings have none. */
function takesNoDay({ form, asOf, settings }: Scenario): boolean {
  return asOf === undefined && (form !== 'DUE_NUDGES' || settings?.today !== undefined);
}

function sceneOf(scenario: Scenario, place: { zone: string; locale: string }): Scene {
  const today = scenario.today(scenario.zone);
  const isOverridden = scenario.asOf !== undefined;
  const isNoted = scenario.settings?.today !== undefined;
  return {
    zone: place.zone,
    locale: place.locale,
    home: scenario.zone,
    today,
    noted: isOverridden ? addDays(today, 9) : today,
    clock: isOverridden || isNoted ? addDays(today, scenario.clockShift) : today,
    time: scenario.time,
  };
}
