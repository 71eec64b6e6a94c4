/** The pages on which a parent reads, in their order: one thing each. The plan comes after them. */
export const readingPages = ['hello', 'days', 'take', 'ring'] as const;
export type ReadingPageId = (typeof readingPages)[number];
