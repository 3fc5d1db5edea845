import * as z from 'zod/mini';
import type { ExtensionBrowser } from '../support/extension-browser';

const HeapUsage = z.object({ id: z.literal(2), result: z.object({ usedSize: z.number() }) });

/** What the background's worker holds after a collection of its garbage, in megabytes. */
export async function workerMegabytes(browser: ExtensionBrowser): Promise<number> {
  const connection = browser.context.browser();
  if (!connection) throw new Error('the browser is gone');
  const session = await connection.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
  if (!worker) throw new Error('the worker is stopped');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const answered = new Promise<number>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const usage = HeapUsage.safeParse(JSON.parse(message));
      if (usage.success) resolve(usage.data.result.usedSize);
    });
  });
  const ask = (id: number, method: string) =>
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  await ask(1, 'HeapProfiler.collectGarbage');
  await ask(2, 'Runtime.getHeapUsage');
  const bytes = await answered;
  await session.detach();
  return Math.round(bytes / 10_000) / 100;
}
