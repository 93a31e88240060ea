import { describe, expect, it } from 'vitest';
import { type FoundRuntime, findRuntime, mirrorOf } from '../../src/main/browser/start/electronRuntime.ts';
import { isMirrorReachable } from '../../src/main/browser/start/fetchRuntime.ts';
import { readStartArgs } from '../../src/main/browser/start/startArgs.ts';
import { planStart } from '../../src/main/browser/start/startPlan.ts';
import { dataDirOf, profileDirOf, systemLangOf } from '../../src/main/browser/start/surroundings.ts';
import { say } from '../../src/shared/i18n/say.ts';

const HERE: FoundRuntime = { kind: 'found', path: '/e/dist/electron' };
const NONE: FoundRuntime = { kind: 'missing' };
const CHROME = { ok: true, path: '/usr/bin/google-chrome' } as const;
const NO_BROWSER = { ok: false, named: null } as const;
const WRONG_BROWSER = { ok: false, named: '/opt/gone' } as const;
const WRONG_FOLDER: FoundRuntime = { kind: 'not-in-folder', folder: '/srv/electron' };

describe('a start', () => {
  it.each([
    ['Electron is there', HERE, CHROME, false, '/e/dist/electron', null],
    ['only Electron is there', HERE, NO_BROWSER, false, '/e/dist/electron', null],
    [
      'Electron is there, and a wrong name for a browser',
      HERE,
      WRONG_BROWSER,
      false,
      '/e/dist/electron',
      null,
    ],
    ['a browser is wanted', HERE, CHROME, true, '/usr/bin/google-chrome', null],
    ['a browser is wanted and none is there', HERE, NO_BROWSER, true, null, 'start-no-browser'],
    ['only a browser is there', NONE, CHROME, false, '/usr/bin/google-chrome', 'start-in-browser'],
    [
      'the folder for Electron is wrong',
      WRONG_FOLDER,
      CHROME,
      false,
      '/usr/bin/google-chrome',
      'start-runtime-not-in-folder',
    ],
    ['the name of the browser is wrong', NONE, WRONG_BROWSER, false, null, 'start-no-such-browser'],
    ['neither is there', NONE, NO_BROWSER, false, null, 'start-nothing'],
    ['neither is there, in a wrong folder', WRONG_FOLDER, NO_BROWSER, false, null, 'start-nothing'],
  ])('where %s', (_name, runtime, browser, isBrowserWanted, path, code) => {
    const plan = planStart({ runtime, browser, isBrowserWanted, from: 'github.com' });
    expect({
      path: plan.kind === 'fail' ? null : plan.path,
      code: plan.kind === 'electron' ? null : (plan.why?.code ?? null),
    }).toEqual({ path, code });
  });

  it.each([
    [
      'en',
      'Electron’s runtime is not here and github.com does not give it, so the window opens in /usr/bin/google-chrome; to change that, point ELECTRON_MIRROR at a mirror or ELECTRON_OVERRIDE_DIST_PATH at an unpacked runtime.',
    ],
    [
      'zh-CN',
      '没有 Electron 运行时，github.com 也无法提供，窗口改由 /usr/bin/google-chrome 打开；如需使用 Electron，用 ELECTRON_MIRROR 指定镜像，或用 ELECTRON_OVERRIDE_DIST_PATH 指定已解压的运行时。',
    ],
  ] as const)('says in %s why it opens in a browser', (lang, words) => {
    const plan = planStart({ runtime: NONE, browser: CHROME, isBrowserWanted: false, from: 'github.com' });
    expect(plan.kind === 'browser' && plan.why !== null && say(lang, plan.why)).toBe(words);
  });

  it.each(['en', 'zh-CN'] as const)('names both remedies in %s where nothing can open a window', (lang) => {
    const plan = planStart({
      runtime: NONE,
      browser: NO_BROWSER,
      isBrowserWanted: false,
      from: 'npmmirror.com',
    });
    const words = plan.kind === 'fail' ? say(lang, plan.why) : '';
    for (const named of [
      'ELECTRON_MIRROR',
      'ELECTRON_OVERRIDE_DIST_PATH',
      'Chrome',
      'Edge',
      'RATESHEET_BROWSER',
      'npmmirror.com',
    ])
      expect(words).toContain(named);
  });
});

