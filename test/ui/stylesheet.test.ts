import { compile } from 'sass';
import { describe, expect, it } from 'vitest';

const { css } = compile('src/ui/styles/main.scss', { loadPaths: ['node_modules'], quietDeps: true });

describe('the stylesheet', () => {
  it('has our face with letters of Central and Eastern Europe, and none that is not ours to use', () => {
    const faces = [...css.matchAll(/@font-face \{[^}]*\}/g)].map(([face]) => face);
    expect(faces).toHaveLength(4);
    expect(
      faces.every((face) => face.includes('Atkinson Hyperlegible Next') && face.includes('font-display: swap')),
    ).toBe(true);
    expect(faces.filter((face) => face.includes('latin-ext'))).toHaveLength(2);
    expect(css).not.toMatch(/GDS Transport|crown|crest/i);
  });

  it('loads nothing from elsewhere', () => {
    const urls = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url);
    expect(
      urls.filter((url) => url !== undefined && !url.startsWith('@fontsource/') && !url.startsWith('data:')),
    ).toEqual([]);
  });

  it('holds no hack for Internet Explorer that the build refuses', () => {
    expect(css).not.toContain('0\\0');
  });
});
