import { readFileSync } from 'node:fs';
import { createWorkbook } from '../../workbench/calculation/workbook';
import type { Cell, CellValue, Workbook } from '../../workbench/model';
import { platformOf } from '../../workbench/people';
import type { Platform, User } from '../../workbench/platform';
import { Workbench } from '../../workbench/runtime';
import { serialToInstant } from '../../workbench/sheetTime';
import { day } from './day';

/** What a test may choose; script zone and sheet zone differ by default. */
export type BundledOptions = {
  readonly today?: string;
  readonly sheetZone?: string;
  readonly locale?: string;
  /** Script to stand beside the bundle. */
  readonly beside?: string;
};

const me: User = { email: 'me@example.com', locale: LANGUAGE };

/** A workbench that runs the bundle in dist/, with an empty sheet named Tracker. */
export function bundledWorkbench(options: BundledOptions = {}): Workbench {
  const {
    today = '2026-11-21',
    sheetZone = SHEET_ZONE,
    locale = SHEET_LOCALE,
    beside = '',
  } = options;
  const now = serialToInstant(day(today) + 0.5, sheetZone);
  const workbook = createWorkbook({ locale, zone: sheetZone, now: () => now });
  workbook.addSheet('Tracker');
  const manifest = JSON.parse(readDist('appsscript.json')) as { oauthScopes: string[] };
  const workbench = new Workbench({
    bundle: `${readDist('Code.js')}\n${beside}`,
    workbook,
    scriptZone: SCRIPT_ZONE,
    now,
    user: IS_EDITOR ? { email: 'owner@example.com', locale: LANGUAGE } : me,
    scopes: manifest.oauthScopes,
    htmlFiles: { Sidebar: readDist('Sidebar.html') },
  });
  workbench.actAs({ user: me });
  return workbench;
}

/** What the user has before them: menu, sidebar, toasts. */
export function screenOf(workbench: Workbench): Platform {
  return platformOf(workbench.platform, me);
}

/** A file of dist/ as text. */
export function readDist(name: string): string {
  return readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
}

/** Types rows of text into a sheet from a cell on. */
export function typeRows(
  workbook: Workbook,
  rows: readonly (readonly string[])[],
  { sheet = 'Tracker', row = 1, column = 1 } = {},
): void {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const texts = rows.map((cells) => Array.from({ length: columns }, (_, at) => cells[at] ?? ''));
  workbook.typeIn(sheet, { row, column, rows: rows.length, columns }, texts);
}

/** The cells of a block of a sheet. */
export function cellsAt(
  workbook: Workbook,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
  sheet = 'Tracker',
): readonly (readonly Cell[])[] {
  return workbook.read(sheet, { row, column, rows, columns });
}

/** A cell's value in short: a date as `YYYY-MM-DD`, an error as its text and message. */
export function inShort(value: CellValue): string | number | boolean {
  if (typeof value !== 'object') return value;
  if ('error' in value) return `${value.error} ${value.message}`;
  return new Date(Math.floor(value.serial - 25569) * 86_400_000).toISOString().slice(0, 10);
}

/** What a formula gives when it is typed into a free cell: its value, or the block that it fills. */
export function valueOf(workbench: Workbench, formula: string): string | number | boolean {
  return valuesOf(workbench, formula)[0]?.[0] ?? '';
}

/** The block that a formula fills when it is typed into a free cell of column Z onwards. */
export function valuesOf(
  { workbook }: Workbench,
  formula: string,
  rows = 1,
  columns = 1,
): readonly (readonly (string | number | boolean)[])[] {
  workbook.typeIn('Tracker', { row: 1, column: 22, rows: 1, columns: 1 }, [[formula]]);
  return cellsAt(workbook, 1, 22, rows, columns).map((row) =>
    row.map(({ value }) => inShort(value)),
  );
}

/**
 * A formula that we write with `;`, as Sheets gives it back: with `,` where the decimal separator is
 * a point.
 */
export function asGivenBack(formula: string, locale = SHEET_LOCALE): string {
  return locale.startsWith('en') ? formula.replaceAll(';', ',') : formula;
}
