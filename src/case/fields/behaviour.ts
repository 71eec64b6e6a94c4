import type { Field } from '../field.ts';
import { choices, date, text, yesNo } from '../readers.ts';

/** Asked of the route for exceptional needs, and wherever an exclusion threatens. Source: LCC §6. */
export const behaviour = {
  /** What shows that a short time of fewer hours is in the pupil's interest. */
  interest: { path: 'behaviour.interest', schema: text() },
  /** What the Pastoral Support Plan holds. */
  planHolds: { path: 'behaviour.plan-holds', schema: choices(['review', 'exit', 'shortest']) },
  /** Screened for needs that are not met. */
  screened: { path: 'behaviour.screened', schema: yesNo() },
  /** An Early Help Assessment was offered. */
  earlyHelpOffered: { path: 'behaviour.early-help-offered', schema: yesNo() },
  /** When the authority's reintegration team was asked for advice. */
  teamAskedOn: { path: 'behaviour.team-asked-on', schema: date() },
  /** The authority's ladder of steps was followed. */
  ladder: { path: 'behaviour.ladder', schema: yesNo() },
} as const satisfies Record<string, Field<unknown>>;
