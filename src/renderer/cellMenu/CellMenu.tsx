import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Shortcut, shortcutText } from '../../shared/commands/commands.ts';
import { focusActive } from '../grid/goToCell.ts';
import { clearCells } from '../grid/gridEdits.ts';
import { hasRows } from '../grid/selectedRows.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { CommandMenuItem } from '../shell/CommandMenuItem.tsx';
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
      <CommandMenuItem id="insert-row" />
      <CommandMenuItem id="duplicate-rows" disabled={!isThere} />
      <CommandMenuItem id="delete-rows" disabled={!isThere} />
      <CommandMenuItem id="move-rows-up" disabled={!isThere} />
      <CommandMenuItem id="move-rows-down" disabled={!isThere} />
      <MenuDivider />
      <Entry
        code={'cell-clear'}
        shortcut={{ key: 'delete' }}
        run={() => clearCells(api, table, selection.rect(), specs())}
      />
      <CommandMenuItem id="fill-down" />
      <MenuDivider />
      <Entry code={'cell-filter'} disabled={!isThere} run={() => filterToValue(sheet)} />
      {!whyOpen && <CommandMenuItem id="why" />}
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
