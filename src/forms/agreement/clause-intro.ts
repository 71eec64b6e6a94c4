/** Above the clauses: they are a start, not a rule. */
export const CLAUSE_INTRO =
  'Each wording follows from your answers and changes with them. Write it anew where you mean something else; then it stays as you wrote it.';
