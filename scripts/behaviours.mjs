import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../workbench/behaviours/', import.meta.url);

/**
 * What the workbench imitates, from workbench/behaviours/*.json: each behaviour with its public
 * source or as a guess, the code that makes it (`from` in `file`), what would flip it (`to`), and the
 * test that notices (`name` in `test`).
 */
export function readBehaviours() {
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** The behaviours as rows of a Markdown table. */
export function behavioursAsTable(behaviours) {
  const cell = (text) =>
    text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('_', '\\_').replaceAll('*', '\\*');
  return [
    '| behaviour | source | test |',
    '| --- | --- | --- |',
    ...behaviours.map(
      ({ behaviour, source, kind, test, name }) =>
        `| ${cell(behaviour)} | ${kind === 'guess' ? 'a guess: ' : ''}${cell(source)} | \`${test.replace('test/', '')}\`: ${cell(name)} |`,
    ),
  ].join('\n');
}
