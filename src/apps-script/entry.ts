/** Every function that Google may call: formulas, menu, sidebar and triggers. Each becomes a global. */
export { ASK_AT_INTERVIEW } from './functions/askAtInterview';
export { DUE_NUDGES } from './functions/dueNudges';
export { FOLLOWUP_DRAFT } from './functions/followUpDraft';
export { FOLLOWUP_PLAN } from './functions/followUpPlan';
export { NEXT_FOLLOWUP } from './functions/nextFollowUp';
export { TONE_CHECK } from './functions/toneCheck';
export { TRACKER_COLUMNS } from './functions/trackerColumns';
export { onEdit } from './liveFollowUps';
export { onInstall, onOpen, showSidebar } from './menu';
export { setUpOrRepair } from './setup';
export { logContact, sidebarOverview } from './sidebarServer';
export { emailThisWeeksList } from './weeklyEmail';
export { sendWeeklyEmail, turnWeeklyEmailOnOrOff } from './weeklyTrigger';
