import { wordsOf } from '../../forms/form.ts';
import { notThisWay } from '../../forms/route/not-this-way-step.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { sourceWords } from '../words/source-words.ts';

export interface NotThisWayProps {
  readonly asked: Extract<AskedStep, { kind: 'screen' }>;
}

/** What the person has in mind is nothing that Waymark leads through: what it is, and where it goes. */
export function NotThisWay({ asked }: NotThisWayProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  const way = notThisWay(proposed.case);
  const section = useSection(asked);
  usePageTitle(section.title, asked.step.id);
  return (
    <>
      <Heading1 caption={section.caption}>{wordsOf(asked.step.heading, proposed.case)}</Heading1>
      {way?.paragraphs.map((paragraph) => (
        <p key={paragraph} className="govuk-body">
          {paragraph}
        </p>
      ))}
      <h2 className="govuk-heading-m">What to do next</h2>
      <ul className="govuk-list govuk-list--bullet">
        {way?.next.map((next) => (
          <li key={next}>{next}</li>
        ))}
      </ul>
      <p className="govuk-body">
        If something else is meant, the first answers can be changed:{' '}
        <a className="govuk-link" href={view.hrefOf('route/kind')}>
          choose again
        </a>
        .
      </p>
      <WhyWeAsk sources={asked.step.source.map(sourceWords)}>{asked.step.why}</WhyWeAsk>
    </>
  );
}
