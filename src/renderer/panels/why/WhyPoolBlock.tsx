import type { Why, WhyPool, WhyRow } from '../../../shared/advice/why/types.ts';
import { proseMonth } from '../../../shared/i18n/proseDate.ts';
import { useWords } from '../../state/words.ts';
import { type FigureRow, FigureRows } from '../parts/FigureRows.tsx';
import { PanelSection } from '../parts/PanelSection.tsx';
import { DeadZone } from './DeadZone.tsx';
import { Tiers } from './Tiers.tsx';
import { figureWords, rowLabel, type Speaker } from './whyWords.ts';

export interface WhyPoolBlockProps {
  readonly block: WhyPool;
  readonly why: Why;
  readonly speaker: Speaker;
}

/** One month of an item: the arithmetic, the tiers it stands in, and the dead zone it may stand in. */
export function WhyPoolBlock({ block, why, speaker }: WhyPoolBlockProps) {
  const t = useWords();
  const titles = new Map(why.interpretations.map(({ code, title }) => [code, title[speaker.lang]]));
  const { pool, rows, tiers, deadZone } = block;
  return (
    <>
      <PanelSection title={t('why-arithmetic')} aside={proseMonth(pool.month, speaker.lang)}>
        <FigureRows rows={rows.map((row, nth) => figureRow(row, nth, speaker, titles))} />
      </PanelSection>
      {tiers !== null && (
        <PanelSection
          title={t('why-tiers')}
          aside={t(tiers.mode === 'volume' ? 'why-tiers-volume' : 'why-tiers-graduated')}
        >
          <Tiers tiers={tiers} volume={pool.tierVolume} speaker={speaker} inDeadZone={deadZone !== null} />
          {deadZone !== null && <DeadZone hint={deadZone} pool={pool} speaker={speaker} />}
        </PanelSection>
      )}
    </>
  );
}

function figureRow(
  row: WhyRow,
  nth: number,
  speaker: Speaker,
  titles: ReadonlyMap<string, string>,
): FigureRow {
  return {
    key: `${nth} ${row.label.code}`,
    label: rowLabel(row, speaker),
    figure: figureWords(row.figure, speaker),
    codes: row.codes.map((code) => ({ code, title: titles.get(code) ?? code })),
    isTotal: row.kind === 'total',
  };
}
