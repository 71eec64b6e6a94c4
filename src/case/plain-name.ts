/** A name as two of them are compared, however each was typed: in small letters, without stray spaces. */
export const plainName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
