import type { enAgreement } from './en';

export const zhCnAgreement: Record<keyof typeof enAgreement, string> = {
  'editor.title': '约定',
};
