/** What was found wrong with a case, and is not settled: nothing opens of it, it was put back to an earlier day, or part of it cannot be read. */
export type CaseMark = 'gone' | 'older' | 'unreadable';

/** What was found wrong with the account of all cases. */
export type AccountMark = 'account-damaged' | 'all-older';

/** What was found wrong with a case, and what to do; `name` as the case is known by. */
export function caseMarkWords(mark: CaseMark, name: string): string {
  switch (mark) {
    case 'gone':
      return `Nothing of the case of ${name} can be opened here. Look for its printed or sent pack, and tell your IT team.`;
    case 'older':
      return `The case of ${name} was put back to an earlier day: what was saved in it since is no longer here. Compare it with its last pack, and tell your IT team.`;
    case 'unreadable':
      return `Part of the case of ${name} cannot be read any more. What can be read is shown. Compare it with its last pack, and tell your IT team.`;
  }
}

/** What was found wrong with the account of all cases. */
export function accountMarkWords(mark: AccountMark): string {
  switch (mark) {
    case 'account-damaged':
      return 'Waymark’s account of what should be on this device is damaged, or does not fit what is stored. A case below can be used unless its line says otherwise, but Waymark cannot say whether one is missing. Tell your IT team.';
    case 'all-older':
      return 'All that is stored on this device was put back to an earlier day: what was saved since is no longer here. Compare each case with its last pack, and tell your IT team.';
  }
}

/** What was found wrong with the school’s settings. */
export function settingsMarkWords(mark: CaseMark): string {
  switch (mark) {
    case 'gone':
      return 'The school’s settings cannot be opened any more. Type them again before a new case is begun: cases that were begun before keep their own.';
    case 'older':
      return 'The school’s settings were put back to an earlier day. Check them.';
    case 'unreadable':
      return 'Part of the school’s settings cannot be read any more. Check them.';
  }
}
