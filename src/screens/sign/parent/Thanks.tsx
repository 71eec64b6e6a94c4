import type { Signed } from '../../../../machines/signing-setup.ts';
import { isFlexiRequest } from '../../../arrangements/arrangement-of.ts';
import { valueOf } from '../../../case/field.ts';
import { reviews, timetable } from '../../../case/fields/timetable.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import type { OfAgreement } from '../../../documents/facts.ts';
import { mindOn } from '../../../documents/signing/on-change.ts';
import { compareDates, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { goingOn } from '../../../life/going-on.ts';
import type { Reading } from '../../../reading/reading.ts';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { englishFlexi } from '../../../words/parent/english-flexi.ts';
import { pages } from '../../../words/parent/english-pages.ts';
import { english } from '../../../words/parent/english.ts';
import { useCaseView } from '../../shared/case-view.ts';
import { paperNames } from '../../words/signature-words.ts';
import type { About } from '../about.ts';
import { decidedInWords, followsFrom } from '../after-deciding.ts';

interface ThanksProps {
  readonly signed: Signed;
  readonly about: About;
  readonly paper: OfAgreement;
}

/** What comes next for a parent who agreed to something new: who signs where anybody still does, and the days that are still to come. */
function comesNext(paper: OfAgreement, { life, proposed: { today } }: Reading): readonly string[] {
  const { case: c } = paper;
  const isFlexi = isFlexiRequest(c);
  const start = isFlexi ? undefined : valueOf(c, timetable.start);
  const talk = rowsOf(c, reviews)
    .flatMap((row) => valueOf(c, rowField(reviews, row, reviews.row.on)) ?? [])
    .filter((on) => !isBefore(on, today))
    .sort(compareDates)[0];
  return [
    ...(goingOn(life) === undefined ? [aboutPupil(c, pages.headLast.words)] : []),
    ...(start === undefined || isBefore(start, today) ? [] : [pages.begins(formatWeekdayDate(start))]),
    ...(isFlexi || talk === undefined ? [] : [pages.firstTalk(formatWeekdayDate(talk))]),
    aboutPupil(c, mindOn(isFlexi ? englishFlexi : english, paper).words),
  ];
}

/** What was decided, once it is kept; what comes next; and that the device goes back. */
export function Thanks({ signed, about, paper }: ThanksProps) {
  const { reading } = useCaseView();
  const follows = followsFrom(signed.decision, about, reading);
  const next = signed.decision === 'agree' && about === 'new' ? comesNext(paper, reading) : [];
  return (
    <>
      <Heading1>{pages.thanks(signed.name)}</Heading1>
      <p className="govuk-body">
        {decidedInWords(signed, about)} {follows}
      </p>
      {next.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {next.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <p className="govuk-body">{pages.controls.copies(paperNames(signed.document))}</p>
    </>
  );
}
