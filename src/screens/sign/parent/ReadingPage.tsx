import { isFlexiRequest } from '../../../arrangements/arrangement-of.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { readTimetable } from '../../../case/timetable.ts';
import type { OfAgreement } from '../../../documents/facts.ts';
import { mindOn } from '../../../documents/signing/on-change.ts';
import type { ParentsPages } from '../../../documents/signing/parents-pages.ts';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { englishFlexi } from '../../../words/parent/english-flexi.ts';
import { pages } from '../../../words/parent/english-pages.ts';
import { english } from '../../../words/parent/english.ts';
import { Blocks } from './Blocks.tsx';
import type { ReadingPageId } from './reading-pages.ts';
import { WeeksDrawn } from './WeeksDrawn.tsx';
import { WhoToRing } from './WhoToRing.tsx';

interface ReadingPageProps {
  readonly page: ReadingPageId;
  readonly parent: string;
  readonly paper: OfAgreement;
  readonly parts: ParentsPages;
  /** What stands above all: that it is late. */
  readonly late: string | undefined;
}

/** One thing that a parent reads before they decide. Source of each: the paper that they sign, or what is said beside it. */
export function ReadingPage({ page, parent, paper, parts, late }: ReadingPageProps) {
  const name = nameOf(paper.case);
  const isFlexi = isFlexiRequest(paper.case);
  switch (page) {
    case 'hello':
      return (
        <>
          <Heading1>{pages.hello(parent, name)}</Heading1>
          {late !== undefined && <p className="govuk-body">{late}</p>}
          {paper.holdsSince === undefined && paper.change === undefined && (
            <p className="govuk-body">{aboutPupil(paper.case, pages.free.words)}</p>
          )}
          <p className="govuk-body">
            {aboutPupil(paper.case, pages.inOneGo.words)}
            {!isFlexi && ` ${aboutPupil(paper.case, english.plan.twoPapers.words)}`}
          </p>
          <Blocks blocks={parts.hello} />
        </>
      );
    case 'days': {
      const timetable = isFlexi ? undefined : readTimetable(paper.case);
      return (
        <>
          <Heading1>{pages.days(name)}</Heading1>
          {timetable !== undefined && <WeeksDrawn timetable={timetable} of={paper.case} />}
          <Blocks blocks={parts.days} />
        </>
      );
    }
    case 'take':
      return (
        <>
          <Heading1>{pages.take}</Heading1>
          <Blocks blocks={parts.take} />
        </>
      );
    case 'ring':
      return (
        <>
          <Heading1>{pages.ring}</Heading1>
          <WhoToRing paper={paper} />
          <h2 className="govuk-heading-m">{pages.mind}</h2>
          <p className="govuk-body">{aboutPupil(paper.case, mindOn(isFlexi ? englishFlexi : english, paper).words)}</p>
          <p className="govuk-body">{aboutPupil(paper.case, pages.complain.words)}</p>
        </>
      );
  }
}
