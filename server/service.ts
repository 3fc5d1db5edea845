import type { Role } from '../lib/domain/roles';
import type { MailLimits } from './mail/mail-limits';
import type { Mailer } from './mail/mailer';
import type { Storage } from './storage/storage';

/** What every verb works with. Clock and random source come in as values, so that tests can set them. */
export type Service = {
  storage: Storage;
  /** UTC instant, ISO 8601. */
  now: () => string;
  /** A new UUIDv7. */
  newId: () => string;
  /** 256 random bits as text, for whatever must not be guessed. */
  newSecret: () => string;
  /** Where people reach this installation, without a slash at the end. */
  publicUrl: string;
  /** Null where no mail is set up. */
  mailer: Mailer | null;
  mailLimits: MailLimits;
};

/** Who asks, as the token says. */
export type Actor = {
  workspaceId: string;
  memberId: string;
  memberName: string;
  role: Role;
  workspaceName: string;
  tokenId: string;
  kind: 'session' | 'key';
};
