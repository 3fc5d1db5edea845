import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isProblem } from '../../lib/contract/problem';
import { signingMails } from '../../server/storage/signing-mails';
import { type Proposal, propose, proposeAgain, sender } from '../support/a-proposal';
import { codeIn, linkIn, MailServer } from '../support/mail-server';
import { PageVisitor } from '../support/page-visitor';
import { startTestApi, type TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

const toAddress = 12;
const ofWorkspace = 300;
const sato = 'sato@northwind.example';
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Asks for a link, by mail unless said otherwise. */
const askLink = (api: TestApi, path: string, send = true, key?: string) =>
  api.call('POST', path, { body: { send }, ...(key === undefined ? {} : { key }) });
const signOffLink = ({ signOffId }: { signOffId: string }) => `/v1/sign-offs/${signOffId}/link`;
const sharedLink = (engagementId: string, personId: string) =>
  `/v1/engagements/${engagementId}/stakeholders/${personId}/link`;

/** A refusal that says, to people and to programs, when it is possible again. */
async function expectWait(response: Response): Promise<void> {
  expect(response.status).toBe(429);
  const seconds = Number(response.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(3000);
  expect(seconds).toBeLessThanOrEqual(3600);
  const problem = await response.json();
  expect(isProblem(problem)).toBe(true);
  expect(problem).toMatchObject({ code: 'rate_limited' });
  expect(problem.detail).toMatch(/Mail the next in (5\d|60) minutes, or copy the link now/);
}

describeEachStorage('one address', (storage) => {
  let api: TestApi;
  let mails: MailServer;
  beforeEach(async () => {
    mails = await MailServer.start();
    api = await storage.start({ mail: mails.settings });
  });
  afterEach(async () => {
    await api.close();
    await mails.stop();
  });

  const linksOf = async ({ signOffId }: { signOffId: string }) =>
    (await api.call('GET', `/v1/sign-offs/${signOffId}/links`)).json();
  /** Uses the budget of Yuki Sato up; the mail of the proposal is the first. */
  const fill = async (proposal: Proposal, key?: string) => {
    await mails.mailTo(sato);
    for (const _ of times(toAddress - 1)) {
      expect((await askLink(api, signOffLink(proposal.sato), true, key)).status).toBe(200);
    }
  };

  it('is mailed so many links an hour, to whatever they lead, and no link is made for one more', async () => {
    const proposal = await propose(api);
    await fill(proposal);
    await expectWait(await askLink(api, signOffLink(proposal.sato)));
    await expectWait(await askLink(api, sharedLink(proposal.engagementId, proposal.sato.id)));
    expect(mails.received).toHaveLength(toAddress);
    expect((await linksOf(proposal.sato)).links).toHaveLength(toAddress);
    // It can still be copied, and others are still written to.
    expect(await (await askLink(api, signOffLink(proposal.sato), false)).json()).toMatchObject({ mailed: false });
    expect(await (await askLink(api, signOffLink(proposal.weber))).json()).toMatchObject({ mailProblem: 'no_address' });
  });

  it('is counted in each workspace for itself', async () => {
    const proposal = await propose(api);
    await fill(proposal);
    const other = await api.addWorkspace('Another workspace');
    const send = sender(api, other.key);
    const [clientId, engagementId, id] = times(3).map(() => crypto.randomUUID());
    await send('document.create', { document: { type: 'client', id: clientId, name: 'Northwind GmbH' } });
    const person = { type: 'stakeholder', id, clientId, name: 'Yuki Sato', email: sato, addedOn: '2026-01-05' };
    await send('document.create', { document: person });
    const engagement = { type: 'engagement', id: engagementId, clientId, name: 'Search', kind: 'retainer' };
    await send('document.create', { document: { ...engagement, status: 'active' } });
    const made = await askLink(api, sharedLink(String(engagementId), String(id)), true, other.key);
    expect(await made.json()).toMatchObject({ mailed: true });
  });

  it('gets the mail of a proposal later when it is one too many, without a try being counted', async () => {
    const first = await propose(api);
    await fill(first);
    await sender(api)('agreement.withdraw', { agreementId: first.agreementId, reason: 'A typo' });
    const again = { ...first, sato: { ...first.sato, signOffId: crypto.randomUUID() } };
    again.weber = { ...first.weber, signOffId: crypto.randomUUID() };
    await proposeAgain(api, again);
    const mail = { workspace_id: api.workspaceId, sign_off_id: again.sato.signOffId };
    const find = () => api.service.storage.inService('read', (transaction) => signingMails.find(transaction, mail));
    const waitMs = async () => Date.parse((await find())?.due_at ?? '') - Date.now();
    await expect.poll(waitMs, { timeout: 20_000 }).toBeGreaterThan(3_000_000);
    expect(await waitMs()).toBeLessThanOrEqual(3_600_000);
    expect(await find()).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(await linksOf(again.sato)).toMatchObject({ mail: { state: 'waiting' }, links: [] });
    expect(mails.received).toHaveLength(toAddress);
  });

  it('is mailed so many codes an hour beside its links, and then told when the next can come', async () => {
    const proposal = await propose(api, { satoLanguage: 'en' });
    await fill(proposal);
    const visitor = new PageVisitor(api.url);
    const urls = await Promise.all(
      times(toAddress + 1).map(async () => (await askLink(api, signOffLink(proposal.sato), false)).json()),
    );
    const { html } = await visitor.open(urls[0].url);
    const digest = /name="digest" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';
    const fields = { answer: 'approve', signedName: 'Yuki Sato', comment: 'By the way', digest };
    const pages = [];
    for (const { url } of urls) pages.push(await visitor.submit(url, fields));
    const refused = pages.pop();
    expect(pages.every((page) => page.html.includes(`six digits to ${sato}`))).toBe(true);
    expect(refused?.status).toBe(422);
    expect(refused?.html).toMatch(
      /Several codes were sent to you in a short time. Another can be sent in \d\d minutes/,
    );
    expect(refused?.html).toContain('By the way</textarea>');
    const codes = mails.received.filter((mail) => codeIn(mail) !== '' && linkIn(mail) === '');
    expect(codes).toHaveLength(toAddress);
  });
});

describe('one workspace', () => {
  let api: TestApi;
  let mails: MailServer;
  beforeEach(async () => {
    mails = await MailServer.start();
    api = await startTestApi({ mail: mails.settings });
    // What counts is that a mail was about to leave: refused connections are quicker.
    await mails.stop();
  });
  afterEach(() => api.close());

  it('mails so many links an hour, to however many people', async () => {
    const { engagementId, clientId, sato: person } = await propose(api);
    await expect
      .poll(async () => (await (await api.call('GET', `/v1/sign-offs/${person.signOffId}/links`)).json()).mail.attempts)
      .toBe(1);
    const people = times(Math.ceil(ofWorkspace / toAddress)).map((index) => ({
      type: 'stakeholder',
      id: crypto.randomUUID(),
      clientId,
      name: `Person ${index}`,
      email: `person-${index}@northwind.example`,
      addedOn: '2026-01-05',
    }));
    for (const document of people) await sender(api)('document.create', { document });
    // One less than all of them: the proposal's own was the first.
    const asked = people.flatMap(({ id }) => times(toAddress).map(() => id)).slice(1);
    const statuses = await Promise.all(
      asked.map(async (id) => (await askLink(api, sharedLink(engagementId, id))).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const [first] = people;
    await expectWait(await askLink(api, sharedLink(engagementId, String(first?.id))));
    await expectWait(await askLink(api, signOffLink(person)));
    expect((await askLink(api, signOffLink(person), false)).status).toBe(200);
  });
});
