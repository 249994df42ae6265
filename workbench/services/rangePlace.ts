import type { Area } from '../model';
import { Refusal } from '../refusal';
import type { Scope } from '../scope';
import { ServiceException } from '../serviceException';
import { uncounted, type Members, type Method } from '../serviceObject';
import { form, integer } from '../signature';
import { columnLetters, toA1, type A1Area } from './a1Notation';
import { rangeObject, type RangeTarget } from './range';
import { sheetObject } from './sheet';

/**
 * Members of a Range that say where it is, and that go from it to another. Source: Apps Script
 * reference, class Range; that widths, indices and bounds are what they are here, the tests of
 * gas-fakes measured on Google.
 */
export function placeMembers(scope: Scope, target: RangeTarget): Members {
  const { sheet, area, open } = target;
  return {
    getRow: constant(area.row),
    getRowIndex: constant(area.row),
    getColumn: constant(area.column),
    getNumRows: constant(area.rows),
    getHeight: constant(area.rows),
    getNumColumns: constant(area.columns),
    getWidth: constant(area.columns),
    getLastRow: constant(area.row + area.rows - 1),
    getLastColumn: constant(area.column + area.columns - 1),
    isStartRowBounded: constant(open !== 'columns'),
    isEndRowBounded: constant(open !== 'columns' && open !== 'toBottom'),
    isStartColumnBounded: constant(open !== 'rows'),
    isEndColumnBounded: constant(open !== 'rows'),
    getA1Notation: uncounted(
      'document',
      form([], () => notation(area, open)),
    ),
    getSheet: uncounted(
      'document',
      form([], () => sheetObject(scope, sheet)),
    ),
    offset: offset(scope, target),
    getCell: uncounted(
      'document',
      form([integer, integer], (row, column) =>
        rangeObject(scope, { sheet, area: cellOf(area, row, column), open: 'none' }),
      ),
    ),
  };
}

function constant(value: number | boolean): Method {
  return uncounted(
    'document',
    form([], () => value),
  );
}

function notation(area: Area, open: A1Area['open']): string {
  if (open === 'toBottom') throw new Refusal('Range.getA1Notation of a range that is open below');
  if (open === 'rows') return `${area.row}:${area.row + area.rows - 1}`;
  if (open === 'columns') {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  return toA1(area);
}

/**
 * Source of the text: errors that scripts of users catch. Rows and columns count from 1 within the
 * range; that a cell beyond it fails is seen there too.
 */
function cellOf(area: Area, row: number, column: number): Area {
  if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
    throw new ServiceException('Cell reference out of range');
  }
  return { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 };
}

/** Without sizes it keeps the range's own. Source: measured on Google by the tests of gas-fakes. */
function offset(scope: Scope, { sheet, area }: RangeTarget): Method {
  const move = (rows: number, columns: number, height: number, width: number): object => {
    const moved = { row: area.row + rows, column: area.column + columns };
    const size = { rows: height, columns: width };
    return rangeObject(scope, {
      sheet,
      area: requireInGrid(scope, sheet, requirePositive({ ...moved, ...size })),
      open: 'none',
    });
  };
  return uncounted(
    'document',
    form([integer, integer], (rows, columns) => move(rows, columns, area.rows, area.columns)),
    form([integer, integer, integer], (rows, columns, height) =>
      move(rows, columns, height, area.columns),
    ),
    form([integer, integer, integer, integer], move),
  );
}

/** Throws Google's text for an area that begins before the grid or has no cell. */
export function requirePositive(area: Area): Area {
  const problem =
    (area.row < 1 && 'The starting row of the range is too small.') ||
    (area.column < 1 && 'The starting column of the range is too small.') ||
    (area.rows < 1 && 'The number of rows in the range must be at least 1.') ||
    (area.columns < 1 && 'The number of columns in the range must be at least 1.');
  if (problem !== false) throw new ServiceException(problem);
  return area;
}

/** Throws Google's text for an area that leaves the grid, which never grows by itself. */
export function requireInGrid(scope: Scope, sheet: string, area: Area): Area {
  const grid = scope.platform.workbook.gridSize(sheet);
  if (area.row + area.rows - 1 > grid.rows || area.column + area.columns - 1 > grid.columns) {
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
  return area;
}
