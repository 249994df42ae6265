import { BrokenLaw, inShort, type Answer, type AnswerCell } from './answer';
import { answered, checkHeight, checkSame } from './ask';
import { checkDue } from './due';
import { labelOf, unnamed, type ExpectedRow } from './expected';
import { dayOfCell, type Scene } from './scene';
import type { Stages } from './stage';
import type { Tracker } from './tracker';
import { oneHeader, type Trial } from './trial';

/** Checks what one answer says, by the form of its call. Throws a `BrokenLaw`. */
export function checkAnswer(stages: Stages, trial: Trial, answer: Answer): void {
  const { expected, tracker, scene, scenario } = trial;
  const above = tracker.headerRow + 1;
  switch (scenario.form) {
    case 'FOLLOWUP_PLAN':
      checkHeight(answer, above + expected.length, 3);
      checkLabels(answer, tracker, ['Next follow-up', 'Next step', 'Why']);
      expected.forEach((row, at) => {
        checkPlanRow(answer[above + at] ?? [], row, scene);
      });
      return;
    case 'NEXT_FOLLOWUP of a tracker':
      checkHeight(answer, above + expected.length, 1);
      checkLabels(answer, tracker, ['Next follow-up']);
      checkDays(answer.slice(above), expected, scene);
      checkDaysOfPlan(answer, planOf(stages, trial));
      return;
    case 'NEXT_FOLLOWUP of rows':
    case 'NEXT_FOLLOWUP of a row':
      checkHeight(answer, Math.max(1, expected.length), 1);
      checkDays(answer, expected.length === 0 ? [{ kind: 'blank' }] : expected, scene);
      return;
    case 'DUE_NUDGES':
      checkDue(answer, trial, planOf(stages, trial));
      return;
    case 'TRACKER_COLUMNS': {
      const fields = tracker.columns.map((field) => field ?? '');
      const one = oneHeader(trial);
      const wanted = one === undefined ? fields : [fields[one] ?? ''];
      checkSame('TRACKER_COLUMNS names the field of each column', answer, [wanted]);
    }
  }
}

function checkLabels(answer: Answer, { headerRow }: Tracker, labels: readonly string[]): void {
  const blank = labels.map(() => '');
  const wanted = Array.from({ length: headerRow + 1 }, (_, at) =>
    at < headerRow ? blank : labels,
  );
  checkSame('labels stand in the header row', answer.slice(0, headerRow + 1), wanted);
}

function checkPlanRow(cells: Answer[number], row: ExpectedRow, scene: Scene): void {
  const [day, label, why] = cells;
  const law = 'every row gets the step of the etiquette';
  if (row.kind === 'blank') {
    checkSame('a row that is no lead stays blank', [cells], [['', '', '']]);
  } else if (row.kind === 'bad') {
    const first = 'every bad cell is named in its own row';
    checkSame(first, [[day ?? '', label ?? '']], [['', 'Check this row']]);
    const lack = unnamed(row.planted, typeof why === 'string' ? why : '', scene);
    if (lack !== '') throw new BrokenLaw(first, `${inShort(why)} ${lack}`);
  } else {
    checkSame(law, [[day ?? '', label ?? '']], [[dayOf(row, scene), labelOf(row.step)]]);
    if (typeof why !== 'string' || !why.endsWith('.')) throw new BrokenLaw(law, 'no reason');
    if (!why.includes(row.unknownStatus)) throw new BrokenLaw(law, `status not named in ${why}`);
  }
}

function checkDays(answer: Answer, expected: readonly ExpectedRow[], scene: Scene): void {
  const wanted = expected.map((row) => {
    if (row.kind === 'blank') return [''];
    return [row.kind === 'bad' ? 'Check this row' : dayOf(row, scene)];
  });
  checkSame('NEXT_FOLLOWUP gives the days of the etiquette', answer, wanted);
}

/** `NEXT_FOLLOWUP` is the first column of `FOLLOWUP_PLAN`, save where a row needs a look. */
function checkDaysOfPlan(answer: Answer, plan: Answer): void {
  const law = 'NEXT_FOLLOWUP and FOLLOWUP_PLAN agree on the days';
  const days = plan.map(([day = '', label]) => [label === 'Check this row' ? label : day]);
  checkSame(law, answer, days);
}

function dayOf(row: Extract<ExpectedRow, { kind: 'lead' }>, { zone }: Scene): AnswerCell {
  return row.step.day === undefined ? '' : { on: dayOfCell(row.step.day, zone) };
}

/** The plan that belongs to a list of what is due. */
function planOf(stages: Stages, trial: Trial): Answer {
  const { tracker, settings, asOf, log, scene } = trial;
  const args = [tracker.cells, settings, asOf, log];
  return answered(stages, { scene, functionName: 'FOLLOWUP_PLAN' }, args);
}
