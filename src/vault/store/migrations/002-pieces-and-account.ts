/** The row of the vault's table that says that an older Waymark's vault has no account yet; it goes with the first account. */
export const ACCOUNT_TO_COME = 'account-to-come';

/**
 * Version 2: beside the records a sealed piece of each case, into which they are folded; a sealed summary of each case; and the sealed
 * pages of the account of all cases.
 */
export const piecesAndAccount = {
  version: 2,
  stores: { pieces: 'caseId', summaries: 'caseId', account: 'page' },
} as const;
