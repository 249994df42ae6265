import { types } from 'node:util';
import { formatIsoDay, type Day } from '../../src/etiquette';
import { instantToSerial } from '../../workbench/sheetTime';
import { firstInstantOf, type Scene } from './scene';

/** A rule of the proof that a call broke. */
export class BrokenLaw extends Error {
  /** The rule, as one sentence. */
  readonly law: string;

  /** `detail` says how it was broken. */
  constructor(law: string, detail: string) {
    super(`${law}: ${detail}`);
    this.law = law;
  }
}

/** A cell of an answer: a text, a number, or a day as the first instant of it in the sheet's zone. */
export type AnswerCell = string | number | { readonly on: Day };

/** A function's answer as rows of cells. */
export type Answer = readonly (readonly AnswerCell[])[];

/**
 * What a function returned, as rows. Breaks a law where it is not rectangular, holds something that
 * is no cell, or a date that is not the first instant of a day.
 */
export function answerOf(returned: unknown, { zone }: Scene): Answer {
  if (!Array.isArray(returned)) return [[answerCell(returned, zone)]];
  const rows = returned as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== width || width === 0) {
      throw new BrokenLaw('every result is rectangular', `row ${JSON.stringify(row)}`);
    }
    return row.map((cell: unknown) => answerCell(cell, zone));
  });
}

/** A cell for a message and for comparing. */
export function inShort(cell: AnswerCell | undefined): string {
  if (typeof cell === 'object') return `day ${formatIsoDay(cell.on)}`;
  return cell === undefined ? 'nothing' : JSON.stringify(cell);
}

/** Where two answers differ first; `''` where they do not. */
export function difference(one: Answer, other: Answer): string {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [here, there] = [line(one[at]), line(other[at])];
    if (here !== there) return `row ${at} is ${here} and then ${there}`;
  }
  return '';
}

function line(row: Answer[number] | undefined): string {
  return row === undefined ? 'missing' : `[${row.map(inShort).join(', ')}]`;
}

function answerCell(value: unknown, zone: string): AnswerCell {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (!types.isDate(value) || Number.isNaN(value.getTime())) {
    throw new BrokenLaw('every cell is a text, a number or a date', `found ${String(value)}`);
  }
  const on = Math.floor(instantToSerial(value.getTime(), zone)) as Day;
  if (firstInstantOf(on, zone) !== value.getTime()) {
    const found = value.toISOString();
    throw new BrokenLaw('days begin with their first instant', `${found} in ${formatIsoDay(on)}`);
  }
  return { on };
}
