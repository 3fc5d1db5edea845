import { describe, expect, it } from 'vitest';
import { packageInstaller } from './install-debian-packages';

/** An installer whose apt-get answers so to each `update`; what it was asked for, in order. */
function installerOn(updates: readonly boolean[]) {
  const asked: string[] = [];
  const answers = [...updates];
  const install = packageInstaller(
    (...args) => {
      asked.push(args.join(' '));
      return args[0] === 'update' ? (answers.shift() ?? false) : true;
    },
    () => asked.push('pause'),
  );
  return { asked, install };
}

const installing = (name: string) => `install -y --no-install-recommends ${name}`;

describe('packageInstaller', () => {
  it('fetches the list once, however much is installed', () => {
    const { asked, install } = installerOn([true]);
    expect([install(['chromium']), install(['postgresql'])]).toEqual([true, true]);
    expect(asked).toEqual(['update', installing('chromium'), installing('postgresql')]);
  });

  it('fetches the list again while another apt holds it', () => {
    const { asked, install } = installerOn([false, false, true]);
    expect(install(['chromium'])).toBe(true);
    expect(asked).toEqual(['update', 'pause', 'update', 'pause', 'update', installing('chromium')]);
  });

  it('installs from the list that is there when no other can be had, and does not ask for it a second time', () => {
    const { asked, install } = installerOn([]);
    expect([install(['chromium']), install(['postgresql'])]).toEqual([true, true]);
    expect(asked.filter((args) => args === 'update')).toHaveLength(6);
    expect(asked.slice(-3)).toEqual(['update', installing('chromium'), installing('postgresql')]);
  });
});
