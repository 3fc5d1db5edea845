import type { enBrowser } from './en';

export const zhCnBrowser: Record<keyof typeof enBrowser, string> = {
  'browser.log_as_feedback': '记为客户反馈',
};
