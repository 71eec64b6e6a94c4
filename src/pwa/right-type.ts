/** What fetches: a service worker, or its like. */
export interface Fetching {
  fetch: typeof fetch;
}

/**
 * Lets a service worker store no file under a type that the browser would not run or show it by, however right its bytes are: such a script would
 * fail for as long as it is stored. It holds where a request names a hash, as an install’s do. It goes into the worker as text (`vite.config.ts`),
 * and so uses nothing from outside.
 */
export function refuseOtherTypes(worker: Fetching): void {
  const types = [
    { file: /\.js$/u, type: /^(?:text|application)\/javascript\b/iu },
    { file: /\.css$/u, type: /^text\/css\b/iu },
    { file: /\.html$/u, type: /^text\/html\b/iu },
    { file: /./u, type: /^(?!text\/html\b)/iu },
  ];
  const real = worker.fetch.bind(worker);
  worker.fetch = async (asked, how) => {
    const response = await real(asked, how);
    if (!(asked instanceof Request) || asked.integrity === '') return response;
    const { pathname } = new URL(asked.url);
    const wanted = types.find(({ file }) => file.test(pathname));
    const type = response.headers.get('Content-Type') ?? '';
    if (wanted?.type.test(type) === false) throw new TypeError(`${pathname} came as ${type}`);
    return response;
  };
}
