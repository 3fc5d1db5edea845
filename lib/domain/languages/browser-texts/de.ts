import type { enBrowser } from './en';

export const deBrowser: Record<keyof typeof enBrowser, string> = {
  'browser.log_as_feedback': 'Als Rückmeldung festhalten',
};
