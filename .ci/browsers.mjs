// Where the browsers of this machine are. Nothing is started or installed here.
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

function firstRunnable(paths) {
  return paths.find((path) => {
    if (!path) return false;
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function below(folder, ...rest) {
  return folder ? join(folder, ...rest) : undefined;
}

/** A Chromium that the machine has, or undefined: then Playwright's own download is used. CHROMIUM_PATH comes first. */
export function systemChromium() {
  const { CHROMIUM_PATH, PROGRAMFILES, LOCALAPPDATA } = process.env;
  return firstRunnable([
    CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    below(PROGRAMFILES, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    below(LOCALAPPDATA, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ]);
}

/** Debian's Firefox ESR, or undefined. */
export function firefoxEsr() {
  return firstRunnable([process.env.FIREFOX_ESR_PATH, '/usr/bin/firefox-esr']);
}

/** WebKitGTK's driver, its small browser and a virtual screen, or undefined when one of them is missing. */
export function webkitGtk() {
  const driver = firstRunnable(['/usr/bin/WebKitWebDriver']);
  const screen = firstRunnable(['/usr/bin/xvfb-run']);
  const browser = firstRunnable(webkitBrowsers());
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

function webkitBrowsers() {
  return libraryFolders().flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => join(folder, version, 'MiniBrowser')),
  );
}

function libraryFolders() {
  try {
    return [
      '/usr/lib',
      ...readdirSync('/usr/lib')
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join('/usr/lib', name)),
    ];
  } catch {
    return [];
  }
}
