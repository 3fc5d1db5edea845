import { defineSection } from './define-section';

export const settings = defineSection({
  id: 'settings',
  group: 'workspace',
  position: 220,
  title: 'workspace.section.settings',
  load: async () => (await import('../settings/SettingsSection')).SettingsSection,
});
