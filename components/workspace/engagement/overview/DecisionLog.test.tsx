import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { aDocument, fixtureDay, fixtureId, fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showWorkspace } from '../../../../test/support/live-workspace';
import { engagementHash } from '../../route';

afterEach(cleanup);

const option = (
  name: string,
  fields: { text: string; status: 'accepted' | 'declined' | 'offered'; decidedOn?: string },
) => ({
  type: 'alternative' as const,
  id: fixtureId(`option-${name}`),
  engagementId: fixtureIds.engagementId,
  about: { gapKey: 'forecast.miss:criterion' },
  sharedWithClient: false,
  ...fields,
});

const shown = (documents: Parameters<typeof showWorkspace>[0]['documents']) =>
  showWorkspace({ hash: engagementHash(fixtureIds.engagementId, 'overview'), documents: documents ?? [] });

it('shows what was decided, the newest first, and walking away as a decision', async () => {
  const { container } = await shown([
    ...northwind().documents,
    option('pages', { text: 'Two more pages', status: 'accepted', decidedOn: '2026-05-01' }),
    {
      ...option('target', { text: 'A target of 30', status: 'declined', decidedOn: '2026-05-02' }),
      declinedBy: 'us' as const,
      reason: 'Too low for the launch',
    },
    {
      ...option('part', { text: 'Beyond what we can promise', status: 'accepted', decidedOn: '2026-05-03' }),
      kind: 'walk_away' as const,
      declinedBy: 'client' as const,
      reason: 'Beyond what we can promise',
    },
    // The last day of one is over; the other still lies on the table.
    { ...option('lapsed', { text: 'A smaller launch', status: 'offered' }), expiresOn: '2026-05-10' },
    { ...option('open', { text: 'A later launch', status: 'offered' }), expiresOn: fixtureDay },
    aDocument({
      ...{ type: 'changeRequest', id: fixtureId('chat'), engagementId: fixtureIds.engagementId },
      ...{ title: 'A live chat', status: 'declined', decidedOn: '2026-05-04' },
      decisionReason: 'Nobody could answer at night',
    }),
  ]);
  const log = await screen.findByRole('region', { name: 'Decisions' });
  const rows = within(log)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(rows.slice(0, 5)).toEqual([
    expect.stringMatching(/^Expired A smaller launch\D*10/),
    expect.stringMatching(/^Declined A live chat.*“Nobody could answer at night”$/),
    expect.stringMatching(/^Parted on this Beyond what we can promise\D*3.*The client$/),
    expect.stringMatching(/^Declined by us A target of 30.*“Too low for the launch”$/),
    expect.stringMatching(/^Picked Two more pages/),
  ]);
  expect(rows[2]).not.toContain('“');
  expect(await findViolations(container)).toEqual([]);
});
