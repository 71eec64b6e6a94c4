import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { date, text, yesNo } from '../readers.ts';

export const consent = {
  /** The row of the parent who signs, in the list of parents. */
  signer: { path: 'consent.signer', schema: text() },
  /** When the plan was talked through with the parent. Source: LCC Appendix 4, §9 end. */
  talkedThroughOn: { path: 'consent.talked-through-on', schema: date() },
  /** Whether another parent objects; when they were heard, and what they say. Ours. */
  objection: { path: 'consent.objection', schema: yesNo() },
  objectionHeardOn: { path: 'consent.objection-heard-on', schema: date() },
  objectionSays: { path: 'consent.objection-says', schema: text() },
} as const satisfies Record<string, Field<unknown>>;

/** Up to three others who sign the consent form on paper. Source: LCC Appendix 4. */
export const otherSigners = {
  path: 'other-signers',
  row: {
    name: { path: 'name', schema: text() },
    role: { path: 'role', schema: text() },
  },
} as const satisfies ListField;
