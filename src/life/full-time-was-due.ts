/**
 * What is told once full time was due after the last part-time day: nothing stretches what was agreed. Source: LCC §9.9, §9.10.
 * @param due that day, in words.
 * @param asks what is asked or known of it.
 */
export const fullTimeWasDue = (due: string, asks: string): string =>
  `Full time was due on ${due}. ${asks} Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.`;
