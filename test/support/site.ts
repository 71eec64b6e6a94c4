import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor } from '../../src/pwa/security-headers.ts';

const built = fileURLToPath(new URL('../../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export interface SiteOptions {
  /** The folder it stands in, with both slashes: `/tools/waymark/`. */
  readonly folder?: string;
  /** `shipped`: as the header files say. `none`: a host that sends no header, where the `<meta>` policy alone holds. */
  readonly headers?: 'shipped' | 'none';
  /** Further pages by their path, such as one that frames the app; sent without headers. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Where the app is, ending in a slash. The port is a free one. */
  readonly url: string;
  /** From now on this file, named from the app's folder, has this text added: a newer version of it. */
  append(file: string, text: string): void;
  /** From now on this text is answered for this file, with status 200, as a web page; without a text the file is itself again. */
  replace(file: string, text: string | undefined, type?: string): void;
  /** Ends every connection and listens no more, as a server that died. */
  stop(): Promise<void>;
}

/** Serves the built site as a plain static host would, on a port of its own. */
export async function startSite({ folder = '/', headers = 'shipped', pages = {} }: SiteOptions = {}): Promise<Site> {
  const appended = new Map<string, string>();
  const replaced = new Map<string, { readonly type: string; readonly body: string }>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void contentOf(path).then((content) => {
      const sent = headers === 'shipped' && pages[path] === undefined ? headersFor(path) : {};
      if (content === undefined) response.writeHead(404, sent).end();
      else response.writeHead(200, { ...sent, 'Content-Type': content.type }).end(content.body);
    });
  });

  async function contentOf(path: string): Promise<{ type: string; body: Buffer | string } | undefined> {
    const page = pages[path];
    if (page !== undefined) return { type: 'text/html; charset=utf-8', body: page };
    if (!path.startsWith(folder)) return undefined;
    const name = path.slice(folder.length) || 'index.html';
    const instead = replaced.get(name);
    if (instead !== undefined) return instead;
    const file = normalize(join(built, name));
    if (!file.startsWith(built)) return undefined;
    const body = await readFile(file).catch(() => undefined);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const text = appended.get(name);
    if (body === undefined) return undefined;
    return { type, body: text === undefined ? body : body.toString() + text };
  }

  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${String(port)}${folder}`,
    append: (name, text) => appended.set(name, text),
    replace: (name, body, type = 'text/html') => {
      if (body === undefined) replaced.delete(name);
      else replaced.set(name, { type, body });
    },
    stop: () => close(server),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
