import { ours } from '../../authorities/sources.ts';
import { DEFAULT_KEEPING, keeping } from '../../case/fields/keeping.ts';
import { shortLine } from '../controls.ts';
import type { Form, QuestionStep } from '../form.ts';

export const keepingStep: QuestionStep = {
  kind: 'questions',
  id: 'times',
  heading: 'How long cases are kept',
  intro:
    'Waymark deletes nothing by itself. It lists the cases that are past their time, and a person looks at each and decides.',
  inset:
    'Until times are set here, no case is listed. The times that are suggested are ours: no guidance that Waymark follows names one. Ask your data protection officer. Schools keep register entries for six years, and many keep the records of a child with special educational needs until the 25th birthday.',
  questions: [
    {
      field: keeping.years,
      label: 'Years after an arrangement has ended',
      short: 'Kept after the end, in years',
      hint: `A whole number, from 1 to 99. We suggest ${String(DEFAULT_KEEPING.years)}.`,
      control: shortLine,
      optional: true,
      missing: 'Enter for how many years a case is kept',
    },
    {
      field: keeping.months,
      label: 'Months, where nothing came of it',
      short: 'Kept where nothing came of it, in months',
      hint: `A draft, a refusal, a request that was declined, a case that was set aside. A whole number, from 1 to 120. We suggest ${String(DEFAULT_KEEPING.months)}.`,
      control: shortLine,
      optional: true,
      missing: 'Enter for how many months such a case is kept',
    },
  ],
  why: 'A school keeps what it knows of a child only as long as it needs it, and says how long that is.',
  source: [ours('how long cases are kept')],
};

/** How long the school keeps its cases: kept with the settings, and part of no case. */
export const keepingForm: Form = { id: 'keeping', title: 'Keeping and erasing', steps: [keepingStep] };
