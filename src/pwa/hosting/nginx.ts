import {
  cacheControl,
  commonHeaders,
  contentSecurityPolicy,
  hashedFolder,
  wasmWorkerNames,
} from '../security-headers.ts';

/**
 * The text of `nginx-headers.conf`, to be included in the `server` or `location` that serves the app. Variables choose between
 * the policies, because an `add_header` in a nested `location` would drop every header set outside of it.
 */
export function nginxFile(): string {
  const always = Object.entries(commonHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [
    '# nginx. In the server or location that serves Waymark:  include /path/to/waymark/nginx-headers.conf;',
    `set $waymark_policy "${contentSecurityPolicy.page}";`,
    `if ($uri ~ "/${wasmWorkerNames.replace('^', '')}") { set $waymark_policy "${contentSecurityPolicy.wasmWorker}"; }`,
    `set $waymark_cache "${cacheControl.others}";`,
    `if ($uri ~ "/${hashedFolder}/") { set $waymark_cache "${cacheControl.hashed}"; }`,
    'add_header Content-Security-Policy $waymark_policy always;',
    'add_header Cache-Control $waymark_cache always;',
    ...always,
    '',
  ].join('\n');
}
