import { defineSection } from './define-section';

export const activity = defineSection({
  id: 'activity',
  group: 'workspace',
  position: 240,
  title: 'workspace.section.activity',
  load: async () => (await import('../activity/ActivitySection')).ActivitySection,
});
