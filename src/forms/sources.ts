import type { Source } from './form.ts';

/** A paragraph of the Lincolnshire part-time timetable policy of September 2025. */
export const lcc = (paragraph: string): Source => ({ document: 'LCC', paragraph });

/** A paragraph of the DfE's statutory guidance on school attendance. */
export const dfe = (paragraph: string): Source => ({ document: 'DfE', paragraph });

/** A section of an Act or of regulations. */
export const law = (paragraph: string): Source => ({ document: 'law', paragraph });

/** A part of Hertfordshire's announcement on flexi-schooling. */
export const herts = (paragraph: string): Source => ({ document: 'Herts', paragraph });

/** This product's own reading; `paragraph` says of what. */
export const ours = (paragraph: string): Source => ({ document: 'ours', paragraph });
