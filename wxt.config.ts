import { defineConfig } from 'wxt';
import { barePageScripts } from './scripts/bare-page-scripts';
import { leaveOutApps, leftOut } from './scripts/leave-out-apps';
import { pageFiles } from './scripts/page-files';
import { parseMessagesAhead } from './scripts/parse-messages-ahead';

/** Firefox has a sidebar instead, and Safari neither. */
const hasSidePanel = (browser: string) => browser !== 'firefox' && browser !== 'safari';

/** The build of the extension. Auto-imports are off: an import nobody writes is an arrow nobody sees. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // A build without some apps is for tests alone, and never takes the place of the real one.
  outDir: leftOut.length === 0 ? '.output' : '.output/without',
  vite: () => ({
    plugins: [leaveOutApps(), barePageScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  // What a store's reviewers need to build the same extension, and no more.
  zip: { excludeSources: ['test/**', 'test-results/**', '.ci/**', 'docs/images/**'] },
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      // The background also fills the rules' messages, which it parses itself; pages show ready-made texts alone.
      if (!entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'))) return;
      config.plugins = [...(config.plugins ?? []), parseMessagesAhead(), pageFiles()];
    },
  },
  manifest: ({ browser }) => ({
    // In the browser's language, from `public/_locales`.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(hasSidePanel(browser) ? ['sidePanel'] : []),
    ],
    // Nothing at install: the reader grants one app at a time.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      toggle: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_toggle__' },
      log: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_log__' },
      // Without a key of its own: the reader gives it one in the browser's settings.
      workspace: { description: '__MSG_workspace__' },
    },
    omnibox: { keyword: 'gp' },
    // Apps are chosen and taken back there at any time, also from the browser's own list of extensions.
    options_ui: { page: 'welcome.html', open_in_tab: true },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        // Origins cannot be added at run time, so every page may frame it; the changing address keeps pages from
        // finding out that Goalpost is installed. Firefox gives each installation an address of its own anyway.
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // The same panel beside pages that no extension may touch, or that forbid frames.
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'panel.html?side', default_title: '__MSG_name__', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'goalpost@goalpost.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '124' }),
    ...(hasSidePanel(browser) ? { side_panel: { default_path: 'panel.html?side' } } : {}),
  }),
});
