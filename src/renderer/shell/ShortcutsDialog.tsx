import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { COMMANDS, MENUS, type MenuName, shortcutOf, shortcutText } from '../../shared/commands/commands.ts';
import {
  chordOf,
  chordTexts,
  SHEET_KEY_GROUPS,
  SHEET_KEYS,
  type SheetKeyGroup,
} from '../../shared/commands/sheetKeys.ts';
import { useApp } from '../state/app.ts';
import { useWords, type Words } from '../state/words.ts';
import styles from './ShortcutsDialog.module.css';

const close = (): void => useApp.setState({ dialog: null });

/** What keys do, made from the same lists as the keys themselves: on the left those of a sheet, on the right every command's. */
export function ShortcutsDialog() {
  const t = useWords();
  const isOpen = useApp((state) => state.dialog?.kind === 'shortcuts');
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Else the list would have the focus first, which it has only to be scrolled.
    if (isOpen) inside.current?.closest('[role="dialog"]')?.querySelector('button')?.focus();
  }, [isOpen]);
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface ?? ''}>
        <DialogBody className={styles.body ?? ''}>
          <DialogTitle>{t('shortcuts-title')}</DialogTitle>
          <DialogContent className={styles.content ?? ''} tabIndex={0} aria-label={t('shortcuts-title')}>
            <div ref={inside}>
              {SHEET_KEY_GROUPS.map((group) => (
                <KeyList key={group} title={t(`key-group-${group}`)} rows={sheetRows(group, isMac, t)} />
              ))}
            </div>
            <div>
              {MENUS.map((menu) => (
                <KeyList key={menu} title={t(`menu-${menu}`)} rows={commandRows(menu, isMac, t)} />
              ))}
            </div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {t('shortcuts-close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface KeyRow {
  readonly id: string;
  readonly name: string;
  /** Any of them does it. */
  readonly keys: readonly string[];
}

function sheetRows(group: SheetKeyGroup, isMac: boolean, t: Words): readonly KeyRow[] {
  return SHEET_KEYS.flatMap((key) => {
    const chord = chordOf(key, isMac);
    if (key.group !== group || chord === null) return [];
    return [{ id: key.id, name: t(`key-${key.id}`), keys: chordTexts(chord, isMac) }];
  });
}

function commandRows(menu: MenuName, isMac: boolean, t: Words): readonly KeyRow[] {
  return COMMANDS.flatMap((command) => {
    const shortcut = shortcutOf(command, isMac);
    if (command.menu !== menu || shortcut === null) return [];
    const other = command.bareKey === undefined ? [] : [command.bareKey];
    return [
      { id: command.id, name: t(`command-${command.id}`), keys: [shortcutText(shortcut, isMac), ...other] },
    ];
  });
}

function KeyList({ title, rows }: { readonly title: string; readonly rows: readonly KeyRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={styles.group}>{title}</h3>
      <dl className={styles.list}>
        {rows.map(({ id, name, keys }) => (
          <div key={id} className={styles.row}>
            <dt>{name}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
