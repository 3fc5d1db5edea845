import { defineSection } from './define-section';

export const clients = defineSection({
  id: 'clients',
  group: 'work',
  position: 40,
  title: 'workspace.section.clients',
  load: async () => (await import('../clients/ClientsSection')).ClientsSection,
});
