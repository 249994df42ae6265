import fc from 'fast-check';
import type { CellValue } from '../../../workbench/model';
import { createWorkbook } from '../../../workbench/calculation/workbook';
import { area, areaOf, oneSheet } from './oneSheet';

const day = (year: number, month: number, date: number): { serial: number } => ({
  serial: Date.UTC(year, month - 1, date) / 86_400_000 + 25_569,
});
const at = (date: { serial: number }, hours: number, minutes: number): CellValue => ({
  serial: date.serial + (hours * 3600 + minutes * 60) / 86_400,
});

// Sources: those of workbench/calculation/typedInput.ts, which also says what of this is guessed.
describe('text that is typed into an automatic cell', () => {
  test.each<[string, string, CellValue, string]>([
    ['en_US', '1234.5', 1234.5, '1234.5'],
    ['en_US', '1,234.50', 1234.5, '1,234.50'],
    ['en_US', '1,5', '1,5', '1,5'],
    ['en_US', '01234', 1234, '1234'],
    ['en_US', '22 34', 2234, '2234'],
    ['en_US', '+491701234567', 491701234567, '491701234567'],
    ['en_US', '-7', -7, '-7'],
    ['en_US', '12%', 0.12, '12%'],
    ['en_US', '12.5%', 0.125, '12.50%'],
    ['en_US', '$1,200.50', 1200.5, '$1,200.50'],
    ['en_US', '€5', '€5', '€5'],
    ['en_US', '1e3', 1000, '1000'],
    ['en_US', 'true', true, 'TRUE'],
    ['en_US', 'yes', 'yes', 'yes'],
    ['en_US', ' Acme ', ' Acme ', ' Acme '],
    ['en_US', "'=1+1", '=1+1', '=1+1'],
    ['en_US', "'007", '007', '007'],
    ['en_US', '@acme', '@acme', '@acme'],
    ['en_US', '-', '-', '-'],
    ['en_US', '#3', '#3', '#3'],
    ['en_US', '10-15k', '10-15k', '10-15k'],
    ['en_GB', '£5', 5, '£5'],
    ['de_DE', '1.234,5', 1234.5, '1.234,50'],
    ['de_DE', '5,00 €', 5, '5,00 €'],
    ['de_DE', '1.5.26', day(2026, 5, 1), '01.05.2026'],
    ['de_DE', 'WAHR', 'WAHR', 'WAHR'],
    ['fr_FR', '1 234,5', 1234.5, '1\u202f234,50'],
    ['pt_BR', 'R$ 5,50', 5.5, 'R$5,50'],
  ])('in %s, %j is %j and shows as %j', (locale, text, value, shown) => {
    const sheet = oneSheet(locale);
    sheet.type('A1', [text]);
    expect(sheet.value('A1')).toEqual(value);
    expect(sheet.shown('A1')).toBe(shown);
    expect(sheet.formula('A1')).toBe('');
  });

  test.each<[string, string, CellValue, string]>([
    ['en_US', '2026-11-05', day(2026, 11, 5), '2026-11-05'],
    ['de_DE', '2026-11-05', day(2026, 11, 5), '2026-11-05'],
    ['en_US', '11/5/2026', day(2026, 11, 5), '11/5/2026'],
    ['en_US', '11/05/26', day(2026, 11, 5), '11/5/2026'],
    ['en_GB', '5/11/2026', day(2026, 11, 5), '05/11/2026'],
    ['en_GB', '05-11-2026', day(2026, 11, 5), '05/11/2026'],
    ['en_US', '13/01/2026', '13/01/2026', '13/01/2026'],
    ['en_US', '1-2', day(2026, 1, 2), '1-2'],
    ['en_GB', '1-2', day(2026, 2, 1), '1-2'],
    ['en_US', '5.11.2026', '5.11.2026', '5.11.2026'],
    ['de_DE', '5.11.2026', day(2026, 11, 5), '05.11.2026'],
    ['de_DE', '5.11.', day(2026, 11, 5), '5.11'],
    ['de_DE', '5/11/2026', day(2026, 11, 5), '05.11.2026'],
    ['fr_FR', '05/11/2026', day(2026, 11, 5), '05/11/2026'],
    ['es_ES', '5/11/2026', day(2026, 11, 5), '5/11/2026'],
    ['it_IT', '5/11/26', day(2026, 11, 5), '05/11/2026'],
    ['pt_BR', '31/12/2026', day(2026, 12, 31), '31/12/2026'],
    ['en_US', '2/30/2026', '2/30/2026', '2/30/2026'],
    ['en_US', '21 Sep 2026', day(2026, 9, 21), '21 Sep 2026'],
    ['en_US', 'Sep 21, 2026', day(2026, 9, 21), 'Sep 21, 2026'],
    ['en_US', 'September 21, 2026', day(2026, 9, 21), 'September 21, 2026'],
    ['en_US', '8-Jul', day(2026, 7, 8), '8-Jul'],
    ['en_US', '8-Jul-25', day(2025, 7, 8), '8-Jul-2025'],
    ['de_DE', '8. Oktober 2026', day(2026, 10, 8), '8 Oktober 2026'],
    ['fr_FR', '8 août 2026', day(2026, 8, 8), '8 août 2026'],
    ['es_ES', '8 nov 2026', day(2026, 11, 8), '8 nov 2026'],
    ['en_US', '2025-10-03 13:23', at(day(2025, 10, 3), 13, 23), '2025-10-03 13:23:00'],
    ['en_US', '11/20/24, 8:15 AM', at(day(2024, 11, 20), 8, 15), '11/20/2024 8:15:00'],
    ['en_US', '17:46', at({ serial: 0 }, 17, 46), '17:46'],
    ['en_US', '5:46 PM', at({ serial: 0 }, 17, 46), '5:46 PM'],
    ['de_DE', '5:46 PM', '5:46 PM', '5:46 PM'],
    ['en_US', '25:00', '25:00', '25:00'],
    ['en_US', 'Sept 2026', 'Sept 2026', 'Sept 2026'],
    ['en_US', '1 to 2', '1 to 2', '1 to 2'],
  ])('in %s, %j is %j and shows as %j', (locale, text, value, shown) => {
    const sheet = oneSheet(locale);
    sheet.type('A1', [text]);
    expect(sheet.value('A1')).toEqual(value);
    expect(sheet.shown('A1')).toBe(shown);
  });

  test('a date without a year takes the year that the zone has', () => {
    const zone = 'Pacific/Auckland';
    const workbook = createWorkbook({
      locale: 'en_US',
      zone,
      now: () => Date.UTC(2026, 11, 31, 12),
    });
    workbook.addSheet('Leads');
    workbook.typeIn('Leads', area('A1'), [['1/2']]);
    expect(workbook.read('Leads', area('A1'))[0]?.[0]?.value).toEqual(day(2027, 1, 2));
  });

  test('a plus or minus in front of words begins a formula', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['+Drive', '-(2+3)', '- call back']);
    expect(sheet.formula('A1')).toBe('=+Drive');
    expect(sheet.value('A1')).toMatchObject({ error: '#NAME?' });
    expect(sheet.value('B1')).toBe(-5);
    expect(sheet.formula('C1')).toBe('=- call back');
  });

  test('a cell formatted as plain text keeps what is typed', () => {
    const sheet = oneSheet();
    sheet.workbook.setNumberFormats('Leads', area('A1:C1'), [['@', '@', '@']]);
    sheet.type('A1', ['007', '=1+1', '2026-11-05']);
    expect(sheet.values('A1:C1')).toEqual([['007', '=1+1', '2026-11-05']]);
  });

  test('a text of more than 50,000 characters is refused and nothing is written', () => {
    const sheet = oneSheet();
    const text = 'Your input contains more than the maximum of 50000 characters in a single cell.';
    expect(() => {
      sheet.type('A1', ['first', 'x'.repeat(50_001)]);
    }).toThrow(text);
    expect(sheet.value('A1')).toBe('');
    sheet.type('A1', ['x'.repeat(50_000)]);
    expect(sheet.value('A1')).toHaveLength(50_000);
  });

  test('an unknown locale or zone is refused by name', () => {
    const now = () => 0;
    expect(() => createWorkbook({ locale: 'ja_JP', zone: 'Asia/Tokyo', now })).toThrow(
      'Unknown locale: ja_JP.',
    );
    expect(() => createWorkbook({ locale: 'en_US', zone: 'Mars/Base', now })).toThrow(
      'Unknown time zone: Mars/Base.',
    );
  });
});

