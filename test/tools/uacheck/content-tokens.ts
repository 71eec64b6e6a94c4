/** A word of a page's content: what is drawn, and what it is marked as. */
export type Token =
  | { readonly kind: 'operator' | 'name' | 'text' | 'hex' | 'other'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number };

const pattern =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<([0-9A-Fa-f\s]*)>|[[\]{}]|\/([^\s()<>[\]{}/%]*)|([-+]?(?:\d+\.?\d*|\.\d+))(?=[\s()<>[\]{}/%]|$)|[^\s()<>[\]{}/%]+/g;

/** Splits a content stream (PDF 32000-1, 7.8.2) into its tokens; comments are left out. Inline images are not used here. */
export function* tokensOf(content: Uint8Array): Generator<Token> {
  const text = new TextDecoder('latin1').decode(content);
  for (const [whole, hex, name, number] of text.matchAll(pattern)) {
    if (whole.startsWith('%')) continue;
    if (whole.startsWith('(')) yield { kind: 'text', value: whole };
    else if (hex !== undefined) yield { kind: 'hex', value: hex };
    else if (name !== undefined) yield { kind: 'name', value: name };
    else if (number !== undefined) yield { kind: 'number', value: Number(number) };
    else if (/^(<<|>>|[[\]{}])$/.test(whole)) yield { kind: 'other', value: whole };
    else yield { kind: 'operator', value: whole };
  }
}
