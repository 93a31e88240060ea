import { describe, expect, it } from 'vitest';
import { PAGE_POLICY, pageFile } from '../../../src/main/services/app/pageFiles.ts';
import { tempFolder } from './support.ts';

const folder = tempFolder();
const page = folder.at('page');
folder.write('page/index.html', '<!doctype html>');
folder.write('page/assets/index-1.js', 'export {};');
folder.write('page/..odd.js', 'odd');
folder.write('page/secret', 'no type');
folder.write('secret.js', 'outside');

describe('the page’s files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/assets/index-1.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/assets/../index.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ])('are given with their type: %s', async (path, type, content) => {
    const { status, headers, body } = await pageFile(page, path);
    expect([status, headers['Content-Type'], Buffer.from(body).toString()]).toEqual([200, type, content]);
    expect(headers).toMatchObject({
      'Content-Security-Policy': PAGE_POLICY,
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '/C:/secret.js',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/secret',
    '/assets',
    '/page/../../secret.js',
    '//secret.js',
    '/gone.js',
    '',
  ])('and no others: %s', async (path) => {
    const { status, body } = await pageFile(page, path);
    expect(status).not.toBe(200);
    expect(body).toHaveLength(0);
  });

  it('are held by a policy without scripts from elsewhere or in the page', () => {
    const rules = new Map(PAGE_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(rules.get('connect-src')).toBe("connect-src 'none'");
    expect(PAGE_POLICY).not.toMatch(/unsafe-eval|https?:|\*/);
  });
});
