import { BrokenLaw } from './answer';
import type { Misuse } from './misuse';
import { messageOf, type Stages } from './stage';
import type { Trial } from './trial';

const LAW = 'misuse is refused with what was expected, what was found and what to type';

/** Checks that a misuse is refused, and how. Throws a `BrokenLaw`. */
export function checkMisuse(
  stages: Stages,
  { name, functionName, args }: Misuse,
  trial: Trial,
): void {
  const { scene } = trial;
  const stage = stages.at(scene.zone, scene.locale);
  const ending = stage.call(functionName, args(trial), scene.clock + scene.time);
  if (ending.kind === 'returned') {
    throw new BrokenLaw(LAW, `${functionName} answers ${name}: ${JSON.stringify(ending.value)}`);
  }
  const message = messageOf(ending.error);
  const sentence = new RegExp(
    `^${functionName}:? expected .+, found .+[.;] type, for example, .*=${functionName}\\(`,
    'i',
  );
  if (message === undefined || !sentence.test(message)) {
    throw new BrokenLaw(LAW, `${functionName} answers ${name} with ${String(ending.error)}`);
  }
}
