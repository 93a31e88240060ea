import type { ComponentProps } from 'react';
import { fieldOf } from '../field/fieldOf.ts';
import { SettingField } from '../field/SettingField.tsx';
import type { PaperMode } from './paperMode.ts';

type Props = Omit<ComponentProps<typeof SettingField>, 'place'> & { readonly mode: PaperMode };

/** A setting on the page: edited in place on the screen, plain text in print, nothing in print where it says nothing. */
export function PageField({ mode, ...field }: Props) {
  if (mode === 'screen') return <SettingField {...field} place="page" />;
  const { shown, problem } = fieldOf(field.invoice, field.setting);
  const text = problem === null ? (field.instead ?? shown) : null;
  return <>{text ?? (mode === 'measure' ? field.empty : '')}</>;
}
