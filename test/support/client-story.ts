import { v7 } from 'uuid';
import { type AskedApi, type Sending, sender } from './a-proposal';

/** Who signs in the story, with the sign-offs of both versions. */
export type StoryPerson = { id: string; name: string; email: string; first: string; second: string };

/** A campaign that is agreed, and whose second version changes what was agreed. */
export type ClientStory = {
  engagementId: string;
  firstId: string;
  secondId: string;
  sato: StoryPerson;
  weber: StoryPerson;
  lind: StoryPerson;
};

const person = (name: string, email: string): StoryPerson => ({ id: v7(), name, email, first: v7(), second: v7() });

/** Writes the first version, with all that a page can show, and proposes it. */
export async function proposeFirst(api: AskedApi): Promise<ClientStory> {
  const send = sender(api);
  const story: ClientStory = {
    engagementId: v7(),
    firstId: v7(),
    secondId: v7(),
    sato: person('Yuki Sato', 'sato@northwind.example'),
    weber: person('Karl Weber', 'weber@northwind.example'),
    lind: person('Petra Lindqvist', 'lindqvist@northwind.example'),
  };
  const clientId = v7();
  await create(send, { type: 'client', id: clientId, name: 'Northwind GmbH' });
  for (const { id, name, email } of [story.sato, story.weber, story.lind]) {
    const signs = { clientId, signoffRequired: true, addedOn: '2026-01-05' };
    await create(send, { type: 'stakeholder', id, name, email, ...signs });
  }
  const { engagementId } = story;
  const engagement = { clientId, name: 'Paid media 2026', kind: 'retainer', status: 'active' };
  await create(send, { type: 'engagement', id: engagementId, ...engagement });
  await writeFirst(send, story);
  await proposeTo(send, story, 'first');
  return story;
}

const create = (send: Sending, document: Record<string, unknown>) => send('document.create', { document });

const proposeTo = (send: Sending, { sato, weber, lind, ...story }: ClientStory, which: 'first' | 'second') =>
  send('agreement.propose', {
    agreementId: which === 'first' ? story.firstId : story.secondId,
    signers: [sato, weber, lind].map((signer) => ({ id: signer[which], stakeholderId: signer.id })),
  });

async function writeFirst(send: Sending, { engagementId, firstId, sato }: ClientStory): Promise<void> {
  const expectationId = v7();
  await create(send, {
    type: 'expectation',
    id: expectationId,
    engagementId,
    stakeholderId: sato.id,
    text: 'I want to stop explaining our ad spend to the board every month.',
    source: 'client_words',
    recordedOn: '2026-04-28',
  });
  await create(send, {
    type: 'agreement',
    id: firstId,
    engagementId,
    version: 1,
    status: 'draft',
    language: 'en',
    channels: [{ type: 'email', purpose: 'Requests and decisions', clientContactId: sato.id }],
  });
  const part = { engagementId, agreementId: firstId };
  const item = (kind: string, text: string, more: Record<string, unknown> = {}) =>
    create(send, { ...part, type: 'scopeItem', id: v7(), kind, text, ...more });
  await item('deliverable', 'Landing pages', {
    dueOn: '2026-06-30',
    allowance: { limit: '6', unit: 'pages' },
    tolerance: '3 revision rounds each',
    position: 1,
  });
  await item('deliverable', 'Monthly report your CFO can read in two minutes', {
    duration: { days: 5, from: 'the end of each month' },
    position: 2,
  });
  await item('exclusion', 'Chat and phone support', { position: 3 });
  await item('exclusion', 'Photo and video production', { position: 4 });
  await item('clientDuty', 'Texts for 12 pages', {
    owner: { stakeholderId: sato.id },
    dueOn: '2026-06-10',
    clarification: 'Later means the launch moves.',
    position: 5,
  });
  await item('assumption', 'Access to the advertising accounts from the first day', { position: 6 });
  const criterionId = v7();
  await create(send, {
    ...part,
    type: 'criterion',
    id: criterionId,
    kind: 'hard',
    statement: 'Qualified leads a month',
    unit: 'leads',
    direction: 'up',
    baseline: '40',
    target: '120',
    dueOn: '2026-08-31',
    source: 'the CRM',
    expectationIds: [expectationId],
  });
  await create(send, {
    ...part,
    type: 'criterion',
    id: v7(),
    kind: 'felt',
    statement: 'The board trusts the numbers',
    question: 'Could you answer every question of the board?',
    targetScore: 4,
  });
  const milestone = {
    name: 'Launch',
    dueOn: '2026-07-01',
    acceptance: 'all pages are live',
    criterionIds: [criterionId],
  };
  await create(send, { ...part, type: 'milestone', id: v7(), ...milestone });
}

