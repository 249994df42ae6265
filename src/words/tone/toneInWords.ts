import { quoted } from '../phrases';
import type { ToneConcern, ToneReading } from './checkTone';

/**
 * A reading as a cell shows it: `Sounds fine`, or a line per concern with the words found, why they
 * hurt and what to write instead. Words with the same advice share a line.
 */
export function toneInWords(reading: ToneReading): string {
  if (reading.kind === 'not-english') {
    return 'This check knows English only, so it cannot judge this text.';
  }
  const lines = linesOf(reading.concerns);
  if (lines.length === 0) lines.push('Sounds fine');
  if (reading.hasForeignPart === true) {
    lines.push('This check knows English only: it did not judge the part in another language.');
  }
  return lines.join('\n');
}

function linesOf(concerns: readonly ToneConcern[]): string[] {
  const lines = new Map<string, string>();
  for (const { words, why, instead } of concerns) {
    const advice = `${why} Instead: ${instead}`;
    const before = lines.get(advice);
    lines.set(advice, before === undefined ? quoted(words) : `${before}, ${quoted(words)}`);
  }
  return [...lines].map(([advice, words]) => `${words}: ${advice}`);
}
