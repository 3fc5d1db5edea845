import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * A free port of this machine below those that the system gives to outgoing connections (32768 and up on Linux, 49152 on
 * a Mac): while a server of ours is stopped, no connection of a test beside this one can take its address.
 */
export async function freeLowPort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
