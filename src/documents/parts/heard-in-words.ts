import type { CaseEvent } from '../../case/case-event.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { heardIn } from '../../life/heard.ts';
import { saidHow } from '../../life/said-how.ts';

/** What other parents said since it was agreed, each with who and when. */
export const heardInWords = (
  events: readonly CaseEvent[],
): readonly { readonly label: string; readonly value: string }[] =>
  heardIn(events).map(({ by, on, how, says }) => ({
    label: `${by}, on ${formatDate(on)}`,
    value: `${says} (Told ${saidHow[how]}.)`,
  }));

/** That no other parent objected is what was answered before one was heard; `undefined` where that is not so. Source: life of an arrangement, ours. */
export const noneObjectedThen = (c: Case, events: readonly CaseEvent[]): string | undefined =>
  heardIn(events).length > 0 && valueOf(c, consent.objection) === 'no' ? 'No, when this was agreed' : undefined;
