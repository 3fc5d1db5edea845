import { defineSection } from './define-section';

export const exchange = defineSection({
  id: 'exchange',
  group: 'workspace',
  position: 230,
  title: 'workspace.section.exchange',
  load: async () => (await import('../exchange/ExchangeSection')).ExchangeSection,
});
