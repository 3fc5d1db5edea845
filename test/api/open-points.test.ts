import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from '../../lib/domain/evaluate';
import { isRefusal } from '../../lib/domain/refusal';
import { ruleTitle } from '../../lib/domain/rules/finding-texts';
import { isInternal } from '../../lib/domain/rules/internal-findings';
import { readSnapshot } from '../../lib/domain/snapshot';
import { dayOfInstant } from '../../lib/domain/values/day';
import { makeLink, type Proposal, propose, sender } from '../support/a-proposal';
import { PageVisitor } from '../support/page-visitor';
import { exported } from '../support/signing-room';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('what is open between us, on the client’s own page', (storage) => {
  let api: TestApi;
  let proposal: Proposal;
  let visitor: PageVisitor;
  let options: [string, string];
  beforeAll(async () => {
    api = await storage.start();
  });
  beforeEach(async () => {
    proposal = await propose(api);
    visitor = new PageVisitor(api.url);
    options = [v7(), v7()];
  });
  afterAll(() => api.close());

  const requestId = () => `request:${options[0]}`;

  /** A request of the client's with two options for it, one a draft of ours until both are offered. */
  async function offerTwo() {
    const send = sender(api);
    const { engagementId, sato } = proposal;
    const request = {
      type: 'request',
      id: options[0],
      engagementId,
      text: 'A chat on the site',
      stakeholderId: sato.id,
    };
    await send('document.create', { document: { ...request, receivedOn: '2026-01-12' } });
    for (const [index, id] of options.entries()) {
      const about = { type: 'request', id: options[0] };
      const option = { type: 'alternative', id, engagementId, about, text: `Way ${index + 1}`, status: 'draft' };
      await send('document.create', { document: { ...option, tradeOff: { cost: `€${index + 1}00 more` } } });
    }
    return send;
  }
  const offer = async () => {
    await (await offerTwo())('alternative.offer', { alternativeIds: options });
  };
  /** What a rule finds in the engagement today and may be shared. */
  async function aGapToShare() {
    const snapshot = readSnapshot(await (await api.call('GET', '/v1/export')).json());
    if (isRefusal(snapshot)) throw new Error(snapshot.message);
    const { findings } = evaluate(snapshot, dayOfInstant(api.service.now(), snapshot.workspace.timeZone));
    const found = findings.find(({ engagementId, key }) => engagementId === proposal.engagementId && !isInternal(key));
    if (!found) throw new Error('No rule finds anything to share here.');
    return found;
  }
  const linkTo = async (signOffId: string) => new URL((await makeLink(api, signOffId)).url).pathname;
  const optionNamed = async (id: string) => (await exported(api, 'alternative')).find((option) => option['id'] === id);

  it('is told on the page of the agreement only once something is shared', async () => {
    const page = await linkTo(proposal.sato.signOffId);
    await offerTwo();
    expect((await visitor.open(page)).html).not.toContain('open between us');
    await sender(api)('alternative.offer', { alternativeIds: options });
    expect((await visitor.open(page)).html).toContain('One point is open between us');
    const opened = (await visitor.open(`${page}/open`)).html;
    for (const text of ['A chat on the site', 'Way 1', 'Way 2', '€100 more', 'Choose this', 'None of these fits']) {
      expect(opened).toContain(text);
    }
    expect(opened).not.toMatch(/<script|style=|onclick/);
  });

  it('takes a choice once, however often the form is sent, and names who chose', async () => {
    await offer();
    const page = `${await linkTo(proposal.sato.signOffId)}/open`;
    const choice = { question: requestId(), answer: `pick ${options[0]}`, words: '' };
    const taken = await visitor.submit(page, choice);
    expect(taken.status).toBe(200);
    expect(taken.html).toContain('Chosen by Yuki Sato');
    expect(taken.html).not.toContain('Choose this');
    expect((await visitor.submit(page, choice)).status).toBe(422);
    expect(await optionNamed(options[0])).toMatchObject({ status: 'accepted', decidedBy: proposal.sato.id });
    expect(await optionNamed(options[1])).toMatchObject({ status: 'offered' });
  });

  it('takes a refusal and a question with their words, and gives back what cannot be taken', async () => {
    await offer();
    const page = `${await linkTo(proposal.sato.signOffId)}/open`;
    const empty = await visitor.submit(page, { question: requestId(), answer: 'refuse', words: ' ' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Say in a few words why none of them fits.');
    const long = await visitor.submit(page, { question: requestId(), answer: 'ask', words: 'x'.repeat(2001) });
    expect(long.status).toBe(422);
    expect(long.html).toContain('x'.repeat(2001));
    await visitor.submit(page, { question: requestId(), answer: 'ask', words: 'Is copy <b>included</b>?' });
    await visitor.submit(page, { question: requestId(), answer: 'ask', words: 'Is copy <b>included</b>?' });
    const questions = (await exported(api, 'feedback')).filter(
      ({ engagementId }) => engagementId === proposal.engagementId,
    );
    expect(questions).toMatchObject([
      { said: 'Is copy <b>included</b>?', stakeholderId: proposal.sato.id, needsAnswer: true },
    ]);
    await visitor.submit(page, { question: requestId(), answer: 'refuse', words: 'Both too dear' });
    for (const id of options) {
      expect(await optionNamed(id)).toMatchObject({
        status: 'declined',
        declinedBy: 'client',
        reason: 'Both too dear',
      });
    }
  });

  it('shows a shared gap, and no longer once it is taken off the page', async () => {
    const page = await linkTo(proposal.sato.signOffId);
    const { key, rule, subject, severity, fingerprint } = await aGapToShare();
    const title = ruleTitle(rule, 'en');
    const named = { engagementId: proposal.engagementId, key };
    await sender(api)('gap.share', {
      ...named,
      finding: { rule, subject, severity, title, fingerprint },
      shared: true,
    });
    expect((await visitor.open(`${page}/open`)).html).toContain(title);
    await sender(api)('gap.share', { ...named, shared: false });
    expect((await visitor.open(`${page}/open`)).html).not.toContain(title);
  });

  it('is reached by a working link alone, and takes nothing from a foreign page or a look ahead', async () => {
    await offer();
    const page = `${await linkTo(proposal.sato.signOffId)}/open`;
    const choice = { question: requestId(), answer: `pick ${options[0]}`, words: '' };
    expect((await visitor.open(`/agree/${'A'.repeat(43)}/open`)).status).toBe(404);
    expect((await visitor.submit(page, choice, 'https://evil.example')).status).toBe(403);
    await api.call('POST', `/v1/sign-offs/${proposal.sato.signOffId}/withdraw-links`);
    expect((await visitor.submit(page, choice)).status).toBe(410);
    expect(await optionNamed(options[0])).toMatchObject({ status: 'offered' });
  });

  describe('by a link that needs no sign-off', () => {
    const personId = v7();
    /** Somebody of the client's who signs nothing. */
    async function lind(more: Record<string, string> = {}) {
      const id = v7();
      const person = { type: 'stakeholder', id, clientId: proposal.clientId, name: 'Eva Lind', addedOn: '2026-01-05' };
      await sender(api)('document.create', { document: { ...person, ...more } });
      return id;
    }
    const callOf = (stakeholderId: string, act: string, engagementId = proposal.engagementId) =>
      `/v1/engagements/${engagementId}/stakeholders/${stakeholderId}/${act}`;
    const make = async (stakeholderId: string, send = false) =>
      (await api.call('POST', callOf(stakeholderId, 'link'), { body: { send } })).json();

    it('shows what was shared, and nothing of the version', async () => {
      await offer();
      const { url, ...made } = await make(await lind({ language: 'de' }));
      expect(made).toMatchObject({ mailed: false, mailProblem: null });
      const { html } = await visitor.open(url);
      for (const text of ['Way 1', 'A chat on the site', 'Für Eva Lind']) expect(html).toContain(text);
      expect(html).not.toMatch(/Landing pages|Phone|Zurück|print/);
      const secret = new URL(url).pathname.replace(/\/open$/, '');
      // What leads to a version leads to the same page here, and there is no document to print.
      for (const path of [secret, `${secret}/print`]) expect((await visitor.open(path)).path).toBe(`${secret}/open`);
      const signed = await visitor.submit(secret, { answer: 'approve', signedName: 'Eva Lind', digest: '' });
      expect(signed.path).toBe(`${secret}/open`);
      expect((await visitor.submit(`${secret}/newest`, {})).status).toBe(404);
    });

    it('takes a choice once for all links of the person, and names who chose', async () => {
      await offer();
      const id = await lind();
      const [first, second] = [await make(id), await make(id)];
      const ask = { question: requestId(), answer: 'ask', words: 'Who answers at night?' };
      await visitor.submit(first.url, ask);
      await visitor.submit(second.url, ask);
      const asked = (await exported(api, 'feedback')).filter(({ stakeholderId }) => stakeholderId === id);
      expect(asked).toMatchObject([{ said: 'Who answers at night?', needsAnswer: true }]);
      const choice = { question: requestId(), answer: `pick ${options[0]}`, words: '' };
      expect((await visitor.submit(first.url, choice)).html).toContain('Chosen by Eva Lind');
      expect((await visitor.submit(second.url, choice)).status).toBe(422);
      expect(await optionNamed(options[0])).toMatchObject({ status: 'accepted', decidedBy: id });
    });

    it('lists when it was opened, and ends at once when it is withdrawn', async () => {
      const id = await lind();
      const { url } = await make(id);
      await visitor.open(url);
      const { links } = await (await api.call('GET', callOf(id, 'links'))).json();
      expect(links).toMatchObject([{ withdrawnAt: null, mailedAt: null, openedAt: [expect.any(String)] }]);
      expect(JSON.stringify(links)).not.toContain(new URL(url).pathname.split('/')[2]);
      expect(await (await api.call('POST', callOf(id, 'withdraw-links'))).json()).toEqual({ withdrawn: 1 });
      const over = await visitor.open(url);
      expect(over.status).toBe(410);
      expect(over.html).toContain('It was made for Eva Lind.');
    });

    it('is made for people of this client who are still there, by a lead', async () => {
      const other = await propose(api);
      const refused = async (path: string, key?: string) =>
        (await api.call('POST', path, { body: { send: false }, ...(key ? { key } : {}) })).status;
      expect(await refused(callOf(other.sato.id, 'link'))).toBe(404);
      expect(await refused(callOf(personId, 'link'))).toBe(404);
      expect(await refused(callOf(await lind({ leftOn: '2026-01-06' }), 'link'))).toBe(404);
      expect(await refused(callOf(await lind(), 'link'), await api.addKey('member'))).toBe(403);
    });

    it('leads nowhere once the person has left', async () => {
      const id = await lind();
      const { url } = await make(id);
      await sender(api)('document.edit', { type: 'stakeholder', id, set: { leftOn: '2026-01-06' } });
      expect((await visitor.open(url)).status).toBe(404);
    });
  });

  it('takes nothing that another client was offered', async () => {
    await offer();
    const other = await propose(api);
    const page = `${await linkTo(other.sato.signOffId)}/open`;
    expect((await visitor.open(page)).html).not.toContain('Way 1');
    const taken = await visitor.submit(page, { question: requestId(), answer: `pick ${options[0]}`, words: '' });
    expect(taken.status).toBe(422);
    expect(await optionNamed(options[0])).toMatchObject({ status: 'offered' });
  });
});
