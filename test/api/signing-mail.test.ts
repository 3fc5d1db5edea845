import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeLink, type Proposal, propose, sender } from '../support/a-proposal';
import { codeIn, linkIn, MailServer } from '../support/mail-server';
import { PageVisitor } from '../support/page-visitor';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

const digestIn = (html: string) => /name="digest" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';

describeEachStorage('mail', (storage) => {
  let api: TestApi;
  let mails: MailServer;
  let visitor: PageVisitor;
  beforeEach(async () => {
    mails = await MailServer.start();
    api = await storage.start({ mail: mails.settings });
    visitor = new PageVisitor(api.url);
  });
  afterEach(async () => {
    await api.close();
    await mails.stop();
  });

  const standing = async (signOffId: string) =>
    (await api.call('GET', `/v1/sign-offs/${signOffId}/links`)).json().then(({ mail }) => mail);
  const settled = async (signOffId: string, state: string) => {
    await expect.poll(async () => (await standing(signOffId))?.state, { timeout: 20_000 }).toBe(state);
  };
  const makeDue = async ({ sato }: Proposal) => {
    await api.service.storage.inService('write', (transaction) =>
      transaction.all(
        "update signing_mails set due_at = '2026-01-01T00:00:00Z' where sign_off_id = ? returning due_at",
        [sato.signOffId],
      ),
    );
    // Whatever is committed wakes the sending.
    await sender(api)('document.create', {
      document: { type: 'client', id: crypto.randomUUID(), name: 'Somebody else' },
    });
  };

  it('goes to each signer with an address once, in their language, with a link of their own', async () => {
    const proposal = await propose(api, { satoLanguage: 'ja' });
    const mail = await mails.mailTo('sato@northwind.example');
    expect(mail.subject).toBe('Test workspace：「Paid media」第1版のご確認のお願い');
    expect(mail.text).toContain('Yuki Sato 様');
    const page = await visitor.open(linkIn(mail));
    expect(page.html).toContain('<html lang="ja">');
    expect(page.html).toContain('Yuki Sato');
    await settled(proposal.sato.signOffId, 'sent');
    await settled(proposal.weber.signOffId, 'no_address');
    expect(mails.received).toHaveLength(1);
    const { links } = await (await api.call('GET', `/v1/sign-offs/${proposal.sato.signOffId}/links`)).json();
    expect(links).toMatchObject([{ mailedAt: expect.any(String), openedAt: [expect.any(String)] }]);
    expect(await (await api.call('GET', '/v1/me')).json()).toMatchObject({ sendsMail: true });
  });

  it('waits for each one’s turn where people sign in order', async () => {
    const proposal = await propose(api, { order: true });
    await settled(proposal.sato.signOffId, 'sent');
    expect(await standing(proposal.weber.signOffId)).toBeNull();
    await sender(api)('signOff.record', {
      signOffId: proposal.sato.signOffId,
      signedName: 'Yuki Sato',
      on: '2026-01-20',
      evidence: 'contract.pdf',
    });
    await settled(proposal.weber.signOffId, 'no_address');
  });

  it('is sent again from the panel, and says why not when it cannot be', async () => {
    const proposal = await propose(api);
    await mails.mailTo('sato@northwind.example');
    const again = await makeLink(api, proposal.sato.signOffId, true);
    expect(again).toMatchObject({ mailed: true, mailProblem: null });
    expect(linkIn(await mails.mailTo('sato@northwind.example', 2))).toBe(again.url);
    expect(await makeLink(api, proposal.weber.signOffId, true)).toMatchObject({
      mailed: false,
      mailProblem: 'no_address',
    });
    mails.refusal = { code: 550, words: 'No such mailbox' };
    const refused = await makeLink(api, proposal.sato.signOffId, true);
    expect(refused).toMatchObject({ mailed: false, mailProblem: 'refused' });
    expect((await visitor.open(refused.url)).status).toBe(200);
  });

  it('sends somebody who signs nothing to what was shared, in their language', async () => {
    const { engagementId, clientId } = await propose(api);
    const person = { type: 'stakeholder', clientId, addedOn: '2026-01-05', name: 'Eva Lind' };
    const [withAddress, without] = [crypto.randomUUID(), crypto.randomUUID()];
    const create = (document: object) => sender(api)('document.create', { document: { ...person, ...document } });
    await create({ id: withAddress, email: 'lind@northwind.example', language: 'de' });
    await create({ id: without });
    const make = async (id: string) => {
      const path = `/v1/engagements/${engagementId}/stakeholders/${id}/link`;
      return (await api.call('POST', path, { body: { send: true } })).json();
    };
    const made = await make(withAddress);
    expect(made).toMatchObject({ mailed: true, mailProblem: null });
    const mail = await mails.mailTo('lind@northwind.example');
    expect(mail.subject).toBe('Test workspace: offene Punkte zu „Paid media“');
    expect(linkIn(mail)).toBe(made.url);
    expect((await visitor.open(made.url)).html).toContain('<html lang="de">');
    expect(await make(without)).toMatchObject({ mailed: false, mailProblem: 'no_address' });
  });

  it('that the server refuses for good is shown as failed, and the link to copy works', async () => {
    mails.refusal = { code: 550, words: 'No such mailbox' };
    const proposal = await propose(api);
    await settled(proposal.sato.signOffId, 'failed');
    const { links } = await (await api.call('GET', `/v1/sign-offs/${proposal.sato.signOffId}/links`)).json();
    // The link of a mail that never left is no link of anybody's.
    expect(links).toEqual([]);
    expect((await visitor.open((await makeLink(api, proposal.sato.signOffId)).url)).status).toBe(200);
  });

  it('waits while the server is down and leaves when it is back', async () => {
    await mails.stop();
    const proposal = await propose(api);
    await settled(proposal.sato.signOffId, 'trying_again');
    expect(await makeLink(api, proposal.sato.signOffId, true)).toMatchObject({ mailProblem: 'unreachable' });
    await mails.start();
    await makeDue(proposal);
    expect(linkIn(await mails.mailTo('sato@northwind.example'))).toContain('/agree/');
    await settled(proposal.sato.signOffId, 'sent');
    expect(await standing(proposal.sato.signOffId)).toMatchObject({ attempts: 2 });
  });

  it('that is not needed any more is not sent', async () => {
    await mails.stop();
    const proposal = await propose(api);
    await settled(proposal.sato.signOffId, 'trying_again');
    await sender(api)('agreement.withdraw', { agreementId: proposal.agreementId, reason: 'A typo' });
    await mails.start();
    await makeDue(proposal);
    await settled(proposal.sato.signOffId, 'not_needed');
    expect(mails.received).toEqual([]);
  });

  const begin = async () => {
    const proposal = await propose(api);
    const url = linkIn(await mails.mailTo('sato@northwind.example'));
    const { html } = await visitor.open(url);
    const fields = { answer: 'approve', signedName: 'Yuki Sato', digest: digestIn(html) };
    return { proposal, url, fields };
  };

  it('brings a code before signing, and the code signs', async () => {
    const { url, fields } = await begin();
    const asked = await visitor.submit(url, { ...fields, comment: 'By the way' });
    expect(asked.status).toBe(200);
    expect(asked.html).toContain('six digits to sato@northwind.example');
    expect(asked.html).toContain('value="Yuki Sato"');
    expect(asked.html).toContain('value="By the way"');
    const code = codeIn(await mails.mailTo('sato@northwind.example', 2));
    const wrong = code === '123456' ? '654321' : '123456';
    const missed = await visitor.submit(url, { ...fields, code: wrong });
    expect([missed.status, missed.html.includes('4 tries are left.')]).toEqual([422, true]);
    expect((await visitor.submit(url, { ...fields, code: '' })).html).toContain('Type the six digits');
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect((await visitor.submit(url, { ...fields, code: spaced })).html).toContain('You signed version 1');
    const rows = await api.service.storage.inWorkspace(api.workspaceId, 'read', (transaction) =>
      transaction.all('select * from signing_codes'),
    );
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('brings a code before any answer, and a new one only after a while', async () => {
    const { url, fields } = await begin();
    const wish = { ...fields, answer: 'changes', comment: '90, please' };
    const asked = await visitor.submit(url, wish);
    expect(asked.html).toContain('90, please</textarea>');
    expect(asked.html).toContain('name="chosen" value="changes"');
    const soon = await visitor.submit(url, { ...wish, answer: 'code', chosen: 'changes', code: '' });
    expect(soon.html).toMatch(/A new code can be sent in \d+ seconds/);
    await api.service.storage.inWorkspace(api.workspaceId, 'write', (transaction) =>
      transaction.all("update signing_codes set created_at = '2026-01-01T00:00:00Z'"),
    );
    await visitor.submit(url, { ...wish, answer: 'code', chosen: 'changes', code: '' });
    const code = codeIn(await mails.mailTo('sato@northwind.example', 3));
    const done = await visitor.submit(url, { ...wish, code });
    expect(done.html).toContain('You asked for changes to version 1');
  });

  it('gives a code five tries and ten minutes', async () => {
    const { url, fields } = await begin();
    await visitor.submit(url, fields);
    const code = codeIn(await mails.mailTo('sato@northwind.example', 2));
    const wrong = code === '123456' ? '654321' : '123456';
    for (let count = 0; count < 5; count += 1) await visitor.submit(url, { ...fields, code: wrong });
    const tooMany = await visitor.submit(url, { ...fields, code });
    expect(tooMany.html).toContain('This code is no longer good.');
    const other = await makeLink(api, (await propose(api)).sato.signOffId);
    const page = await visitor.open(other.url);
    const anew = { ...fields, digest: digestIn(page.html) };
    await visitor.submit(other.url, anew);
    const late = codeIn(await mails.mailTo('sato@northwind.example', 4));
    await api.service.storage.inWorkspace(api.workspaceId, 'write', (transaction) =>
      transaction.all("update signing_codes set expires_at = '2026-01-01T00:00:00Z'"),
    );
    expect((await visitor.submit(other.url, { ...anew, code: late })).html).toContain('no longer good');
  });

  it('says that a code could not be sent, and keeps what was typed', async () => {
    const { url, fields } = await begin();
    await mails.stop();
    const stuck = await visitor.submit(url, { ...fields, comment: 'Keep me' });
    expect(stuck.status).toBe(422);
    expect(stuck.html).toContain('could not be sent just now');
    expect(stuck.html).toContain('value="Yuki Sato"');
    expect(stuck.html).toContain('Keep me</textarea>');
    await mails.start();
    // It need not wait for a code that never left.
    expect((await visitor.submit(url, fields)).html).toContain('six digits to');
  });
});
