import type { enAgreement } from './en';

export const deAgreement: Record<keyof typeof enAgreement, string> = {
  'editor.title': 'Vereinbarung',
};
