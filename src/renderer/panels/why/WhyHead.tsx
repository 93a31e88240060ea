import { Button } from '@fluentui/react-components';
import {
  ErrorCircle16Filled,
  Info16Regular,
  Prohibited16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { Why, WhyReason } from '../../../shared/advice/why/types.ts';
import { grouped, groupedMoney } from '../../../shared/numbers.ts';
import { addPackFor } from '../../sheets/packs/addPack.ts';
import { goTo } from '../../state/goTo.ts';
import { useWords } from '../../state/words.ts';
import { PanelFigure } from '../parts/PanelFigure.tsx';
import { PanelSection } from '../parts/PanelSection.tsx';
import styles from './WhyHead.module.css';
import { captionWords, messageWords, type Speaker } from './whyWords.ts';

interface WhyHeadProps {
  readonly why: Why;
  readonly rowId: string;
  readonly speaker: Speaker;
}

/** The line's amount, and, before anything else, why it has none. */
export function WhyHead({ why, rowId, speaker }: WhyHeadProps) {
  const t = useWords();
  const { product, item, amount } = why;
  const subject =
    product === null
      ? t('why-no-product')
      : item === null
        ? product.name[speaker.lang]
        : t('why-subject', { product: product.name[speaker.lang], item: item.name[speaker.lang] });
  return (
    <PanelSection>
      <PanelFigure
        subject={subject}
        figure={amount === null ? '–' : groupedMoney(amount)}
        caption={captionWords(why, speaker)}
      />
      {why.reasons.map((reason) => (
        <Reason
          key={JSON.stringify(reason.message)}
          reason={reason}
          status={why.status}
          rowId={rowId}
          speaker={speaker}
        />
      ))}
      {why.advice !== null && product !== null && <Advice why={why} />}
      {why.notes.map((note) => (
        <p key={JSON.stringify(note)} className={styles.note}>
          <Info16Regular aria-hidden />
          <span>{messageWords(note, speaker)}</span>
        </p>
      ))}
    </PanelSection>
  );
}

interface ReasonProps {
  readonly reason: WhyReason;
  readonly status: Why['status'];
  readonly rowId: string;
  readonly speaker: Speaker;
}

function Reason({ reason: { message, column }, status, rowId, speaker }: ReasonProps) {
  const t = useWords();
  const isInvalid = status === 'invalid';
  return (
    <div className={isInvalid ? styles.invalid : styles.warn}>
      <StatusIcon status={status} />
      <div>
        <p>{messageWords(message, speaker)}</p>
        {column !== null && (
          <button type="button" onClick={() => goTo({ sheet: 'usage', id: rowId, column })}>
            {t(isInvalid ? 'why-to-cell' : 'why-enter-price')}
          </button>
        )}
      </div>
    </div>
  );
}

function StatusIcon({ status }: { readonly status: Why['status'] }) {
  if (status === 'invalid') return <ErrorCircle16Filled aria-hidden />;
  return status === 'unserved' ? <Prohibited16Regular aria-hidden /> : <Warning16Filled aria-hidden />;
}

/** The purchase that would have served what was not, and one step to make it. */
function Advice({ why: { advice, product, unservedFrom } }: { readonly why: Why }) {
  const t = useWords();
  if (advice === null || product === null) return null;
  const kind = advice.pack.startsWith('custom:') ? 'pack-custom' : 'pack-fixed';
  return (
    <div className={styles.advice}>
      <p>
        {t('why-advice', {
          pack: t(kind, { units: grouped(advice.units) }),
          amount: groupedMoney(advice.amount),
        })}
      </p>
      <Button size="small" onClick={() => addPackFor(product, advice, unservedFrom)}>
        {t('why-add-pack')}
      </Button>
    </div>
  );
}
