import metadata from 'libphonenumber-js/metadata.min';

const CALLING_CODES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(metadata.country_calling_codes),
);

/** Ascension has a code of its own to the ITU, but to ISO 3166 it is part of Saint Helena. */
const ISO_OF: ReadonlyMap<string, string> = new Map([
  ['AC', 'SH'],
  ['TA', 'SH'],
]);

/** Area codes of the North American plan that are countries and regions of their own, as dial lists write them: 1242. */
const WITHIN_ONE: ReadonlyMap<string, string> = new Map([
  ...area('AG', '268'),
  ...area('AI', '264'),
  ...area('AS', '684'),
  ...area('BB', '246'),
  ...area('BM', '441'),
  ...area('BS', '242'),
  ...area('DM', '767'),
  ...area('DO', '809', '829', '849'),
  ...area('GD', '473'),
  ...area('GU', '671'),
  ...area('JM', '658', '876'),
  ...area('KN', '869'),
  ...area('KY', '345'),
  ...area('LC', '758'),
  ...area('MP', '670'),
  ...area('MS', '664'),
  ...area('PR', '787', '939'),
  ...area('SX', '721'),
  ...area('TC', '649'),
  ...area('TT', '868'),
  ...area('VC', '784'),
  ...area('VG', '284'),
  ...area('VI', '340'),
]);

function area(code: string, ...areas: readonly string[]): readonly (readonly [string, string])[] {
  return areas.map((digits) => [`1${digits}`, code] as const);
}

const DIAL = /^(?:\+|00)?0*(\d{1,3})(?:-?(\d{3}))?$/;

/** Regions that a dial code reaches, the main one first: `852`, `+852`, `00852`, `0852`, `1242`. Null: no dial code. */
export function regionsByDialCode(text: string): readonly string[] | null {
  const match = DIAL.exec(text.replace(/[ ()]/g, ''));
  if (match === null) return null;
  const [, code = '', areaCode] = match;
  if (areaCode !== undefined) {
    const within = WITHIN_ONE.get(code + areaCode);
    return within === undefined ? null : [within];
  }
  return CALLING_CODES.get(code)?.map((region) => ISO_OF.get(region) ?? region) ?? null;
}