describe('laws of typing', () => {
  test('what follows an apostrophe reads back as it is', () => {
    const sheet = oneSheet('de_DE');
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (text) => {
        sheet.type('A1', [`'${text}`]);
        expect(sheet.value('A1')).toBe(text);
      }),
    );
  });

  test('what is written reads back as it is, beside a formula that reads it', () => {
    const sheet = oneSheet();
    sheet.type('B1', ['=A1']);
    const value = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.boolean(),
      fc.integer(),
      fc.integer({ min: 1, max: 80_000 }).map((serial) => ({ serial })),
    );
    fc.assert(
      fc.property(value, (written) => {
        sheet.workbook.setNumberFormats('Leads', area('A1'), [['']]);
        sheet.put('A1', written);
        expect(sheet.value('A1')).toEqual(written);
        expect(sheet.value('B1')).toEqual(written);
      }),
    );
  });

  test('a number typed as it shows is the number again, in every locale', () => {
    const numbers = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((n) => n / 1000);
    for (const locale of ['en_US', 'de_DE', 'fr_FR', 'pt_BR']) {
      const { workbook } = oneSheet(locale);
      fc.assert(
        fc.property(numbers, (number) => {
          workbook.writeValues('Leads', areaOf(1, 1), [[number]]);
          const shown = workbook.read('Leads', areaOf(1, 1))[0]?.[0]?.display ?? '';
          workbook.typeIn('Leads', areaOf(1, 2), [[shown]]);
          expect(workbook.read('Leads', areaOf(1, 2))[0]?.[0]?.value).toBe(number);
        }),
        { numRuns: 50 },
      );
    }
  });
});
