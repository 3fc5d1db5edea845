import { defineEngagementSection } from './define-engagement-section';

export const agreement = defineEngagementSection({
  id: 'agreement',
  position: 10,
  title: 'editor.title',
  load: async () => (await import('../agreement/AgreementSection')).AgreementSection,
});
