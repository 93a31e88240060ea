import { existsSync } from 'node:fs';
import { extname } from 'node:path';

const LONGEST = 120;

/** A suggested name as every file system takes it: a customer's name may have a slash in it. */
export function suggestedName(suggested: string, kind: 'xlsx' | 'pdf'): string {
  const clean = suggested
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\.(?:xlsx|pdf)$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const name = [...clean].slice(0, LONGEST).join('').trim();
  return `${name === '' ? 'ratesheet' : name}.${kind}`;
}

/**
 * The chosen path with its extension, which some dialogs leave out. Not where that would be another file that exists: nobody
 * was asked about replacing that one.
 */
export function withExtension(path: string, kind: 'xlsx' | 'pdf'): string {
  if (extname(path).toLowerCase() === `.${kind}`) return path;
  const whole = `${path}.${kind}`;
  return existsSync(whole) ? path : whole;
}
