import type { Texts } from '../lang.ts';

/** Unsaved changes that outlived a window, and files that other programs change. */
export const APP_JOURNAL_TEXTS = {
  'recover-title': { en: 'Unsaved changes from {moment}', 'zh-CN': '{moment} 的未保存修改' },
  'recover-edit': { en: '{name}, 1 edit', 'zh-CN': '{name}，1 处修改' },
  'recover-edits': { en: '{name}, {count:n} edits', 'zh-CN': '{name}，{count:n} 处修改' },
  'recover-restore': { en: 'Restore', 'zh-CN': '恢复' },
  'recover-discard': { en: 'Discard', 'zh-CN': '放弃' },
  'recover-label': { en: 'Unsaved changes', 'zh-CN': '未保存的修改' },
  'recover-waiting': {
    en: 'Unsaved changes of {name} from {moment} are kept. Restore them, or find them on the start screen.',
    'zh-CN': '保留了 {name} 在 {moment} 的未保存修改。可现在恢复，也可稍后在开始页面恢复。',
  },
  'edit-recovered': { en: 'recovery', 'zh-CN': '恢复' },
  'journal-broken': {
    en: 'Unsaved changes of an earlier window can’t be read. Saved files are unharmed.',
    'zh-CN': '无法读取先前窗口的未保存修改。已保存的文件完好。',
  },
  'journal-cut': {
    en: 'What was changed after {moment} can’t be read. Everything before it is restored.',
    'zh-CN': '{moment} 之后的修改无法读取。此前的修改已全部恢复。',
  },
  'journal-not-written': {
    en: 'Unsaved changes are not kept for a restart ({detail}). Save the estimate to be safe.',
    'zh-CN': '未保存的修改无法留待重启后恢复（{detail}）。保存估算即可避免丢失。',
  },
  'file-changed-outside': {
    en: 'Another program changed this file at {time}. It is as that program left it.',
    'zh-CN': '{time} 有其他程序修改了此文件。文件保持该程序修改后的样子。',
  },
  'file-changed-outside-day': {
    en: 'Another program changed this file on {moment}. It is as that program left it.',
    'zh-CN': '{moment} 有其他程序修改了此文件。文件保持该程序修改后的样子。',
  },
  'save-anyway': { en: 'Save anyway', 'zh-CN': '仍然保存' },
} as const satisfies Texts;
