import type { Verdict } from './statusRules';

/** Emoji that say what they mean even alone, and such as may say two things. */
const meanings: readonly (readonly [string, Verdict])[] = [
  ['❌✖👎🙅💔', { status: 'rejected', otherwise: [] }],
  ['🚫⛔', { status: 'rejected', otherwise: ['closed', 'withdrawn'] }],
  ['👻💀☠⚰🪦🗑🔒', { status: 'closed', otherwise: [] }],
  ['📩📨📤✉📧📮⏳⌛🕐🕑🕒🕓⏰', { status: 'applied', otherwise: [] }],
  ['📞☎📱🗣💬🎤🎙📹🎥', { status: 'interviewing', otherwise: [] }],
  ['🔖💾', { status: 'saved', otherwise: [] }],
  ['✅✔☑', { status: undefined, otherwise: ['applied', 'offer', 'accepted'] }],
  ['🎉🎊🥳🏆', { status: undefined, otherwise: ['offer', 'accepted'] }],
];

const pictograph = /\p{Extended_Pictographic}/gu;

/** What a status without a word says: nothing, unless its emoji agree. */
export function verdictOnEmoji(text: string): Verdict | undefined {
  if (/[?？\p{N}]/u.test(text)) return undefined;
  const [first, ...others] = (text.match(pictograph) ?? []).map(meaningOf);
  return others.every((verdict) => verdict === first) ? first : undefined;
}

function meaningOf(sign: string): Verdict | undefined {
  return meanings.find(([emoji]) => emoji.includes(sign))?.[1];
}
