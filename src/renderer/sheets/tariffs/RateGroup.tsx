import { Fragment } from 'react';
import type { Product } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { OtherSizeRow } from './OtherSizeRow.tsx';
import { RateRow } from './RateRow.tsx';
import styles from './RateTable.module.css';
import { groupRule, groupTitle, modeText } from './rowWords.ts';
import type { TableEntry, TableGroup } from './table.ts';

export interface RateGroupProps {
  readonly product: Product;
  readonly group: TableGroup;
}

/** Rows that belong together under their title. */
export function RateGroup({ product, group: { group, entries } }: RateGroupProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const note = sharedNote(entries);
  const rules = [groupRule(group, t), note?.[lang] ?? null].filter((rule) => rule !== null);
  const takesSizes = group.kind === 'packs' && product.packs?.anySize === true;
  const last = entries.at(-1)?.rows.at(-1)?.number ?? 0;
  return (
    <tbody>
      <tr className={styles.group}>
        <td className={styles.number} />
        <th scope="rowgroup" colSpan={6}>
          {groupTitle(group.kind, t)}
          {rules.length > 0 && <span className={styles.rule}>{rules.join(' · ')}</span>}
        </th>
      </tr>
      {entries.map(({ entry, rows }) => (
        <Fragment key={entry.key}>
          {entry.heading !== null && (
            <tr className={entry.inForce ? styles.heading : `${styles.heading} ${styles.past}`}>
              <td className={styles.number} />
              <th scope="rowgroup" colSpan={6}>
                {entry.heading.name[lang]}
                <span className={styles.rule}>{modeText(entry.heading.mode, t)}</span>
              </th>
            </tr>
          )}
          {rows
            .filter(({ row }) => row.label.kind !== 'any-size')
            .map((row) => (
              <RateRow
                key={row.row.key}
                product={product}
                row={row}
                isPart={entry.heading !== null}
                note={note === null}
              />
            ))}
        </Fragment>
      ))}
      {takesSizes && (
        <OtherSizeRow
          key={product.id}
          product={product}
          number={group.entries.some(isAnySize) ? last : null}
          isEmpty={group.entries.some(isAnySize)}
        />
      )}
    </tbody>
  );
}

const isAnySize = ({ rows }: TableEntry['entry']): boolean =>
  rows.some(({ label }) => label.kind === 'any-size');

/** A note that all rows of a group have is said once, at the group. */
function sharedNote(entries: readonly TableEntry[]) {
  const notes = entries.flatMap(({ rows }) => rows.map(({ row }) => row.source.note ?? null));
  const [first = null] = notes;
  return first !== null && notes.every((note) => note !== null && note.en === first.en) ? first : null;
}
