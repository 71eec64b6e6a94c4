import { aboutOf } from '../../arrangements/about.ts';
import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import type { Arrangement } from '../../arrangements/arrangement.ts';
import { declined } from '../../arrangements/declined.ts';
import { flexi } from '../../arrangements/flexi.ts';
import { partTime } from '../../arrangements/part-time.ts';
import type { Case } from '../../case/case.ts';

/** Of which kind an erased case was. `none`: no arrangement was made of it. `unread`: nobody could read it. `settings`: it was none, but the school’s settings. */
export type ErasedKind = Arrangement['id'] | 'none' | 'unread' | 'settings';

const words: Readonly<Record<ErasedKind, string>> = {
  'part-time': partTime.words.listed,
  flexi: flexi.words.listed,
  declined: declined.words.listed,
  none: 'No arrangement yet',
  unread: 'A case that could not be read',
  settings: 'The school’s settings, which could not be read',
};

const kinds: ReadonlyMap<string, string> = new Map(Object.entries(words));

/** The kind that is kept of a case when it is erased. */
export function erasedKindOf(c: Case): ErasedKind {
  const about = aboutOf(c);
  return about === 'part-time' || about === 'flexi' ? arrangementOf(c).id : 'none';
}

/** A kind in words; one of a newer Waymark has none here. */
export const erasedWords = (kind: string): string => kinds.get(kind) ?? 'Of a kind that a newer Waymark knows';
