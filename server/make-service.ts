import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { MailLimits } from './mail/mail-limits';
import type { Mailer } from './mail/mailer';
import type { Service } from './service';
import type { Storage } from './storage/storage';

/** The service with the machine's own clock and random source. */
export function makeService(storage: Storage, publicUrl: string, mailer: Mailer | null = null): Service {
  return {
    storage,
    publicUrl,
    mailer,
    mailLimits: new MailLimits(),
    now: () => new Date().toISOString(),
    newId: () => v7(),
    newSecret: () => randomBytes(32).toString('base64url'),
  };
}
