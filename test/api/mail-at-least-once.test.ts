import { afterEach, beforeEach, expect, it } from 'vitest';
import { SmtpMailer } from '../../server/mail/smtp-mailer';
import type { Service } from '../../server/service';
import { sendDueMail } from '../../server/services/signing/send-due-mail';
import { signingMails } from '../../server/storage/signing-mails';
import { propose } from '../support/a-proposal';
import { linkIn, MailServer } from '../support/mail-server';
import { PageVisitor } from '../support/page-visitor';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

const begin = Date.parse('2026-11-23T08:00:00.000Z');
const seconds = (count: number) => new Date(begin + count * 1000).toISOString();

describeEachStorage('a process that ends while it sends a mail', (storage) => {
  let api: TestApi;
  let mails: MailServer;
  let mail: { workspace_id: string; sign_off_id: string };

  beforeEach(async () => {
    mails = await MailServer.start();
    // This API sends nothing itself: the test is the process that does.
    api = await storage.start();
    const { sato } = await propose(api);
    mail = { workspace_id: api.workspaceId, sign_off_id: sato.signOffId };
    await api.service.storage.inService('write', (transaction) => signingMails.add(transaction, mail, seconds(0)));
  });
  afterEach(async () => {
    await api.close();
    await mails.stop();
  });

  /** A process that sends mails, at that many seconds after the first. */
  const processAt = (second: number): Service => ({
    ...api.service,
    now: () => seconds(second),
    mailer: new SmtpMailer(mails.settings),
  });
  /** One whose every step ends it, after the mail server has the mail or before it was asked. */
  const dying = (moment: 'before' | 'after'): Service => {
    const living = processAt(0);
    return {
      ...living,
      mailer: {
        async send(what) {
          if (moment === 'after') await living.mailer?.send(what);
          throw new Error('The process ended here.');
        },
      },
    };
  };
  const found = () => api.service.storage.inService('read', (transaction) => signingMails.find(transaction, mail));

  it('after sending and before noting it: the next one sends again, and the links of both mails work', async () => {
    await expect(sendDueMail(dying('after'))).rejects.toThrow('ended here');
    expect(mails.received).toHaveLength(1);
    // The mail is still that process’s: nobody can know yet that it is gone.
    expect(await sendDueMail(processAt(60))).toBe(false);
    expect(await sendDueMail(processAt(121))).toBe(true);
    expect(await sendDueMail(processAt(10_000))).toBe(false);
    expect(mails.received).toHaveLength(2);
    expect(await found()).toMatchObject({ state: 'sent', attempts: 2 });
    const visitor = new PageVisitor(api.url);
    for (const received of mails.received) {
      const page = await visitor.open(linkIn(received));
      expect([page.status, page.html.includes('Yuki Sato')]).toEqual([200, true]);
    }
  });

  it('before sending: the mail leaves later, once', async () => {
    await expect(sendDueMail(dying('before'))).rejects.toThrow('ended here');
    expect(mails.received).toHaveLength(0);
    expect(await sendDueMail(processAt(121))).toBe(true);
    expect(await sendDueMail(processAt(10_000))).toBe(false);
    expect(mails.received).toHaveLength(1);
  });

  it('is not waited for by two others at once', async () => {
    await expect(sendDueMail(dying('before'))).rejects.toThrow('ended here');
    const sent = await Promise.all([sendDueMail(processAt(121)), sendDueMail(processAt(121))]);
    expect(sent.filter(Boolean)).toHaveLength(1);
    expect(mails.received).toHaveLength(1);
  });

  it('never reached the server: it is tried again with growing waits, and then counts as failed', async () => {
    await mails.stop();
    const triedAt: number[] = [];
    for (let second = 0; (await found())?.state === 'waiting'; ) {
      expect(await sendDueMail(processAt(second))).toBe(true);
      triedAt.push(second);
      const due = (await found())?.due_at ?? '';
      second = (Date.parse(due) - begin) / 1000;
    }
    const waits = triedAt.slice(1).map((at, index) => at - (triedAt[index] ?? 0));
    expect(waits).toEqual([60, 300, 1800, 7200, 28_800]);
    expect(await found()).toMatchObject({ state: 'failed', failure: 'unreachable' });
    await mails.start();
  });
});
