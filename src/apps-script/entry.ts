/** Every function that Google may call: formulas, menu and triggers. Each becomes a global. */
export { FOLLOWUP_PLAN, NEXT_FOLLOWUP, TRACKER_COLUMNS } from './customFunctions';
export { onInstall, onOpen, showSidebar } from './menu';
export { emailThisWeeksList } from './weeklyEmail';
