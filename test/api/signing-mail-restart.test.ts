import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openStorage } from '../../server/storage/open-storage';
import { propose } from '../support/a-proposal';
import { linkIn, MailServer } from '../support/mail-server';
import { startTestApi } from '../support/start-api';

it('a mail that was lined up before a restart leaves after it, once', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'goalpost-restart-'));
  const mails = await MailServer.start();
  await mails.stop();
  const before = await startTestApi({ mail: mails.settings, directory });
  const { sato } = await propose(before);
  const state = async () =>
    (await before.call('GET', `/v1/sign-offs/${sato.signOffId}/links`)).json().then(({ mail }) => mail?.state);
  await expect.poll(state, { timeout: 20_000 }).toBe('trying_again');
  await before.close();
  await letTimePass(directory);
  await mails.start();
  const after = await startTestApi({ mail: mails.settings, directory });
  expect(linkIn(await mails.mailTo('sato@northwind.example'))).toContain('/agree/');
  await after.close();
  const again = await startTestApi({ mail: mails.settings, directory });
  await again.close();
  expect(mails.received).toHaveLength(1);
  await mails.stop();
  await rm(directory, { recursive: true });
});

/** The next try is a minute away: this is that minute. */
async function letTimePass(directory: string): Promise<void> {
  const storage = await openStorage({ data: directory });
  await storage.inService('write', (transaction) =>
    transaction.all("update signing_mails set due_at = '2026-01-01T00:00:00Z'"),
  );
  await storage.close();
}
