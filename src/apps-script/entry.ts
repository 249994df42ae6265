/** Every function that Google may call: formulas, menu, sidebar and triggers. Each becomes a global. */
export { FOLLOWUP_PLAN, NEXT_FOLLOWUP, TRACKER_COLUMNS } from './customFunctions';
export { onInstall, onOpen, showSidebar } from './menu';
export { setUpOrRepair } from './setup';
export { logContact, sidebarOverview } from './sidebarServer';
export { emailThisWeeksList } from './weeklyEmail';
export { sendWeeklyEmail, turnWeeklyEmailOnOrOff } from './weeklyTrigger';
