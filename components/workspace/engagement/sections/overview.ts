import { defineEngagementSection } from './define-engagement-section';

export const overview = defineEngagementSection({
  id: 'overview',
  position: 5,
  title: 'editor.overview',
  load: async () => (await import('../overview/OverviewSection')).OverviewSection,
});
