import type { DocumentId } from '../../src/arrangements/ids.ts';
import type { Path } from '../../src/case/case.ts';
import type { Field } from '../../src/case/field.ts';
import type { ListField } from '../../src/case/list.ts';
import type { ShownId } from '../../src/policy/shown.ts';
import type { PageName } from './pages.ts';
import type { Section } from './sections.ts';

/** What answers a statement of the guidance. */
export type Answer =
  | { readonly by: 'rule'; readonly id: string }
  /** A question, by the path of its answer. */
  | { readonly by: 'question'; readonly path: Path }
  | { readonly by: 'page'; readonly name: PageName }
  | { readonly by: 'document'; readonly id: DocumentId }
  | { readonly by: 'shown'; readonly id: ShownId }
  /** A fact of the authority's profile, by its place there. */
  | { readonly by: 'profile'; readonly place: string };

/** One thing the guidance asks, allows, limits or has filled in. */
export interface Statement {
  readonly section: Section;
  /** What it says, in our own words. */
  readonly says: string;
  readonly binds: 'school' | 'head' | 'parent' | 'authority' | 'professionals';
  readonly answeredBy: readonly Answer[];
  /** For a duty of the authority that asks nothing of a school: why no rule or question stands for it. */
  readonly onlyAuthority?: string;
}

export const rule = (id: string): Answer => ({ by: 'rule', id });

export const asked = (field: Pick<Field<unknown>, 'path'>): Answer => ({ by: 'question', path: field.path });

/** The row by which the questions of a list are looked up. */
const anyRow = 'r1';

/** A question that is asked of each row of a list. */
export const askedOfEach = <L extends ListField>(list: L, key: keyof L['row'] & string): Answer => ({
  by: 'question',
  path: `${list.path}.${anyRow}.${list.row[key]?.path ?? key}`,
});

export const page = (name: PageName): Answer => ({ by: 'page', name });

export const printed = (id: DocumentId): Answer => ({ by: 'document', id });

export const shown = (id: ShownId): Answer => ({ by: 'shown', id });

export const profile = (place: string): Answer => ({ by: 'profile', place });
