import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Role } from '../../lib/domain/roles';
import { sampleWorkspace } from '../../lib/domain/sample-workspace/sample-workspace';
import { isFailure } from '../../server/failure';
import { SmtpMailer } from '../../server/mail/smtp-mailer';
import { makeService } from '../../server/make-service';
import type { Service } from '../../server/service';
import { acceptInvitation } from '../../server/services/accept-invitation';
import { carryOutCommands } from '../../server/services/carry-out-commands';
import { systemMemberId } from '../../server/services/create-workspace';
import { dueWeek } from '../../server/services/digests/due-week';
import { queueWeeklyDigests } from '../../server/services/digests/queue-weekly-digests';
import { sendDueDigest } from '../../server/services/digests/send-due-digest';
import { issueInvitation } from '../../server/services/invitations';
import { seedWorkspace } from '../../server/services/seed-workspace';
import { openStorage, type StorageOptions } from '../../server/storage/open-storage';
import { MailServer } from '../support/mail-server';
import { describeEachStorage } from '../support/storages';

// The sample is in Berlin: an hour ahead of UTC in November.
const sunday = '2026-11-22T22:00:00.000Z';
const beforeSeven = '2026-11-23T05:59:00.000Z';
const mondayMorning = '2026-11-23T06:00:00.000Z';
const tuesdayEvening = '2026-11-24T20:00:00.000Z';
const wednesday = '2026-11-25T06:00:00.000Z';
const nextMonday = '2026-11-30T06:00:00.000Z';

describeEachStorage('the weekly digest', (storage) => {
  let now: string;
  let place: StorageOptions;
  let mails: MailServer;
  let service: Service;
  let workspaceId: string;

  beforeEach(async () => {
    now = sunday;
    place = await storage.emptyPlace();
    mails = await MailServer.start();
    service = await openService();
    const seeded = await seedWorkspace(service, sampleWorkspace('2026-11-22'), {});
    if (isFailure(seeded)) throw new Error(seeded.message);
    workspaceId = seeded.workspaceId;
    await join('owner');
    await join('lead');
    await join('member');
  });

  afterEach(async () => {
    await service.storage.close();
    await mails.stop();
    if (place.data) await rm(place.data, { recursive: true });
  });

  /** The service over the same data, with a clock that the test sets; again after what stands for a restart. */
  async function openService(): Promise<Service> {
    return {
      ...makeService(await openStorage(place), 'https://goalpost.example', new SmtpMailer(mails.settings)),
      now: () => now,
    };
  }

  /** Somebody with an account and a mail address joins. */
  async function join(role: Role): Promise<void> {
    const { secret } = await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
      issueInvitation(transaction, service, { workspaceId, name: role, role }),
    );
    await service.storage.inService('write', (transaction) =>
      transaction.all(
        `insert into auth_user ("id", "name", "email", "emailVerified", "createdAt", "updatedAt") values (?, ?, ?, ${
          storage.name === 'PostgreSQL' ? 'true' : '1'
        }, ?, ?)`,
        [role, role, `${role}@fieldwork.example`, now, now],
      ),
    );
    const workspace = { name: '', locale: 'en', timeZone: 'UTC' };
    const joined = await acceptInvitation(service, secret, { accountId: role, name: role }, workspace);
    if (isFailure(joined)) throw new Error(joined.message);
  }

  async function runJobs(at: string): Promise<string[]> {
    now = at;
    await queueWeeklyDigests(service);
    while (await sendDueDigest(service));
    return mails.received.map(({ to }) => to).sort();
  }

  const leads = ['lead@fieldwork.example', 'owner@fieldwork.example'];

  it('sends the week to leads and owners on Monday morning, once, and again a week later', async () => {
    expect(await runJobs(sunday)).toEqual([]);
    expect(await runJobs(beforeSeven)).toEqual([]);
    expect(await runJobs(mondayMorning)).toEqual(leads);
    expect(await runJobs(tuesdayEvening)).toEqual(leads);
    const mail = await mails.mailTo('lead@fieldwork.example');
    expect(mail.subject).toMatch(/: The week from 16 Nov 2026 to 22 Nov 2026$/);
    expect(mail.text).toMatch(/What clients got[\s\S]*Needs attention/);
    expect(await runJobs(nextMonday)).toHaveLength(4);
  });

  it('sends what was lined up before a restart after it, once, and what Monday missed on Tuesday', async () => {
    await mails.stop();
    expect(await runJobs(mondayMorning)).toEqual([]);
    await service.storage.close();
    await mails.start();
    service = await openService();
    expect(await runJobs('2026-11-23T06:00:30.000Z')).toEqual([]);
    expect(await runJobs('2026-11-23T06:01:00.000Z')).toEqual(leads);
    expect(await runJobs(tuesdayEvening)).toEqual(leads);
  });

  it('sends again, under the same message id, after a process that ended between sending and noting it', async () => {
    now = mondayMorning;
    await queueWeeklyDigests(service);
    const dying: Service = {
      ...service,
      mailer: {
        async send(mail) {
          await service.mailer?.send(mail);
          throw new Error('The process ended here.');
        },
      },
    };
    // Some who are due have no address: it ends with the first that it sends.
    const sendAll = async () => {
      while (await sendDueDigest(dying));
    };
    await expect(sendAll()).rejects.toThrow('ended here');
    await runJobs('2026-11-23T06:02:01.000Z');
    expect(await runJobs(tuesdayEvening)).toHaveLength(3);
    expect(new Set(mails.received.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('sends nothing where a lead has switched it off', async () => {
    const [result] = await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
      carryOutCommands(transaction, { workspaceId, memberId: systemMemberId, role: 'owner', now }, [
        { id: service.newId(), name: 'settings.edit', args: { set: { weeklyDigest: 'off' } }, at: now },
      ]),
    );
    expect(result?.status).toBe('applied');
    expect(await runJobs(mondayMorning)).toEqual([]);
  });
});

it.each([
  [mondayMorning, 'Europe/Berlin', '2026-11-23'],
  [beforeSeven, 'Europe/Berlin', null],
  [sunday, 'Asia/Tokyo', '2026-11-23'],
  [mondayMorning, 'America/New_York', null],
  [tuesdayEvening, 'Europe/Berlin', '2026-11-23'],
  [wednesday, 'Europe/Berlin', null],
  [wednesday, 'Nowhere/At_All', null],
])('at %s in %s the week due is %s', (at, timeZone, week) => {
  expect(dueWeek(at, timeZone)).toBe(week);
});
