import type { PanelProps } from '../../components/panel/Panel';
import { anAsk } from './asks';
import { aTeaching } from './teaching';

const nothing = () => {};

/** What a panel can do, none of which does anything; `more` is what the test looks at. */
export const panelActions = (more: Partial<PanelProps['actions']> = {}): PanelProps['actions'] => ({
  send: async () => ({ refusal: null, undo: [] }),
  search: async () => [],
  resolve: async () => null,
  teaching: aTeaching(),
  ask: anAsk(),
  choose: nothing,
  openEngagement: nothing,
  openTab: nothing,
  painted: nothing,
  close: nothing,
  signIn: nothing,
  openPage: nothing,
  readDescription: async () => null,
  removeSample: nothing,
  openWorkspace: nothing,
  openWelcome: nothing,
  discard: nothing,
  resend: nothing,
  ...more,
});
