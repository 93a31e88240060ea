import { Button } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import {
  isAppFile,
  NO_OWN_TARIFFS,
  ownCount,
  ownTariffsOf,
} from '../../../shared/tariff/listing/ownTariffs.ts';
import type { Catalogue } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { OwnChangeList } from './OwnChangeList.tsx';
import styles from './OwnChanges.module.css';
import { saveOwn } from './ownActions.ts';
import { useTariffsView } from './tariffsView.ts';
import { useKeep } from './useKeep.ts';

/** What the user has settled for all estimates, beside the shipped tariffs that stay as they are; and the way back, both ways. */
export function OwnChanges({ catalogue }: { readonly catalogue: Catalogue }) {
  const t = useWords();
  const id = useId();
  const files = useApp((state) => state.tariffFiles);
  const removed = useTariffsView((state) => state.removed);
  const { keep } = useKeep();
  const [isShown, setShown] = useState(false);
  const own = ownTariffsOf(files.filter(isAppFile));
  const count = ownCount(own);
  const hasBack = count === 0 && removed !== null;
  const restore = (): void => {
    useTariffsView.setState({ removed: own });
    keep(saveOwn(NO_OWN_TARIFFS));
  };
  const sentence =
    count === 0
      ? t(hasBack ? 'tariffs-restored' : 'tariffs-shipped-stay')
      : t(count === 1 ? 'tariffs-own-change' : 'tariffs-own-changes', { count });
  return (
    <section className={styles.box}>
      <div className={styles.line}>
        <Info20Regular aria-hidden className={styles.icon ?? ''} />
        <p aria-live="polite">{sentence}</p>
        {hasBack && <Button onClick={() => keep(saveOwn(removed))}>{t('tariffs-put-back')}</Button>}
        {count > 0 && (
          <>
            <Button aria-expanded={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>
              {t(isShown ? 'tariffs-hide-changes' : 'tariffs-show-changes')}
            </Button>
            <Button onClick={restore}>{t('tariffs-restore')}</Button>
          </>
        )}
      </div>
      <div id={id}>{isShown && count > 0 && <OwnChangeList own={own} catalogue={catalogue} />}</div>
    </section>
  );
}
