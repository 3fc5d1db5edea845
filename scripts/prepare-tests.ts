import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { findOrInstallBrowser, noBrowserSentence } from './find-browser';
import { findOrInstallFirefox } from './find-firefox';
import { installDebianPackages } from './install-debian-packages';

/** Makes sure that what the tests drive is there: a browser, and PostgreSQL where Debian's package can be had. */

if (!findOrInstallBrowser()) {
  process.stderr.write(`${noBrowserSentence}\n`);
  process.exit(1);
}

// A browser of its own project, which `npm run test:firefox` needs; without one, that says so.
findOrInstallFirefox();

const hasPostgres = existsSync('/usr/lib/postgresql') && (await readdir('/usr/lib/postgresql')).length > 0;
if (!hasPostgres && !installDebianPackages(['postgresql'])) {
  process.stderr.write('PostgreSQL was not found: its tests will be left out, and say so.\n');
}
