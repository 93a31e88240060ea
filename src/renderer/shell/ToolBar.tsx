import { Button, Tooltip } from '@fluentui/react-components';
import {
  ArrowExportUp20Regular,
  ArrowImport20Regular,
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DocumentAdd20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
  PanelRight20Regular,
  Save20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { COMMANDS, type CommandId, shortcutOf, shortcutText } from '../../shared/commands/commands.ts';
import { LANG_NAMES } from '../../shared/i18n/lang.ts';
import { isEnabled } from '../commands/enabled.ts';
import { commandLabel } from '../commands/labels.ts';
import { runCommand } from '../commands/run.ts';
import { FindBox } from '../find/FindBox.tsx';
import { isDirty, useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import { AppMenu } from './AppMenu.tsx';
import styles from './ToolBar.module.css';

/** The tool bar: the same commands as the menu, the file's name in the middle, what the window shows on the right. */
export function ToolBar() {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const isOpen = useApp((state) => state.estimate !== null);
  return (
    <header className={styles.bar} role="toolbar" aria-label={t('toolbar-label')} data-region="tool-bar">
      <Tool id="new" icon={<DocumentAdd20Regular />} />
      <Tool id="open" icon={<FolderOpen20Regular />} />
      <Tool id="save" icon={<Save20Regular />} />
      <span className={styles.divider} />
      <Tool id="import" icon={<ArrowImport20Regular />} label={t('tool-import')} />
      <Tool id="export" icon={<ArrowExportUp20Regular />} label={t('tool-export')} />
      <span className={styles.divider} />
      <Tool id="undo" icon={<ArrowUndo20Regular />} />
      <Tool id="redo" icon={<ArrowRedo20Regular />} />
      <Title />
      <FindBox />
      {isOpen && <WhyTool />}
      <Tool
        id="language"
        icon={<LocalLanguage20Regular />}
        label={LANG_NAMES[lang === 'en' ? 'zh-CN' : 'en']}
      />
      <AppMenu />
    </header>
  );
}

interface ToolProps {
  readonly id: CommandId;
  readonly icon: ReactElement;
  /** A short name beside the icon, where there is room. */
  readonly label?: string;
}

function Tool({ id, icon, label }: ToolProps) {
  const name = useApp((state) => commandLabel(id, state));
  const enabled = useApp((state) => isEnabled(id, state));
  const hint = useHint(id, name);
  return (
    <Tooltip content={hint} relationship={label === undefined ? 'label' : 'description'} showDelay={500}>
      <Button
        className={label === undefined ? styles.icon : styles.labelled}
        aria-label={label ?? name}
        appearance="subtle"
        icon={icon}
        disabled={!enabled}
        onClick={() => runCommand(id)}
      >
        {label !== undefined && <span className={styles.label}>{label}</span>}
      </Button>
    </Tooltip>
  );
}

/** The command's name with its keys. */
function useHint(id: CommandId, name: string): string {
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  const command = COMMANDS.find((each) => each.id === id);
  const shortcut = command === undefined ? null : shortcutOf(command, isMac);
  return shortcut === null ? name : `${name}  ${shortcutText(shortcut, isMac)}`;
}

function WhyTool() {
  const t = useWords();
  const isShown = useApp((state) => state.preferences.whyOpen);
  const isUseful = useApp((state) => state.sheet === 'usage' || state.sheet === 'packs');
  const hint = useHint(
    'why',
    useApp((state) => commandLabel('why', state)),
  );
  if (!isUseful) return null;
  return (
    <Tooltip content={hint} relationship="description" showDelay={500}>
      <Button
        className={isShown ? styles.pressed : styles.labelled}
        appearance="subtle"
        icon={<PanelRight20Regular />}
        aria-pressed={isShown}
        aria-label={t('tool-why')}
        onClick={() => runCommand('why')}
      >
        <span className={styles.label}>{t('tool-why')}</span>
      </Button>
    </Tooltip>
  );
}

function Title() {
  const t = useWords();
  const name = useApp((state) => (state.estimate === null ? '' : state.name));
  const dirty = useApp(isDirty);
  return (
    <div className={styles.title}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {dirty && <span className={styles.edited}>{t('title-edited')}</span>}
    </div>
  );
}
