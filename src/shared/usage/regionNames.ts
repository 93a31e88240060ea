import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { fold } from './fold.ts';

/** Names that people and price lists use and the two lists of country names do not have. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  CN: [
    '中国大陆',
    '中国内地',
    '大陆',
    '内地',
    '中华人民共和国',
    '国内',
    'Mainland China',
    'PRC',
    'China mainland',
  ],
  HK: [
    '中国香港',
    '香港特别行政区',
    '香港特区',
    '中国香港特别行政区',
    'Hongkong',
    'Hong Kong SAR',
    'Hong Kong, China',
    'China Hong Kong',
  ],
  MO: [
    '中国澳门',
    '澳门特别行政区',
    '澳门特区',
    'Macau',
    'Macao SAR',
    'Macao, China',
    'Macau SAR',
    'China Macau',
  ],
  TW: ['台湾', '中国台湾', '台湾省', '臺灣', 'Taiwan, China', 'China Taiwan'],
  US: ['美利坚合众国', '美利坚', 'America', 'U.S.', 'the United States'],
  GB: [
    'UK',
    'U.K.',
    '大不列颠',
    '英格兰',
    'Britain',
    'England',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  KR: ['南韩', '大韩民国', '南朝鲜', 'Korea', 'Korea South', 'South Korea', 'S. Korea', 'Korea, South'],
  KP: ['北韩', '北朝鲜', "Democratic People's Republic of Korea", 'DPRK', 'Korea, North'],
  VN: ['Viet Nam', 'Việt Nam'],
  SG: ['新嘉坡', '星加坡', 'Republic of Singapore'],
  RU: ['俄国', '俄罗斯联邦', 'Russia'],
  AE: ['阿联酋', '阿拉伯联合酋长国', 'UAE'],
  LA: ['老挝', 'Laos'],
  MM: ['缅甸', 'Burma'],
  TR: ['Turkey'],
  CZ: ['Czechia', 'Czech'],
  CD: ['刚果民主共和国', 'DRC', 'DR Congo'],
  CG: ['刚果共和国', 'Congo'],
  SA: ['沙特', '沙特阿拉伯'],
  NL: ['Holland'],
  NZ: ['纽西兰'],
  IE: ['爱尔兰共和国'],
  CI: ['科特迪瓦', '象牙海岸', 'Ivory Coast'],
  SZ: ['斯威士兰', 'Swaziland'],
  MK: ['马其顿', 'Macedonia'],
  IR: ['Iran'],
  SY: ['Syria'],
  TZ: ['Tanzania'],
  BO: ['Bolivia'],
  VE: ['Venezuela'],
  MD: ['Moldova'],
  BN: ['Brunei'],
  PS: ['Palestine'],
};

/** Parts of mainland China, as columns of places and of a cloud's data centres name them. */
const WITHIN_CHINA: ReadonlySet<string> = new Set(
  (
    '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 ' +
    '内蒙古 广西 西藏 宁夏 新疆 华东 华北 华南 华中 西南 西北 东北'
  ).split(' '),
);
const PROVINCE = /^(.{2,3}?)(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|\d)?(?:[(（].*)?$/u;
const DATA_CENTRE = /^cn-([a-z]+)(?:-[a-z\d]+)*$/i;

/** CN for a province of mainland China or a data centre in it (浙江, 华东1（杭州）, cn-hangzhou); HK for cn-hongkong. */
function regionWithinChina(text: string): string | undefined {
  const centre = DATA_CENTRE.exec(text)?.[1];
  if (centre !== undefined) return centre.toLowerCase() === 'hongkong' ? 'HK' : 'CN';
  return WITHIN_CHINA.has(PROVINCE.exec(text)?.[1] ?? '') ? 'CN' : undefined;
}

/** Words that stand before or after a name without changing what it names. */
const AROUND = /^(?:中国)?(.+?)(?:地区|特别行政区|特区)$/;

/** Countries and regions by every name and code of letters, folded. */
export const REGION_NAMES: ReadonlyMap<string, string> = regionNames();

function regionNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, code: string) => {
    const folded = fold(name);
    if (!names.has(folded)) names.set(folded, code);
  };
  for (const [alpha2, alpha3] of codes) {
    if (alpha2 === undefined || alpha3 === undefined) continue;
    add(alpha2, alpha2);
    add(alpha3, alpha2);
  }
  for (const [code, aliases] of Object.entries(ALIASES)) for (const alias of aliases) add(alias, code);
  for (const countries of [chinese.countries, english.countries]) {
    for (const [code, name] of Object.entries(countries)) {
      for (const each of typeof name === 'string' ? [name] : name) add(each, code);
    }
  }
  return names;
}

/** The ISO code of a country or region by name or by code of letters; undefined where nothing is called so. */
export function regionByName(text: string): string | undefined {
  const found = REGION_NAMES.get(fold(text));
  if (found !== undefined) return found;
  const inner = AROUND.exec(text.trim())?.[1];
  const within = inner === undefined ? undefined : REGION_NAMES.get(fold(inner));
  return within ?? regionWithinChina(text.trim());
}

/** A region's name for people; its code where the lists don't have it. 中国香港 and the like come before the lists' own. */
export function regionName(code: string, lang: 'en' | 'zh-CN'): string {
  const [alias] = ALIASES[code] ?? [];
  if (lang === 'zh-CN' && alias?.startsWith('中国') === true && code !== 'CN') return alias;
  const names: Readonly<Partial<Record<string, string | readonly string[]>>> =
    lang === 'en' ? english.countries : chinese.countries;
  const name = names[code] ?? code;
  return typeof name === 'string' ? name : (name[0] ?? code);
}
