import { describe, expect, it } from 'vitest';
import { Batches } from './batches';
import { StorageBusyError } from './storage-busy-error';

/** Batches that answer each request with itself, and the requests of each batch in their order. */
function anEcho(mostRequests = 64, fault: (request: string) => Error | undefined = () => undefined) {
  const asked: string[] = [];
  const batches = new Batches<string, string>(mostRequests, async (key, requests) => {
    asked.push(`${key}: ${requests.join(' ')}`);
    const error = requests.map(fault).find((one) => one !== undefined);
    if (error) throw error;
    return requests;
  });
  return { asked, batches };
}

describe('Batches', () => {
  it('answers together what comes at once, each its own answer, and other keys beside it', async () => {
    const { asked, batches } = anEcho();
    const answers = [batches.add('a', '1'), batches.add('b', '2'), batches.add('a', '3')];
    expect(await Promise.all(answers)).toEqual(['1', '2', '3']);
    expect(asked.sort()).toEqual(['a: 1 3', 'b: 2']);
  });

  it('lets what comes while a batch is under way wait for it, and then share the next', async () => {
    const begun: string[] = [];
    let end = () => {};
    const batches = new Batches<string, string>(64, async (_key, requests) => {
      begun.push(requests.join(' '));
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return requests;
    });
    const untilBegun = async (count: number) => {
      while (begun.length < count) await new Promise(setImmediate);
    };
    const first = batches.add('a', '1');
    await untilBegun(1);
    const later = [batches.add('a', '2'), batches.add('a', '3')];
    await new Promise(setImmediate);
    expect(begun).toEqual(['1']);
    end();
    await first;
    await untilBegun(2);
    end();
    await Promise.all(later);
    expect(begun).toEqual(['1', '2 3']);
  });

  it('takes no more than its limit into one batch', async () => {
    const { asked, batches } = anEcho(2);
    await Promise.all(['1', '2', '3'].map((request) => batches.add('a', request)));
    expect(asked).toEqual(['a: 1 2', 'a: 3']);
  });

  it('tells of a fault the request alone whose fault it is', async () => {
    const { asked, batches } = anEcho(64, (request) => (request === '2' ? new Error('faulty') : undefined));
    const ends = await Promise.allSettled(['1', '2', '3'].map((request) => batches.add('a', request)));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(asked).toEqual(['a: 1 2 3', 'a: 1', 'a: 2', 'a: 3']);
    expect(await batches.add('a', '4')).toBe('4');
  });

  it('tells everybody that the storage is busy, and asks it no more for them', async () => {
    const { asked, batches } = anEcho(64, () => new StorageBusyError('The database is busy.'));
    const ends = await Promise.allSettled(['1', '2'].map((request) => batches.add('a', request)));
    expect(ends.map((end) => end.status === 'rejected' && end.reason instanceof StorageBusyError)).toEqual([
      true,
      true,
    ]);
    expect(asked).toEqual(['a: 1 2']);
  });
});
