import type { Reshaping } from './areas';
import type { CellLooks } from './cellLooks';
import type { Area, Workbook } from './model';
import { overriding, type Limits } from './overriding';
import type { Platform } from './platform';
import type { Protections } from './protections';
import { Refusal } from './refusal';
import { ServiceException } from './serviceException';

/** Source of the text: a list of errors that users of Google's services met. */
export const protectedText: string =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** What an editor may do to a workbook without being asked; the rest is checked or refused. */
const reading: ReadonlySet<string> = new Set([
  'addSheet',
  'contentSize',
  'gridSize',
  'merges',
  'read',
  'readFormulas',
  'readNumberFormats',
]);

/**
 * A workbook for an editor: what is protected throws for everyone but the owner and the editors of the
 * protection, also by script (measured on Google, 2023). Guessed: a protected range may be moved as a
 * whole by rows above it, but neither stretched nor shrunk; a sheet with closed cells is neither
 * renamed nor removed.
 */
export function protectedWorkbook(
  workbook: Workbook,
  protections: Protections,
  email: string,
): Workbook {
  const mustBeOpen = openness(protections, email);
  const requireUnshaken = (sheet: string, reshaping: Reshaping): void => {
    if (!protections.forbidsReshaping(email, sheet, reshaping)) return;
    throw new ServiceException(protectedText);
  };
  const requireRoom = (axis: Reshaping['axis'], sign: 1 | -1, method: ReshapingMethod) => ({
    [method]: (sheet: string, before: number, count: number) => {
      requireUnshaken(sheet, { axis, before, count: sign * count });
      workbook[method](sheet, before, count);
    },
  });
  const methods: Partial<Workbook> = {
    writeValues: (sheet, area, values) => {
      mustBeOpen(sheet, area);
      workbook.writeValues(sheet, area, values);
    },
    typeIn: (sheet, area, texts) => {
      mustBeOpen(sheet, area);
      workbook.typeIn(sheet, area, texts);
    },
    setNumberFormats: (sheet, area, formats) => {
      mustBeOpen(sheet, area);
      workbook.setNumberFormats(sheet, area, formats);
    },
    ...requireRoom('row', 1, 'insertRows'),
    ...requireRoom('column', 1, 'insertColumns'),
    ...requireRoom('row', -1, 'deleteRows'),
    ...requireRoom('column', -1, 'deleteColumns'),
    ...merging(workbook, mustBeOpen),
    removeSheet: (name) => {
      mustBeOpen(name);
      workbook.removeSheet(name);
    },
    renameSheet: (from, to) => {
      mustBeOpen(from);
      workbook.renameSheet(from, to);
    },
  };
  return overriding(workbook, methods, limits('Workbook', reading));
}

function merging(
  workbook: Workbook,
  mustBeOpen: (sheet: string, area: Area) => void,
): Pick<Workbook, 'merge' | 'breakApart'> {
  return {
    merge: (sheet, areas) => {
      for (const area of areas) mustBeOpen(sheet, area);
      workbook.merge(sheet, areas);
    },
    breakApart: (sheet, area) => {
      mustBeOpen(sheet, area);
      workbook.breakApart(sheet, area);
    },
  };
}

type ReshapingMethod = 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns';

/** What of the looks an editor needs no leave for: reading, and following the cells. */
const following: ReadonlySet<string> = new Set([
  'cell',
  'deleteColumns',
  'deleteRows',
  'dump',
  'insertColumns',
  'insertRows',
  'removeSheet',
  'renameSheet',
  'sheet',
]);

/** How sheets and cells look, for an editor: what is protected keeps its look too. */
export function protectedLooks(
  looks: CellLooks,
  protections: Protections,
  email: string,
): CellLooks {
  const mustBeOpen = openness(protections, email);
  const methods: Partial<CellLooks> = {
    setCell: (sheet, row, column, change) => {
      mustBeOpen(sheet, { row, column, rows: 1, columns: 1 });
      looks.setCell(sheet, row, column, change);
    },
    setSheet: (sheet, change) => {
      if (protections.isWhollyClosed(email, sheet)) throw new ServiceException(protectedText);
      looks.setSheet(sheet, change);
    },
  };
  return overriding(looks, methods, limits('CellLooks', following));
}

/** Throws Google's text where protection keeps the platform's user out of an area. */
export function requireOpen({ owner, user, rules }: Platform, sheet: string, area: Area): void {
  if (user.email === owner.user.email) return;
  openness(rules.protections, user.email)(sheet, area);
}

function openness(protections: Protections, email: string): (sheet: string, area?: Area) => void {
  return (sheet, area) => {
    if (protections.keepsOut(email, sheet, area)) throw new ServiceException(protectedText);
  };
}

function limits(what: string, passes: ReadonlySet<string>): Limits {
  const refuse = (name: string): never => {
    throw new Refusal(`${what}.${name} by somebody else than the owner`);
  };
  return { passes, refuse };
}
