import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChangesPage } from '../../lib/contract/changes';
import { CommandsResponse } from '../../lib/contract/commands';
import { ApiProcess } from '../support/api-process';
import { createClient } from '../support/http-commands';

const kills = 100;
const clients = 8;
/** Answers that a process gives at least before it is killed: with them the moment does not hang on the machine's speed. */
const answersBeforeKill = 10;

/** What one client knows of its commands: those that were answered, with their `seq`, and all that it ever sent. */
type Ledger = { acknowledged: Map<string, number>; sent: Map<string, string> };

/**
 * The real process, killed as a power cut of the process would, at random moments under load. An acknowledged command
 * must be there afterwards, once. That some were committed and not acknowledged shows that the moments were sharp.
 */
describe('a killed API', () => {
  let api: ApiProcess;
  let key = '';
  const ledger: Ledger = { acknowledged: new Map(), sent: new Map() };

  beforeAll(async () => {
    api = await ApiProcess.start();
    ({ key } = api.createKey('owner'));
    await api.stop();
  });
  afterAll(() => api.close());

  const post = (commands: unknown[]) =>
    fetch(`${api.url}/v1/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ commands }),
    });

  /** Sends one command after another until the process is gone. */
  const work = async (onAnswer: () => void) => {
    for (;;) {
      const command = createClient();
      ledger.sent.set(command.id, clientIdOf(command.args));
      const response = await post([command]).catch(() => null);
      const answer = CommandsResponse.safeParse(await response?.json().catch(() => null));
      const result = answer.data?.results[0];
      if (result?.status !== 'applied') return;
      ledger.acknowledged.set(command.id, result.seq);
      onAnswer();
    }
  };

  const killOnce = async () => {
    await api.start();
    let isUnderWay = () => {};
    const underWay = new Promise<void>((resolve) => {
      isUnderWay = resolve;
    });
    let answersLeft = answersBeforeKill + Math.floor(Math.random() * 20);
    const onAnswer = () => {
      answersLeft -= 1;
      if (answersLeft === 0) isUnderWay();
    };
    const workers = Array.from({ length: clients }, () => work(onAnswer));
    // Where every client gave up, the counts below say so.
    await Promise.race([underWay, Promise.all(workers)]);
    await delay(Math.random() * 10);
    await api.kill();
    await Promise.all(workers);
  };

  const pullAll = async () => {
    const headers = { authorization: `Bearer ${key}` };
    const seqs = new Map<string, number[]>();
    for (let since = 0, more = true; more; ) {
      const page = ChangesPage.parse(
        await (await fetch(`${api.url}/v1/changes?since=${since}&limit=5000`, { headers })).json(),
      );
      for (const change of page.changes) seqs.set(change.id, [...(seqs.get(change.id) ?? []), change.seq]);
      ({ cursor: since, more } = page);
    }
    return seqs;
  };

  it(`loses nothing that it acknowledged, in ${kills} kills with ${clients} clients in flight`, async () => {
    for (let count = 0; count < kills; count += 1) await killOnce();
    await api.start();
    const found = await pullAll();
    const unacknowledged = [...ledger.sent].filter(
      ([id, clientId]) => !ledger.acknowledged.has(id) && found.has(clientId),
    );
    console.log(`acknowledged: ${ledger.acknowledged.size}`);
    console.log(`committed but not acknowledged: ${unacknowledged.length}`);
    const wrong = [...ledger.acknowledged].filter(([id, seq]) => {
      const seqs = found.get(ledger.sent.get(id) ?? '');
      return seqs?.length !== 1 || seqs[0] !== seq;
    });
    expect(wrong).toEqual([]);
    expect(ledger.acknowledged.size).toBeGreaterThanOrEqual(kills * answersBeforeKill);
    expect(unacknowledged.length).toBeGreaterThanOrEqual(1);
    // Sent again, as a client does that got no answer, each is known.
    for (const [id, clientId] of unacknowledged.slice(0, 20)) {
      const { results } = CommandsResponse.parse(await (await post([createClientAgain(id, clientId)])).json());
      expect(results[0]?.status).toBe('duplicate');
    }
  }, 480_000);
});

const createClientAgain = (id: string, clientId: string) => ({ ...createClient(clientId), id });

const clientIdOf = (args: unknown): string =>
  typeof args === 'object' && args !== null && 'document' in args ? String((args.document as { id: unknown }).id) : '';
