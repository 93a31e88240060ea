import { inCore } from './rows.ts';
import type { Program } from './runChild.ts';
import type { Case, SuiteOptions } from './suite.ts';

const YARDSTICK: Program = { label: 'decimal.js', entry: 'calibrate', options: {} };
const RATE_ALL_MS = 150;
const ONE_EDIT_MS = 5;
/** A spreadsheet engine needs 955 ms for a cell that every line depends on. */
const TARIFF_MS = 100;

/** What happens in memory while somebody works. */
export function coreCases({ rows }: SuiteOptions): Case[] {
  return [rateCase(rows), editCase(rows), tariffCase(rows)];
}

function rateCase(rows: number): Case {
  const program = (ask: string): Program => ({ label: ask, entry: 'rate', options: { rows, ask } });
  return {
    name: 'rate',
    prepare: [],
    programs: {
      yardstick: YARDSTICK,
      totals: program('totals'),
      amounts: program('amounts'),
      results: program('results'),
    },
    rows: (of) => [
      inCore('rate all lines, totals', of('totals'), { limitMs: RATE_ALL_MS, yardstick: of('yardstick') }),
      inCore('  and the amount of every line', of('amounts'), { limitMs: null, yardstick: of('yardstick') }),
      inCore('  and everything about every line', of('results'), {
        limitMs: null,
        yardstick: of('yardstick'),
      }),
    ],
  };
}

function editCase(rows: number): Case {
  return {
    name: 'edit',
    prepare: [],
    programs: { yardstick: YARDSTICK, edit: { label: 'edit', entry: 'edit', options: { rows } } },
    rows: (of) => {
      const edit = of('edit');
      const yardstick = of('yardstick');
      return [
        inCore('edit one line of a pool of all', edit, { limitMs: ONE_EDIT_MS, yardstick }),
        inCore('  the slowest of 200 edits', edit, { limitMs: null, yardstick, ms: edit.extra('worstMs') }),
      ];
    },
  };
}

function tariffCase(rows: number): Case {
  const program = (lines: string, build: boolean): Program => ({
    label: lines,
    entry: 'tariffChange',
    options: { rows, lines, build },
  });
  return {
    name: 'tariff',
    prepare: [],
    programs: {
      yardstick: YARDSTICK,
      onePool: program('one-pool', false),
      mixed: program('mixed', false),
      build: program('one-pool', true),
    },
    rows: (of) => {
      const yardstick = of('yardstick');
      return [
        inCore('change the rate of every line', of('onePool'), { limitMs: TARIFF_MS, yardstick }),
        inCore('  of a tenth, in a mixed month', of('mixed'), { limitMs: TARIFF_MS, yardstick }),
        inCore('  of every line, tariffs compiled anew', of('build'), { limitMs: null, yardstick }),
      ];
    },
  };
}
