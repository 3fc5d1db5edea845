import type { enBrowser } from './en';

export const jaBrowser: Record<keyof typeof enBrowser, string> = {
  'browser.log_as_feedback': 'お客様の声として記録',
  'browser.flag_as_gap': 'ズレとして報告',
  'browser.is_in_scope': '対応範囲に含まれるか確認',
  'browser.omnibox_none': '該当するクライアントや案件はありません。Enter で案件一覧を開きます。',
  'browser.omnibox_start': 'クライアント名か案件名を入力してください。Enter で案件一覧を開きます。',
  'browser.omnibox_first': 'Enter で開く：{line}',
  'browser.omnibox_line': '{client} – {engagement}',
  'browser.toolbar': 'Goalpost。{line}',
};
