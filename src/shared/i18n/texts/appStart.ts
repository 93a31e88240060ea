import type { Texts } from '../lang.ts';

/** What `npm start` says in the terminal. */
export const APP_START_TEXTS = {
  'start-fetching': {
    en: 'Electron’s runtime is not here yet; fetching it from {from}.',
    'zh-CN': '尚无 Electron 运行时，正在从 {from} 下载。',
  },
  'start-in-browser': {
    en: 'Electron’s runtime is not here and {from} does not give it, so the window opens in {browser}; to change that, point ELECTRON_MIRROR at a mirror or ELECTRON_OVERRIDE_DIST_PATH at an unpacked runtime.',
    'zh-CN':
      '没有 Electron 运行时，{from} 也无法提供，窗口改由 {browser} 打开；如需使用 Electron，用 ELECTRON_MIRROR 指定镜像，或用 ELECTRON_OVERRIDE_DIST_PATH 指定已解压的运行时。',
  },
  'start-runtime-not-in-folder': {
    en: 'ELECTRON_OVERRIDE_DIST_PATH names {folder}, which holds no Electron runtime, so the window opens in {browser}; name the folder’s full path, in which the program itself is.',
    'zh-CN':
      'ELECTRON_OVERRIDE_DIST_PATH 指定的 {folder} 中没有 Electron 运行时，窗口改由 {browser} 打开；应填写程序所在目录的完整路径。',
  },
  'start-nothing': {
    en: 'There is nothing to open the window with: no Electron runtime, for {from} does not give it, and no installed browser. Point ELECTRON_MIRROR at a mirror or ELECTRON_OVERRIDE_DIST_PATH at an unpacked runtime; or install Chrome, Chromium or Edge, or name one by RATESHEET_BROWSER.',
    'zh-CN':
      '无法打开窗口：没有 Electron 运行时（{from} 无法提供），也没有安装浏览器。用 ELECTRON_MIRROR 指定镜像，或用 ELECTRON_OVERRIDE_DIST_PATH 指定已解压的运行时；或者安装 Chrome、Chromium 或 Edge，也可用 RATESHEET_BROWSER 指定。',
  },
  'start-no-browser': {
    en: 'No Chrome, Chromium or Edge is installed. Install one, or name its program by RATESHEET_BROWSER.',
    'zh-CN': '没有安装 Chrome、Chromium 或 Edge。安装其中之一，或用 RATESHEET_BROWSER 指定其程序。',
  },
  'start-no-such-browser': {
    en: 'RATESHEET_BROWSER names {path}, which is no program. Name the program of a Chrome, Chromium or Edge, or unset it.',
    'zh-CN':
      'RATESHEET_BROWSER 指定的 {path} 不是程序。改为 Chrome、Chromium 或 Edge 的程序路径，或取消该变量。',
  },
  'start-browser-failed': {
    en: '{browser} does not start ({detail}). Close its other windows of Ratesheet and start again, or name another browser by RATESHEET_BROWSER.',
    'zh-CN':
      '{browser} 无法启动（{detail}）。关闭它打开的其他 Ratesheet 窗口后重试，或用 RATESHEET_BROWSER 指定其他浏览器。',
  },
  'start-old-browser': {
    en: '{browser} is version {version}, in which saving does not work. Update it to {oldest} or later, or name another browser by RATESHEET_BROWSER.',
    'zh-CN':
      '{browser} 的版本是 {version}，无法保存文件。升级到 {oldest} 或更高版本，或用 RATESHEET_BROWSER 指定其他浏览器。',
  },
  'start-open-already': {
    en: 'Ratesheet is open already; its window has come forward and opens the files named here.',
    'zh-CN': 'Ratesheet 已经打开；窗口已切换到前面，并打开此处指定的文件。',
  },
  'start-window-crashed': {
    en: 'The window broke down. Start again; unsaved changes are offered there.',
    'zh-CN': '窗口意外中断。重新启动即可恢复未保存的修改。',
  },
  'start-unknown-option': {
    en: 'There is no option {option}. Use: npm start [-- --browser] [files].',
    'zh-CN': '没有选项 {option}。用法：npm start [-- --browser] [文件]。',
  },
} as const satisfies Texts;
