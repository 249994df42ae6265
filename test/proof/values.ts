import * as fc from 'fast-check';
import { defaultPolicy, unknownLead, type Lead } from '../../src/etiquette';
import type { CellValue } from '../../workbench/model';
import { BrokenLaw, difference, type AnswerCell } from './answer';
import { badCellsOf, type Planted } from './badCells';
import { expectedRows } from './expected';
import { isNothing } from './emptyCells';
import { goodCells, leadMakingFields, type GoodCell } from './goodCells';
import { answered } from './ask';
import { dayOfCell, locales, sheetZones, type Scene } from './scene';
import { someTime, someToday, type Scenario } from './scenario';
import type { Argument, Stages } from './stage';
import type { Row } from './tracker';

const fields = [
  'interviewedOn',
  'replyExpectedBy',
  'lastNudgeOn',
  'nudgesSent',
  'holdUntil',
] as const;

type ValueField = (typeof fields)[number];

type ValuesRow = Readonly<Record<ValueField, GoodCell | Planted>>;

/** A call of NEXT_FOLLOWUP with single values, or with single columns of one height. */
export type ValuesScenario = {
  readonly zone: string;
  readonly locale: string;
  readonly today: Scenario['today'];
  readonly time: number;
  readonly rows: readonly ValuesRow[];
  readonly isColumns: boolean;
  /** How many of the arguments are given, and which of them is left out. */
  readonly given: number;
  readonly left: number;
};

function valueOf(field: ValueField): fc.Arbitrary<GoodCell | Planted> {
  const bad = fc.constantFrom(...badCellsOf(field)).map((cell): Planted => ({ field, bad: cell }));
  return fc.oneof({ weight: 6, arbitrary: goodCells[field] }, { weight: 1, arbitrary: bad });
}

const row: fc.Arbitrary<ValuesRow> = fc.record({
  interviewedOn: valueOf('interviewedOn'),
  replyExpectedBy: valueOf('replyExpectedBy'),
  lastNudgeOn: valueOf('lastNudgeOn'),
  nudgesSent: valueOf('nudgesSent'),
  holdUntil: valueOf('holdUntil'),
});

/** Any such call. */
export const valuesScenario: fc.Arbitrary<ValuesScenario> = fc.record({
  zone: fc.constantFrom(...sheetZones),
  locale: fc.constantFrom(...locales),
  today: someToday,
  time: someTime,
  rows: fc.array(row, { minLength: 2, maxLength: 6 }),
  isColumns: fc.boolean(),
  given: fc.integer({ min: 1, max: 5 }),
  left: fc.integer({ min: 1, max: 12 }),
});

/** What the call is to be given: each argument, from the interview on. */
export function valuesArguments(given: ValuesScenario, scene: Scene): readonly Argument[] {
  return fields.slice(0, given.given).map((field, at) => {
    if (at === given.left) return undefined;
    const cells = given.rows.map((values) => cellOf(values[field], scene));
    return given.isColumns ? cells.map((cell) => [cell]) : cells[0];
  });
}

/** The place of such a call. */
export function valuesScene({ zone, locale, today, time }: ValuesScenario): Scene {
  const day = today(zone);
  return { zone, locale, home: zone, today: day, noted: day, clock: day, time };
}

/** Checks the answer to such a call. Throws a `BrokenLaw`. */
export function checkValues(stages: Stages, given: ValuesScenario): void {
  const scene = valuesScene(given);
  const args = valuesArguments(given, scene);
  const answer = answered(stages, { scene, functionName: 'NEXT_FOLLOWUP' }, args);
  const asked = given.isColumns ? given.rows : given.rows.slice(0, 1);
  const told = fields.filter((_, at) => at < given.given && at !== given.left);
  const expected = expectedRows(
    asked.map((values) => rowOf(values, told, scene)),
    defaultPolicy,
    scene,
  );
  const wanted = expected.map((step): AnswerCell[] => {
    if (step.kind === 'blank') return [''];
    if (step.kind === 'bad') return ['Check this row'];
    return [step.step.day === undefined ? '' : { on: dayOfCell(step.step.day, scene.zone) }];
  });
  const detail = difference(answer, wanted.length === 0 ? [['']] : wanted);
  if (detail === '') return;
  throw new BrokenLaw('NEXT_FOLLOWUP of single values gives the day of the etiquette', detail);
}

function cellOf(value: GoodCell | Planted, scene: Scene): CellValue {
  return 'bad' in value ? value.bad.cell(scene) : value.cell(scene);
}

function rowOf(values: ValuesRow, told: readonly ValueField[], scene: Scene): Row {
  const isLead = told.some(
    (field) => leadMakingFields.has(field) && !isNothing(cellOf(values[field], scene)),
  );
  if (!isLead) return { kind: 'blank' };
  const bad = told.flatMap((field): Planted[] => {
    const value = values[field];
    return 'bad' in value ? [value] : [];
  });
  const said = told.flatMap((field): Partial<Lead>[] => {
    const value = values[field];
    return 'bad' in value ? [] : [value.says(scene)];
  });
  const lead = Object.assign({ ...unknownLead }, ...said) as Lead;
  return bad.length > 0
    ? { kind: 'bad', lead, planted: bad }
    : { kind: 'lead', lead, unknownStatus: '' };
}
