/** What the add-on's entry exports but for drafts and tone, to see what these two cost. */
export { ASK_AT_INTERVIEW } from '../src/apps-script/functions/askAtInterview';
export { DUE_NUDGES } from '../src/apps-script/functions/dueNudges';
export { FOLLOWUP_PLAN } from '../src/apps-script/functions/followUpPlan';
export { NEXT_FOLLOWUP } from '../src/apps-script/functions/nextFollowUp';
export { TRACKER_COLUMNS } from '../src/apps-script/functions/trackerColumns';
export { onEdit } from '../src/apps-script/liveFollowUps';
export { onInstall, onOpen, showSidebar } from '../src/apps-script/menu';
export { setUpOrRepair } from '../src/apps-script/setup';
export { logContact, sidebarOverview } from '../src/apps-script/sidebarServer';
export { emailThisWeeksList } from '../src/apps-script/weeklyEmail';
export { sendWeeklyEmail, turnWeeklyEmailOnOrOff } from '../src/apps-script/weeklyTrigger';
