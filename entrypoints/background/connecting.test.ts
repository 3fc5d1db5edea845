import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem } from '../../lib/contract/problem';
import { type Clock, systemClock } from '../../lib/platform/clock';
import type { Network } from '../../lib/platform/network';
import { openQueueDatabase } from '../../lib/replica/queue-database';
import type { QueueStore } from '../../lib/replica/queue-store';
import type { Session } from '../../lib/replica/session';
import { eventually } from '../../test/support/eventually';
import { Connecting } from './connecting';

type Approval = 'authorization_pending' | 'access_denied' | 'approved';

const clock: Clock = { now: () => '2026-06-15T08:00:00Z', wait: (_delayMs, signal) => systemClock.wait(1, signal) };
const member = { id: 'm', name: 'Mira', role: 'lead' };

let approval: Approval;
let isMeReachable: boolean;
let codes: number;
let queue: QueueStore;
let sessions: Session[];
let run = 0;

const network: Network = async (url) => {
  const { pathname } = new URL(url);
  if (pathname === '/v1/auth/device/code') {
    codes += 1;
    return Response.json({
      device_code: `device ${codes}`,
      user_code: 'ABCD',
      verification_uri: 'http://api.test/account/connect',
      verification_uri_complete: 'http://api.test/account/connect?user_code=ABCD',
      expires_in: 600,
      interval: 5,
    });
  }
  if (pathname === '/v1/auth/device/token') {
    if (approval !== 'approved') return Response.json(problem(approval, 'Not yet.'), { status: 400 });
    return Response.json({ access_token: 'secret', token_type: 'Bearer', workspaceId: 'w', memberId: 'm' });
  }
  if (!isMeReachable) throw new TypeError('There is no network.');
  return Response.json({ workspaceId: 'w', workspaceName: 'Fieldwork', member, kind: 'session', sendsMail: false });
};

const newConnecting = () =>
  new Connecting({
    queue,
    clock,
    network,
    deviceName: async () => 'Chrome on Linux',
    wakeIn: () => {},
    connected: async (session) => void sessions.push(session),
  });

beforeEach(async () => {
  run += 1;
  approval = 'authorization_pending';
  isMeReachable = true;
  codes = 0;
  sessions = [];
  queue = await openQueueDatabase(`connecting ${run}`);
});

describe('Connecting', () => {
  it('signs in when the person approves, also after a stop of the worker', async () => {
    const { connection } = await newConnecting().begin('api.test/');
    expect(connection).toMatchObject({ apiUrl: 'https://api.test', userCode: 'ABCD' });
    approval = 'approved';
    await newConnecting().resume();
    await eventually(() =>
      expect(sessions[0]).toMatchObject({ token: 'secret', workspaceId: 'w', member, state: 'active' }),
    );
    await eventually(async () => expect(await queue.connection()).toBeNull());
  });

  it('shows the same code to a page that asks twice', async () => {
    const connecting = newConnecting();
    expect((await connecting.begin('http://api.test')).isNew).toBe(true);
    expect((await connecting.begin('http://api.test')).isNew).toBe(false);
    expect(codes).toBe(1);
  });

  it('keeps a token that was given out when the worker stops before the sign-in is complete', async () => {
    await newConnecting().begin('http://api.test');
    isMeReachable = false;
    approval = 'approved';
    await eventually(async () => expect((await queue.connection())?.token).toBe('secret'));
    isMeReachable = true;
    // The API would not give it a second time.
    approval = 'access_denied';
    await newConnecting().resume();
    await eventually(() => expect(sessions.length).toBeGreaterThan(0));
  });

  it('ends when the person declines', async () => {
    approval = 'access_denied';
    await newConnecting().begin('http://api.test');
    await eventually(async () => expect(await queue.connection()).toBeNull());
    expect(sessions).toEqual([]);
  });

  it.each(['', 'ftp://api.test', 'javascript:alert(1)', 'http://user@api.test'])(
    'refuses the address “%s”',
    async (address) => {
      await expect(newConnecting().begin(address)).rejects.toMatchObject({ code: 'bad_address' });
    },
  );

  it('says so when nothing answers', async () => {
    const connecting = new Connecting({
      queue,
      clock,
      network: async () => new Response('<html>', { status: 200 }),
      deviceName: async () => 'x',
      wakeIn: () => {},
      connected: async () => {},
    });
    await expect(connecting.begin('http://api.test')).rejects.toMatchObject({ code: 'unreachable' });
  });
});
