/** How one locale writes numbers and dates, as far as the workbench follows it. */
export type LocaleFormats = {
  /** BCP 47 tag, such as `de-DE`. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  /** Thousands separators that are understood; the first is the one that is shown. */
  readonly thousands: readonly string[];
  readonly currency: string;
  readonly currencyAfter: boolean;
  readonly dayFirst: boolean;
  /** Separators of a date in figures. */
  readonly dateSeparators: readonly string[];
  /** The pattern in which an automatic date shows. */
  readonly datePattern: string;
  /** The pattern in which an automatic time shows. */
  readonly timePattern: string;
  readonly hasMeridiem: boolean;
  /** Month names and their abbreviations in lower case without final dot; January is 0. */
  readonly months: ReadonlyMap<string, number>;
};

type Habits = Omit<LocaleFormats, 'tag' | 'months'>;

const continental: Habits = {
  decimal: ',',
  thousands: ['.'],
  currency: '€',
  currencyAfter: true,
  dayFirst: true,
  dateSeparators: ['/', '-'],
  datePattern: 'dd/mm/yyyy',
  timePattern: 'hh:mm:ss',
  hasMeridiem: false,
};

const habits: ReadonlyMap<string, Habits> = new Map<string, Habits>([
  [
    'en_US',
    {
      ...continental,
      decimal: '.',
      thousands: [','],
      currency: '$',
      currencyAfter: false,
      dayFirst: false,
      datePattern: 'm/d/yyyy',
      timePattern: 'h:mm:ss am/pm',
      hasMeridiem: true,
    },
  ],
  [
    'en_GB',
    {
      ...continental,
      decimal: '.',
      thousands: [','],
      currency: '£',
      currencyAfter: false,
      hasMeridiem: true,
    },
  ],
  ['de_DE', { ...continental, dateSeparators: ['.', '/', '-'], datePattern: 'dd.mm.yyyy' }],
  ['fr_FR', { ...continental, thousands: ['\u202f', '\u00a0', ' '] }],
  ['es_ES', { ...continental, datePattern: 'd/m/yyyy', timePattern: 'h:mm:ss' }],
  ['it_IT', continental],
  ['pt_BR', { ...continental, currency: 'R$', currencyAfter: false }],
]);

const knownNames = new Map<string, readonly string[]>();

/** Month or weekday names of a language; `width` as in Intl.DateTimeFormat. Sunday is 0. */
export function calendarNames(
  tag: string,
  part: 'month' | 'weekday',
  width: 'long' | 'short',
): readonly string[] {
  const key = `${tag} ${part} ${width}`;
  const names = knownNames.get(key) ?? readNames(tag, part, width);
  knownNames.set(key, names);
  return names;
}

function readNames(
  tag: string,
  part: 'month' | 'weekday',
  width: 'long' | 'short',
): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, {
    [part]: width,
    ...(part === 'month' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  const count = part === 'month' ? 12 : 7;
  return Array.from({ length: count }, (_, index) => {
    // 2023-01-01 is a Sunday, so that weekday 0 is Sunday.
    const date = part === 'month' ? Date.UTC(2023, index, 1) : Date.UTC(2023, 0, 1 + index);
    return format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
  });
}

function monthsOf(tag: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of ['en-US', tag]) {
    for (const width of ['long', 'short'] as const) {
      calendarNames(language, 'month', width).forEach((name, index) => {
        names.set(name.toLowerCase().replace(/\.$/, ''), index);
      });
    }
  }
  return names;
}

const known = new Map<string, LocaleFormats>();

/**
 * What is known of a locale such as `de_DE` (the form of Apps Script reference,
 * Spreadsheet.getSpreadsheetLocale). Throws for a locale that the workbench does not follow.
 */
export function localeFormats(locale: string): LocaleFormats {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const found = habits.get(locale);
  if (found === undefined) {
    throw new Error(
      `Unknown locale: ${locale}. The workbench knows ${[...habits.keys()].join(', ')}.`,
    );
  }
  const tag = locale.replace('_', '-');
  const formats = { ...found, tag, months: monthsOf(tag) };
  known.set(locale, formats);
  return formats;
}
