import { defineSection } from './define-section';

export const drift = defineSection({
  id: 'drift',
  group: 'work',
  position: 30,
  title: 'workspace.section.drift',
  load: async () => (await import('../drift/DriftSection')).DriftSection,
});