describe('Electron’s runtime', () => {
  it.each([
    ['fetched', {}, 'electron', ['/e/dist/electron'], HERE],
    ['named by path.txt and gone', {}, 'electron', [], NONE],
    ['not fetched', {}, null, ['/e/dist/electron'], NONE],
    [
      'in a folder of the user’s',
      { ELECTRON_OVERRIDE_DIST_PATH: '/srv/electron' },
      null,
      ['/srv/electron/electron'],
      { kind: 'found', path: '/srv/electron/electron' },
    ],
    [
      'not in the folder of the user’s',
      { ELECTRON_OVERRIDE_DIST_PATH: '/srv/electron' },
      'electron',
      ['/e/dist/electron'],
      WRONG_FOLDER,
    ],
    [
      'in a relative folder',
      { ELECTRON_OVERRIDE_DIST_PATH: 'srv' },
      null,
      ['srv/electron'],
      { kind: 'not-in-folder', folder: 'srv' },
    ],
  ])('%s', (_name, env: NodeJS.ProcessEnv, fetched, programs: readonly string[], expected) => {
    const found = findRuntime({
      packageDir: '/e',
      platform: 'linux',
      env,
      isProgram: (path) => programs.includes(path),
      readText: () => fetched,
    });
    expect(found).toEqual(expected);
  });

  it.each([
    [{}, 'https://github.com/electron/electron/releases/download/'],
    [
      { ELECTRON_MIRROR: 'https://npmmirror.com/mirrors/electron/' },
      'https://npmmirror.com/mirrors/electron/',
    ],
    [{ ELECTRON_MIRROR: 'https://a/', npm_config_electron_mirror: 'https://b/' }, 'https://b/'],
  ])('comes with %j from %s', (env: NodeJS.ProcessEnv, from) => {
    expect(mirrorOf(env)).toBe(from);
  });

  it.each([
    ['answers', {}, async () => new Response(null, { status: 404 }), true],
    ['does not answer', {}, () => Promise.reject(new Error('ENOTFOUND')), false],
    [
      'is behind a proxy that only the installer knows',
      { ELECTRON_GET_USE_PROXY: '1' },
      () => Promise.reject(new Error('ENOTFOUND')),
      true,
    ],
    ['is no address', { ELECTRON_MIRROR: 'nowhere' }, async () => new Response(), false],
  ])('is asked for where its place %s', async (_name, env: NodeJS.ProcessEnv, ask, expected) => {
    expect(await isMirrorReachable(env, ask)).toBe(expected);
  });
});

describe('the command line of a start', () => {
  it.each([
    [[], { files: [], isBrowserWanted: false, developmentUrl: null }],
    [
      ['a.xlsx', '/b.csv'],
      { files: ['/work/a.xlsx', '/b.csv'], isBrowserWanted: false, developmentUrl: null },
    ],
    [['--browser', '用量.xlsx'], { files: ['/work/用量.xlsx'], isBrowserWanted: true, developmentUrl: null }],
    [
      ['--dev-url=http://127.0.0.1:1/'],
      { files: [], isBrowserWanted: false, developmentUrl: 'http://127.0.0.1:1/' },
    ],
  ])('%j', (argv, args) => {
    expect(readStartArgs(argv, '/work')).toEqual({ ok: true, args });
  });

  it('refuses an option that it does not know', () => {
    const problem = { code: 'start-unknown-option', params: { option: '--brwoser' } };
    expect(readStartArgs(['--brwoser', 'a.xlsx'], '/work')).toEqual({ ok: false, problem });
  });
});

describe('the user’s own folder', () => {
  it.each([
    ['linux', {}, '/home/li', '/home/li/.config/Ratesheet'],
    ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/li', '/cfg/Ratesheet'],
    ['darwin', {}, '/Users/li', '/Users/li/Library/Application Support/Ratesheet'],
    ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\li', 'D:\\Roaming\\Ratesheet'],
    ['win32', {}, 'C:\\Users\\li', 'C:\\Users\\li\\AppData\\Roaming\\Ratesheet'],
    ['linux', { RATESHEET_DATA: '/tmp/r' }, '/home/li', '/tmp/r'],
  ] as const)('on %s with %j', (platform, env: NodeJS.ProcessEnv, homeDir, expected) => {
    expect(dataDirOf({ platform, env, homeDir })).toBe(expected);
  });

  it.each([
    ['/usr/bin/chromium', '/d/browser-profile'],
    ['/snap/bin/chromium', '/home/li/snap/chromium/common/ratesheet'],
  ])('holds the profile of %s, or a snap’s own does', (browser, expected) => {
    expect(profileDirOf(browser, '/d', '/home/li')).toBe(expected);
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh-CN'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    [{}, 'zh-Hans-CN', 'zh-CN'],
    [{ LANG: '' }, 'en-GB', 'en'],
  ] as const)('language by %j and %s', (env: NodeJS.ProcessEnv, locale, expected) => {
    expect(systemLangOf(env, locale)).toBe(expected);
  });
});
