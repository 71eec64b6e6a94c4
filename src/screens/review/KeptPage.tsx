import { placeToPath } from '../../forms/place.ts';
import type { AskedStep } from '../../forms/walk.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import type { AskedRecord } from '../answering/findings/asked-record.ts';
import { askedRecords } from '../answering/findings/asked-record.ts';
import { useCaseView } from '../shared/case-view.ts';
import { KeptNotice } from '../shared/KeptNotice.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useFormName, useSection } from '../shared/use-section.ts';
import { CheckedStep } from './CheckedStep.tsx';
import { RecordList } from './RecordList.tsx';

interface KeptPageProps {
  readonly asked: AskedStep;
  readonly onContinue: () => void;
}

/** The breaches that lead to a page: what happened is written down there, though its answers are kept. */
function breachesOnPage(findings: readonly Finding[], { form, step }: AskedStep): readonly AskedRecord[] {
  const own = placeToPath({ form: form.id, step: step.id });
  return askedRecords(
    findings.filter((finding) => {
      const place = placeOfFinding(finding);
      return finding.record?.kind === 'breach' && (place === own || place.startsWith(`${own}/`));
    }),
  );
}

/** The answers of a page that are kept as they were: to be read, not changed. */
export function KeptPage({ asked, onContinue }: KeptPageProps) {
  const section = useSection(asked);
  const called = useFormName(asked.form);
  const breaches = breachesOnPage(useCaseView().reading.findings, asked);
  usePageTitle(section.title, `kept-${asked.step.id}`);
  return (
    <>
      <Heading1 caption={section.caption}>{called}</Heading1>
      <KeptNotice />
      <CheckedStep asked={asked} />
      {breaches.length > 0 && <RecordList records={breaches} />}
      <Button type="button" onClick={onContinue}>
        Continue
      </Button>
    </>
  );
}
