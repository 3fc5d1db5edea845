import { expect, it } from 'vitest';
import { Turns } from './turns';

/** Work that ends when it is told to. */
function aWork(name: string, log: string[]) {
  let end = (_error?: Error) => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  const work = async () => {
    log.push(name);
    await ended;
    return name;
  };
  return { work, end };
}

it('lets work of one key wait for the one before, also for one that fails, and other keys pass', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const [first, second, other] = [aWork('first', log), aWork('second', log), aWork('other', log)];
  const running = turns.take('a', first.work);
  const waiting = turns.take('a', second.work);
  const beside = turns.take('b', other.work);
  other.end();
  expect(await beside).toBe('other');
  expect(log).toEqual(['first', 'other']);
  first.end(new Error('failed'));
  await expect(running).rejects.toThrow('failed');
  second.end();
  expect(await waiting).toBe('second');
});
