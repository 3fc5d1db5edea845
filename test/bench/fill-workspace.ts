import { v7 } from 'uuid';
import { aCommand } from '../support/http-commands';
import type { Workplace } from '../support/workplace';

/** How many commands the API takes in one request. */
const mostCommands = 100;

async function send(workplace: Workplace, documents: readonly object[]): Promise<void> {
  for (let sent = 0; sent < documents.length; sent += mostCommands) {
    const commands = documents
      .slice(sent, sent + mostCommands)
      .map((document) => aCommand('document.create', { document }));
    const response = await workplace.call('POST', '/v1/commands', { commands });
    const text = await response.text();
    if (!response.ok || text.includes('refused')) throw new Error(text.slice(0, 500));
  }
}

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
  await send(workplace, Array.from({ length: count }, feedback));
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
    await send(workplace, [engagement, ...Array.from({ length: 500 }, note)]);
  }
}
