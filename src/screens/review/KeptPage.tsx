import type { AskedStep } from '../../forms/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { KeptNotice } from '../shared/KeptNotice.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { CheckedStep } from './CheckedStep.tsx';

interface KeptPageProps {
  readonly asked: AskedStep;
  readonly onContinue: () => void;
}

/** The answers of a page that are kept as they were: to be read, not changed. */
export function KeptPage({ asked, onContinue }: KeptPageProps) {
  const section = useSection(asked);
  usePageTitle(section.title, `kept-${asked.step.id}`);
  return (
    <>
      <Heading1 caption={section.caption}>{asked.form.title}</Heading1>
      <KeptNotice />
      <CheckedStep asked={asked} />
      <Button type="button" onClick={onContinue}>
        Continue
      </Button>
    </>
  );
}
