/** The part of a window that tells whether it is framed. */
type Framable = Pick<Window, 'top' | 'self'> & { readonly document: Pick<Document, 'body' | 'createElement'> };

/**
 * Keeps the app from running inside another page, which could lay its own things over it and lead a tap astray. Servers that
 * send the header files forbid framing themselves; this is for those that do not.
 * @returns Whether the page is framed. Then a sentence stands in its body, and nothing else may be started.
 */
export function refuseFraming(page: Framable): boolean {
  if (page.top === page.self) return false;
  const message = page.document.createElement('p');
  message.textContent = 'Waymark does not run inside another page. Open it in a tab of its own.';
  page.document.body.replaceChildren(message);
  return true;
}
