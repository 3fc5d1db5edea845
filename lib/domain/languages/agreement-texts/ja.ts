import type { enAgreement } from './en';

export const jaAgreement: Record<keyof typeof enAgreement, string> = {
  'editor.title': '合意内容',
};
