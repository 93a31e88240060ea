import type { Interpretation } from '../tariff/schema.ts';

/**
 * What Settings must say so that an alternative holds in an estimate. Null: nothing, because it is the shipped one and the user has
 * no other of their own. Anything else is written down, the shipped alternative too where the user's own default differs, so that the
 * estimate comes to the same on another machine.
 *
 * `usual`: what holds here where settings say nothing.
 */
export function choiceSetting(
  { default: shipped }: Pick<Interpretation, 'default'>,
  usual: string,
  alternative: string,
): string | null {
  return alternative === shipped && usual === shipped ? null : alternative;
}
