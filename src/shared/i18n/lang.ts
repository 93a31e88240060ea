export type Lang = 'zh-CN' | 'en';
export const LANGS: readonly Lang[] = ['en', 'zh-CN'];
/** What each language calls itself. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { en: 'English', 'zh-CN': '中文' };

/** A text in every language the product speaks. `{name}` stands for a parameter. */
export type Text = Readonly<Record<Lang, string>>;
export type Texts = Readonly<Record<string, Text>>;
