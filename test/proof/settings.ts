import * as fc from 'fast-check';
import {
  defaultPolicy,
  policyNumberNames,
  policyNumbers,
  type Day,
  type Policy,
  type PolicyNumberName,
  type Weekday,
} from '../../src/etiquette';
import type { CellValue } from '../../workbench/model';
import { plainly, plainlyWrittenDay, type WrittenDay } from './dayCells';
import type { ProvenField } from './goodCells';
import type { Scene } from './scene';
import { RENAMED_HEADER } from './tracker';

/** One row of a settings range, and what it changes; nothing where it is to be ignored. */
type SettingRow = {
  readonly name: string;
  readonly cell: (scene: Scene) => CellValue;
  readonly change: (scene: Scene) => Partial<Policy>;
  readonly holiday?: (scene: Scene) => Day;
};

/** A settings range before it is known where it stands. */
export type SettingsDraft = {
  readonly rows: readonly SettingRow[];
  readonly today: WrittenDay | undefined;
  readonly badToday: boolean;
  readonly columnsWide: 2 | 3;
};

const hands: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
];

const inBounds = fc
  .tuple(fc.constantFrom(...policyNumberNames), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([name, share]): readonly [PolicyNumberName, CellValue, Partial<Policy>] => {
    const { least, most } = policyNumbers[name];
    const value = Math.round(least + share * (most - least));
    return [name, share < 0.2 ? String(value) : value, { [name]: value }];
  });

const outOfBounds = fc
  .tuple(fc.constantFrom(...policyNumberNames), fc.nat())
  .map(([name, pick]): readonly [PolicyNumberName, CellValue, Partial<Policy>] => {
    const { least, most } = policyNumbers[name];
    const refused = [least - 1, most + 1, least + 0.5, 'many', true, '', -1, '7 days'];
    return [name, refused[pick % refused.length] ?? '', {}];
  });

const numberRow: fc.Arbitrary<SettingRow> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: inBounds }, { weight: 1, arbitrary: outOfBounds }),
    fc.constantFrom(...hands),
  )
  .map(([[name, cell, change], hand]) => ({
    name: hand(name),
    cell: () => cell,
    change: () => change,
  }));

const weekdays: readonly (readonly [string, readonly Weekday[] | undefined])[] = [
  ['Mon, Tue, Wed, Thu, Fri', [1, 2, 3, 4, 5]],
  ['Sun-Thu', [0, 1, 2, 3, 4]],
  ['Mon–Sat', [1, 2, 3, 4, 5, 6]],
  ['Tuesday', [2]],
  ['whenever', undefined],
];

const otherRow: fc.Arbitrary<SettingRow> = fc.oneof(
  fc.constantFrom(...weekdays).map(([cell, days]) => ({
    name: 'Working days',
    cell: () => cell,
    change: () => (days === undefined ? {} : { workingDays: new Set(days) }),
  })),
  plainlyWrittenDay.map(({ cell, day }): SettingRow => ({
    name: 'Pause until',
    cell,
    change: (scene) => ({ pauseUntil: day(scene) }),
  })),
  plainlyWrittenDay.map(({ cell, day }) => ({
    name: 'Holiday',
    cell,
    change: () => ({}),
    holiday: day,
  })),
  fc
    .constantFrom<readonly [string, CellValue]>(
      ['', ''],
      ['', 5],
      ['My own note', 'call Dana'],
      ['Tracker sheet', 'Leads'],
      ['Pause until', 'soon'],
      ['Holiday', '9/19'],
      ['Column: shoe size', 'Notes'],
      ['Gap days', { error: '#N/A', message: '' }],
    )
    .map(([name, cell]) => ({ name, cell: () => cell, change: () => ({}) })),
);

/** Settings as the add-on writes them and as people change them; none more often than not. */
export const settingsDraft: fc.Arbitrary<SettingsDraft | undefined> = fc.option(
  fc.record({
    rows: fc.uniqueArray(fc.oneof(numberRow, otherRow), {
      maxLength: 6,
      selector: ({ name, holiday }) => (holiday === undefined ? settingKey(name) : name + 's'),
    }),
    today: fc.option(
      plainly(({ noted }) => noted),
      { nil: undefined },
    ),
    badToday: fc.boolean(),
    columnsWide: fc.constantFrom(2 as const, 3 as const),
  }),
  { nil: undefined },
);

function settingKey(name: string): string {
  return name.toLowerCase().replaceAll(/[ _]/g, '');
}

/** The settings as a range. */
export function settingsCells(
  { rows, today, badToday, columnsWide }: SettingsDraft,
  scene: Scene,
  renamed: ProvenField | undefined,
): CellValue[][] {
  const named = rows.map((row): CellValue[] => [row.name, row.cell(scene)]);
  if (today !== undefined) named.push(['Today', today.cell(scene)]);
  else if (badToday) named.push(['Today', 'soon']);
  if (renamed !== undefined) named.push([`Column: ${renamed}`, RENAMED_HEADER]);
  const all: CellValue[][] = [['Setting', 'Value'], ...named, ['', '']];
  return columnsWide === 2 ? all : all.map((row, at) => [...row, at === 0 ? 'What it means' : '']);
}

/** The policy that the settings come to. */
export function policyOf(draft: SettingsDraft | undefined, scene: Scene): Policy {
  const rows = draft?.rows ?? [];
  const holidays = rows.flatMap(({ holiday }) => (holiday === undefined ? [] : [holiday(scene)]));
  const changes = rows.map(({ change }) => change(scene));
  return Object.assign({ ...defaultPolicy }, ...changes, { holidays: new Set(holidays) }) as Policy;
}
