// pdf.js 6 is written for Node 22 and later; this is what it misses on Node 20.
if (!('withResolvers' in Promise)) {
  const withResolvers = (): {
    promise: Promise<unknown>;
    resolve: (value: unknown) => void;
    reject: (reason: unknown) => void;
  } => {
    let resolve: (value: unknown) => void = () => undefined;
    let reject: (reason: unknown) => void = () => undefined;
    const promise = new Promise((take, refuse) => {
      resolve = take;
      reject = refuse;
    });
    return { promise, resolve, reject };
  };
  Object.assign(Promise, { withResolvers });
}
