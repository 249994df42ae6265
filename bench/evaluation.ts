import vm from 'node:vm';
import { medianOf, timeOf } from './measure';

/**
 * Median milliseconds that scripts take to be compiled and evaluated in fresh contexts, in turns.
 * Each turn gives every script a text of its own, or V8 would answer from what it compiled before;
 * it differs from its beginning on, or V8 would compare it to the end with each text before it.
 */
export function evaluationTimes(sources: readonly string[], turns: number): readonly number[] {
  const times = sources.map((): number[] => []);
  for (let turn = 0; turn < turns; turn += 1) {
    sources.forEach((source, index) => {
      const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
      const text = `// ${String(turn)}\n${source}`;
      times[index]?.push(
        timeOf(() => {
          new vm.Script(text).runInContext(context);
        }),
      );
    });
  }
  return times.map(medianOf);
}
