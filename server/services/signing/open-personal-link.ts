import { isAnswered } from '../../../lib/domain/agreement-life/answerable-sign-off';
import type { DocumentOf } from '../../../lib/domain/document';
import type { Service } from '../../service';
import { findLinkAddress, findPersonalLink, type PersonalLinkRow } from '../../storage/personal-links';
import { secretHash } from '../../storage/secret-hash';
import type { Transaction } from '../../storage/storage';
import { findSigning } from './find-signing';
import { memberName } from './proposer';
import type { Signing } from './signing';

/** A link that works, with all that its page shows. */
export type OpenLink = {
  kind: 'open';
  workspaceId: string;
  linkId: string;
  /** A member's look at the page: nothing can be answered. */
  isPreview: boolean;
  signing: Signing;
  /** Null in a preview. */
  signOff: DocumentOf<'signOff'> | null;
  /** For whom the page speaks; null in a preview of nobody in particular. */
  signer: DocumentOf<'stakeholder'> | null;
  /** Whom to ask. */
  sender: string;
};

/** A link that was good once. */
export type OverLink = {
  kind: 'over';
  /**
   * `released`: this person need not sign what is proposed, or was asked anew. `settled`: it came into force without
   * this answer, because the signatures were recorded another way.
   */
  why: 'expired' | 'withdrawn' | 'released' | 'taken_back' | 'replaced' | 'settled';
  workspaceId: string;
  signing: Signing;
  signer: DocumentOf<'stakeholder'> | null;
  sender: string;
  expiresAt: string;
  /** The sign-off that this person has on a newer proposal; their link may lead on to it. */
  newest: DocumentOf<'signOff'> | null;
};

/** `unknown` never says whether there was such a link. */
export type OpenedLink = OpenLink | OverLink | { kind: 'unknown' };

const unknown = { kind: 'unknown' } as const;

/** Secrets are 256 bits in base64url. Anything else is no secret of ours, and needs no look into the database. */
const isSecret = (text: string) => /^[\w-]{43}$/.test(text);

/**
 * Reads what a personal link leads to. It is found by the hash of its secret, so that how long the search takes says
 * nothing about how much of a guess was right.
 */
export async function openPersonalLink(service: Service, secret: string): Promise<OpenedLink> {
  if (!isSecret(secret)) return unknown;
  const address = await service.storage.inService('read', (transaction) =>
    findLinkAddress(transaction, secretHash(secret)),
  );
  if (!address) return unknown;
  return service.storage.inWorkspace(address.workspaceId, 'read', (transaction) =>
    read(transaction, service, address.workspaceId, address.linkId),
  );
}

async function read(
  transaction: Transaction,
  service: Service,
  workspaceId: string,
  linkId: string,
): Promise<OpenedLink> {
  const link = await findPersonalLink(transaction, workspaceId, linkId);
  const signing = link && (await findSigning(transaction, workspaceId, link.agreement_id));
  if (!link || !signing) return unknown;
  const signer = signing.stakeholders.find(({ id }) => id === link.stakeholder_id) ?? null;
  const signOff = signing.signOffs.find(({ id }) => id === link.sign_off_id) ?? null;
  if (link.purpose === 'agree' && (!signOff || !signer)) return unknown;
  const sender = memberName(signing.workspace, link.created_by);
  const why = whyOver(link, signing, signOff, service.now());
  if (why) {
    const newest = why === 'expired' || why === 'withdrawn' ? null : newestOf(signing, signOff);
    return { kind: 'over', why, workspaceId, signing, signer, sender, expiresAt: link.expires_at, newest };
  }
  return { kind: 'open', workspaceId, linkId, isPreview: link.purpose === 'preview', signing, signOff, signer, sender };
}

/** Why nobody can answer any more, by what became of the version. */
const closedBy = {
  proposed: undefined,
  draft: 'taken_back',
  in_force: 'settled',
  superseded: 'replaced',
} as const satisfies Record<Signing['agreement']['status'], OverLink['why'] | undefined>;

function whyOver(
  link: PersonalLinkRow,
  { agreement }: Signing,
  signOff: DocumentOf<'signOff'> | null,
  now: string,
): OverLink['why'] | undefined {
  if (link.withdrawn_at !== null) return 'withdrawn';
  if (link.expires_at <= now) return 'expired';
  if (!signOff) return undefined;
  const isVoid = signOff.voidedOn !== undefined;
  // Who answered may always look at what they answered, unless that counts no more.
  if (isAnswered(signOff) && !isVoid) return undefined;
  return closedBy[agreement.status] ?? (isVoid ? 'released' : undefined);
}

/** What the same person is asked to sign, or has signed, after this one. */
export function newestOf(signing: Signing, own: DocumentOf<'signOff'> | null): DocumentOf<'signOff'> | null {
  if (!own) return null;
  const version = (signOff: DocumentOf<'signOff'>) => {
    const agreement = signing.agreements.find(({ id }) => id === signOff.agreementId);
    return agreement && (agreement.status === 'proposed' || agreement.status === 'in_force') ? agreement.version : 0;
  };
  const later = signing.signOffs.filter(
    (other) =>
      other.id !== own.id &&
      other.stakeholderId === own.stakeholderId &&
      other.voidedOn === undefined &&
      version(other) >= signing.agreement.version,
  );
  return later.reduce<DocumentOf<'signOff'> | null>(
    (best, next) => (best && version(best) >= version(next) ? best : next),
    null,
  );
}
