import type { Problem } from '../problem.ts';
import { sameMeasuring } from '../rating/sameMeasuring.ts';
import { RatingSession } from '../rating/session.ts';
import type { Rated } from '../rating/types.ts';
import type { TariffSet } from '../tariff/catalogue.ts';
import type { Catalogue } from '../tariff/types.ts';
import { NO_DEFAULTS } from '../usage/lineSubject.ts';
import { readChoices } from '../usage/readChoices.ts';
import { readLine } from '../usage/readLine.ts';
import { type PackRead, readPack } from '../usage/readPack.ts';
import { readSettings, type SettingsRead } from '../usage/readSettings.ts';
import type { OwnedPack, PackTextRow, UsageLine, UsageRow } from '../usage/types.ts';
import { type EstimateDocument, isBlank } from './document.ts';
import { apply, type Edit, placesOf } from './edit.ts';

/** Above so many changed rows in one edit, all lines are given to the session at once. */
const MOST_SINGLE_LINES = 20;

/** The tariffs can't be compiled under the choices that settings make: a defect of a tariff file. */
export class TariffsRefusedError extends Error {
  override readonly name = 'TariffsRefusedError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.code ?? 'tariffs');
    this.problems = problems;
  }
}

/**
 * A document that stays priced while it is edited: the one door between what a person types and the rating core. Reading a
 * row is remembered for as long as the row is the same, so an edit costs what it touches.
 *
 * Pricing may be put off (`isPriced` is false) so that rows can be shown before they are priced; nothing stale is ever told.
 */
export class PricedEstimate {
  private tariffs: TariffSet;
  private current: EstimateDocument;
  private compiled: Catalogue;
  private settingsRead: SettingsRead;
  private lines = new WeakMap<UsageRow, UsageLine>();
  private packReads = new WeakMap<PackTextRow, PackRead>();
  private session: RatingSession | null = null;

  constructor(document: EstimateDocument, tariffs: TariffSet) {
    this.tariffs = tariffs;
    this.current = document;
    this.compiled = catalogueFor(document, tariffs);
    this.settingsRead = readSettings(document.settings, this.compiled);
  }

  get document(): EstimateDocument {
    return this.current;
  }

  get catalogue(): Catalogue {
    return this.compiled;
  }

  get settings(): SettingsRead {
    return this.settingsRead;
  }

  get isPriced(): boolean {
    return this.session !== null;
  }

  /** Prices everything, where that was put off. */
  price(): void {
    this.session ??= this.newSession();
  }

  /** The estimate as it stands, rated; readable until the next edit. Prices everything where that was put off. */
  get rated(): Rated {
    this.session ??= this.newSession();
    return this.session.rated;
  }

  /** A row of usage, read by the tariffs in force. */
  lineOf(row: UsageRow): UsageLine {
    const known = this.lines.get(row);
    if (known !== undefined) return known;
    const defaults = { ...NO_DEFAULTS, month: this.settingsRead.settings.month };
    const line = readLine(row, this.compiled, defaults);
    this.lines.set(row, line);
    return line;
  }

  packOf(row: PackTextRow): PackRead {
    const known = this.packReads.get(row);
    if (known !== undefined) return known;
    const read = readPack(row, this.compiled);
    this.packReads.set(row, read);
    return read;
  }

  /** Where a row of usage stands, from 1, as the grid numbers it; 0: it is not there. */
  lineNumber(id: string): number {
    return (placesOf(this.current.usage).get(id) ?? -1) + 1;
  }

  /** Changes the document and prices what the change touches. */
  apply(edit: Edit): void {
    const before = this.current;
    this.current = apply(before, edit);
    if (this.current.settings !== before.settings && this.readSettingsAgain()) return;
    if (this.session === null) return;
    if (this.current.usage !== before.usage) this.priceUsage(edit, this.session);
    if (this.current.packs !== before.packs) this.session.setPacks(this.ownedPacks());
    if (this.current.settings !== before.settings) this.session.setSettings(this.settingsRead.settings);
  }

