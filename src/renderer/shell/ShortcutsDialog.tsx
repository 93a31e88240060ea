import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { COMMANDS, type MenuName, shortcutOf, shortcutText } from '../../shared/commands/commands.ts';
import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import styles from './ShortcutsDialog.module.css';

const MENUS: readonly MenuName[] = ['file', 'edit', 'view', 'help'];
const close = (): void => useApp.setState({ dialog: null });

/** Every command that has keys, made from the same list as the keys themselves. */
export function ShortcutsDialog() {
  const t = useWords();
  const isOpen = useApp((state) => state.dialog?.kind === 'shortcuts');
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('shortcuts-title')}</DialogTitle>
          <DialogContent className={styles.content}>
            {MENUS.map((menu) => (
              <section key={menu}>
                <h3 className={styles.menu}>{t(`menu-${menu}`)}</h3>
                <ShortcutList menu={menu} />
              </section>
            ))}
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

function ShortcutList({ menu }: { readonly menu: MenuName }) {
  const t = useWords();
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  const rows = COMMANDS.flatMap((command) => {
    const shortcut = shortcutOf(command, isMac);
    return command.menu === menu && shortcut !== null
      ? [{ id: command.id, keys: shortcutText(shortcut, isMac) }]
      : [];
  });
  return (
    <dl className={styles.list}>
      {rows.map(({ id, keys }) => (
        <div key={id} className={styles.row}>
          <dt>{t(`command-${id}`)}</dt>
          <dd>
            <kbd>{keys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
