import { isFlexiRequest } from '../../../arrangements/arrangement-of.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import type { Signature } from '../../../case/signature.ts';
import type { OfAgreement } from '../../../documents/facts.ts';
import type { Option } from '../../../ui/Option.ts';
import { pages } from '../../../words/parent/english-pages.ts';
import { english } from '../../../words/parent/english.ts';
import type { About } from '../about.ts';

/** What a parent signs, where they sign it. */
export interface WhatIsSigned {
  readonly heading: string;
  /** What each box says that is ticked: by agreeing to a part-time timetable, what the paper says is said by it. */
  readonly ticks: readonly Option[];
  readonly legend: string;
  /** The button is the decision. */
  readonly act: string;
}

const { signing } = pages;

/** The words of one decision, about something new, a change, or what was agreed. */
function wordsOf(decision: Signature['decision'], about: About): (typeof signing)['agree'] {
  if (about === 'agreed' && decision === 'refuse') return signing.takesBack;
  if (about !== 'change' || decision === 'changes') return signing[decision];
  return decision === 'agree' ? signing.agreeToChange : signing.refuseChange;
}

/** What a parent signs who decided so. Source: LCC Appendix 4; ours. */
export function whatIsSigned(decision: Signature['decision'], about: About, paper: OfAgreement): WhatIsSigned {
  const { heading, tick, act } = wordsOf(decision, about);
  if (decision !== 'agree' || isFlexiRequest(paper.case))
    return { heading, act, legend: signing.legend, ticks: [{ value: 'yes', label: tick }] };
  const said = about === 'change' ? english.agreementOnChange : english.agreement;
  return {
    heading,
    act,
    legend: aboutPupil(paper.case, said.heading),
    ticks: said.items.map((item, index) => ({
      value: String(index + 1),
      label: aboutPupil(paper.case, item.words),
    })),
  };
}