  /** Other tariffs: the user's own choices or prices changed. */
  setTariffs(tariffs: TariffSet): void {
    this.tariffs = tariffs;
    this.startAnew();
  }

  /** The document under other tariffs choices, priced apart: what switching an interpretation would change. */
  under(choices: ReadonlyMap<string, string>): Rated {
    const catalogue = compile(this.tariffs, choices);
    const other = new RatingSession({
      catalogue,
      lines: sameMeasuring(this.compiled, catalogue)
        ? this.typedLines()
        : this.current.usage
            .filter(isFilled)
            .map((row) =>
              readLine(row, catalogue, { ...NO_DEFAULTS, month: this.settingsRead.settings.month }),
            ),
      packs: this.ownedPacks(),
      settings: { ...this.settingsRead.settings, choices },
    });
    return other.rated;
  }

  /** Reads settings again; true where that made everything anew, because other readings or another month are in force. */
  private readSettingsAgain(): boolean {
    const month = this.settingsRead.settings.month;
    const chosen = choicesKey(this.compiled);
    const catalogue = catalogueFor(this.current, this.tariffs);
    this.settingsRead = readSettings(this.current.settings, catalogue);
    if (choicesKey(catalogue) === chosen && this.settingsRead.settings.month === month) return false;
    const keepsLines = sameMeasuring(this.compiled, catalogue) && this.settingsRead.settings.month === month;
    this.compiled = catalogue;
    if (!keepsLines || this.session === null) {
      this.startAnew();
      return true;
    }
    this.packReads = new WeakMap();
    this.session.setCatalogue(catalogue);
    this.session.setPacks(this.ownedPacks());
    return false;
  }

  private startAnew(): void {
    const wasPriced = this.isPriced;
    this.compiled = catalogueFor(this.current, this.tariffs);
    this.settingsRead = readSettings(this.current.settings, this.compiled);
    this.lines = new WeakMap();
    this.packReads = new WeakMap();
    this.session = wasPriced ? this.newSession() : null;
  }

  private newSession(): RatingSession {
    return new RatingSession({
      catalogue: this.compiled,
      lines: this.typedLines(),
      packs: this.ownedPacks(),
      settings: this.settingsRead.settings,
    });
  }

  private typedLines(): UsageLine[] {
    const lines: UsageLine[] = [];
    for (const row of this.current.usage) if (isFilled(row)) lines.push(this.lineOf(row));
    return lines;
  }

  private ownedPacks(): OwnedPack[] {
    return this.current.packs.flatMap((row) => {
      if (isBlank(row)) return [];
      const read = this.packOf(row);
      return read.ok ? [read.pack] : [];
    });
  }

  /** A few rows whose text changed are given one by one; anything else as the whole list. */
  private priceUsage(edit: Edit, session: RatingSession): void {
    const changed: UsageRow[] = [];
    for (const patch of edit.patches) {
      if (patch.table !== 'usage') continue;
      const isFew = patch.kind === 'replaced' && changed.length + patch.rows.length <= MOST_SINGLE_LINES;
      // A row that comes from or becomes empty enters or leaves the list of lines.
      const stays = isFew && patch.rows.every(({ before, after }) => isFilled(before) && isFilled(after));
      if (!stays) {
        session.setLines(this.typedLines());
        return;
      }
      for (const { after } of patch.rows) changed.push(after);
    }
    for (const row of changed) session.setLine(this.lineOf(row));
  }
}

const isFilled = (row: UsageRow): boolean => !isBlank(row);

function compile(tariffs: TariffSet, choices: ReadonlyMap<string, string>): Catalogue {
  const result = tariffs.catalogue(choices);
  if (!result.ok) throw new TariffsRefusedError(result.problems);
  return result.catalogue;
}

/** The catalogue under the choices that a document's settings make. */
function catalogueFor(document: EstimateDocument, tariffs: TariffSet): Catalogue {
  const usual = compile(tariffs, new Map());
  const { choices } = readChoices(document.settings, usual.interpretations);
  return choices.size === 0 ? usual : compile(tariffs, choices);
}

const choicesKey = ({ chosen }: Catalogue): string => JSON.stringify([...chosen]);
