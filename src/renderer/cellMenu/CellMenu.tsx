import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  COMMANDS,
  type CommandId,
  type Shortcut,
  shortcutOf,
  shortcutText,
} from '../../shared/commands/commands.ts';
import { isEnabled } from '../commands/enabled.ts';
import { commandLabel } from '../commands/labels.ts';
import { runCommand } from '../commands/run.ts';
import { focusActive } from '../grid/goToCell.ts';
import { clearCells } from '../grid/gridEdits.ts';
import { hasRows } from '../grid/selectedRows.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import styles from './CellMenu.module.css';
import { closeCellMenu, useCellMenu } from './cellMenuState.ts';
import { copyCells, pasteIntoCells } from './clipboardActions.ts';
import { filterToValue } from './filterToValue.ts';

/** What can be done with the selected cells and their rows, where they stand. */
export function CellMenu() {
  const t = useWords();
  const { sheet, x, y } = useCellMenu();
  const target = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
  const onClose = (): void => {
    closeCellMenu();
    if (sheet !== null && !sheet.api.isDestroyed()) focusActive(sheet.api, sheet.selection.active());
  };
  return (
    <Menu
      open={sheet !== null}
      onOpenChange={(_, { open }) => !open && onClose()}
      positioning={{
        target,
        position: 'below',
        align: 'start',
        shiftToCoverTarget: true,
        overflowBoundaryPadding: 8,
      }}
    >
      <MenuPopover className={styles.popover}>
        <MenuList aria-label={t('cell-menu')}>{sheet !== null && <Entries sheet={sheet} />}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Entries({ sheet }: { readonly sheet: SheetOfGrid }) {
  const { api, table, selection, specs } = sheet;
  const isThere = hasRows(sheet);
  const whyOpen = useApp((state) => state.preferences.whyOpen);
  return (
    <>
      <Entry code={'cell-cut'} shortcut={mod('x')} run={() => copyCells(sheet, 'cut')} />
      <Entry code={'cell-copy'} shortcut={mod('c')} run={() => copyCells(sheet, 'copy')} />
      <Entry code={'cell-paste'} shortcut={mod('v')} run={() => pasteIntoCells(sheet)} />
      <MenuDivider />
      <CommandEntry id="insert-row" />
      <CommandEntry id="duplicate-rows" disabled={!isThere} />
      <CommandEntry id="delete-rows" disabled={!isThere} />
      <CommandEntry id="move-rows-up" disabled={!isThere} />
      <CommandEntry id="move-rows-down" disabled={!isThere} />
      <MenuDivider />
      <Entry
        code={'cell-clear'}
        shortcut={{ key: 'delete' }}
        run={() => clearCells(api, table, selection.rect(), specs())}
      />
      <CommandEntry id="fill-down" />
      <MenuDivider />
      <Entry code={'cell-filter'} disabled={!isThere} run={() => filterToValue(sheet)} />
      {!whyOpen && <CommandEntry id="why" />}
    </>
  );
}

const mod = (key: string): Shortcut => ({ mod: true, key });

interface EntryProps {
  readonly code: string;
  readonly shortcut?: Shortcut;
  readonly disabled?: boolean;
  readonly run: () => void;
}

function Entry({ code, shortcut, disabled = false, run }: EntryProps) {
  const t = useWords();
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  return (
    <MenuItem
      disabled={disabled}
      {...(shortcut === undefined ? {} : { secondaryContent: shortcutText(shortcut, isMac) })}
      onClick={run}
    >
      {t(code)}
    </MenuItem>
  );
}

interface CommandEntryProps {
  readonly id: CommandId;
  readonly disabled?: boolean;
}

function CommandEntry({ id, disabled = false }: CommandEntryProps) {
  const name = useApp((state) => commandLabel(id, state));
  const enabled = useApp((state) => isEnabled(id, state));
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  const command = COMMANDS.find((each) => each.id === id);
  const shortcut = command === undefined ? null : shortcutOf(command, isMac);
  return (
    <MenuItem
      disabled={disabled || !enabled}
      {...(shortcut === null ? {} : { secondaryContent: shortcutText(shortcut, isMac) })}
      onClick={() => runCommand(id)}
    >
      {name}
    </MenuItem>
  );
}
