import type { Signature } from '../../case/signature.ts';
import { goingOn } from '../../life/going-on.ts';
import type { Life } from '../../life/life.ts';
import { InsetText } from '../../ui/InsetText.tsx';

/** What the parent said who took it back or said no, where nothing follows from it any more. */
export const TheirWords = ({ parent: { name, remark } }: { readonly parent: Signature }) =>
  remark === '' ? null : (
    <InsetText>
      {name} said: “{remark}”
    </InsetText>
  );

/** What follows from a no, or from a wish for changes. */
function consequence(decision: Signature['decision'], life: Life, isFlexi: boolean): string {
  if (goingOn(life) !== undefined) return 'What was agreed goes on.';
  if (life.state === 'over') return 'What was agreed is over, so full time is due.';
  if (isFlexi)
    return decision === 'refuse'
      ? 'The request is taken back. Nothing more has to be signed, and the child is in school full time; the case stays on record.'
      : 'Change the answers and ask again. Until they agree, the child is in school full time.';
  return 'Change the plan and ask again, or look at other help: more support in class, a mentor, an early help assessment, or a meeting with the council’s attendance team.';
}

/** What cannot go on because of it. */
function stopped(life: Life, isFlexi: boolean): string {
  if (goingOn(life) !== undefined || life.state === 'over') return 'the change does not count';
  return isFlexi ? 'the flexi-schooling cannot start' : 'the part-time timetable cannot go on as it is';
}

interface ObjectedProps {
  readonly parent: Signature;
  readonly life: Life;
  readonly isFlexi: boolean;
}

/** That the parent did not agree to what is asked, in their words, and what follows. */
export const Objected = ({ parent, life, isFlexi }: ObjectedProps) => (
  <InsetText>
    The parent {parent.decision === 'changes' ? 'asks for changes' : 'does not agree'}, so {stopped(life, isFlexi)}.{' '}
    {parent.remark === '' ? '' : `They say: “${parent.remark}” `}
    {consequence(parent.decision, life, isFlexi)}
  </InsetText>
);
