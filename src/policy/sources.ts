import type { RuleSource } from './engine/finding.ts';

/** A paragraph of the Lincolnshire part-time timetable policy of September 2025. */
export const lcc = (paragraph: string): RuleSource => ({ document: 'LCC', paragraph });

/** A paragraph of the DfE's statutory guidance on school attendance. */
export const dfe = (paragraph: string): RuleSource => ({ document: 'DfE', paragraph });

/** A section of an Act or of regulations. */
export const law = (paragraph: string): RuleSource => ({ document: 'law', paragraph });

/** A part of Hertfordshire's announcement on flexi-schooling. */
export const herts = (paragraph: string): RuleSource => ({ document: 'Herts', paragraph });

/** A rule of this product's own reading. */
export const ours: RuleSource = { document: 'ours', paragraph: '' };
