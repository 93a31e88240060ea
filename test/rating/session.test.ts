import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '../../src/shared/rating/rate.ts';
import { RatingSession, UnknownLineError } from '../../src/shared/rating/session.ts';
import type { RatingInput } from '../../src/shared/rating/types.ts';
import type { OwnedPack, Settings, UsageLine } from '../../src/shared/usage/types.ts';
import {
  anyChoices,
  anyLine,
  anyPack,
  anySettings,
  session as connection,
  packRows,
  rent,
} from './generators.ts';
import { snapshot } from './snapshot.ts';
import { catalogue, line, lines, NO_SETTINGS, pack, type ShortLine } from './support.ts';

/** A session is always equal to rating the whole estimate afresh. FC_RUNS raises the number of random ones. */

const RUNS = Number(process.env.FC_RUNS ?? 12);

const fresh = (input: RatingInput): unknown => snapshot(rate(input));
const startOf = (shorts: readonly ShortLine[], packs: readonly OwnedPack[] = []): RatingInput => ({
  catalogue: catalogue(),
  lines: lines(shorts),
  packs,
  settings: NO_SETTINGS,
});

/** One edit of an estimate and of the session that holds it; gives the estimate afterwards. */
type Edit = (input: RatingInput, session: RatingSession) => RatingInput;

const nth = (at: number, length: number): number => (length === 0 ? 0 : at % length);

const setLine =
  (at: number, short: ShortLine): Edit =>
  (input, session) => {
    const old = input.lines[nth(at, input.lines.length)];
    if (old === undefined) return input;
    const next: UsageLine = { ...line(short, old.source.row), id: old.id };
    session.setLine(next);
    return { ...input, lines: input.lines.map((each) => (each === old ? next : each)) };
  };
const setLines =
  (change: (all: readonly UsageLine[]) => readonly UsageLine[]): Edit =>
  (input, session) => {
    const next = change(input.lines);
    session.setLines(next);
    return { ...input, lines: next };
  };
let made = 1000;
const insert = (at: number, short: ShortLine): Edit =>
  setLines((all) => all.toSpliced(nth(at, all.length + 1), 0, { ...line(short, ++made), id: `new${made}` }));
const remove = (at: number): Edit => setLines((all) => all.toSpliced(nth(at, all.length), 1));
const move = (from: number, to: number): Edit =>
  setLines((all) => {
    const moved = all[nth(from, all.length)];
    return moved === undefined
      ? all
      : all.filter((each) => each !== moved).toSpliced(nth(to, all.length), 0, moved);
  });
const setPacks =
  (packs: readonly OwnedPack[]): Edit =>
  (input, session) => {
    session.setPacks(packs);
    return { ...input, packs };
  };
const setSettings =
  (settings: Settings): Edit =>
  (input, session) => {
    session.setSettings(settings);
    return { ...input, settings };
  };
const setChoices =
  (choices: Record<string, string>): Edit =>
  (input, session) => {
    session.setCatalogue(catalogue(choices));
    return { ...input, catalogue: catalogue(choices) };
  };

const at = fc.nat(20);
const edit = (anyOf: fc.Arbitrary<ShortLine>): fc.Arbitrary<Edit> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.tuple(at, anyOf).map(([where, short]) => setLine(where, short)) },
    { weight: 2, arbitrary: fc.tuple(at, anyOf).map(([where, short]) => insert(where, short)) },
    { weight: 2, arbitrary: at.map(remove) },
    { weight: 1, arbitrary: fc.tuple(at, at).map(([from, to]) => move(from, to)) },
    { weight: 2, arbitrary: fc.array(anyPack, { maxLength: 4 }).map((packs) => setPacks(packRows(packs))) },
    { weight: 1, arbitrary: anySettings.map(setSettings) },
    { weight: 1, arbitrary: anyChoices.map(setChoices) },
  );

