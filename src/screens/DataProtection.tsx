import { ButtonGroup } from '../ui/ButtonGroup.tsx';
import { Heading1 } from '../ui/Heading1.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { SummaryList } from '../ui/SummaryList.tsx';
import type { ProtectionFacts } from './protection-facts.ts';
import { keepingOfData, nothingElse, notProtected, processing, risks, toDecide, waysOut } from './protection-words.ts';
import { hrefTo } from './shared/address.ts';
import { useServices } from './shared/services.ts';
import { useKeepingTimes } from './shared/use-keeping-times.ts';
import { usePageTitle } from './shared/use-page-title.ts';

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

/** What a data protection impact assessment asks, as one sheet to read and to print. */
export function DataProtection({ facts }: { readonly facts: ProtectionFacts }) {
  const { version } = useServices();
  const set = useKeepingTimes();
  usePageTitle('For the data protection officer');
  return (
    <>
      <Heading1>For the data protection officer</Heading1>
      <p className="govuk-body">
        Waymark, version {version}. The facts that a data protection impact assessment asks for. It is no assessment:
        that is the school’s, for its own devices and its own people.
      </p>
      <ButtonGroup>
        <PrintButton>Print this sheet</PrintButton>
        <a className="govuk-link" href={hrefTo({ page: 'about' })}>
          About Waymark
        </a>
      </ButtonGroup>
      <h2 className="govuk-heading-m">What is processed</h2>
      <SummaryList rows={processing} />
      <h2 className="govuk-heading-m">Where it is, and how it is kept</h2>
      <SummaryList rows={keepingOfData(facts, set)} />
      <h2 className="govuk-heading-m">What leaves the device</h2>
      <p className="govuk-body">Only what a person takes out, by their own hand:</p>
      <Points points={waysOut} />
      <p className="govuk-body">{nothingElse(facts)}</p>
      <h2 className="govuk-heading-m">What is not protected</h2>
      <Points points={notProtected} />
      <h2 className="govuk-heading-m">Risks, and what was done</h2>
      <SummaryList rows={risks} />
      <h2 className="govuk-heading-m">What the school decides</h2>
      <Points points={toDecide} />
    </>
  );
}
