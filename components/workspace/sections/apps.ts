import { defineSection } from './define-section';

export const apps = defineSection({
  id: 'apps',
  group: 'workspace',
  position: 225,
  title: 'workspace.section.apps',
  load: async () => (await import('../apps/TaughtAppsSection')).TaughtAppsSection,
});
