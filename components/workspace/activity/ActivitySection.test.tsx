import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { fixtureIds } from '../../../test/builders/panel-view';
import { showWorkspace } from '../../../test/support/live-workspace';

afterEach(cleanup);

const picked = {
  ...{ seq: 1, commandId: 'command', name: 'alternative.pick', memberId: fixtureIds.sato },
  ...{ at: '2026-06-05T08:00:00.000Z', deviceAt: '2026-06-05T08:00:00.000Z', changes: [] },
};

it('names the person of the client’s who did something on their own page', async () => {
  const page = { entries: [picked], more: false };
  await showWorkspace({ hash: '#/activity', role: 'owner', answers: { 'activity/list': async () => page } });
  expect((await screen.findByText('Yuki Sato')).tagName).toBe('STRONG');
});
