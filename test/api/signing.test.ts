import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeLink, type Proposal, propose, proposeAgain, sender } from '../support/a-proposal';
import { PageVisitor } from '../support/page-visitor';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

const digestIn = (html: string) => /name="digest" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';

describeEachStorage('signing by a personal link', (storage) => {
  let api: TestApi;
  let proposal: Proposal;
  let visitor: PageVisitor;
  beforeAll(async () => {
    api = await storage.start();
  });
  beforeEach(async () => {
    proposal = await propose(api);
    visitor = new PageVisitor(api.url);
  });
  afterAll(() => api.close());

  const documentOf = async (type: string, id: string) => {
    const { documents } = await (await api.call('GET', '/v1/export')).json();
    return documents.find((document: { type: string; id: string }) => document.type === type && document.id === id);
  };
  const open = async (signOffId: string) => {
    const { url } = await makeLink(api, signOffId);
    const page = await visitor.open(url);
    return { url, page, digest: digestIn(page.html) };
  };
  const approve = async (signOffId: string, signedName: string) => {
    const { url, digest } = await open(signOffId);
    return visitor.submit(url, { answer: 'approve', signedName, digest });
  };

  it('shows what was agreed, from whom and for whom, and nothing internal', async () => {
    const { page } = await open(proposal.sato.signOffId);
    expect(page.status).toBe(200);
    for (const text of ['Test workspace for Northwind GmbH', 'For Yuki Sato.', '0 of 2 people', 'Landing pages']) {
      expect(page.html).toContain(text);
    }
    expect(page.html).toContain('Phone &lt;b&gt;support&lt;/b&gt;');
    expect(page.html).toContain('From 40 to 120 leads');
    expect(page.html).not.toContain('987');
    expect(page.html).not.toMatch(/<script|style=|onclick/);
  });

  it('shows somebody’s own words to them and to nobody else', async () => {
    const said = { type: 'expectation', engagementId: proposal.engagementId, recordedOn: '2026-01-10' };
    const answered = { disposition: 'criterion', dispositionRef: { type: 'criterion', id: proposal.criterionId } };
    for (const [stakeholderId, text, source] of [
      [proposal.sato.id, 'No more explaining', 'client_words'],
      [proposal.sato.id, 'She wants a raise', 'team_assumption'],
      [proposal.weber.id, 'Cheaper, please', 'client_words'],
    ]) {
      await sender(api)('document.create', {
        document: { ...said, ...answered, id: v7(), stakeholderId, text, source },
      });
    }
    const sato = (await open(proposal.sato.signOffId)).page.html;
    expect(sato).toContain('“No more explaining”');
    expect(sato).not.toMatch(/Cheaper|raise/);
    const weber = (await open(proposal.weber.signOffId)).page.html;
    expect(weber).toContain('“Cheaper, please”');
    expect(weber).not.toMatch(/explaining|raise/);
  });

  it('puts the version in force with the last name, and keeps who signed when', async () => {
    const first = await approve(proposal.sato.signOffId, 'Yuki Sato');
    expect(first.status).toBe(200);
    expect(first.html).toContain('You signed version 1');
    expect(first.html).toContain('One more person has to sign.');
    const second = await approve(proposal.weber.signOffId, 'K. Weber');
    expect(second.html).toContain('Version 1 holds from now on');
    expect(await documentOf('agreement', proposal.agreementId)).toMatchObject({ status: 'in_force' });
    expect(await documentOf('signOff', proposal.weber.signOffId)).toMatchObject({
      state: 'approved',
      signedName: 'K. Weber',
      via: 'portal',
      at: expect.any(String),
      createdBy: expect.any(String),
    });
    const { entries } = await (await api.call('GET', '/v1/activity')).json();
    const names = entries.map(({ name, memberId }: { name: string; memberId: string }) => [name, memberId]);
    expect(names).toContainEqual(['signOff.approve', proposal.weber.id]);
  });

  it('stores an answer that is sent twice once, and shows what counts', async () => {
    const { url, digest } = await open(proposal.sato.signOffId);
    const fields = { answer: 'approve', signedName: 'Yuki Sato', digest };
    const answers = await Promise.all([visitor.submit(url, fields), visitor.submit(url, fields)]);
    for (const { status, html } of answers)
      expect([status, html.includes('You signed version 1')]).toEqual([200, true]);
    const late = await visitor.submit(url, { ...fields, answer: 'decline', comment: 'No, after all' });
    expect(late.html).toContain('You signed version 1');
    const { entries } = await (await api.call('GET', '/v1/activity')).json();
    const own = entries.filter(
      (entry: { name: string; memberId: string }) =>
        entry.name === 'signOff.approve' && entry.memberId === proposal.sato.id,
    );
    expect(own).toHaveLength(1);
  });

  it('takes a decline and a wish for changes with their words, and leaves what is in force', async () => {
    const sato = await open(proposal.sato.signOffId);
    const changes = await visitor.submit(sato.url, { answer: 'changes', comment: '90, please', digest: sato.digest });
    expect(changes.html).toContain('You asked for changes to version 1');
    expect(changes.html).toContain('90, please');
    const weber = await open(proposal.weber.signOffId);
    const declined = await visitor.submit(weber.url, { answer: 'decline', comment: 'Too early', digest: weber.digest });
    expect(declined.html).toContain('You declined version 1');
    expect(await documentOf('signOff', proposal.sato.signOffId)).toMatchObject({
      state: 'changes_requested',
      comment: '90, please',
    });
    expect(await documentOf('agreement', proposal.agreementId)).toMatchObject({ status: 'proposed' });
  });

  it('gives back everything that was typed, with one sentence at the field', async () => {
    const { url, digest } = await open(proposal.sato.signOffId);
    const nameless = await visitor.submit(url, { answer: 'approve', signedName: ' ', comment: 'A thought', digest });
    expect(nameless.status).toBe(422);
    expect(nameless.html).toContain('Type your full name to sign.');
    expect(nameless.html).toContain('A thought</textarea>');
    const long = `${'wörter '.repeat(1500)}<end>`;
    const tooLong = await visitor.submit(url, { answer: 'changes', signedName: 'Yuki', comment: long, digest });
    expect(tooLong.status).toBe(422);
    expect(tooLong.html).toContain('These are 10,505 characters; 10,000 fit.');
    expect(tooLong.html).toContain('&lt;end&gt;</textarea>');
    expect(tooLong.html).toContain('value="Yuki"');
    const wordless = await visitor.submit(url, { answer: 'decline', comment: '', digest });
    expect(wordless.html).toContain('Say in a few words what should be different.');
  });

  it('asks for a calm moment after many tries, and keeps the text', async () => {
    const { url, digest } = await open(proposal.sato.signOffId);
    const attempt = () => visitor.submit(url, { answer: 'approve', signedName: '', comment: 'Keep me', digest });
    for (let count = 0; count < 20; count += 1) expect((await attempt()).status).toBe(422);
    const stopped = await attempt();
    expect(stopped.status).toBe(429);
    expect(Number(stopped.response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(stopped.html).toContain('That was a lot of tries');
    expect(stopped.html).toContain('Keep me</textarea>');
  });

  it('refuses a digest that is not the shown one, and shows the text again', async () => {
    const { url } = await open(proposal.sato.signOffId);
    const altered = await visitor.submit(url, { answer: 'approve', signedName: 'Yuki Sato', digest: '0'.repeat(64) });
    expect(altered.status).toBe(422);
    expect(altered.html).toContain('The text has changed since you opened it');
    expect(altered.html).toContain('value="Yuki Sato"');
    expect(await documentOf('signOff', proposal.sato.signOffId)).toMatchObject({ state: 'opened' });
  });

  it('lets people sign in order where an order was set', async () => {
    const ordered = await propose(api, { order: true });
    const { url, page } = await open(ordered.weber.signOffId);
    expect(page.html).toContain('Others sign before you.');
    expect(page.html).not.toContain('name="signedName"');
    const digest = (await documentOf('agreement', ordered.agreementId)).digest;
    await visitor.submit(url, { answer: 'approve', signedName: 'Karl Weber', digest });
    expect(await documentOf('signOff', ordered.weber.signOffId)).toMatchObject({ state: 'opened' });
    await approve(ordered.sato.signOffId, 'Yuki Sato');
    expect((await approve(ordered.weber.signOffId, 'Karl Weber')).html).toContain('Version 1 holds');
  });

  it('tells when each link was opened, and not a member’s look at it', async () => {
    const preview = await api.call('POST', `/v1/agreements/${proposal.agreementId}/preview`, {
      body: { stakeholderId: proposal.sato.id },
    });
    const { url, printUrl } = await preview.json();
    const looked = await visitor.open(url);
    expect(looked.html).toContain('this is how Yuki Sato will see it');
    expect(looked.html).not.toContain('<button');
    expect((await visitor.open(printUrl)).html).toContain('Proposed on');
    const forced = await visitor.submit(url, { answer: 'approve', signedName: 'X', digest: digestIn(looked.html) });
    expect(forced.html).toContain('this is how Yuki Sato will see it');
    expect(await documentOf('signOff', proposal.sato.signOffId)).toMatchObject({ state: 'requested' });
    await open(proposal.sato.signOffId);
    const { links } = await (await api.call('GET', `/v1/sign-offs/${proposal.sato.signOffId}/links`)).json();
    expect(links).toHaveLength(1);
    expect(links[0].openedAt).toEqual([expect.stringMatching(/:00\.000Z$/)]);
    expect(JSON.stringify(links)).not.toContain('/agree/');
  });

  it('counts no check of a link as an opening', async () => {
    const { url } = await makeLink(api, proposal.sato.signOffId);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    await fetch(url, { headers: { 'sec-purpose': 'prefetch;prerender' } });
    const { links } = await (await api.call('GET', `/v1/sign-offs/${proposal.sato.signOffId}/links`)).json();
    expect(links[0].openedAt).toEqual([]);
    expect(await documentOf('signOff', proposal.sato.signOffId)).toMatchObject({ state: 'requested' });
  });

  it('asks for no answer that was recorded another way', async () => {
    const { url, digest } = await open(proposal.sato.signOffId);
    const signers = [proposal.sato, proposal.weber].map(({ id, name }) => ({
      id: v7(),
      stakeholderId: id,
      signedName: name,
      on: '2026-01-20',
    }));
    const { agreementId } = proposal;
    await sender(api)('agreement.recordSigned', { agreementId, inForceOn: '2026-01-20', evidence: 'a.pdf', signers });
    for (const page of [
      await visitor.open(url),
      await visitor.submit(url, { answer: 'approve', signedName: 'Yuki Sato', digest }),
    ]) {
      expect(page.status).toBe(410);
      expect(page.html).toContain('Version 1 is agreed');
      expect(page.html).not.toContain('name="signedName"');
    }
  });

  it('shows a draft to the team as its signer will see it', async () => {
    const draft = v7();
    const { engagementId } = await propose(api);
    await sender(api)('document.create', {
      document: { type: 'agreement', id: draft, engagementId, version: 2, status: 'draft', summary: 'Early words' },
    });
    const answer = await api.call('POST', `/v1/agreements/${draft}/preview`, { body: {} });
    expect((await visitor.open((await answer.json()).url)).html).toContain('Early words');
  });

  it('prints the signed document with fingerprint, signers, times and zone', async () => {
    await sender(api)('signOff.record', {
      signOffId: proposal.weber.signOffId,
      signedName: 'Karl Weber',
      on: '2026-01-20',
      evidence: 'contract.pdf',
    });
    const { url, digest } = await open(proposal.sato.signOffId);
    await visitor.submit(url, { answer: 'approve', signedName: 'Yuki Sato', digest });
    const printed = await visitor.open(`${url}/print`);
    for (const text of [digest, 'Yuki Sato', 'Karl Weber', 'Recorded by us: contract.pdf', 'In force since']) {
      expect(printed.html).toContain(text);
    }
    expect(printed.html).toMatch(/GMT(\+\d\d:\d\d)?/);
  });

  it('leads from a replaced version to the newest one, for its own person', async () => {
    const old = await open(proposal.sato.signOffId);
    const send = sender(api);
    await send('agreement.withdraw', { agreementId: proposal.agreementId, reason: 'A typo' });
    const gone = await visitor.open(old.url);
    expect(gone.status).toBe(410);
    expect(gone.html).toContain('Version 1 was taken back');
    expect(gone.html).not.toContain('/newest');
    const again = {
      ...proposal,
      sato: { ...proposal.sato, signOffId: v7() },
      weber: { ...proposal.weber, signOffId: v7() },
    };
    await proposeAgain(api, again);
    const late = await visitor.submit(old.url, { answer: 'approve', signedName: 'Yuki Sato', digest: old.digest });
    expect(late.status).toBe(410);
    expect(late.html).toContain('You need not sign version 1 any more');
    expect(late.html).toContain('Open version 1');
    const newest = await visitor.submit(`${old.url}/newest`, {});
    expect(newest.status).toBe(200);
    expect(newest.html).toContain('name="signedName"');
    await visitor.submit(newest.path, { answer: 'approve', signedName: 'Yuki Sato', digest: digestIn(newest.html) });
    expect(await documentOf('signOff', again.sato.signOffId)).toMatchObject({ state: 'approved' });
  });

  it('refuses a version that was superseded, with the way to the next', async () => {
    const late = v7();
    const person = {
      type: 'stakeholder',
      id: late,
      clientId: proposal.clientId,
      name: 'Lea Late',
      addedOn: '2026-01-05',
    };
    const send = sender(api);
    await send('document.create', { document: person });
    await approve(proposal.sato.signOffId, 'Yuki Sato');
    const { url } = await makeLink(api, proposal.weber.signOffId);
    await approve(proposal.weber.signOffId, 'Karl Weber');
    const next = v7();
    await send('agreement.draftNext', { agreementId: next, from: proposal.agreementId });
    const second = {
      agreementId: next,
      sato: { ...proposal.sato, signOffId: v7() },
      weber: { ...proposal.weber, signOffId: v7() },
    };
    await proposeAgain(api, second);
    const signed = await visitor.open(url);
    expect(signed.html).toContain('You signed version 1');
    expect(signed.html).toContain('Open version 2');
    await approve(second.sato.signOffId, 'Yuki Sato');
    expect((await approve(second.weber.signOffId, 'Karl Weber')).html).toContain('Version 2 holds');
    expect(await documentOf('agreement', proposal.agreementId)).toMatchObject({ status: 'superseded' });
    expect((await visitor.open(url)).html).toContain('You signed version 1');
  });

  it('speaks the signer’s language, and any other by one press', async () => {
    const german = await propose(api, { satoLanguage: 'de-AT' });
    const { url, page } = await open(german.sato.signOffId);
    expect(page.html).toContain('<html lang="de">');
    expect(page.html).toContain('Nicht enthalten');
    expect(page.html).toContain('auf Englisch verfasst');
    for (const [code, words] of [
      ['ja', '対象外の項目'],
      ['zh-CN', '不包含的内容'],
      ['en', 'Not included'],
    ]) {
      expect((await visitor.open(`${url}?language=${code}`)).html).toContain(words);
    }
    expect((await visitor.open(`${url}?language=xx`)).html).toContain('Nicht enthalten');
  });
});
