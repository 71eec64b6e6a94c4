import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import type { Form } from './form.ts';

/**
 * Whether a case is asked a form: its arrangement says so. The school’s facts and the reasons for exceptions belong to every case; how long
 * cases are kept is asked in the settings alone, where this is not in question.
 */
export const isAsked = ({ id }: Form, c: Case): boolean =>
  id === 'school' || id === 'keeping' || id === 'exceptions' || arrangementOf(c).forms.includes(id);
