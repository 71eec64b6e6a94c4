/** Every text in a document or a pack, a line each. */
export function textOf(thing: unknown): string {
  if (typeof thing === 'string') return thing;
  if (typeof thing !== 'object' || thing === null) return '';
  return Object.values(thing).map(textOf).join('\n');
}
