import { naming } from '../../forms/pupil-name.ts';
import type { Sourced, SourcedList } from '../../words/parent/catalogue.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { heading, list } from './blocks.ts';

/** A sentence that a parent reads, about this pupil. */
export const say = (facts: OfCase, { words }: Pick<Sourced, 'words'>): string => naming(words)(facts.case);

/** A heading, and what is promised or stated under it as points. */
export const promises = (facts: OfCase, { heading: title, items }: SourcedList): readonly Block[] => [
  heading(naming(title)(facts.case)),
  list(items.map((item) => say(facts, item))),
];
