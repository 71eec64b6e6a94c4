import type { Page } from '@playwright/test';

/** What a page of a case holds: its heading, what stands in its controls, and the answers it lists. */
export interface PageContent {
  readonly path: string;
  readonly heading: string;
  /** By id: what is typed, chosen or ticked. */
  readonly controls: readonly (readonly [id: string, value: string | boolean])[];
  readonly listed: readonly string[];
}

/** Reads the page that is shown. The times at which something was saved are no part of it. */
export async function contentOf(page: Page): Promise<PageContent> {
  const main = page.getByRole('main');
  await main.locator('h1').waitFor();
  const controls = await main.locator('input, textarea, select').evaluateAll((elements) =>
    elements.map((element): [string, string | boolean] => {
      if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox'))
        return [element.id, element.checked];
      return [
        element.id,
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
          ? element.value
          : '',
      ];
    }),
  );
  return {
    path: new URL(page.url()).hash,
    heading: await main.locator('h1').innerText(),
    controls,
    listed: await main.locator('.govuk-summary-list__row').allInnerTexts(),
  };
}
