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

/** A refused command line still says which language it wants its answer in. */
export type ParsedArgs =
  | { readonly ok: true; readonly invocation: Invocation }
  | { readonly ok: false; readonly problem: Message; readonly lang: Lang | null };

type Checked =
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

const refuse = (code: string, params: Message['params'] = {}): Checked => ({
  ok: false,
  problem: { code, params },
});

/** Reads a command line. An unknown command or option, or one without its value, is a problem that names it. */
export function readArgs(args: readonly string[]): ParsedArgs {
  const parsed = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const checked = checkOptions(parsed.tokens) ?? checkCommand(parsed.positionals, parsed.values);
  return checked.ok ? checked : { ...checked, lang: langOf(parsed.values) };
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; strict: false; tokens: true }>>;
type Values = Parsed['values'];

const langOf = ({ lang }: Values): Lang | null => (lang === 'zh-CN' || lang === 'en' ? lang : null);

/** What is wrong with the options, wherever they stand; null: nothing. */
function checkOptions(tokens: Parsed['tokens']): Checked | null {
  const seen = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, name)) return refuse('cli-unknown-option', { option });
    const wantsValue = OPTIONS[name as OptionName].type === 'string';
    // `--out --json`: the value was forgotten, and the next option is not it. A name that begins so is given as --out=-a.xlsx.
    const isForgotten =
      value === undefined || value === '' || (inlineValue === false && value.startsWith('-'));
    if (wantsValue && isForgotten) return refuse('cli-option-without-value', { option });
    if (!wantsValue && value !== undefined) return refuse('cli-option-with-value', { option });
    if (name !== 'tariffs' && seen.has(name) && seen.get(name) !== value)
      return refuse('cli-option-twice', { option });
    seen.set(name, value);
  }
  return null;
}

function checkCommand([command, ...files]: readonly string[], values: Values): Checked {
  if (values.version === true) return ok('version', [], values);
  if (values.help === true || command === undefined || command === 'help') return ok('help', [], values);
  if (!isCommand(command)) return refuse('cli-unknown-command', { command });
  return check(command, files, values);
}

const isCommand = (text: string): text is keyof typeof TAKES => Object.hasOwn(TAKES, text);

function check(command: keyof typeof TAKES, files: readonly string[], values: Values): Checked {
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

function ok(command: Invocation['command'], files: readonly string[], values: Values): Checked {
  const text = (value: Values[OptionName]): string | null => (typeof value === 'string' ? value : null);
  return {
    ok: true,
    invocation: {
      command,
      files,
      out: text(values.out),
      json: values.json === true,
      lint: values.lint === true,
      lang: langOf(values),
      tariffs: Array.isArray(values.tariffs) ? values.tariffs.filter((dir) => typeof dir === 'string') : [],
      product: text(values.product),
      item: text(values.item),
      month: text(values.month),
    },
  };
}
