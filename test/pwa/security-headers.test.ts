import { describe, expect, test } from 'vitest';
import { apacheFile } from '../../src/pwa/hosting/apache.ts';
import { iisFile } from '../../src/pwa/hosting/iis.ts';
import { nginxFile } from '../../src/pwa/hosting/nginx.ts';
import { commonHeaders, contentSecurityPolicy, headersFor, metaPolicy } from '../../src/pwa/security-headers.ts';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'];

describe('the policy', () => {
  test('lets no page run inline script, evaluate text, compile WebAssembly or connect elsewhere', () => {
    for (const policy of [contentSecurityPolicy.page, metaPolicy]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("connect-src 'self';");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  test('forbids framing by header, and leaves out of the page what a meta element cannot say', () => {
    expect(contentSecurityPolicy.page).toContain("frame-ancestors 'none'");
    expect(metaPolicy).not.toContain('frame-ancestors');
  });

  test.each(['/assets/pdf.worker-B7x_-9.js', '/tools/waymark/assets/argon2.worker-0t9za9Hm.js'])(
    'lets %s compile WebAssembly',
    (path) => {
      expect(policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval'");
    },
  );

  test.each([
    '/',
    '/index.html',
    '/sw.js',
    '/assets/index-DoG42ewS.js',
    '/assets/notpdf.worker-1.js',
    '/assets/pdf.worker-1.js/x',
    '/assets/pdf.worker-1.js.map',
  ])('lets %s compile nothing', (path) => {
    expect(policyOf(path)).toBe(contentSecurityPolicy.page);
  });

  test('keeps hashed files for a year and asks for all others each time', () => {
    expect(headersFor('/sub/assets/a-1.js')['Cache-Control']).toContain('immutable');
    expect(headersFor('/sub/sw.js')['Cache-Control']).toBe('no-cache');
  });
});

describe('the header files', () => {
  const files = {
    apache: apacheFile(),
    nginx: nginxFile(),
    iis: iisFile(['index.html', 'assets/pdf.worker-a1.js', 'assets/index-b2.js']).replaceAll('&quot;', '"'),
  };

  test.each(Object.entries(files))('%s sends both policies and every common header', (_server, text) => {
    expect(text).toContain(contentSecurityPolicy.page);
    expect(text).toContain(contentSecurityPolicy.wasmWorker);
    for (const [name, value] of Object.entries(commonHeaders)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });

  test('IIS gives the wider policy to the compiling worker by its name, and to no other file', () => {
    const places = [...files.iis.matchAll(/<location path="([^"]+)">/g)].map((match) => match[1]);
    expect(places).toEqual(['assets', 'assets/pdf.worker-a1.js']);
  });
});
