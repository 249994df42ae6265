import type { CellValue } from '../../../workbench/model';
import { area, oneSheet, todaySerial } from './oneSheet';

describe('how a value shows', () => {
  test.each<[string, CellValue, string, string]>([
    ['en_US', 1 / 3, '', '0.3333333333'],
    ['de_DE', 1 / 3, '', '0,3333333333'],
    ['en_US', 0.1 + 0.2, '', '0.3'],
    ['en_US', 12345678901, '', '12345678901'],
    ['en_US', 1e20, '', '1E+20'],
    ['en_US', -1234.567, '#,##0.00', '-1,234.57'],
    ['de_DE', 1234567.891, '#,##0.00', '1.234.567,89'],
    ['en_US', 0.256, '0%', '26%'],
    ['fr_FR', 0.256, '0.0%', '25,6%'],
    ['en_US', 7, '000', '007'],
    ['en_US', 5, '0.###', '5'],
    ['en_US', 1234, '0.00E+00', '1.23E+03'],
    ['en_US', 3, '0 "days"', '3 days'],
    ['en_US', 46347, 'yyyy-mm-dd', '2026-11-21'],
    ['en_US', 46347, 'ddd d mmm', 'Sat 21 Nov'],
    ['de_DE', 46347, 'dddd, d. mmmm yyyy', 'Samstag, 21. November 2026'],
    ['en_US', 46347.5625, 'yyyy-mm-dd hh:mm', '2026-11-21 13:30'],
    ['en_US', 46347.5625, 'h:mm am/pm', '1:30 PM'],
    ['en_US', 1.5, '[h]:mm', '36:00'],
    ['en_US', 46347.9999999, 'd h:mm:ss', '22 0:00:00'],
    ['en_US', { serial: todaySerial }, '', '11/21/2026'],
    ['en_GB', { serial: todaySerial }, '', '21/11/2026'],
    ['de_DE', { serial: todaySerial + 0.25 }, '', '21.11.2026 06:00:00'],
    ['en_US', { serial: 0.75 }, '', '6:00:00 PM'],
    ['en_US', true, '', 'TRUE'],
    ['en_US', 'text', '0.00', 'text'],
    ['en_US', { error: '#N/A', message: 'nothing' }, '', '#N/A'],
  ])('in %s, %j under %j is %j', (locale, value, format, shown) => {
    const sheet = oneSheet(locale);
    sheet.workbook.setNumberFormats('Leads', area('A1'), [[format]]);
    sheet.put('A1', value);
    expect(sheet.shown('A1')).toBe(shown);
  });

  test('formats read back; the automatic one by its code', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['2026-11-21', '5', '50%']);
    expect(sheet.workbook.readNumberFormats('Leads', area('A1:C1'))).toEqual([
      ['yyyy-mm-dd', '0.###############', '0%'],
    ]);
    sheet.workbook.setNumberFormats('Leads', area('A1'), [['General']]);
    expect(sheet.value('A1')).toBe(todaySerial);
  });

  test('a change of locale shows everything anew', () => {
    const sheet = oneSheet();
    sheet.type('A1', ['=1/2']);
    sheet.workbook.locale = 'de_DE';
    expect(sheet.shown('A1')).toBe('0,5');
    expect(() => {
      sheet.workbook.locale = 'xx_XX';
    }).toThrow('Unknown locale');
  });
});
