import { v7 } from 'uuid';
import { addDocuments } from '../support/add-documents';
import type { Workplace } from '../support/workplace';

/** Feedback, so that the engagement has `count` documents more. */
export async function growEngagement(workplace: Workplace, engagementId: string, count: number): Promise<void> {
  const feedback = (_: unknown, index: number) => ({
    type: 'feedback',
    id: v7(),
    engagementId,
    channel: 'email',
    said: `Remark number ${index} on what we sent last week.`,
    sentiment: 'neutral',
    receivedOn: '2026-11-02',
  });
  await addDocuments(workplace, Array.from({ length: count }, feedback));
}

/** Other engagements of 500 notes each, until the workspace has about `count` documents more. */
export async function growWorkspace(workplace: Workplace, clientId: string, count: number): Promise<void> {
  for (let made = 0; made < count; made += 501) {
    const engagementId = v7();
    const name = `Campaign ${made}`;
    const engagement = { type: 'engagement', id: engagementId, clientId, name, kind: 'project', status: 'active' };
    const note = (_: unknown, index: number) => ({
      type: 'note',
      id: v7(),
      engagementId,
      text: `What we talked about at stand-up number ${index}, in a sentence or two.`,
      on: '2026-11-02',
    });
    await addDocuments(workplace, [engagement, ...Array.from({ length: 500 }, note)]);
  }
}
