import { sectionAndNumber } from '../../forms/section-number.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { KeptNotice } from '../shared/KeptNotice.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { CheckedStep } from './CheckedStep.tsx';

interface KeptPageProps {
  readonly asked: AskedStep;
  readonly onContinue: () => void;
}

/** The answers of a page that are kept as they were: to be read, not changed. */
export function KeptPage({ asked, onContinue }: KeptPageProps) {
  const section = sectionAndNumber(asked.form, asked.step.id);
  usePageTitle(section, `kept-${asked.step.id}`);
  return (
    <>
      <Heading1 caption={section}>{asked.form.title}</Heading1>
      <KeptNotice />
      <CheckedStep asked={asked} />
      <Button type="button" onClick={onContinue}>
        Continue
      </Button>
    </>
  );
}
