/** The page of the workbench: brings its parts together. */
import type { GridCells, WorkbenchState } from '../api';
import type { CellPlace } from './address';
import { confirmDialog, alertDialog } from './dialog';
import { button, element, part } from './element';
import { FormulaBar } from './formulaBar';
import { Grid } from './grid/grid';
import { MenuBar } from './menuBar';
import { Notices } from './notices';
import { ClockPanel } from './panels/clock';
import { Drawer } from './panels/drawer';
import { MailboxPanel } from './panels/mailbox';
import { TriggersPanel } from './panels/triggers';
import { listenForRegionKeys } from './regions';
import { Session } from './session';
import { showSheetTabs } from './sheetTabs';
import { SidebarPanel } from './sidebarPanel';
import { showTitle } from './titleBar';
import { showBusy } from './toasts';
import { shownTime } from './zonedTime';

let state: WorkbenchState | undefined;

const session = new Session({
  onState: showState,
  onCells: showCells,
  onRefused: (message) => void alertDialog('The workbench would not do that', message),
  onStopped: showStopped,
  onBusy: showBusy,
});

const grid = new Grid(part('grid'), {
  onSelect: showCursor,
  onEdit: edit,
  onTyping: (text) => {
    formulaBar.mirror(text);
  },
});

const formulaBar = new FormulaBar({
  onCommit: (text) => {
    edit(grid.cursor, [[text]]);
  },
  onLeave: (rows, columns) => {
    grid.focus();
    if (rows !== 0 || columns !== 0) grid.move(rows, columns);
  },
});

const menuBar = new MenuBar({
  onRun: (functionName) => void session.do('menu', { functionName }),
  onReset: () => void askForReset(),
  onLeave: focusGrid,
});

const sidebar = new SidebarPanel({
  run: (request) => session.run(request),
  focusGrid,
});

const mailbox = new MailboxPanel();
const clock = new ClockPanel((now) => void session.do('clock', { now }));
const triggers = new TriggersPanel();
const drawer = new Drawer([
  { name: 'Mailbox', content: mailbox.content },
  { name: 'Clock', content: clock.content },
  { name: 'Triggers', content: triggers.content },
]);
const notices = new Notices(focusGrid);

function showState(newest: WorkbenchState): void {
  state = newest;
  showTitle(newest);
  menuBar.show(newest.menu);
  showSheetTabs(newest, chooseSheet);
  sidebar.show(newest.sidebar);
  mailbox.show(newest);
  clock.show(newest);
  triggers.show(newest);
  drawer.note(0, String(newest.mail.length));
  drawer.note(1, shownTime(newest.now, newest.zone));
  drawer.note(2, `${newest.triggers.length} set, ${newest.triggerRuns.length} ran`);
  notices.show(newest);
}

function showCells(cells: GridCells): void {
  const sheet = state?.sheets.find(({ name }) => name === cells.sheet);
  if (sheet !== undefined) void grid.show(sheet, cells);
}

function showCursor(place: CellPlace): void {
  formulaBar.show(place, grid.currentCell);
  if (state !== undefined) session.select({ sheet: state.activeSheet, ...place });
}

function edit({ row, column }: CellPlace, texts: readonly (readonly string[])[]): void {
  if (state === undefined) return;
  void session.do('edit', { sheet: state.activeSheet, row, column, texts });
}

function chooseSheet(sheet: string): void {
  void session.do('select', { sheet, ...grid.cursorOn(sheet) });
}

function focusGrid(): void {
  grid.focus();
}

async function askForReset(): Promise<void> {
  const isSure = await confirmDialog(
    'Start over with the file?',
    'Every edit, message and trigger of this workbench is thrown away, and the file is opened again.',
    'Start over',
  );
  if (isSure) await session.do('reset', { confirm: true });
  focusGrid();
}

function showStopped(): void {
  part('stopped').replaceChildren(
    element('span', {}, 'The workbench has stopped. Start it again with npm start.'),
    button('Reload', { class: 'plain-button' }, () => {
      window.location.reload();
    }),
  );
}

listenForRegionKeys(
  ['menu-bar', 'formula-field', 'grid', 'sheet-tabs', 'sidebar', 'drawer'].map((id) =>
    id === 'formula-field' ? (part(id).parentElement ?? part(id)) : part(id),
  ),
);
void session.open();
