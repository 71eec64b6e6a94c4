import { valueOf } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { heardIn } from '../../life/heard.ts';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useCaseView } from '../shared/case-view.ts';

/** What the pack prints as the head’s: reasons, breaches, an objection that was heard. The head reads it before they sign. */
export function HeadsWords() {
  const { proposed, events } = useCaseView().reading;
  const recorded = proposed.findings.flatMap(({ words, record }) =>
    record?.given === undefined ? [] : [{ key: words, value: record.given }],
  );
  const objection = valueOf(proposed.case, consent.objectionSays);
  const rows = [
    ...new Map(recorded.map((row) => [row.key, row])).values(),
    ...(objection === undefined ? [] : [{ key: 'What another parent says', value: objection }]),
    ...heardIn(events).map(({ by, on, says }) => ({
      key: 'What another parent says',
      value: `${by}, on ${formatDate(on)}: ${says}`,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">What is printed as yours</h2>
      <p className="govuk-body">These reasons and records stand in the pack under your name.</p>
      <SummaryList rows={rows} />
    </section>
  );
}
