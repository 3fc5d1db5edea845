import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

/** What is built for Firefox, as it goes to the store: the browser story gives its own copy the hosts a user would grant. */
const manifest: unknown = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../.output/firefox-mv3/manifest.json'), 'utf8'),
);

test('no page is asked for at install', () => {
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).toMatchObject({
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
  });
  expect(manifest).not.toHaveProperty('optional_permissions');
});

test('the sidebar holds the panel’s page and stays closed until it is asked for, beside keys and the address bar', () => {
  expect(manifest).toMatchObject({
    sidebar_action: { default_panel: 'panel.html?side', open_at_install: false },
    commands: {
      toggle: { suggested_key: { default: 'Alt+Shift+G' } },
      log: { suggested_key: { default: 'Alt+Shift+L' } },
      workspace: {},
    },
    omnibox: { keyword: 'gp' },
  });
  expect(manifest).not.toHaveProperty('side_panel');
  // With a popup of its own, the button would not open the panel in the page.
  expect(manifest).not.toHaveProperty('action.default_popup');
});
