/** What the browser itself shows for us: its menus, the omnibox. Only the background writes it. */
export const enBrowser = {
  'browser.log_as_feedback': 'Log as client feedback',
  'browser.flag_as_gap': 'Flag as a gap',
  'browser.is_in_scope': 'Is this in scope?',
  'browser.omnibox_none': 'No client or engagement with these words. Enter opens the portfolio.',
  'browser.omnibox_start': 'Type a client or an engagement. Enter opens the portfolio.',
  'browser.omnibox_first': 'Enter opens {line}',
  'browser.omnibox_line': '{client} – {engagement}',
  'browser.toolbar': 'Goalpost. {line}',
};
