import type { Form } from './scenario';

/**
 * A way to break the built add-on: script that is put behind it, in which form of call the break
 * shows, and the law of the proof that is to notice it.
 */
export type Mutant = {
  readonly name: string;
  readonly form?: Form;
  readonly law: string;
  readonly script: string;
};

/** Wraps a function: `body` sees its arguments as `args` and the function itself as `original`. */
function wrapping(functionName: string, body: string): string {
  return `${functionName} = (function (original) {
    return function (...args) { ${body} };
  })(${functionName});`;
}

/** Changes what a function returns: `change` sees it as `rows`. */
function changing(functionName: string, change: string): string {
  return wrapping(functionName, `const rows = original(...args); ${change}; return rows;`);
}

function plan(name: string, law: string, change: string): Mutant {
  return { name, form: 'FOLLOWUP_PLAN', law, script: changing('FOLLOWUP_PLAN', change) };
}

/** Moves every date of a result by so many hours. */
function later(hours: number): string {
  return `rows.forEach((row) => {
    if (row[0] instanceof Date) row[0] = new Date(row[0].getTime() + ${hours * 3_600_000});
  })`;
}

/** Does something to every row of a plan for which a condition on `row` holds. */
function eachRow(condition: string, change: string): string {
  return `rows.forEach((row) => { if (${condition}) { ${change}; } })`;
}

/** Adds to the reason of every lead where a condition on `rows` and `args` holds. */
function talking(condition: string): string {
  const isLead = `row[2].endsWith('.') && row[1] !== 'Check this row'`;
  return `if (${condition}) ${eachRow(isLead, `row[2] += ' Or so.'`)}`;
}

const isBad = `row[1] === 'Check this row'`;
const headerRow = `rows.findIndex((row) => row[2] === 'Why')`;

const step = 'every row gets the step of the etiquette';
const named = 'every bad cell is named in its own row';
const height = 'every result is as high as its input down to the last lead';
const misuse = 'misuse is refused with what was expected, what was found and what to type';

const plans: readonly Mutant[] = [
  plan('a day too late', step, `if (args[1] === undefined) ${later(24)}`),
  plan('a day left out', step, eachRow(`row[1].startsWith('Check in')`, `row[0] = ''`)),
  plan('another label', step, eachRow(`row[1] === 'Move on'`, `row[1] = 'Wait'`)),
  plan('no reason', step, eachRow(`row[1] === 'Move on'`, `row[2] = ''`)),
  plan('noon for midnight', 'days begin with their first instant', later(12)),
  plan('the last row dropped', height, 'rows.pop()'),
  plan('a blank row below', height, `rows.push(['', '', ''])`),
  plan('a row cut short', 'every result is rectangular', 'rows[rows.length - 1].pop()'),
  plan('a missing value', 'every cell is a text, a number or a date', 'rows[0][0] = undefined'),
  plan(
    'labels of its own',
    'labels stand in the header row',
    eachRow(`row[2] === 'Why'`, `row[2] = 'Reason'`),
  ),
  plan('a bad row silenced', named, eachRow(isBad, `row.fill('')`)),
  plan('a bad cell not named', named, eachRow(isBad, `row[2] = 'Something is wrong.'`)),
  plan('one named of two', named, eachRow(isBad, `row[2] = row[2].split('. ')[0]`)),
  plan(
    'a bad row that ends all',
    'nothing throws save named misuse',
    eachRow(isBad, `throw new TypeError('Cannot read properties of undefined')`),
  ),
  plan(
    'a bad row that speaks in others',
    'a bad row changes no other answer',
    talking(`rows.some((row) => ${isBad})`),
  ),
  plan(
    'words for a blank row',
    'a row that is no lead stays blank',
    `rows.forEach((row, at) => {
      if (at > ${headerRow} && args[0][at].some((cell) => cell !== '')) row[2] = row[2] || 'No lead';
    })`,
  ),
  plan(
    'what hangs on the first column',
    'the order of the columns changes nothing',
    talking(`args[0][${headerRow}][0].length % 2 === 0`),
  ),
  plan(
    'what hangs on the height',
    'blank rows and unticked boxes below change nothing',
    talking('args[0].length % 2 === 0'),
  ),
  plan(
    'instants taken for days',
    'the same days are answered the same in every zone and locale',
    talking('args[0].flat().some((cell) => cell instanceof Date && cell % 86400000 === 0)'),
  ),
  plan(
    'two service calls more',
    'a formula makes two service calls at most',
    'SpreadsheetApp.getActive().getSpreadsheetLocale() + SpreadsheetApp.getActive().getName()',
  ),
  plan(
    'what hangs on the place of the formula',
    'a formula typed into a sheet answers as the function does',
    talking('SpreadsheetApp.getActiveRange().getColumn() !== 26'),
  ),
];

/** Each law is broken by one of these at least: a law that cannot fail proves nothing. */
export const mutants: readonly Mutant[] = [
  ...plans,
  {
    name: 'an answer to misuse',
    law: misuse,
    script: wrapping('DUE_NUDGES', `try { return original(...args); } catch { return ''; }`),
  },
  {
    name: 'misuse that says nothing',
    law: misuse,
    script: wrapping(
      'FOLLOWUP_PLAN',
      `try { return original(...args); } catch { throw new Error('Bad input.'); }`,
    ),
  },
  {
    name: 'a tracker a day too early',
    form: 'NEXT_FOLLOWUP of a tracker',
    law: 'NEXT_FOLLOWUP gives the days of the etiquette',
    script: changing('NEXT_FOLLOWUP', `if (args[2] === undefined) ${later(-24)}`),
  },
  {
    name: 'other days than the plan',
    form: 'NEXT_FOLLOWUP of a tracker',
    law: 'NEXT_FOLLOWUP and FOLLOWUP_PLAN agree on the days',
    script: changing('FOLLOWUP_PLAN', eachRow('row[0] instanceof Date', `row[0] = ''`)),
  },
  {
    name: 'values that are not bad',
    law: 'NEXT_FOLLOWUP of single values gives the day of the etiquette',
    script: wrapping(
      'NEXT_FOLLOWUP',
      `const day = original(...args); return day === 'Check this row' && !Array.isArray(args[0]) ? '' : day;`,
    ),
  },
  {
    name: 'the wrong way round',
    form: 'DUE_NUDGES',
    law: 'DUE_NUDGES lists the steps of FOLLOWUP_PLAN that are due, soonest first',
    script: changing('DUE_NUDGES', 'rows.push(...rows.splice(1).reverse())'),
  },
  {
    name: 'no way to reach them',
    form: 'DUE_NUDGES',
    law: 'DUE_NUDGES says how to reach them',
    script: changing('DUE_NUDGES', `rows.slice(1).forEach((row) => { row[4] = ''; })`),
  },
  {
    name: 'a field by another name',
    form: 'TRACKER_COLUMNS',
    law: 'TRACKER_COLUMNS names the field of each column',
    script: wrapping(
      'TRACKER_COLUMNS',
      `return JSON.parse(JSON.stringify(original(...args)).replace('"status"', '"stage"'));`,
    ),
  },
];
