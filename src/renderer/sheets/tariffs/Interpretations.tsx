import { Button, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useWords } from '../../state/words.ts';
import styles from './Interpretations.module.css';
import { BearingCount, InterpretationsPanel, type InterpretationsProps } from './InterpretationsPanel.tsx';
import { useTariffsView } from './tariffsView.ts';

/** The panel of interpretations, docked. */
export function DockedInterpretations(props: InterpretationsProps) {
  const t = useWords();
  return (
    <aside className={styles.panel} data-region="panel" aria-label={t('tariffs-interpretations')}>
      <header className={styles.head}>
        <h2>{t('tariffs-interpretations')}</h2>
        <span className={styles.bearing}>
          <BearingCount {...props} />
        </span>
      </header>
      <InterpretationsPanel {...props} />
    </aside>
  );
}

const close = (): void => useTariffsView.setState({ drawerOpen: false });

/** The same over a narrow window. */
export function InterpretationsDrawer(props: InterpretationsProps) {
  const t = useWords();
  const isOpen = useTariffsView((state) => state.drawerOpen);
  return (
    <OverlayDrawer
      className={styles.drawer ?? ''}
      position="end"
      open={isOpen}
      onOpenChange={(_, { open }) => useTariffsView.setState({ drawerOpen: open })}
      aria-label={t('tariffs-interpretations')}
    >
      <header className={styles.head}>
        <h2>{t('tariffs-interpretations')}</h2>
        <Button
          className={styles.close ?? ''}
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={t('tariffs-close')}
          onClick={close}
        />
      </header>
      <InterpretationsPanel {...props} />
    </OverlayDrawer>
  );
}
