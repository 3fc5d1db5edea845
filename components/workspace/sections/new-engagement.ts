import { defineSection } from './define-section';

export const newEngagement = defineSection({
  id: 'new',
  group: 'work',
  position: 20,
  title: 'workspace.section.new',
  role: 'member',
  load: async () => (await import('../start/NewEngagementSection')).NewEngagementSection,
});
