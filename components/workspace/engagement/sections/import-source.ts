import { defineEngagementSection } from './define-engagement-section';

export const importSource = defineEngagementSection({
  id: 'import',
  position: 50,
  title: 'import.begin',
  load: async () => (await import('../import/ImportSection')).ImportSection,
});