describe('a session equals rating afresh', () => {
  it.each<[string, fc.Arbitrary<ShortLine>]>([
    ['all kinds of lines', anyLine],
    ['connection sessions and rents, which depend on other lines', fc.oneof(connection, rent, anyLine)],
  ])('after every step, %s', (_, anyOf) => {
    const script = fc.record({
      shorts: fc.array(anyOf, { maxLength: 8 }),
      packs: fc.array(anyPack, { maxLength: 3 }),
      edits: fc.array(edit(anyOf), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(script, ({ shorts, packs, edits }) => {
        let input = startOf(shorts, packRows(packs));
        const session = new RatingSession(input);
        expect(snapshot(session.rated)).toEqual(fresh(input));
        for (const step of edits) {
          input = step(input, session);
          expect(snapshot(session.rated)).toEqual(fresh(input));
        }
      }),
      { numRuns: RUNS },
    );
  });

  const ivr = (quantity: number, date = '2026-10-05'): ShortLine => ({
    product: 'alibaba.voice.ivr',
    item: 'call',
    date,
    quantity,
  });
  const openRent: ShortLine = { product: 'alibaba.voice.sip', item: 'number-rent', opened: '2026-09-15' };
  const online = (start: string, end: string): ShortLine => ({
    product: 'alibaba.iot',
    item: 'connection',
    connection: { device: 'a', start: `2026-10-05T${start}`, end: `2026-10-05T${end}` },
  });
  const trial = pack({ product: 'alibaba.rtc', units: 5, purchased: '2026-10-30' });
  it.each<[string, ShortLine[], OwnedPack[], Edit[]]>([
    [
      'a line into another tier changes its neighbours',
      [ivr(50_000), ivr(1)],
      [],
      [setLine(1, ivr(0)), setLine(1, ivr(2))],
    ],
    ['a line to another day changes the order', [ivr(5), ivr(7)], [], [setLine(0, ivr(5, '2026-10-06'))]],
    [
      'a line to another product leaves nothing behind',
      [ivr(5)],
      [],
      [setLine(0, openRent), setLine(0, ivr(5))],
    ],
    [
      'a later month lengthens an open rent, and back',
      [openRent, ivr(5)],
      [],
      [setLine(1, ivr(5, '2026-12-05')), setLine(1, ivr(5))],
    ],
    [
      'an earlier month shortens it',
      [openRent, ivr(5, '2026-12-05')],
      [],
      [setLine(1, ivr(5, '2026-09-05'))],
    ],
    [
      'a rent that gets an end',
      [openRent, ivr(5, '2026-12-05')],
      [],
      [setLine(0, { ...openRent, closed: '2026-10-01' }), setLine(0, openRent)],
    ],
    [
      'the last open rent opens later',
      [openRent, { ...openRent, opened: '2026-11-01' }],
      [],
      [setLine(1, { ...openRent, opened: '2026-10-01' })],
    ],
    [
      'a month of the estimate’s own',
      [openRent],
      [],
      [setSettings({ ...NO_SETTINGS, month: '2026-12' }), setSettings(NO_SETTINGS)],
    ],
    ['a refund asked on a later day', [ivr(5)], [trial], [setLine(0, ivr(5, '2026-11-05'))]],
    [
      'sessions share minutes anew',
      [online('10:00:00', '10:05:00'), online('10:03:00', '10:09:00')],
      [],
      [
        setLine(0, online('10:04:00', '10:05:00')),
        setLine(1, ivr(5)),
        setLine(1, online('10:00:00', '10:09:00')),
      ],
    ],
    [
      'sessions in another row order',
      [online('10:00:00', '10:05:00'), online('10:00:00', '10:09:00')],
      [],
      [move(0, 1), remove(0)],
    ],
    [
      'a line made invalid and valid again',
      [ivr(5), ivr(6)],
      [],
      [setLine(0, { product: 'alibaba.voice.ivr', item: 'call' }), setLine(0, ivr(7))],
    ],
    [
      'the only usage of a product that owns packs',
      [{ ...ivr(5), product: 'alibaba.voice.notification.public' }],
      [pack({ product: 'alibaba.voice.notification.public', units: 50, purchased: '2026-10-01' })],
      [
        setLine(0, ivr(5)),
        setPacks([]),
        setLine(0, { ...ivr(5), product: 'alibaba.voice.notification.public' }),
      ],
    ],
    [
      'usage after a 400 number’s minimum',
      [
        { product: 'alibaba.voice.sip400', item: 'commitment', month: '2026-10', quantity: 120 },
        { ...ivr(5), product: 'alibaba.voice.sip400' },
      ],
      [],
      [setLine(1, { ...ivr(2000), product: 'alibaba.voice.sip400' }), setLine(1, ivr(1))],
    ],
  ])('%s', (_, shorts, packs, edits) => {
    let input = startOf(shorts, packs);
    const session = new RatingSession(input);
    for (const step of edits) {
      input = step(input, session);
      expect(snapshot(session.rated)).toEqual(fresh(input));
    }
  });
});

describe('a session re-prices only what an edit touches', () => {
  const two = (): RatingInput =>
    startOf([
      { product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', quantity: 5 },
      { product: 'alibaba.voice.sip', item: 'call', month: '2026-10', quantity: 5 },
    ]);
  it('another product keeps its pool, the very object', () => {
    const session = new RatingSession(two());
    const before = session.rated.pools.find(({ product }) => product.id === 'alibaba.voice.sip');
    session.setLine(
      line({ id: 'r2', product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', quantity: 6 }, 2),
    );
    expect(session.rated.pools.find(({ product }) => product.id === 'alibaba.voice.sip')).toBe(before);
  });
  it('says which lines may differ', () => {
    const input = two();
    const session = new RatingSession(input);
    const change = session.setLine(
      line({ id: 'r2', product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', quantity: 6 }, 2),
    );
    expect(input.lines.map((each) => change.touches(each))).toEqual([true, false]);
  });
  it('a line that moves between products touches both', () => {
    const input = two();
    const session = new RatingSession(input);
    const change = session.setLine(
      line({ id: 'r2', product: 'alibaba.voice.sip', item: 'call', month: '2026-10', quantity: 6 }, 2),
    );
    expect([...change.products].sort()).toEqual(['alibaba.voice.ivr', 'alibaba.voice.sip']);
  });
  it('an unknown line is misuse', () => {
    const session = new RatingSession(two());
    expect(() => session.setLine(line({ id: 'nobody', product: null }))).toThrow(UnknownLineError);
  });
});
