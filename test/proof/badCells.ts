import * as fc from 'fast-check';
import { addDays, addMonths, formatIsoDay, type Day } from '../../src/etiquette';
import type { CellValue } from '../../workbench/model';
import { provenFields, type ProvenField } from './goodCells';
import type { Scene } from './scene';

/** A cell that its field cannot hold, and the words by which its row is to name it. */
export type BadCell = {
  /** The kind of slip, for the count. */
  readonly slip: string;
  readonly cell: (scene: Scene) => CellValue;
  readonly found: (scene: Scene) => string;
};

/** A bad cell in one field of a row. */
export type Planted = { readonly field: ProvenField; readonly bad: BadCell };

/** The text of a cell that needs no place to be read. */
function text(slip: string, ...words: string[]): readonly BadCell[] {
  return words.map((found) => ({ slip, cell: () => found, found: () => found }));
}

function value(slip: string, cell: CellValue, found: string): BadCell {
  return { slip, cell: () => cell, found: () => found };
}

/** A date cell; its row names it as a day. */
function date(slip: string, day: (scene: Scene) => Day): BadCell {
  return {
    slip,
    cell: (scene) => ({ serial: day(scene) }),
    found: (scene) => formatIsoDay(day(scene)),
  };
}

function isoText(slip: string, day: (scene: Scene) => Day): BadCell {
  const found = (scene: Scene) => formatIsoDay(day(scene));
  return { slip, cell: found, found };
}

const constant = (serial: number) => () => serial as Day;
const pastFiveYears = ({ today }: Scene) => addDays(addMonths(today, 60), 1);

const errors: readonly BadCell[] = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?'].map(
  (error) => ({
    slip: 'error value',
    cell: () => ({ error, message: 'An error.' }),
    found: () => error,
  }),
);

/** Days that nobody means; 5 November 0202 is 620,222 days before the sheet's first. */
const implausible: readonly BadCell[] = [
  ...text('year 0202', '0202-11-05'),
  date('year 0202', constant(-619_871)),
  date('before 1990', constant(32_873)),
  value('before 1990', 32_873, '32873'),
  ...text('before 1990', '31.12.1989', '1989-12-31'),
  date('more than five years ahead', pastFiveYears),
  isoText('more than five years ahead', pastFiveYears),
  value('small number', 2.5, '2.5'),
  value('small number', -1, '-1'),
  { slip: 'invalid Date', cell: () => ({ serial: NaN }), found: () => 'an invalid date' },
];

const noDays: readonly BadCell[] = [
  ...text('words', 'soon', 'after the holidays', 'Dana said next week'),
  ...text('two dates', '9/19 and 9/26', '2026-09-19, 2026-09-26', '5 Nov 2026 / 9 Nov 2026'),
  ...text('no year', '9/19', 'Nov 5', '8-Jul', '2025-08', '19.9.'),
  ...text('no such day', '31.11.2026', '2026-02-30', '2026-13-01', 'Feb 30, 2026'),
  {
    slip: 'a long text',
    cell: () => 'They will call when the new manager has settled in and the budget is approved',
    found: () => 'They will call when the new manager has settled in',
  },
];

const tickedBox = value('ticked box', true, 'TRUE');

const badDays = [...noDays, ...implausible, ...errors, tickedBox];
const badReplies = [...implausible, ...errors, tickedBox, ...text('endless span', '900 weeks')];
const badThanks = [...noDays, ...implausible, ...errors];
const badCounts = [
  ...text('words', 'two', 'many', '1x'),
  value('-1 check-ins', -1, '-1'),
  ...text('-1 check-ins', '-1'),
  value('2.5 check-ins', 2.5, '2.5'),
  ...text('2.5 check-ins', '2.5', '2,5'),
  value('a date as a count', { serial: 46_347 }, 'a date'),
  ...errors,
  tickedBox,
];
const badYesNo = [
  ...text('words', 'maybe', 'ask Dana'),
  value('a number as yes or no', 2, '2'),
  value('a date as yes or no', { serial: 46_347 }, 'a date'),
  ...errors,
];

/** The cells that a field cannot hold. */
export function badCellsOf(field: ProvenField): readonly BadCell[] {
  switch (field) {
    case 'appliedOn':
    case 'interviewedOn':
    case 'holdUntil':
    case 'offerDeadline':
    case 'lastNudgeOn':
    case 'lastHeardOn':
    case 'snoozeUntil':
    case 'nextFollowUpOn':
      return badDays;
    case 'thankedOn':
      return badThanks;
    case 'replyExpectedBy':
      return badReplies;
    case 'nudgesSent':
      return badCounts;
    case 'doNotContact':
      return badYesNo;
    default:
      return errors;
  }
}

/** A bad cell in any field; days more often than texts, which only an error value spoils. */
export const planted: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.constantFrom(...provenFields, ...provenFields.filter((f) => badCellsOf(f) !== errors)),
    fc.nat({ max: 199 }),
  )
  .map(([field, pick]) => {
    const cells = badCellsOf(field);
    return { field, bad: cells[pick % cells.length] ?? tickedBox };
  });
