import type { CellValue } from '../../workbench/model';

/** What people write where there is nothing to write; an unticked box is nothing, too. */
export const nothing: readonly CellValue[] = [
  '',
  '',
  '',
  '',
  false,
  '-',
  '—',
  'n/a',
  'N/A',
  'none',
  'null',
  'TBD',
  '?',
  '  ',
];

/** Whether a cell holds nothing, by the text of the etiquette. */
export function isNothing(cell: CellValue | undefined): boolean {
  if (cell === undefined || cell === false || cell === '') return true;
  return (
    typeof cell === 'string' &&
    ['', '-', '–', '—', 'n/a', 'none', 'null', 'tbd', '?'].includes(cell.trim().toLowerCase())
  );
}
