import { partsOf, type Day } from '../etiquette';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const weekdaysInFull = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const months = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/**
 * A day as people say it, with its year where that is not the year of `near`.
 * @example dayInWords(day, day) //=> 'Thu 12 Nov'
 * @example dayInWords(day) //=> 'Thu 12 Nov 2026'
 */
export function dayInWords(day: Day, near?: Day): string {
  const { year, month, date, weekday } = partsOf(day);
  const words = `${weekdays[weekday]} ${String(date)} ${months[month - 1] ?? ''}`;
  return near !== undefined && partsOf(near).year === year ? words : `${words} ${String(year)}`;
}

/**
 * The name of a day's weekday in full.
 * @example weekdayInWords(day) //=> 'Sunday'
 */
export function weekdayInWords(day: Day): string {
  return weekdaysInFull[partsOf(day).weekday];
}

/**
 * A number of days as people say it.
 * @example daysInWords(1) //=> '1 day'
 * @example daysInWords(7) //=> 'a week'
 */
export function daysInWords(count: number): string {
  if (count === 7) return 'a week';
  if (count % 7 === 0 && count > 0) return `${String(count / 7)} weeks`;
  return count === 1 ? '1 day' : `${String(count)} days`;
}
