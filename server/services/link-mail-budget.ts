import { type Failure, fail } from '../failure';
import type { Service } from '../service';

/**
 * Counts the mail of a link that is about to be made for `address`. Fails `rate_limited`, with the time after which it
 * is possible again, when this address or the whole workspace was sent too many; undefined when it may go out, and
 * where there is no mail to be sent at all.
 */
export async function spendLinkMail(
  service: Service,
  workspaceId: string,
  address: string | undefined,
): Promise<Failure | undefined> {
  if (!service.mailer || address === undefined) return undefined;
  const retryAfterSeconds = await service.mailLimits.take('link', workspaceId, address);
  if (retryAfterSeconds === 0) return undefined;
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const wait = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const message = `Too many links were mailed within an hour. Mail the next in ${wait}, or copy the link now.`;
  return { ...fail('rate_limited', message), retryAfterSeconds };
}
