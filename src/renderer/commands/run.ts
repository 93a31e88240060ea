import { COMMANDS, type CommandId } from '../../shared/commands/commands.ts';
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
import { isEnabled } from './enabled.ts';
import { fillSheet } from './fill.ts';
import { goToNextProblem } from './nextProblem.ts';
import { deleteActiveRow, insertRowAtActive } from './rows.ts';

const toSheet = (sheet: SheetName) => () => useApp.setState({ sheet });

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
  'insert-row': insertRowAtActive,
  'delete-rows': deleteActiveRow,
  'fill-down': () => fillSheet('rows'),
  'fill-right': () => fillSheet('columns'),
  find: () => document.querySelector<HTMLInputElement>('#find')?.focus(),
  'next-problem': goToNextProblem,
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
