import { defineEngagementSection } from './define-engagement-section';

export const changes = defineEngagementSection({
  id: 'changes',
  position: 30,
  title: 'change.title',
  load: async () => (await import('../changes/ChangesSection')).ChangesSection,
});
