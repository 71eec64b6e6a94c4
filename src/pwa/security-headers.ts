/**
 * What the pages and scripts of the app may do, in one place: the header files for web servers, the `<meta>` policy in the page
 * and the servers of `npm start` and of the tests are all made from here.
 */

/** What the page may load and where it may connect: itself alone. `data:` and `blob:` pictures are signatures and PDF pages. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const;

/** Where the page may connect to: to the address that it came from alone. */
export const connectsTo = policy['connect-src'];

/** With which hash a file is compared before it is stored on a device. */
export const fileHash = 'SHA-384';

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** For a `<meta>` element, which cannot forbid framing: `refuse-framing.ts` does that where no header is sent. */
export const metaPolicy: string = written(policy);

const pagePolicy = written({ ...policy, 'frame-ancestors': "'none'" });

/** A worker obeys the header of its own script. These two hold compiled WebAssembly: the PDF's layout, and Argon2. */
const wasmPolicy = written({ ...policy, 'script-src': "'self' 'wasm-unsafe-eval'", 'frame-ancestors': "'none'" });

/** The file names, without their folder, of the worker scripts that may compile WebAssembly. Plain enough for PCRE and nginx. */
export const wasmWorkerNames = '^(pdf|argon2)\\.worker-[A-Za-z0-9_-]+\\.js$';

/** Files in this folder carry a hash in their name and never change. */
export const hashedFolder = 'assets';

/** Sent with every file, besides its policy. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
} as const;

export const contentSecurityPolicy = { page: pagePolicy, wasmWorker: wasmPolicy } as const;

export const cacheControl = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/**
 * The headers of one file of the built site.
 * @param path The path of the request's URL, under any folder: `/sub/path/assets/pdf.worker-1a2b.js`.
 */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const compiles = new RegExp(wasmWorkerNames).test(name);
  return {
    'Content-Security-Policy': compiles ? contentSecurityPolicy.wasmWorker : contentSecurityPolicy.page,
    ...commonHeaders,
    'Cache-Control': folders.includes(hashedFolder) ? cacheControl.hashed : cacheControl.others,
  };
}
