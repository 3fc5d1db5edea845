import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import config from '../../wxt.config';

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
});

/** The manifest as it is configured; what is built of it is looked at in the browsers. */
async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = config;
  const asked = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  return Manifest.parse(typeof manifest === 'function' ? await manifest(asked) : await manifest);
}

describe.each(['chrome', 'firefox'] as const)('what the extension asks for in %s', (browser) => {
  it('is no page at install: each is asked for when the reader chooses it', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    // Any of them would show pages, or be warned of, at install.
    for (const wide of ['tabs', '<all_urls>', 'webNavigation', 'history', 'cookies', 'webRequest'])
      expect(manifest.permissions).not.toContain(wide);
  });

  it('is chosen and taken back on a page that the browser’s own list of extensions leads to', async () => {
    expect(await manifestFor(browser)).toMatchObject({ options_ui: { page: 'welcome.html', open_in_tab: true } });
  });

  it('is explained to those who review it, one by one', async () => {
    const { permissions } = await manifestFor(browser);
    const explained = readFileSync(new URL('../../docs/publishing.md', import.meta.url), 'utf8');
    for (const permission of [...permissions, 'optional_host_permissions'])
      expect(explained).toContain(`\`${permission}\``);
  });
});
