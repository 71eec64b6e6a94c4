import type { Field } from '../field.ts';
import { text } from '../readers.ts';

/** Who sends the flexi-schooling notification, and whom to ask. Source: LCC Appendix 7, section 5. */
export const notification = {
  by: { path: 'notification.by', schema: text() },
  byRole: { path: 'notification.by-role', schema: text() },
  contact: { path: 'notification.contact', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
