import {
  cacheControl,
  commonHeaders,
  contentSecurityPolicy,
  hashedFolder,
  wasmWorkerNames,
} from '../security-headers.ts';

/** The text of `.htaccess`, for an Apache that allows it (`AllowOverride FileInfo`) and has mod_headers. */
export function apacheFile(): string {
  const always = Object.entries(commonHeaders).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    '# Apache. Needs mod_headers, and AllowOverride FileInfo for this folder.',
    'AddType application/manifest+json .webmanifest',
    'AddType text/javascript .js .mjs',
    'AddType font/woff2 .woff2',
    '<IfModule mod_headers.c>',
    ...always,
    `  Header always set Content-Security-Policy "${contentSecurityPolicy.page}"`,
    `  Header always set Cache-Control "${cacheControl.others}"`,
    `  <If "%{REQUEST_URI} =~ m#/${hashedFolder}/#">`,
    `    Header always set Cache-Control "${cacheControl.hashed}"`,
    '  </If>',
    `  <FilesMatch "${wasmWorkerNames}">`,
    `    Header always set Content-Security-Policy "${contentSecurityPolicy.wasmWorker}"`,
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}
