import {
  ArrowImport24Regular,
  Beaker24Regular,
  DocumentAdd24Regular,
  type FluentIcon,
  FolderOpen24Regular,
} from '@fluentui/react-icons';
import { COMMANDS, type CommandId, shortcutOf, shortcutText } from '../../shared/commands/commands.ts';
import { useApp } from '../state/app.ts';
import { importFiles, newEstimate, openFile, openSample } from '../state/files.ts';
import { useWords } from '../state/words.ts';
import { RecentFiles } from './RecentFiles.tsx';
import { RecoverCards } from './RecoverCard.tsx';
import styles from './StartScreen.module.css';

interface Start {
  readonly id: 'import' | 'open' | 'new' | 'sample';
  readonly icon: FluentIcon;
  /** The command that does the same, whose keys are shown. */
  readonly command: CommandId | null;
  readonly run: () => Promise<void>;
}

const STARTS: readonly Start[] = [
  { id: 'import', icon: ArrowImport24Regular, command: 'import', run: importFiles },
  { id: 'open', icon: FolderOpen24Regular, command: 'open', run: openFile },
  { id: 'new', icon: DocumentAdd24Regular, command: 'new', run: newEstimate },
  { id: 'sample', icon: Beaker24Regular, command: null, run: openSample },
];

/** Before there is an estimate: four ways to one, and those of before. */
export function StartScreen() {
  const t = useWords();
  return (
    <main className={styles.screen} data-region="sheet">
      <div className={styles.page}>
        <h1 className={styles.title}>{t('start-title')}</h1>
        <p className={styles.hint}>{t('start-hint')}</p>
        <div className={styles.columns}>
          <div className={styles.starts}>
            {STARTS.map((start) => (
              <StartAction key={start.id} start={start} />
            ))}
          </div>
          <div>
            <RecoverCards />
            <RecentFiles />
          </div>
        </div>
      </div>
    </main>
  );
}

function StartAction({ start: { id, icon: Icon, command, run } }: { readonly start: Start }) {
  const t = useWords();
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  const canPrice = useApp((state) => state.tariffs !== null);
  return (
    <button
      type="button"
      className={id === 'import' ? styles.first : styles.start}
      disabled={!canPrice}
      onClick={() => void run()}
    >
      <Icon className={styles.icon ?? ''} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.name}>{t(`start-${id}`)}</span>
        <span className={styles.small}>{t(`start-${id}-hint`)}</span>
      </span>
      <kbd>{command === null ? '' : keysOf(command, isMac)}</kbd>
    </button>
  );
}

function keysOf(id: CommandId, isMac: boolean): string {
  const command = COMMANDS.find((each) => each.id === id);
  const shortcut = command === undefined ? null : shortcutOf(command, isMac);
  return shortcut === null ? '' : shortcutText(shortcut, isMac);
}
