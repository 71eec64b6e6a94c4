/** A glyph of fontkit's; one object for each glyph of each font. */
export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** Where a glyph stands after the one before it, in the font's units. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** What is used of a font that fontkit has opened. */
export interface Font {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The letters it has a glyph for. */
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
}

/** A typeface of which each font holds a part of the letters, set as if it were one font. */
export interface Face extends Font {
  /** The font that holds a glyph of this face; none for the mark that the line breaker leaves inside a broken word. */
  fontOf(glyph: Glyph): Font | undefined;
  /** The width of a word, in heights of its letters. */
  widthOf(word: string): number;
}

interface SetWord {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
}

const mostWords = 20_000;
const hyphen = 0x2d;

/** The parts of a word that one font can set. A mark stays with the letter before it. */
function partsByFont(word: string, fonts: readonly Font[], first: Font): { font: Font; text: string }[] {
  const parts: { font: Font; text: string }[] = [];
  for (const letter of word) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const last = parts.at(-1);
    if (last?.font.hasGlyphForCodePoint(codePoint)) {
      last.text += letter;
      continue;
    }
    parts.push({ font: fonts.find((font) => font.hasGlyphForCodePoint(codePoint)) ?? first, text: letter });
  }
  return parts;
}

/**
 * Joins the fonts of one typeface. A stack of fonts would do for the letters, but the layout takes a word apart where the font
 * changes and may break it there ("Ł-ukasz"); and it shapes a text anew each time, where here a word is shaped once.
 */
export function joinFonts(first: Font, others: readonly Font[]): Face {
  const fonts = [first, ...others];
  const owners = new WeakMap<Glyph, Font>();
  const words = new Map<string, SetWord>();

  const setPart = (font: Font, text: string): SetWord => {
    const { glyphs, positions } = font.layout(text);
    for (const glyph of glyphs) owners.set(glyph, font);
    return { glyphs, positions };
  };
  const setWord = (word: string): SetWord => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const parts = partsByFont(word, fonts, first).map(({ font, text }) => setPart(font, text));
    const set = { glyphs: parts.flatMap((part) => part.glyphs), positions: parts.flatMap((part) => part.positions) };
    if (words.size >= mostWords) words.clear();
    words.set(word, set);
    return set;
  };
  // Asked for each letter of each text.
  const held = new Map<number, boolean>();
  const holds = (codePoint: number): boolean => {
    const known = held.get(codePoint);
    if (known !== undefined) return known;
    const found = fonts.some((font) => font.hasGlyphForCodePoint(codePoint));
    held.set(codePoint, found);
    return found;
  };
  // The layout writes into the positions it is given, so each text gets its own.
  const layout = (text: string): SetWord => {
    const glyphs: Glyph[] = [];
    const positions: GlyphPosition[] = [];
    for (const piece of text.split(/( )/)) {
      if (piece === '') continue;
      const set = setWord(piece);
      for (const glyph of set.glyphs) glyphs.push(glyph);
      for (const { xAdvance, yAdvance, xOffset, yOffset } of set.positions)
        positions.push({ xAdvance, yAdvance, xOffset, yOffset });
    }
    return { glyphs, positions };
  };

  // The layout asks for a single glyph only to put a hyphen into a word it breaks. Names and addresses get none.
  const noHyphen = Object.create(first.glyphForCodePoint(hyphen), { advanceWidth: { value: 0 } }) as Glyph;
  const face: Omit<Face, keyof Font> & Partial<Font> = {
    hasGlyphForCodePoint: holds,
    glyphForCodePoint: (codePoint) => (codePoint === hyphen ? noHyphen : first.glyphForCodePoint(codePoint)),
    layout,
    fontOf: (glyph) => owners.get(glyph),
    widthOf: (word) => setWord(word).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / first.unitsPerEm,
  };
  // Read for each run of each line, and looked up anew each time by fontkit.
  const fixed = Object.fromEntries(
    (['unitsPerEm', 'ascent', 'descent', 'lineGap'] as const).map((name) => [name, { value: first[name] }]),
  );
  const joined = Object.create(first, fixed) as Font;
  return Object.assign(joined, face);
}
