import { weekdayOf, type Base, type CheckIn, type Day } from '../etiquette';
import { dayInWords, daysInWords, weekdayInWords } from './days';
import { quoted, sentence } from './phrases';

/** Why a check-in falls on its day, in one sentence that names the days and the rule behind it. */
export function checkInReasonOf(step: CheckIn): string {
  const { reason, day } = step;
  switch (reason.code) {
    case 'after-their-date': {
      const cushion = reason.cushionDays === 0 ? 'no cushion: that' : cushionOf(reason.cushionDays);
      return sentence(
        `they said by ${dayInWords(reason.replyDay, day)}`,
        `${cushion} ends ${endOf(step)}`,
      );
    }
    case 'no-date-given':
    case 'applied-only':
      return sentence(
        `${firmDateOf(step, reason.passedReplyDay)}${baseInWords(reason.base, day)}`,
        `give it ${daysInWords(reason.waitDays)}, ${untilOf(step)}: ${calmOf(reason.code)}`,
      );
    case 'weekly-gap': {
      const before = dayInWords(reason.after.day, day);
      const nudge =
        reason.after.kind === 'sent'
          ? `your last check-in with this contact was on ${before}`
          : `another check-in with this contact is due on ${before}`;
      return sentence(
        `${nudge}${aside(step)}`,
        `leave ${daysInWords(reason.gapDays)}, ${untilOf(step)}`,
      );
    }
    case 'they-said-wait': {
      const hold = dayInWords(reason.holdUntil, day);
      return sentence(`they asked you to wait until ${hold}${aside(step)}`, nextOpening(step));
    }
    case 'snoozed':
      return sentence(
        `you put this off until ${dayInWords(reason.until, day)}${aside(step)}`,
        offDay(step),
      );
    case 'paused':
      return sentence(
        `your search rests until ${dayInWords(reason.until, day)}${aside(step)}`,
        offDay(step),
      );
    case 'another-offer':
      return sentence(
        `another offer needs your answer by ${dayInWords(reason.deadline, day)}`,
        `${urgencyInWords(step, reason)}${aside(step)}`,
      );
  }
}

/** Silence of that length says nothing of the seeker (E14). */
function calmOf(code: 'no-date-given' | 'applied-only'): string {
  return code === 'applied-only'
    ? 'choosing whom to meet takes time'
    : 'silence that long is normal';
}

type AnotherOffer = Extract<CheckIn['reason'], { code: 'another-offer' }>;

/** What an urgent check-in may skip, and what it may not. */
function urgencyInWords({ day }: CheckIn, { heldBy, onDayOff, deadline }: AnotherOffer): string {
  const late = day > deadline ? ', after that day' : '';
  const ask = `so ask on ${dayInWords(day, day)}${late}, calmly`;
  switch (heldBy?.code) {
    case 'they-said-wait':
      return `they asked you to wait until ${dayInWords(heldBy.holdUntil, day)}, and that still counts, ${ask}`;
    case 'weekly-gap':
      return `your last check-in was on ${dayInWords(heldBy.after.day, day)}, ${ask}`;
    case 'snoozed':
      return `you put this off until ${dayInWords(heldBy.until, day)}, ${ask}`;
    case 'paused':
      return `your search rests until ${dayInWords(heldBy.until, day)}, ${ask}`;
    default:
      return onDayOff
        ? `no working day is left before it, ${ask}`
        : `you need not wait as long as usual, ${ask}`;
  }
}

function cushionOf(days: number): string {
  return days === 1 ? "1 day's cushion" : `${String(days)} days' cushion`;
}

/** What came of the question when they would answer: vague words, a day long past, or nothing. */
function firmDateOf(step: CheckIn, passedReplyDay: Day | undefined): string {
  if (step.vagueWords !== '') return `${quoted(step.vagueWords)} is no firm date, and `;
  if (passedReplyDay !== undefined) {
    return `their date, ${dayInWords(passedReplyDay, step.day)}, has passed, and `;
  }
  return step.base?.kind === 'application' ? '' : 'no reply date is noted, and ';
}

function baseInWords(base: Base, near: Day): string {
  const day = dayInWords(base.day, near);
  switch (base.kind) {
    case 'interview':
      return `you had an interview on ${day}`;
    case 'word':
      return `you last heard from them on ${day}`;
    case 'application':
      return `you applied on ${day}`;
  }
}

/** Names vague words where the sentence itself does not speak of the employer's date. */
function aside({ vagueWords }: CheckIn): string {
  return vagueWords === '' ? '' : ` (their ${quoted(vagueWords)} is no firm date)`;
}

/** Where a span ends, and the day it was moved to if that is a weekend or holiday. */
function endOf(step: CheckIn): string {
  const { day, dayBeforeMove } = step;
  if (day === dayBeforeMove) return `on ${dayInWords(day, day)}`;
  return `on ${dayOffInWords(dayBeforeMove, day)}, so ${laterDayInWords(step)}`;
}

/** The same for a wait that the reader is asked to keep. */
function untilOf(step: CheckIn): string {
  const { day, dayBeforeMove } = step;
  return day === dayBeforeMove ? `until ${dayInWords(day, day)}` : `which ends ${endOf(step)}`;
}

/** The day after a hold. */
function nextOpening(step: CheckIn): string {
  const { day, dayBeforeMove } = step;
  if (day === dayBeforeMove) return `the day after is ${dayInWords(day, day)}`;
  return `the day after is ${dayOffInWords(dayBeforeMove, day)}, so ${laterDayInWords(step)}`;
}

function offDay(step: CheckIn): string {
  const { day, dayBeforeMove } = step;
  if (day === dayBeforeMove) return '';
  return `that is ${dayOffInWords(dayBeforeMove, day)}, so ${laterDayInWords(step)}`;
}

function dayOffInWords(dayOff: Day, near: Day): string {
  const weekday = weekdayOf(dayOff);
  const isWeekend = weekday === 0 || weekday === 6;
  return isWeekend ? `a ${weekdayInWords(dayOff)}` : `${dayInWords(dayOff, near)}, a day off`;
}

/** The weekday alone says it, unless the move went further than a week. */
function laterDayInWords({ day, dayBeforeMove }: CheckIn): string {
  return day - dayBeforeMove < 7 ? weekdayInWords(day) : dayInWords(day, day);
}
