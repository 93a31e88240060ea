import type { Texts } from '../lang.ts';

/** Why a file could not be written. Whatever happened, a file that was there before is as it was. */
export const OUTPUT_TEXTS = {
  'output-disk-full': {
    en: '{file} is not saved: the disk is full. Free some space and save again; your last saved file is unharmed.',
    'zh-CN': '未保存 {file}：磁盘已满。清理空间后再保存；上次保存的文件完好。',
  },
  'output-open-elsewhere': {
    en: '{file} is open in another program. Close it there and save again.',
    'zh-CN': '{file} 正被其他程序打开。在那里关闭后再保存。',
  },
  'output-denied': {
    en: '{file} is not saved: its folder may not be written to. Save it in a folder of your own.',
    'zh-CN': '未保存 {file}：没有写入该文件夹的权限。保存到自己的文件夹。',
  },
  'output-read-only': {
    en: '{file} is write-protected and stays as it is. Save under another name, or remove the protection.',
    'zh-CN': '{file} 是只读文件，未作改动。换一个文件名，或取消只读后再保存。',
  },
  'output-folder-missing': {
    en: '{file} is not saved: its folder is not there. Create the folder or choose another.',
    'zh-CN': '未保存 {file}：所在文件夹不存在。新建该文件夹或另选一个。',
  },
  'output-directory': {
    en: '{file} is a folder. Choose a file name.',
    'zh-CN': '{file} 是文件夹。另选一个文件名。',
  },
  'output-not-a-file': {
    en: '{file} is a device and not a file. Choose another name.',
    'zh-CN': '{file} 是设备，不是文件。另选一个名称。',
  },
  'output-name-too-long': {
    en: '{file} is not saved: its name or path is too long. Choose a shorter one.',
    'zh-CN': '未保存 {file}：文件名或路径太长。换一个短的。',
  },
  'output-name-invalid': {
    en: '{file} is not saved: the name has a character that file names may not have. Choose another name.',
    'zh-CN': '未保存 {file}：文件名中有不允许的字符。换一个文件名。',
  },
  'output-link-loop': {
    en: '{file} is a link that leads back to itself. Choose another name.',
    'zh-CN': '{file} 是指回自身的链接。另选一个名称。',
  },
  'output-failed': {
    en: '{file} is not saved: the disk reports {detail}. Save it elsewhere; your last saved file is unharmed.',
    'zh-CN': '未保存 {file}：磁盘报告错误 {detail}。保存到别处；上次保存的文件完好。',
  },
  'output-too-many-rows': {
    en: '{file} is not saved: sheet {sheet} has more than {limit} rows. Split the estimate into several.',
    'zh-CN': '未保存 {file}：工作表 {sheet} 超过 {limit} 行。拆分成几份。',
  },
  'output-too-many-columns': {
    en: '{file} is not saved: row {row} of sheet {sheet} has more than {limit} columns. Remove columns that are not needed.',
    'zh-CN': '未保存 {file}：工作表 {sheet} 第 {row} 行超过 {limit} 列。删去不需要的列。',
  },
  'output-too-large': {
    en: '{file} is not saved: it would be larger than 4 GB. Split the estimate into several.',
    'zh-CN': '未保存 {file}：文件将超过 4 GB。拆分成几份。',
  },
} as const satisfies Texts;

export type OutputTextKey = keyof typeof OUTPUT_TEXTS;
