import { WarningText } from '../../ui/WarningText.tsx';
import { CopiesThatRemain } from './CopiesThatRemain.tsx';

/** What is lost when a case is deleted, and what is not deleted. */
export const GoesForGood = () => (
  <>
    <WarningText>
      The key of this case is destroyed, and every answer and signature goes from this device with it. Nobody can bring
      it back.
    </WarningText>
    <h2 className="govuk-heading-m">What is not deleted</h2>
    <CopiesThatRemain />
  </>
);
