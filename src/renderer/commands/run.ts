import { COMMANDS, type CommandId } from '../../shared/commands/commands.ts';
import { openFind } from '../find/openFind.ts';
import { step } from '../find/stepping.ts';
import { resetColumns, unfreezeColumns } from '../grid/columns/columnActions.ts';
import { goToSheet } from '../grid/cursor.ts';
import { openColumnChooser } from '../grid/menu/openMenu.ts';
import { type SheetName, useApp } from '../state/app.ts';
import { redoEdit, undoEdit } from '../state/estimateActions.ts';
import {
  askClose,
  exportPdf,
  exportWorkbook,
  importFiles,
  newEstimate,
  openFile,
  printInvoice,
  save,
  saveAs,
  writeTemplate,
} from '../state/files.ts';
import { prefer, setLang } from '../state/preferences.ts';
import { clearFilters, clearSort, reapply } from '../state/sheetViews.ts';
import { filterActive, freezeActive, hideSelected, ofGrid, sortActive } from './columns.ts';
import { isEnabled } from './enabled.ts';
import { fillSheet } from './fill.ts';
import { goToNextProblem } from './nextProblem.ts';
import { deleteSelectedRows, duplicateSelectedRows, insertSelectedRows, moveSelectedRows } from './rows.ts';

const toSheet = (sheet: SheetName) => () => goToSheet(sheet);

/** What each command does. The menu, the tool bar and the keys all come here. */
const DO: Readonly<Record<CommandId, () => unknown>> = {
  new: newEstimate,
  open: openFile,
  save,
  'save-as': saveAs,
  import: importFiles,
  export: exportWorkbook,
  'export-pdf': exportPdf,
  print: printInvoice,
  template: writeTemplate,
  close: askClose,
  undo: undoEdit,
  redo: redoEdit,
  'insert-row': insertSelectedRows,
  'delete-rows': deleteSelectedRows,
  'duplicate-rows': duplicateSelectedRows,
  'move-rows-up': () => moveSelectedRows(-1),
  'move-rows-down': () => moveSelectedRows(1),
  'fill-down': () => fillSheet('rows'),
  'fill-right': () => fillSheet('columns'),
  find: () => openFind(),
  replace: () => openFind(true),
  'find-next': () => step(1),
  'find-previous': () => step(-1),
  'next-problem': goToNextProblem,
  'sort-ascending': () => sortActive(false),
  'sort-descending': () => sortActive(true),
  'clear-sort': () => ofGrid(clearSort),
  filter: filterActive,
  'clear-filters': () => ofGrid(clearFilters),
  reapply: () => ofGrid(reapply),
  columns: () => ofGrid(openColumnChooser),
  freeze: freezeActive,
  unfreeze: () => ofGrid(unfreezeColumns),
  'hide-column': hideSelected,
  'reset-columns': () => ofGrid(resetColumns),
  why: () => prefer({ whyOpen: !useApp.getState().preferences.whyOpen }),
  'sheet-usage': toSheet('usage'),
  'sheet-packs': toSheet('packs'),
  'sheet-invoice': toSheet('invoice'),
  'sheet-compare': toSheet('compare'),
  'sheet-tariffs': toSheet('tariffs'),
  'theme-system': () => prefer({ theme: 'system' }),
  'theme-light': () => prefer({ theme: 'light' }),
  'theme-dark': () => prefer({ theme: 'dark' }),
  language: () => setLang(useApp.getState().lang === 'en' ? 'zh-CN' : 'en'),
  shortcuts: () => useApp.setState({ dialog: { kind: 'shortcuts' } }),
};

/** Does a command by its name, if it can be done now. A name that is none is ignored: it may come from outside the page. */
export function runCommand(id: string): void {
  const command = COMMANDS.find((each) => each.id === id);
  if (command !== undefined && isEnabled(command.id, useApp.getState())) DO[command.id]();
}
