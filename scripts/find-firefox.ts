import { accessSync, constants } from 'node:fs';
import { installDebianPackages } from './install-debian-packages';

const places = [
  process.env['GOALPOST_FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The first Firefox there is, installed first where we are root on Debian; undefined where it cannot be had. */
export function findOrInstallFirefox(): string | undefined {
  return findFirefox() ?? (installDebianPackages(['firefox-esr']) ? findFirefox() : undefined);
}

export function findFirefox(): string | undefined {
  return places.find((place): place is string => {
    if (place === undefined || place === '') return false;
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
