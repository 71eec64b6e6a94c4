import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';
import { knownPassphrases } from './.ci/known-passphrases.mjs';
import { authorities } from './src/authorities/authorities.ts';
import { profileFaults } from './src/authorities/profile-faults.ts';
import { apacheFile } from './src/pwa/hosting/apache.ts';
import { iisFile } from './src/pwa/hosting/iis.ts';
import { nginxFile } from './src/pwa/hosting/nginx.ts';
import { refuseOtherTypes } from './src/pwa/right-type.ts';
import { fileHash, headersFor, metaPolicy } from './src/pwa/security-headers.ts';

const themeColour = '#0b4f6c';

/** The policy as a `<meta>` element, for hosts that send no headers. */
function metaPolicyInPage(): Plugin {
  return {
    name: 'waymark-meta-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** No build with an authority’s profile that is none. */
function wholeProfiles(): Plugin {
  return {
    name: 'waymark-profiles',
    apply: 'build',
    buildStart() {
      for (const profile of authorities) {
        const faults = profileFaults(profile);
        if (faults !== undefined) this.error(`The profile of ${profile.id} is not whole.\n${faults}`);
      }
    },
  };
}

/** Header files for three web servers, beside the page; and the same headers from `vite preview`. */
function headersForHosts(): Plugin {
  return {
    name: 'waymark-hosting',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit('.htaccess', apacheFile());
      emit('nginx-headers.conf', nginxFile());
      emit('web.config', iisFile(Object.keys(bundle)));
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** The hash as a script's `integrity` names it: `sha384`. */
const algorithm = fileHash.replace('-', '').toLowerCase();

/**
 * The worker stores a file only if it is, byte for byte, the one that was built: the browser refuses any other by its hash, and the
 * install with it. The hash is also part of the name it is stored under, so that it is asked of the server and never taken out of
 * the browser's cache, nor out of what an earlier version stored.
 */
async function exactFiles<Entry extends { url: string; revision: string | null }>(entries: Entry[]) {
  const manifest = entries.map(async (entry) => {
    const hash = createHash(algorithm).update(await readFile(`dist/${entry.url}`));
    const integrity = `${algorithm}-${hash.digest('base64')}`;
    return { ...entry, integrity, revision: entry.revision ?? integrity.slice(-32) };
  });
  return { manifest: await Promise.all(manifest), warnings: [] };
}

/** The worker checks each file's type too, before anything else in it runs. */
function typesInWorker(): Plugin {
  return {
    name: 'waymark-types-in-worker',
    apply: 'build',
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler(error) {
        if (error !== undefined) return;
        await writeFile(
          'dist/sw.js',
          `(${refuseOtherTypes.toString()})(self);\n${await readFile('dist/sw.js', 'utf8')}`,
        );
      },
    },
  };
}

const pwa: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'Waymark',
    short_name: 'Waymark',
    description:
      'Part-time timetables and flexi-schooling, from the first question to the signed pack, on your own device.',
    lang: 'en-GB',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: themeColour,
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,mjs,css,svg,png,woff,woff2,ttf,wasm,webmanifest}'],
    globIgnores: ['kill-switch.js'],
    manifestTransforms: [exactFiles],
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    navigateFallback: 'index.html',
    // Routes are fragments, so the folder itself is the only page; any other address is the server's to answer.
    navigateFallbackAllowlist: [/\/(index\.html)?(\?.*)?$/],
    cleanupOutdatedCaches: true,
    clientsClaim: true, // the first visit too is served from what is stored
    inlineWorkboxRuntime: true, // one file, and no importScripts for Trusted Types to refuse
  },
};

const quietBuild = { checks: { bundlerTimings: false } };

export default defineConfig({
  base: './', // any sub-path of any static host
  appType: 'mpa', // a missing file is answered with 404, not with the page
  plugins: [
    react(),
    knownPassphrases(),
    wholeProfiles(),
    metaPolicyInPage(),
    headersForHosts(),
    VitePWA(pwa),
    typesInWorker(),
  ],
  resolve: {
    // The legacy build of pdf.js also runs on iPads that are a few years old.
    alias: [
      { find: /^pdfjs-dist$/, replacement: 'pdfjs-dist/legacy/build/pdf.min.mjs' },
      { find: /^pdfjs-dist\/build\//, replacement: 'pdfjs-dist/legacy/build/' },
      { find: /^pdfjs-dist\/web\//, replacement: 'pdfjs-dist/legacy/web/' },
    ],
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  worker: { format: 'es', rolldownOptions: quietBuild },
  build: {
    target: ['es2022', 'safari16.4'],
    chunkSizeWarningLimit: 1_000, // kB; the viewer and the PDF's worker are large, and load only when they are wanted
    rolldownOptions: quietBuild,
  },
});
