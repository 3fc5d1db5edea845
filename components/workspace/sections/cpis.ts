import { defineSection } from './define-section';

export const cpis = defineSection({
  id: 'cpis',
  group: 'knowledge',
  position: 110,
  title: 'workspace.section.cpis',
  load: async () => (await import('../cpis/CpisSection')).CpisSection,
});
