import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** A digest of all that the weights depend on: the messages, the rules and how words are read. */
export function digestOfSources() {
  const tone = new URL('../../src/words/tone/', import.meta.url);
  const withoutEffect = [
    'advice.ts',
    'checkTone.ts',
    'cueWeights.ts',
    'language.ts',
    'scales.ts',
    'toneInWords.ts',
    'weighing.ts',
  ];
  const names = readdirSync(tone, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !withoutEffect.includes(name))
    .sort();
  const files = [
    new URL('messages.jsonl', import.meta.url),
    new URL('learn.mjs', import.meta.url),
    ...names.map((name) => new URL(name.replaceAll('\\', '/'), tone)),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}
