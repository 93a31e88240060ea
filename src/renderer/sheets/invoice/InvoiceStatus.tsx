import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useWords } from '../../state/words.ts';
import styles from './InvoiceStatus.module.css';
import { useInvoiceView } from './view.ts';

const ZOOMS = [60, 75, 100, 125, 150] as const;
const FIT = 'fit';

/** For the status bar: the page that is looked at, and how large. */
export function InvoiceStatus() {
  const t = useWords();
  const { page, pages, zoom, chosenZoom } = useInvoiceView();
  if (pages === 0) return null;
  return (
    <>
      <span>{t('paper-page', { page, count: pages })}</span>
      <Menu
        checkedValues={{ zoom: [chosenZoom === null ? FIT : String(chosenZoom)] }}
        onCheckedValueChange={(_, { checkedItems: [item] }) =>
          useInvoiceView.setState({ chosenZoom: ZOOMS.find((each) => String(each) === item) ?? null })
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            size="small"
            className={styles.zoom}
            aria-label={t('zoom-label', { zoom: `${zoom}%` })}
          >
            {zoom}%
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemRadio name="zoom" value={FIT}>
              {t('zoom-fit')}
            </MenuItemRadio>
            {ZOOMS.map((each) => (
              <MenuItemRadio key={each} name="zoom" value={String(each)}>
                {each}%
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
