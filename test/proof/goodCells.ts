import * as fc from 'fast-check';
import type { Field, Lead, ReplyExpectation, ThankYou } from '../../src/etiquette';
import type { CellValue } from '../../workbench/model';
import { writtenDay } from './dayCells';
import { nothing } from './emptyCells';
import type { Scene } from './scene';
import { statusWords, unknownStatuses } from './statusWords';

/** A cell that can be read, and what it tells of its lead. */
export type GoodCell = {
  readonly cell: (scene: Scene) => CellValue;
  readonly says: (scene: Scene) => Partial<Lead>;
  /** The words of a status that nobody knows. */
  readonly unknownStatus?: string;
};

const noValue = fc.constantFrom(...nothing).map((cell) => saying(cell, {}));

/** Nobody has tick boxes in a column of names. */
const noText = fc
  .constantFrom(...nothing.filter((cell) => cell !== false))
  .map((cell) => saying(cell, {}));

function saying(cell: CellValue, lead: Partial<Lead>): GoodCell {
  return { cell: () => cell, says: () => lead };
}

function perhaps(said: fc.Arbitrary<GoodCell>, weight = 2): fc.Arbitrary<GoodCell> {
  return fc.oneof({ weight, arbitrary: said }, { weight: 1, arbitrary: noValue });
}

function perhapsText(said: fc.Arbitrary<GoodCell>, weight = 2): fc.Arbitrary<GoodCell> {
  return fc.oneof({ weight, arbitrary: said }, { weight: 1, arbitrary: noText });
}

type TextField =
  'company' | 'role' | 'contactName' | 'contactEmail' | 'contactPhone' | 'preferredMethod';

function texts(
  field: TextField | 'link' | 'notes',
  ...cells: (string | number)[]
): fc.Arbitrary<GoodCell> {
  return fc.constantFrom(...cells).map((cell) => saying(cell, { [field]: String(cell).trim() }));
}

type DayField = Extract<
  Field,
  | 'appliedOn'
  | 'interviewedOn'
  | 'holdUntil'
  | 'offerDeadline'
  | 'lastNudgeOn'
  | 'lastHeardOn'
  | 'snoozeUntil'
  | 'nextFollowUpOn'
>;

function days(field: DayField): fc.Arbitrary<GoodCell> {
  return writtenDay.map(({ cell, day }) => ({ cell, says: (scene) => ({ [field]: day(scene) }) }));
}

/** Most leads are open, so that their days are what decides. */
const status: fc.Arbitrary<GoodCell> = fc.oneof(
  { weight: 6, arbitrary: noText },
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...statusWords)
      .map(([words, meant]) => saying(words, { status: meant })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...unknownStatuses)
      .map((words) => ({ ...saying(words, {}), unknownStatus: words })),
  },
);

function thanks(cell: CellValue, thankYou: ThankYou): GoodCell {
  return saying(cell, { thankYou });
}

const thankedOn: fc.Arbitrary<GoodCell> = fc.oneof(
  fc.constantFrom(...nothing, 'no', 'N', 0).map((cell) => thanks(cell, { kind: 'never' })),
  fc
    .constantFrom<CellValue>(true, 'yes', 'Y', 'x', '✓', '✔', 1, '1')
    .map((cell) => thanks(cell, { kind: 'always' })),
  writtenDay.map(({ cell, day }): GoodCell => ({
    cell,
    says: (scene) => ({ thankYou: { kind: 'on', day: day(scene) } }),
  })),
);

const spans: readonly ReplyExpectation[] = [
  { kind: 'span', count: 3, unit: 'day', words: '3 days' },
  { kind: 'span', count: 1, unit: 'week', words: 'a week' },
  { kind: 'span', count: 2, unit: 'week', words: '2 weeks' },
  { kind: 'span', count: 2, unit: 'week', words: '1-2 weeks' },
  { kind: 'span', count: 10, unit: 'business day', words: '10 business days' },
  { kind: 'span', count: 1, unit: 'month', words: 'a month' },
  { kind: 'vague', words: 'soon' },
  { kind: 'vague', words: 'ASAP' },
  { kind: 'vague', words: 'as soon as possible' },
  { kind: 'vague', words: 'sometime after the holidays' },
];

