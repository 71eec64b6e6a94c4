/** The ids that describe a field, for `aria-describedby`: its hint, then its error, as far as there are any. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined => {
  const ids = [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-error`]].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
};
