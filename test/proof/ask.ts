import { answerOf, BrokenLaw, difference, type Answer } from './answer';
import { messageOf, type Argument, type Stages } from './stage';
import type { Trial } from './trial';

const MOST_SERVICE_CALLS = 2;

/** What a function answers to arguments that it must be able to answer. */
export function answered(
  stages: Stages,
  { scene, functionName }: Pick<Trial, 'scene' | 'functionName'>,
  args: readonly Argument[],
): Answer {
  const stage = stages.at(scene.zone, scene.locale);
  const ending = stage.call(functionName, args, scene.clock + scene.time);
  if (ending.kind === 'threw') {
    const message = messageOf(ending.error) ?? String(ending.error);
    throw new BrokenLaw('nothing throws save named misuse', message);
  }
  if (stage.serviceCalls > MOST_SERVICE_CALLS) {
    throw new BrokenLaw('a formula makes two service calls at most', String(stage.serviceCalls));
  }
  return answerOf(ending.value, scene);
}

/** Breaks a law where two answers differ. */
export function checkSame(law: string, one: Answer, other: Answer): void {
  const detail = difference(one, other);
  if (detail !== '') throw new BrokenLaw(law, detail);
}

/** Breaks a law where an answer has another size. */
export function checkHeight(answer: Answer, height: number, width: number): void {
  const found = `${answer.length} × ${answer[0]?.length ?? 0}`;
  if (found !== `${height} × ${width}`) {
    const detail = `${found} cells instead of ${height} × ${width}`;
    throw new BrokenLaw('every result is as high as its input down to the last lead', detail);
  }
}
