import { defineSection } from './define-section';

export const capabilities = defineSection({
  id: 'capabilities',
  group: 'knowledge',
  position: 120,
  title: 'workspace.section.capabilities',
  load: async () => (await import('../capabilities/CapabilitiesSection')).CapabilitiesSection,
});
