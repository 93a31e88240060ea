import { Decimal } from '../../src/shared/decimal.ts';
import { RatingSession } from '../../src/shared/rating/session.ts';
import { NO_SETTINGS, onePool, ownedPack } from '../lines.ts';
import { repeated, runCase } from '../measure.ts';
import { shippedCatalogue } from '../tariffs.ts';

const EDITS = 200;
const PRODUCT = 'alibaba.voice.notification.dedicated';

/** One quantity after another is edited, in a pool with packs that holds all lines: the longest way an edit can have. */
await runCase<{ readonly rows: number }>(async ({ rows }) => {
  const catalogue = await shippedCatalogue();
  const lines = onePool(rows);
  const packs = [ownedPack(PRODUCT, 50_000)];
  const session = new RatingSession({ catalogue, lines, packs, settings: NO_SETTINGS });
  let edits = 0;
  const edit = (): unknown => {
    const line = lines[(++edits * 7919) % lines.length];
    if (line === undefined) throw new Error('no lines');
    session.setLine({ ...line, quantity: { value: new Decimal((edits % 90) + 1), unit: null } });
    return [session.rated.totals, session.rated.linesOf(line.id)];
  };
  return repeated(edit, EDITS);
});
