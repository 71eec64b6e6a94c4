/** The part of the Trusted Types API that is used here; TypeScript's own library does not have it yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string | null; createScriptURL(url: string): string | null },
  ): unknown;
}

/**
 * Under `require-trusted-types-for 'script'` the browser asks this policy before any text becomes markup or the address of a
 * script. Passed are scripts beside the page itself (workers, the service worker) and the empty text, with which libraries
 * clear an element. All else is refused, so that no answer can ever become markup. To be called before anything else; does
 * nothing where the browser has no Trusted Types.
 * @param page The page's window.
 */
export function installTrustedTypes(page: Window & { readonly trustedTypes?: PolicyFactory }): void {
  const ownFolder = new URL('.', page.location.href).href;
  page.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text === '' ? text : null),
    createScriptURL: (url) => (isOwnScript(url, ownFolder) ? url : null),
  });
}

/**
 * Whether a script's address lies in the app's own folder.
 * @param url As given, absolute or relative to the folder.
 * @param folder The app's folder, absolute, ending in a slash.
 */
export function isOwnScript(url: string, folder: string): boolean {
  const absolute = URL.canParse(url, folder) ? new URL(url, folder) : undefined;
  return absolute !== undefined && absolute.href.startsWith(folder) && /\.m?js$/.test(absolute.pathname);
}
