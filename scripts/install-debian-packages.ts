import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs apt-get without a question and says whether it worked; what went wrong it says itself. */
type AptGet = (...args: string[]) => boolean;

/** How often the list of packages is asked for. */
const tries = 6;
const secondsBetweenTries = 10;

/** Installs Debian packages, as root only, and without a question. Says whether it worked. */
export function installDebianPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`Installing ${packages.join(', ')}…\n`);
  return install(packages);
}

/**
 * Something that installs packages, and fetches the list of packages before the first. apt waits for another apt that
 * installs, but not for one that fetches the list, as the system's own does after a start: then it is tried again.
 */
export function packageInstaller(apt: AptGet, pause: () => void): (packages: readonly string[]) => boolean {
  let isListAskedFor = false;
  const fetchList = () => {
    for (let left = tries; !apt('update'); pause()) {
      left -= 1;
      if (left === 0) return;
    }
  };
  return (packages) => {
    if (!isListAskedFor) fetchList();
    isListAskedFor = true;
    // Also with an old list: the packages may be in it.
    return apt('install', '-y', '--no-install-recommends', ...packages);
  };
}

const install = packageInstaller(
  (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  () => {
    process.stderr.write(`The list of packages could not be fetched: once more in ${secondsBetweenTries} seconds.\n`);
    spawnSync('sleep', [String(secondsBetweenTries)]);
  },
);
