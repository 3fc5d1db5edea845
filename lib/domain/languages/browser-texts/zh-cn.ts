import type { enBrowser } from './en';

export const zhCnBrowser: Record<keyof typeof enBrowser, string> = {
  'browser.log_as_feedback': '记为客户反馈',
  'browser.flag_as_gap': '标记为落差',
  'browser.is_in_scope': '是否在范围内？',
  'browser.omnibox_none': '没有包含这些词的客户或项目。按回车打开项目总览。',
  'browser.omnibox_start': '输入客户或项目名称。按回车打开项目总览。',
  'browser.omnibox_first': '按回车打开：{line}',
  'browser.omnibox_line': '{client} – {engagement}',
  'browser.toolbar': 'Goalpost。{line}',
};
