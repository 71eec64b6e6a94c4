import { entriesOf, type Account, type AccountMark, type CaseMark, type Entered, type Found } from './account.ts';

/** A case that was found stored, and whether its key opens: what stands beside one that does not proves nothing. */
export interface Stored extends Found {
  readonly opens: boolean;
}

/**
 * The cases that no page names and whose keys do not open: a line says so of each.
 * @param found all cases that are stored, read before the account was
 */
export function unknown(account: Account, found: readonly Stored[]): readonly (readonly [string, CaseMark])[] {
  const entries = entriesOf(account);
  return found.flatMap(({ id, opens }) => (opens || entries.has(id) ? [] : [[id, 'gone'] as const]));
}

/**
 * What is wrong with a case, and was not marked before.
 * @param claims what its manifest claims; `undefined` where nothing of it, or not its key, is there
 */
export function newlyWrong({ entry, isOfOlderPage }: Entered, claims: number | undefined): CaseMark | undefined {
  const wrong = claims === undefined ? 'gone' : isOfOlderPage || claims < entry.revision ? 'older' : undefined;
  return wrong === undefined || entry.marks.includes(wrong) ? undefined : wrong;
}

/** Whether the first account is still to be written: a vault of which it is known how far it had come had one before. */
export const isToCome = ({ toCome }: Account, milestone: number | undefined): boolean =>
  toCome && milestone === undefined;

/**
 * What is wrong with the account itself, what was marked before too; each once.
 * @param found all cases that are stored, read before the account was
 * @param isBesideStrays whether rows stand among the cases that are no case's
 * @param milestone how far the root had come, as it is kept outside the store; `undefined` where that is not known
 */
export function wrongWithAccount(
  account: Account,
  found: readonly Stored[],
  isBesideStrays: boolean,
  milestone: number | undefined,
): readonly AccountMark[] {
  const { root, pages, unreadable, hasStrays } = account;
  const entries = entriesOf(account);
  const isDamaged =
    hasStrays ||
    isBesideStrays ||
    (account.toCome && !isToCome(account, milestone)) ||
    unreadable.size > 0 ||
    root.pages.some((revision, number) => revision > 0 && !pages.has(number)) ||
    found.some(({ id, revision, opens }) => {
      const known = entries.get(id)?.entry;
      return known === undefined || (opens && revision > known.revision);
    });
  return [
    ...new Set<AccountMark>([
      ...root.marks,
      ...(isDamaged ? (['account-damaged'] as const) : []),
      ...(milestone !== undefined && milestone > root.revision ? (['all-older'] as const) : []),
    ]),
  ];
}
