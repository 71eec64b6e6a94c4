import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import type { Form } from './form.ts';

/** Whether a case is asked a form: its arrangement says so. The school’s facts and the reasons for exceptions belong to every case. */
export const isAsked = ({ id }: Form, c: Case): boolean =>
  id === 'school' || id === 'exceptions' || arrangementOf(c).forms.includes(id);
