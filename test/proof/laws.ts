import type { Answer } from './answer';
import { checkAnswer } from './answerLaws';
import { answered, checkSame } from './ask';
import { concerns } from './contactLog';
import type { Scene } from './scene';
import type { Stages } from './stage';
import { argumentsOf, trialOf, type Trial } from './trial';
import { blankedAt, lengthened, permuted } from './variants';

/** Checks every law on one trial. Throws a `BrokenLaw`. */
export function checkTrial(stages: Stages, trial: Trial): Answer {
  const answer = answered(stages, trial, argumentsOf(trial));
  checkAnswer(stages, trial, answer);
  checkBadRowsAlone(stages, trial, answer);
  checkSameAnswer(stages, trial, answer);
  return answer;
}

/** Rows that cannot be read change no other answer: it is the same where they are made blank. */
function checkBadRowsAlone(stages: Stages, trial: Trial, answer: Answer): void {
  const { tracker, scenario, expected } = trial;
  if (scenario.form === 'TRACKER_COLUMNS' || scenario.form === 'NEXT_FOLLOWUP of a row') return;
  const isNamed = (at: number) => {
    const row = tracker.rows[at];
    return row !== undefined && concerns(scenario.log ?? [], tracker.rows, row);
  };
  expected.forEach((row, at) => {
    // An entry of the log that fits two rows fits one without the other: then it may change.
    if (row.kind === 'bad' && !isNamed(at)) checkAlone(stages, trial, answer, at);
  });
}

/** The answer is the same where one bad row is made blank, save in that row. */
function checkAlone(stages: Stages, trial: Trial, answer: Answer, at: number): void {
  const { tracker, scenario } = trial;
  const without = answered(stages, trial, argumentsOf(trial, blankedAt(tracker, at)));
  const law = 'a bad row changes no other answer';
  if (scenario.form === 'DUE_NUDGES') {
    checkSame(law, answer, without);
    return;
  }
  const row = scenario.form === 'NEXT_FOLLOWUP of rows' ? at : tracker.headerRow + 1 + at;
  const blank = (answer[0] ?? []).map(() => '');
  const blanked = answer.map((cells, index) => (index === row ? blank : cells));
  // Where it was the last lead, the answer without it is shorter.
  const height = Math.max(without.length, blanked.findLastIndex(isFilled) + 1);
  checkSame(law, blanked.slice(0, height), without);
}

function isFilled(cells: Answer[number]): boolean {
  return cells.some((cell) => cell !== '');
}

/** What changes nothing: more blank rows, another order of columns, another place. */
function checkSameAnswer(stages: Stages, trial: Trial, answer: Answer): void {
  const { scenario, tracker } = trial;
  // Columns of ours are known by the order in which they stand.
  const holdsOurs = scenario.tracker.columns.some((column) => 'ours' in column);
  if (scenario.form !== 'TRACKER_COLUMNS' && !holdsOurs) {
    const law = 'the order of the columns changes nothing';
    const shuffled = argumentsOf(trial, permuted(tracker, scenario.pick));
    checkSame(law, answer, answered(stages, trial, shuffled));
  }
  if (scenario.form !== 'NEXT_FOLLOWUP of a row') {
    const law = 'blank rows and unticked boxes below change nothing';
    const longer = argumentsOf(trial, lengthened(tracker, scenario.pick % 40));
    checkSame(law, answer, answered(stages, trial, longer));
  }
  if (!isNearSkippedDay(trial.scene)) {
    const law = 'the same days are answered the same in every zone and locale';
    const moved = trialOf(scenario, scenario.elsewhere);
    checkSame(law, answer, answered(stages, moved, argumentsOf(moved)));
  }
}

/** Apia has no 30 December 2011, so near it days there are not the days elsewhere. */
function isNearSkippedDay({ today }: Scene): boolean {
  return Math.abs(today - 40_907) < 400;
}
