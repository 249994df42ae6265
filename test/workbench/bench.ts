import { Workbench, type WorkbenchOptions } from '../../workbench/runtime';
import { plainWorkbook, type PlainWorkbook } from './plainWorkbook';

export const allScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/userinfo.email',
];

/** 2026-11-23 08:00 in Auckland, which is still Sunday in Los Angeles. */
export const now = Date.UTC(2026, 10, 22, 19);

/** A workbench around a few lines of script and, unless another is given, a plain workbook. */
export function bench(
  bundle: string,
  options: Partial<WorkbenchOptions> = {},
): { readonly workbench: Workbench; readonly workbook: PlainWorkbook } {
  const workbook = plainWorkbook(SHEET_ZONE);
  const workbench = new Workbench({
    bundle,
    workbook,
    scriptZone: SCRIPT_ZONE,
    now,
    user: { email: 'ann@example.com', locale: 'en' },
    scopes: allScopes,
    ...options,
  });
  return { workbench, workbook };
}
