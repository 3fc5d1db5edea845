import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { installDebianPackages } from './install-debian-packages';

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

export const noBrowserSentence =
  'No Chromium, Chrome for Testing or Chrome was found: install one, or name it in GOALPOST_BROWSER.';