const replyExpectedBy: fc.Arbitrary<GoodCell> = fc.oneof(
  fc
    .constantFrom(...spans)
    .map((reply) => saying(reply.kind === 'day' ? '' : reply.words, { replyExpectedBy: reply })),
  writtenDay.map(({ cell, day }): GoodCell => ({
    cell,
    says: (scene) => ({ replyExpectedBy: { kind: 'day', day: day(scene) } }),
  })),
);

const doNotContact: fc.Arbitrary<GoodCell> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .constantFrom<CellValue>(...nothing, 'no', 'n', 0)
      .map((cell) => saying(cell, { doNotContact: false })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<CellValue>(true, 'TRUE', 'yes', 'y', 'X', '✓', '✔', 1, '1')
      .map((cell) => saying(cell, { doNotContact: true })),
  },
);

const nudgesSent = fc
  .constantFrom<CellValue>(0, 0, 1, 1, 2, 3, '0', '1', '2')
  .map((cell) => saying(cell, { nudgesSent: Number(cell) }));

/** For each field that a tracker may have a column for, the cells that can be read. */
export const goodCells = {
  company: perhapsText(
    texts('company', 'Acme', ' acme ', 'Birch & Sons', '=1+1', 'Zoë’s Café', '<b>3</b>', 42),
    9,
  ),
  role: perhapsText(texts('role', 'Nurse', 'Baker II', 'C++ dev', 'Tier-2 cook'), 4),
  contactName: perhapsText(texts('contactName', 'Dana Ito', ' dana ito', 'Omar')),
  contactEmail: perhapsText(
    texts('contactEmail', 'dana@agency.example', 'DANA@agency.example ', 'omar@acme.example'),
  ),
  contactAny: perhapsText(
    fc.constantFrom(
      saying('omar@acme.example', { contactEmail: 'omar@acme.example' }),
      saying('Dana <dana@agency.example>', { contactEmail: 'dana@agency.example' }),
      saying('+1 555 010 020', { contactPhone: '+1 555 010 020' }),
      saying('Dana Ito', { contactName: 'Dana Ito' }),
    ),
  ),
  contactPhone: perhapsText(texts('contactPhone', '+1 555 0100', 5550100)),
  preferredMethod: perhapsText(texts('preferredMethod', 'Email', 'phone', 'LinkedIn')),
  status,
  appliedOn: perhaps(days('appliedOn'), 4),
  interviewedOn: perhaps(days('interviewedOn')),
  thankedOn,
  replyExpectedBy: perhaps(replyExpectedBy, 1),
  holdUntil: perhaps(days('holdUntil'), 1),
  doNotContact,
  offerDeadline: perhaps(days('offerDeadline'), 1),
  lastNudgeOn: perhaps(days('lastNudgeOn'), 1),
  nudgesSent: perhaps(nudgesSent, 1),
  lastHeardOn: perhaps(days('lastHeardOn'), 1),
  snoozeUntil: perhaps(days('snoozeUntil'), 1),
  nextFollowUpOn: perhaps(days('nextFollowUpOn'), 1),
  link: perhapsText(texts('link', 'https://jobs.example/1')),
  notes: perhapsText(texts('notes', 'met at a fair', '=IMPORTRANGE("x")', 12, '5 others')),
} satisfies Partial<Record<Field, fc.Arbitrary<GoodCell>>>;

/** A field that the proof's trackers have columns for. */
export type ProvenField = keyof typeof goodCells;

/** Every such field. */
export const provenFields = Object.keys(goodCells) as readonly ProvenField[];

/** Fields that make a row a lead where they hold something. */
export const leadMakingFields: ReadonlySet<Field> = new Set<Field>([
  'company',
  'role',
  'appliedOn',
  'interviewedOn',
  'thankedOn',
  'replyExpectedBy',
  'holdUntil',
  'offerDeadline',
  'lastNudgeOn',
  'lastHeardOn',
  'snoozeUntil',
  'nextFollowUpOn',
]);

/** Fields whose columns hold texts. */
export const textFields: ReadonlySet<Field> = new Set<Field>([
  'company',
  'role',
  'contactName',
  'contactEmail',
  'contactPhone',
  'contactAny',
  'preferredMethod',
  'status',
  'link',
  'notes',
]);
