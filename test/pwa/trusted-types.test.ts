import { describe, expect, test } from 'vitest';
import { installTrustedTypes, isOwnScript } from '../../src/pwa/trusted-types.ts';

const folder = 'https://school.example/tools/waymark/';

describe('a script address', () => {
  test.each(['sw.js', './assets/pdf.worker-1.js', `${folder}assets/a.mjs`, `${folder}assets/a.js?v=1#x`])(
    '%s is the app’s own',
    (url) => {
      expect(isOwnScript(url, folder)).toBe(true);
    },
  );

  test.each([
    'https://elsewhere.example/sw.js',
    'https://school.example/tools/other.js',
    '../other.js',
    '//elsewhere.example/a.js',
    'javascript:alert(1)//.js',
    'data:text/javascript,alert(1)//.js',
    'blob:https://school.example/1.js',
    'assets/picture.svg',
    'https://',
  ])('%s is not', (url) => {
    expect(isOwnScript(url, folder)).toBe(false);
  });
});

test('the default policy refuses every markup but the empty one', () => {
  const rules: { createHTML(text: string): string | null; createScriptURL(url: string): string | null }[] = [];
  const page = {
    location: { href: `${folder}index.html#/start` },
    trustedTypes: { createPolicy: (_name: string, given: (typeof rules)[number]) => rules.push(given) },
  };
  installTrustedTypes(page as unknown as Window);
  expect(rules).toHaveLength(1);
  expect(rules[0]?.createHTML('')).toBe('');
  expect(rules[0]?.createHTML('<b>')).toBeNull();
  expect(rules[0]?.createScriptURL(`${folder}sw.js`)).toBe(`${folder}sw.js`);
  expect(rules[0]?.createScriptURL('https://elsewhere.example/sw.js')).toBeNull();
});
