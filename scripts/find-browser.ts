import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where browsers of the Chromium family lie, the ones that load unpacked extensions most willingly first. */
const places = [
  process.env['GOALPOST_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  path.join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/opt/chrome-for-testing/chrome',
  '/usr/bin/google-chrome-for-testing',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first browser there is: Chromium, then Chrome for Testing, then Chrome. */
export function findBrowser(): string | undefined {
  return places.find((place): place is string => place !== undefined && place !== '' && isExecutable(place));
}

/** As `findBrowser`; where there is none and we are root on Debian or Ubuntu, installs Chromium first. */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  installDebianPackages(['chromium']);
  return findBrowser();
}

/** Whether this process has fetched the list of packages: once is enough for all that it installs. */
let isListFresh = false;

/** Installs Debian packages, as root only, and without a question. Says whether it worked. */
export function installDebianPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return false;
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  process.stderr.write(`Installing ${packages.join(', ')}…\n`);
  isListFresh ||= apt('update');
  return isListFresh && apt('install', '-y', '--no-install-recommends', ...packages);
}

export const noBrowserSentence =
  'No Chromium, Chrome for Testing or Chrome was found: install one, or name it in GOALPOST_BROWSER.';
