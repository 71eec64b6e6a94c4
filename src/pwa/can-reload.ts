/** How long the server may take to answer. Milliseconds. */
const PATIENCE = 5_000;

/** Whether a reload would bring the app back: the page is stored, or its server answers. Else it would end in the browser's error page. */
export async function canReload(page: Window = window): Promise<boolean> {
  try {
    const answer = await page.fetch('./', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok;
  } catch {
    return false;
  }
}
