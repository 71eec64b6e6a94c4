/** The documents that an authority’s schools may go by. Law binds them all, and so does what is ours. */
export const guidance = ['DfE', 'LCC', 'Herts'] as const;

/** Where a question, a rule or a sign comes from. */
export interface Source {
  /** `law` is an Act or regulations; `ours` is this product’s own reading, and is shown as such. */
  readonly document: (typeof guidance)[number] | 'law' | 'ours';
  /** As a reader would find it: `§9.11`, `para 67`, `Appendix 4`. Of what is ours: what was read so, or nothing where it is the whole. */
  readonly paragraph: string;
}

/** What a document is called: short beside a sentence, and whole for a reader who looks it up. */
export const documentNames: Readonly<Record<Source['document'], { readonly short: string; readonly long: string }>> = {
  LCC: { short: 'Lincolnshire policy', long: 'Lincolnshire part-time timetable policy, September 2025' },
  DfE: { short: 'DfE attendance guidance', long: 'Working together to improve school attendance, August 2024' },
  Herts: { short: 'Hertfordshire guidance', long: 'Hertfordshire flexi-schooling guidance' },
  law: { short: 'Law', long: 'Law' },
  ours: { short: 'Waymark’s own reading, not the council’s', long: 'Waymark’s own reading, not the council’s' },
};

/** A paragraph of the Lincolnshire part-time timetable policy of September 2025. */
export const lcc = (paragraph: string): Source => ({ document: 'LCC', paragraph });

/** A paragraph of the DfE’s statutory guidance on school attendance. */
export const dfe = (paragraph: string): Source => ({ document: 'DfE', paragraph });

/** A section of an Act or of regulations. */
export const law = (paragraph: string): Source => ({ document: 'law', paragraph });

/** A part of Hertfordshire’s announcement on flexi-schooling. */
export const herts = (paragraph: string): Source => ({ document: 'Herts', paragraph });

/** This product’s own reading; `paragraph` says of what. */
export const ours = (paragraph = ''): Source => ({ document: 'ours', paragraph });
