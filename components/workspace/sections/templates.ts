import { defineSection } from './define-section';

export const templates = defineSection({
  id: 'templates',
  group: 'knowledge',
  position: 130,
  title: 'workspace.section.templates',
  load: async () => (await import('../templates/TemplatesSection')).TemplatesSection,
});
