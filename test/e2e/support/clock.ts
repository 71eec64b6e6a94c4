import type { BrowserContext } from '@playwright/test';

/**
 * Makes the browser believe that it is the morning of Thursday 7 January 2027, the day on which the scenarios' cases are begun. The
 * time goes on from there. To be called before a page is opened.
 */
export const onTheDayOfTheScenarios = (context: BrowserContext): Promise<void> => context.clock.install({ time: '2027-01-07T09:00:00Z' });
