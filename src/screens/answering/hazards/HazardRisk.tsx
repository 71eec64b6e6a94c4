import { valueOf } from '../../../case/field.ts';
import { hazards, type scale } from '../../../case/fields/risk.ts';
import { rowField } from '../../../case/list.ts';
import { rateRisk } from '../../../domain/risk-rating.ts';
import type { Option } from '../../../forms/form.ts';
import { likelihoodOptions, severityOptions, wordsOfStep } from '../../../forms/risk/scale-options.ts';
import { RiskLevel } from '../../../ui/RiskLevel.tsx';
import { useAnswering } from '../../shared/answering.ts';
import type { HazardPartProps } from './HazardQuestions.tsx';
import { HazardQuestions } from './HazardQuestions.tsx';

const { row: ofHazard } = hazards;

/** Who could be harmed and how, what makes it safer, and the risk without and with that, each with what it comes to. */
export function HazardRisk(props: HazardPartProps) {
  return (
    <div className="wm-hazard__parts">
      <div className="wm-hazard__part">
        <HazardQuestions {...props} fields={[ofHazard.who, ofHazard.how]} />
      </div>
      <div className="wm-hazard__part">
        <h2 className="govuk-heading-s">The risk as it is now</h2>
        <HazardQuestions {...props} fields={[ofHazard.likelihoodBefore, ofHazard.severityBefore]} />
        <Level row={props.row} when="Before" />
      </div>
      <div className="wm-hazard__part">
        <HazardQuestions {...props} fields={[ofHazard.precautions]} />
      </div>
      <div className="wm-hazard__part">
        <h2 className="govuk-heading-s">The risk with what makes it safer</h2>
        <HazardQuestions {...props} fields={[ofHazard.likelihoodAfter, ofHazard.severityAfter]} />
        <Level row={props.row} when="After" />
      </div>
    </div>
  );
}

type Step = (typeof scale)[number];

const inWords = (options: readonly Option[], step: Step): string =>
  options.flatMap((option) => (option.value === step ? [wordsOfStep(option)] : [])).join('');

/** What likelihood and severity come to, before or after what makes it safer. */
function Level({ row, when }: { readonly row: string; readonly when: 'Before' | 'After' }) {
  const { case: c } = useAnswering().reading.proposed;
  const likelihood = valueOf(c, rowField(hazards, row, ofHazard[`likelihood${when}`]));
  const severity = valueOf(c, rowField(hazards, row, ofHazard[`severity${when}`]));
  if (likelihood === undefined || severity === undefined) return <RiskLevel rating={undefined} words="" />;
  return (
    <RiskLevel
      rating={rateRisk(Number(likelihood), Number(severity))}
      words={`${inWords(likelihoodOptions, likelihood)}, ${inWords(severityOptions, severity)}`}
    />
  );
}
