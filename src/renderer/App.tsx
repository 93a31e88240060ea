import { FluentProvider } from '@fluentui/react-components';
import styles from './App.module.css';
import { CellMenu } from './cellMenu/CellMenu.tsx';
import { useShortcuts } from './commands/useShortcuts.ts';
import { GridPopups } from './grid/menu/GridPopups.tsx';
import { ImportDialog } from './imports/ImportDialog.tsx';
import { PrintInvoice } from './sheets/invoice/PrintInvoice.tsx';
import { Sheets } from './sheets/Sheets.tsx';
import { DropTarget } from './shell/DropTarget.tsx';
import { FormulaBar } from './shell/FormulaBar.tsx';
import { JobDialog } from './shell/JobDialog.tsx';
import { MessageBars } from './shell/MessageBars.tsx';
import { ShortcutsDialog } from './shell/ShortcutsDialog.tsx';
import { StartScreen } from './shell/StartScreen.tsx';
import { StatusBar } from './shell/StatusBar.tsx';
import { Tabs } from './shell/Tabs.tsx';
import { Toasts } from './shell/Toasts.tsx';
import { ToolBar } from './shell/ToolBar.tsx';
import { UnsavedDialog } from './shell/UnsavedDialog.tsx';
import { useRegions } from './shell/useRegions.ts';
import { useApp } from './state/app.ts';
import { fluentTheme } from './theme/fluentTheme.ts';

/** The window: bars above and below, the sheet between them, and whatever waits for a decision on top. */
export function App() {
  useShortcuts();
  useRegions();
  const hasStarted = useApp((state) => state.facts !== null);
  const isOpen = useApp((state) => state.estimate !== null);
  const isTyped = useApp((state) => state.sheet === 'usage' || state.sheet === 'packs');
  return (
    <FluentProvider theme={fluentTheme}>
      <div className={styles.app}>
        <ToolBar />
        {isOpen && isTyped && <FormulaBar />}
        <MessageBars />
        {hasStarted && (isOpen ? <Sheets /> : <StartScreen />)}
        {isOpen && <Tabs />}
        <StatusBar />
      </div>
      <GridPopups />
      <CellMenu />
      <DropTarget />
      <ImportDialog />
      <JobDialog />
      <UnsavedDialog />
      <ShortcutsDialog />
      <Toasts />
      <PrintInvoice />
    </FluentProvider>
  );
}
