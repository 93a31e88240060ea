import { parseArgs } from 'node:util';
import type { Lang } from '../../shared/i18n/lang.ts';
import type { Message } from '../../shared/problem.ts';

/** What a command line asks for. */
export interface Invocation {
  readonly command: 'price' | 'check' | 'template' | 'tariffs' | 'help' | 'version';
  readonly files: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  readonly lint: boolean;
  readonly lang: Lang | null;
  readonly tariffs: readonly string[];
  readonly product: string | null;
  readonly item: string | null;
  readonly month: string | null;
}

export type ParsedArgs =
  | { readonly ok: true; readonly invocation: Invocation }
  | { readonly ok: false; readonly problem: Message };

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'boolean' },
  lint: { type: 'boolean' },
  lang: { type: 'string' },
  tariffs: { type: 'string', multiple: true },
  product: { type: 'string' },
  item: { type: 'string' },
  month: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Options that a command takes besides --lang and --tariffs, which all take. */
const TAKES: Readonly<Record<'price' | 'check' | 'template' | 'tariffs', readonly OptionName[]>> = {
  price: ['out', 'json', 'product', 'item', 'month'],
  check: ['json', 'product', 'item', 'month'],
  template: ['out'],
  tariffs: ['json', 'lint'],
};
const EVERYWHERE: readonly OptionName[] = ['lang', 'tariffs', 'help', 'version'];

const refuse = (code: string, params: Message['params'] = {}): ParsedArgs => ({
  ok: false,
  problem: { code, params },
});

/** Reads a command line. An unknown command or option, or one without its value, is a problem that names it. */
export function readArgs(args: readonly string[]): ParsedArgs {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) return refuse('cli-unknown-option', { option: token.rawName });
    const wantsValue = OPTIONS[token.name as OptionName].type === 'string';
    if (wantsValue && (token.value === undefined || token.value === ''))
      return refuse('cli-option-without-value', { option: token.rawName });
    if (!wantsValue && token.value !== undefined)
      return refuse('cli-option-with-value', { option: token.rawName });
  }
  const [command, ...files] = positionals;
  if (values.version === true) return ok('version', [], values);
  if (values.help === true || command === undefined || command === 'help') return ok('help', [], values);
  if (!isCommand(command)) return refuse('cli-unknown-command', { command });
  return check(command, files, values);
}

const isCommand = (text: string): text is keyof typeof TAKES => Object.hasOwn(TAKES, text);

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; strict: false }>>['values'];

function check(command: keyof typeof TAKES, files: readonly string[], values: Values): ParsedArgs {
  const stray = Object.keys(values).find(
    (name) => ![...TAKES[command], ...EVERYWHERE].includes(name as OptionName),
  );
  if (stray !== undefined) return refuse('cli-option-not-here', { option: `--${stray}`, command });
  const takesFiles = command === 'price' || command === 'check';
  if (takesFiles && files.length === 0) return refuse('cli-no-files', { command });
  if (!takesFiles && files[0] !== undefined) return refuse('cli-unexpected', { argument: files[0], command });
  if (command === 'template' && values.out === undefined) return refuse('cli-template-out');
  if (typeof values.out === 'string' && !/\.xlsx$/i.test(values.out))
    return refuse('cli-out-xlsx', { out: values.out });
  if (values.lang !== undefined && values.lang !== 'zh-CN' && values.lang !== 'en')
    return refuse('cli-lang', { lang: String(values.lang) });
  if (typeof values.month === 'string' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(values.month))
    return refuse('cli-month', { month: values.month });
  return ok(command, files, values);
}

function ok(command: Invocation['command'], files: readonly string[], values: Values): ParsedArgs {
  const text = (value: Values[OptionName]): string | null => (typeof value === 'string' ? value : null);
  return {
    ok: true,
    invocation: {
      command,
      files,
      out: text(values.out),
      json: values.json === true,
      lint: values.lint === true,
      lang: values.lang === 'zh-CN' || values.lang === 'en' ? values.lang : null,
      tariffs: Array.isArray(values.tariffs) ? values.tariffs.filter((dir) => typeof dir === 'string') : [],
      product: text(values.product),
      item: text(values.item),
      month: text(values.month),
    },
  };
}
