import type { Helped, MarkFault } from '../../../../machines/signers-mark.ts';
import { helps } from '../../../case/how.ts';
import { Radios } from '../../../ui/Radios.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { pages } from '../../../words/parent/english-pages.ts';

interface IsHelpedProps {
  /** Whose word it is all the same. */
  readonly known: string;
  readonly helped: Helped;
  readonly onChange: (helped: Helped) => void;
  readonly errorAt: (kind: MarkFault['kind']) => string | undefined;
}

const { controls } = pages;

/** How somebody is helped to sign, by whom, and why. Source: life of an arrangement, 6. */
export const IsHelped = ({ known, helped, onChange, errorAt }: IsHelpedProps) => (
  <>
    <Radios
      name="help"
      legend={controls.howHelped}
      error={errorAt('help-missing')}
      options={helps.map((value) => ({ value, label: controls.helps[value] }))}
      value={helped.by}
      onChange={(value) => {
        onChange({ ...helped, by: helps.find((help) => help === value) });
      }}
    />
    <TextInput
      id="helper"
      label={controls.helper}
      error={errorAt('helper-missing')}
      value={helped.who}
      onChange={(who) => {
        onChange({ ...helped, who });
      }}
    />
    <TextInput
      id="help-reason"
      label={controls.whyHelped}
      hint={controls.whyHelpedHint}
      error={errorAt('reason-missing')}
      value={helped.why}
      onChange={(why) => {
        onChange({ ...helped, why });
      }}
    />
    <p className="govuk-body">{controls.nameStays(known)}</p>
  </>
);
