import type { ListField } from '../list.ts';
import { text } from '../readers.ts';

/** The school’s people, whom each case offers: a setting, and never copied into a case. */
export const colleagues = {
  path: 'colleagues',
  row: {
    name: { path: 'name', schema: text() },
    role: { path: 'role', schema: text() },
    /** How the authority reaches them: an e-mail address, a telephone number or both. */
    contact: { path: 'contact', schema: text() },
  },
} as const satisfies ListField;
