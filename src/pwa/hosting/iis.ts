import {
  cacheControl,
  commonHeaders,
  contentSecurityPolicy,
  hashedFolder,
  wasmWorkerNames,
} from '../security-headers.ts';

/**
 * The text of `web.config`, for IIS without further modules.
 * @param files The built files' paths, with slashes: the workers with a policy of their own are named one by one.
 */
export function iisFile(files: readonly string[]): string {
  const compiling = files.filter((file) => new RegExp(wasmWorkerNames).test(file.split('/').at(-1) ?? ''));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...mimeTypes.map(
      ([extension, type]) =>
        `      <remove fileExtension="${extension}" /><mimeMap fileExtension="${extension}" mimeType="${type}" />`,
    ),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...Object.entries(commonHeaders).map(setHeader),
    setHeader(['Content-Security-Policy', contentSecurityPolicy.page]),
    setHeader(['Cache-Control', cacheControl.others]),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...location(hashedFolder, ['Cache-Control', cacheControl.hashed]),
    ...compiling.flatMap((file) => location(file, ['Content-Security-Policy', contentSecurityPolicy.wasmWorker])),
    '</configuration>',
    '',
  ].join('\n');
}

/** IIS answers 404 for a kind of file that it does not know. */
const mimeTypes = [
  ['.webmanifest', 'application/manifest+json'],
  ['.mjs', 'text/javascript'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.wasm', 'application/wasm'],
] as const;

function location(path: string, header: readonly [string, string]): string[] {
  return [
    `  <location path="${path}">`,
    '    <system.webServer><httpProtocol><customHeaders>',
    setHeader(header),
    '    </customHeaders></httpProtocol></system.webServer>',
    '  </location>',
  ];
}

function setHeader([name, value]: readonly [string, string]): string {
  return `        <remove name="${name}" /><add name="${name}" value="${escaped(value)}" />`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
