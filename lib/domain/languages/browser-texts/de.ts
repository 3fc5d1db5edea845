import type { enBrowser } from './en';

export const deBrowser: Record<keyof typeof enBrowser, string> = {
  'browser.log_as_feedback': 'Als Rückmeldung festhalten',
  'browser.flag_as_gap': 'Als Lücke melden',
  'browser.is_in_scope': 'Ist das enthalten?',
  'browser.omnibox_none': 'Kein Kunde und kein Auftrag mit diesen Wörtern. Eingabe öffnet die Übersicht.',
  'browser.omnibox_start': 'Kunde oder Auftrag eingeben. Eingabe öffnet die Übersicht.',
  'browser.omnibox_first': 'Eingabe öffnet {line}',
  'browser.omnibox_line': '{client} – {engagement}',
  'browser.toolbar': 'Goalpost. {line}',
};
