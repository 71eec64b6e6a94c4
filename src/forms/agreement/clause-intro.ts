/** Above the clauses: they are a start, not a rule. */
export const CLAUSE_INTRO = 'A wording is suggested from your answers. Change it until it says what you both mean.';