/** Changes what is in force by an approved change request and proposes the result. */
export async function proposeSecond(api: AskedApi, story: ClientStory): Promise<void> {
  const send = sender(api);
  const { engagementId, secondId } = story;
  const changeRequestId = v7();
  await create(send, {
    type: 'changeRequest',
    id: changeRequestId,
    engagementId,
    title: 'Fewer leads, but a video for the launch',
    effect: { days: 14, cost: { amount: '4800', currency: 'EUR' }, criteria: 'Leads a month fall from 120 to 100' },
    status: 'draft',
  });
  await send('changeRequest.submit', { changeRequestId });
  await send('changeRequest.approve', { changeRequestId, agreementId: secondId });
  const parts = await partsOf(api, secondId);
  const find = (text: string) => {
    const found = parts.find((part) => part.text === text || part.statement === text || part.name === text);
    if (!found) throw new Error(`There is no part “${text}”.`);
    return found;
  };
  const edit = (text: string, set: Record<string, unknown>) => {
    const { type, id } = find(text);
    return send('document.edit', { type, id, set });
  };
  await edit('Qualified leads a month', { target: '100' });
  await edit('Photo and video production', { kind: 'deliverable', text: 'One video for the launch' });
  await edit('Launch', { dueOn: '2026-07-15' });
  await send('document.archive', { type: 'scopeItem', id: find('Chat and phone support').id });
  await create(send, {
    type: 'scopeItem',
    id: v7(),
    engagementId,
    agreementId: secondId,
    kind: 'exclusion',
    text: 'Music rights for the video',
  });
  await proposeTo(send, story, 'second');
}

type StoryPart = { type: string; id: string; agreementId?: string; text?: string; statement?: string; name?: string };

async function partsOf(api: AskedApi, agreementId: string): Promise<StoryPart[]> {
  const { documents }: { documents: StoryPart[] } = await (await api.call('GET', '/v1/export')).json();
  return documents.filter((document) => document.agreementId === agreementId);
}

/** Puts two ways to answer a request of theirs before the client, and shares a gap that a member flagged. */
export async function offerOptions(api: AskedApi, { engagementId, sato }: ClientStory): Promise<void> {
  const send = sender(api);
  const requestId = v7();
  const asked = { engagementId, stakeholderId: sato.id, receivedOn: '2026-01-20' };
  await create(send, { type: 'request', id: requestId, text: 'Could you also answer the chat on our site?', ...asked });
  const about = { type: 'request', id: requestId };
  const options = [
    {
      text: 'We answer it on workdays from 9 to 12',
      tradeOff: { cost: '€1,200 a month', time: 'From 1 March', goal: 'Visitors are answered while they still look' },
    },
    {
      text: 'You answer it; we write the replies for the twenty most frequent questions',
      tradeOff: { cost: 'Included', quality: 'Your people know the products better than we do' },
    },
  ];
  const ids = options.map(() => v7());
  for (const [index, option] of options.entries()) {
    await create(send, { type: 'alternative', id: ids[index], engagementId, about, status: 'draft', ...option });
  }
  await send('alternative.offer', { alternativeIds: ids });
  const gapId = v7();
  await send('gap.flag', {
    id: gapId,
    engagementId,
    title: 'Photos for the June pages have not come yet',
    severity: 'warning',
  });
  await send('gap.share', { engagementId, key: `flagged:${gapId}`, shared: true });
}
