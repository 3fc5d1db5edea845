import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { signingCodeMail } from '../../mail/signing-code-mail';
import { readerLanguage } from '../../reader-language';
import type { Service } from '../../service';
import { countCodeTry, deleteSigningCode, lockSigningCode, saveSigningCode } from '../../storage/signing-codes';
import type { OpenLink } from './opened-link';

const goodMs = 600_000;
const mostTries = 5;
/** Least time between two codes. */
const pauseMs = 60_000;

/** Minutes for which a code is good. */
export const codeMinutes = goodMs / 60_000;

/**
 * The code is short, so a plain hash of it could be tried out: it is keyed with the link's secret, which is kept
 * nowhere.
 */
const codeHash = (secret: string, code: string) => createHmac('sha256', secret).update(code).digest('hex');

/** Whether this signer types a code before an answer counts: where mail is set up and they have an address. */
export const needsCode = (service: Service, { signer, isPreview }: OpenLink) =>
  service.mailer !== null && signer?.email !== undefined && !isPreview;

/**
 * `mailed`: a new one is on its way. `soon`: the last one is still fresh. `many`: this address was sent too many.
 * `not_sent`: the mail did not leave. `seconds`: after which a new one is possible.
 */
export type CodeSending =
  | { kind: 'mailed' | 'not_sent' }
  | { kind: 'soon'; seconds: number }
  | { kind: 'many'; seconds: number };

/** Mails the signer a new code, in the place of the one before. */
export async function sendSigningCode(
  service: Service,
  open: OpenLink,
  secret: string,
  language: string,
): Promise<CodeSending> {
  const { workspaceId, linkId, signer, signing, sender } = open;
  if (!service.mailer || signer?.email === undefined) return { kind: 'not_sent' };
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const now = service.now();
  const { email } = signer;
  const held = await service.storage.inWorkspace<CodeSending | null>(workspaceId, 'write', async (transaction) => {
    const last = await lockSigningCode(transaction, workspaceId, linkId);
    const waitMs = last ? Date.parse(last.created_at) + pauseMs - Date.parse(now) : 0;
    if (waitMs > 0) return { kind: 'soon', seconds: Math.ceil(waitMs / 1000) };
    const manySeconds = await service.mailLimits.take('code', workspaceId, email);
    if (manySeconds > 0) return { kind: 'many', seconds: manySeconds };
    const expiresAt = new Date(Date.parse(now) + goodMs).toISOString();
    const hash = codeHash(secret, code);
    const row = { link_id: linkId, hash, created_at: now, expires_at: expiresAt, tries: 0 };
    await saveSigningCode(transaction, workspaceId, row);
    return null;
  });
  if (held) return held;
  const outcome = await service.mailer.send(
    signingCodeMail(readerLanguage(language), {
      signer: { name: signer.name, address: email },
      sender,
      engagementName: signing.engagement.name,
      code,
      minutes: codeMinutes,
      messageKey: `code-${service.newId()}`,
    }),
  );
  if (outcome === 'sent') return { kind: 'mailed' };
  // One that never left must not make its signer wait for the next.
  await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    deleteSigningCode(transaction, workspaceId, linkId),
  );
  return { kind: 'not_sent' };
}

/** `none`: no code was sent, or it is too old, or was tried too often. `left`: how many tries remain. */
export type CodeCheck = { kind: 'right' } | { kind: 'wrong'; left: number } | { kind: 'none' };

/** Holds a typed code against the one that was mailed. Each look counts as a try. */
export function checkSigningCode(
  service: Service,
  { workspaceId, linkId }: OpenLink,
  secret: string,
  typed: string,
): Promise<CodeCheck> {
  return service.storage.inWorkspace<CodeCheck>(workspaceId, 'write', async (transaction) => {
    const row = await lockSigningCode(transaction, workspaceId, linkId);
    if (!row || row.expires_at <= service.now() || row.tries >= mostTries) return { kind: 'none' };
    await countCodeTry(transaction, workspaceId, linkId);
    const isRight = timingSafeEqual(Buffer.from(row.hash), Buffer.from(codeHash(secret, typed)));
    return isRight ? { kind: 'right' } : { kind: 'wrong', left: mostTries - row.tries - 1 };
  });
}
