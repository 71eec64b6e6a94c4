import type { Profile } from '../authorities/profile.ts';
import type { Case, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import { valueOf } from '../case/field.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { agencyDecision, agencyInWords } from './agency-decisions.ts';
import { askedSince } from './asked-since.ts';
import type { AgencyRefusal } from './ending.ts';
import { mustAgree } from './must-agree.ts';
import { isSlip, typedOn, wasReplacedBy, wasSettled, writtenWith } from './professional-no.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

/**
 * What professionals who must agree have refused since a version was agreed, on whichever device and whatever stands there now: a no that
 * was given stays given, and only one that was put right on its own day was a slip. Who had to agree then counts as well as who has to
 * now; the word of one who had not is the one that stands on the day on which it is recorded that they must, and counts from then on.
 * Ours, after LCC §9.13.
 */
export function refusalsSince(
  version: AgreedVersion,
  c: Case,
  authority: Pick<Profile, 'gates'>,
  edits: Edits,
  today: IsoDate,
): readonly AgencyRefusal[] {
  const then = caseOf(version);
  const askedThen = mustAgree(then, authority);
  const asked = new Set([...askedThen, ...mustAgree(c, authority)]);
  return [...asked].flatMap((who) => {
    const isAsked = (one: Case): boolean => mustAgree(one, authority).includes(who);
    const newly = (): IsoDate | undefined => askedSince(edits, isAsked, version.agreedOn);
    const { fields } = agencyDecision(c, who);
    const name = valueOf(c, fields.name) ?? valueOf(then, fields.name);
    const typedAt = (path: Path): readonly Edit[] => [...edits.values()].filter((edit) => edit.path === path);
    const [answers, days] = [typedAt(fields.answer.path), typedAt(fields.answeredOn.path)];
    const hadToAgree = askedThen.includes(who);
    return answers.flatMap((edit): AgencyRefusal[] => {
      if (edit.value !== 'refuses' || isSlip(edit, answers)) return [];
      const newlyAsked = hadToAgree ? undefined : newly();
      const isSettled = hadToAgree
        ? wasSettled(edit, { answers, days }, agencyDecision(then, who), version)
        : newlyAsked !== undefined && wasReplacedBy(edit, answers, newlyAsked);
      if (isSettled) return [];
      // Of a no that they had not heard of its clock says little: it may be of a later day, and it is of its own day.
      const isUnheard = edit.at <= version.agreedAt;
      const day = writtenWith(edit, days, isUnheard ? today : typedOn(edit)) ?? typedOn(edit) ?? today;
      // A no that still has the day of the yes before it counts from when everybody had agreed: it is never passed over. So does one that nobody had to ask for.
      const given = (!isUnheard || !hadToAgree) && isBefore(day, version.agreedOn) ? version.agreedOn : day;
      // A clock that was ahead does not say when it was recorded that they must: then the no itself does.
      const recorded = hadToAgree ? given : newlyAsked;
      const since = recorded === undefined || isBefore(today, recorded) ? (typedOn(edit) ?? today) : recorded;
      const isFirst = !answers.some((one) => one.value === 'agrees' && one.at < edit.at && !isSlip(one, answers));
      return [
        {
          by: agencyInWords(who, name),
          on: isBefore(given, since) ? since : given,
          path: fields.answer.path,
          ...(isFirst ? ({ neverAgreed: true } as const) : {}),
        },
      ];
    });
  });
}
