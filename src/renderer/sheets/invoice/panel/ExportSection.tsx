import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { DocumentPdf20Regular, DocumentTable20Regular, Print20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useApp } from '../../../state/app.ts';
import { exportPdf, exportWorkbook, printInvoice } from '../../../state/files.ts';
import { useWords } from '../../../state/words.ts';
import { type Invoice, isEmptyInvoice } from '../useInvoice.ts';
import styles from './ExportSection.module.css';
import { Section } from './Section.tsx';
import { useIsNarrow } from './useIsNarrow.ts';

interface Way {
  readonly word: 'export-xlsx' | 'export-pdf' | 'export-print';
  readonly icon: ReactElement;
  readonly run: () => unknown;
}

const WORKBOOK: Way = { word: 'export-xlsx', icon: <DocumentTable20Regular />, run: () => exportWorkbook() };
const PDF: Way = { word: 'export-pdf', icon: <DocumentPdf20Regular />, run: () => exportPdf() };
const PRINT: Way = { word: 'export-print', icon: <Print20Regular />, run: () => printInvoice() };

/** Ways out of the app; where there is little room, one menu of them. */
export function ExportSection({ invoice }: { readonly invoice: Invoice }) {
  const t = useWords();
  const canPdf = useApp((state) => state.facts?.canPdf === true);
  const isBusy = useApp((state) => state.job !== null);
  const isNarrow = useIsNarrow();
  const ways = [WORKBOOK, ...(canPdf ? [PDF] : []), PRINT];
  const disabled = isBusy || isEmptyInvoice(invoice);
  return (
    <Section title={t('export-title')}>
      {isNarrow ? (
        <ExportMenu ways={ways} disabled={disabled} />
      ) : (
        <ExportButtons ways={ways} disabled={disabled} />
      )}
    </Section>
  );
}

interface Props {
  readonly ways: readonly Way[];
  readonly disabled: boolean;
}

function ExportButtons({ ways, disabled }: Props) {
  const t = useWords();
  return (
    <div className={styles.buttons}>
      {ways.map(({ word, icon, run }) => (
        <Button
          key={word}
          appearance={word === 'export-xlsx' ? 'primary' : 'secondary'}
          icon={icon}
          disabled={disabled}
          onClick={run}
        >
          {t(word)}
        </Button>
      ))}
    </div>
  );
}

function ExportMenu({ ways, disabled }: Props) {
  const t = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="primary" disabled={disabled} className={styles.menu}>
          {t('export-title')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ways.map(({ word, icon, run }) => (
            <MenuItem key={word} icon={icon} onClick={run}>
              {t(word)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
