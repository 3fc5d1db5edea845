import { defineEngagementSection } from './define-engagement-section';

export const handover = defineEngagementSection({
  id: 'handover',
  position: 60,
  title: 'handover.title',
  load: async () => (await import('../handover/HandoverSection')).HandoverSection,
});
