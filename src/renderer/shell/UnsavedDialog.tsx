import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { editsSince } from '../../shared/estimate/editsSince.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { useApp } from '../state/app.ts';
import { lastSavedAt } from '../state/files/saved.ts';
import { save } from '../state/files/saving.ts';
import type { Dialog as Asked } from '../state/notices.ts';
import { useWords, type Words } from '../state/words.ts';
import styles from './UnsavedDialog.module.css';
import { useFocusBack } from './useFocusBack.ts';

type Unsaved = Extract<Asked, { kind: 'unsaved' }>;

/** Unsaved changes would be lost: save them, leave them, or stay. */
export function UnsavedDialog() {
  const dialog = useApp((state) => (state.dialog?.kind === 'unsaved' ? state.dialog : null));
  useFocusBack(dialog !== null);
  return (
    <Dialog
      open={dialog !== null}
      surfaceMotion={null}
      onOpenChange={(_, { open }) => !open && dialog !== null && stay(dialog)}
    >
      <DialogSurface className={styles.surface ?? ''}>
        {dialog !== null && <Question dialog={dialog} />}
      </DialogSurface>
    </Dialog>
  );
}

const stay = ({ back }: Unsaved): void => useApp.setState({ dialog: back });

function Question({ dialog }: { readonly dialog: Unsaved }) {
  const t = useWords();
  const name = useApp((state) => state.name);
  const lang = useApp((state) => state.lang);
  const edits = useApp((state) => editsSince(state.history, state.savedEdit));
  const leave = (): void => {
    useApp.setState({ dialog: null });
    dialog.then();
  };
  const saveFirst = async (): Promise<void> => {
    useApp.setState({ dialog: null });
    if (await save()) dialog.then();
    else useApp.setState((state) => (state.dialog === null ? { dialog: dialog.back } : {}));
  };
  return (
    <DialogBody>
      <DialogTitle className={styles.title}>{t('unsaved-title', { name })}</DialogTitle>
      <DialogContent className={styles.edits}>{editsText(t, lang, edits)}</DialogContent>
      {/* The usual answer stands first for the keyboard and last for the eye. */}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void saveFirst()}>
          {t('unsaved-save')}
        </Button>
        <Button onClick={() => stay(dialog)}>{t('unsaved-cancel')}</Button>
        <Button appearance="subtle" className={styles.discard ?? ''} onClick={leave}>
          {t('unsaved-discard')}
        </Button>
      </div>
    </DialogBody>
  );
}

/** How much would be lost, and since when. */
function editsText(t: Words, lang: Lang, count: number | null): string {
  const savedAt = lastSavedAt();
  if (count === null) return t('unsaved-changed');
  const one = count === 1;
  if (savedAt === null) return one ? t('unsaved-edit') : t('unsaved-edits', { count });
  const clock = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const time = clock.format(new Date(savedAt));
  return one ? t('unsaved-edit-since', { time }) : t('unsaved-edits-since', { count, time });
}
