/** The etiquette of following up: what is known of a lead in, its next polite step out. */
export * from './day';
export * from './fields';
export * from './lead';
export * from './policy';
export * from './step';
export { alone, baseOf, nudgeCountOf, replyDayOf, type Surroundings } from './checkIn';
export { questionsFor } from './interviewQuestions';
export { nextStep } from './nextStep';
export { nextSteps, type StepAmongOthers } from './nextSteps';
