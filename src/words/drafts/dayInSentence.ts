import { partsOf, type Day } from '../../etiquette';
import { weekdayInWords } from '../days';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A date as a sentence has it, with its year where that is not the one nearest to the day `near`.
 * @example dateInSentence(day, near) //=> '12 November'
 */
export function dateInSentence(day: Day, near: Day): string {
  const { year, month, date } = partsOf(day);
  const words = `${String(date)} ${months[month - 1] ?? ''}`;
  return Math.abs(day - near) <= HALF_A_YEAR ? words : `${words} ${String(year)}`;
}

const HALF_A_YEAR = 182;

/**
 * When something happened or will happen, as one says it on the day `said`: within a week by the
 * weekday, else by the date.
 * @example dayInSentence(day, said) //=> 'last Thursday'
 */
export function dayInSentence(day: Day, said: Day): string {
  const ahead = day - said;
  if (ahead === 0) return 'today';
  if (ahead === -1) return 'yesterday';
  if (ahead === 1) return 'tomorrow';
  if (ahead < 0 && ahead >= -DAYS_BY_WEEKDAY) return `last ${weekdayInWords(day)}`;
  if (ahead > 0 && ahead <= DAYS_BY_WEEKDAY) return `next ${weekdayInWords(day)}`;
  return `on ${dateInSentence(day, said)}`;
}

/** Beyond it a weekday alone would be taken for another week's. */
const DAYS_BY_WEEKDAY = 6;
