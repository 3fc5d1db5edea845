import type { enBrowser } from './en';

export const jaBrowser: Record<keyof typeof enBrowser, string> = {
  'browser.log_as_feedback': 'お客様の声として記録',
};
