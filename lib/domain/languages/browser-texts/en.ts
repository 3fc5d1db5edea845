/** What the browser itself shows for us: its menus, the omnibox. Only the background writes it. */
export const enBrowser = {
  'browser.log_as_feedback': 'Log as client feedback',
};
