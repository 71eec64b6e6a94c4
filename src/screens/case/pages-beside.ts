import { isDeclined, isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { toldOfFlexiOn } from '../../case/told-of-flexi.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import type { CasePage } from '../../forms/place.ts';
import type { ReadCase } from '../../reading/read-case.ts';

/** The pages that only show, by what the case is about. */
export function pagesBeside({ case: c, today }: Pick<ReadCase, 'case' | 'today'>): readonly {
  readonly page: CasePage;
  readonly title: string;
  readonly hint: string;
}[] {
  const codes = {
    page: 'attendance',
    title: 'Attendance codes',
    hint: 'For the school office: the code of each half-day.',
  } as const;
  if (isDeclined(c)) return [];
  if (isFlexiRequest(c)) {
    const told = toldOfFlexiOn(c);
    const hint =
      told === undefined || isBefore(today, told)
        ? 'The e-mail and its files, for you to send.'
        : `First told on ${formatDate(told)}.`;
    return [{ page: 'notify', title: 'Tell the local authority', hint }, codes];
  }
  return [codes, { page: 'matrix', title: 'Matrix of concern', hint: 'How a council may look at this case.' }];
}
