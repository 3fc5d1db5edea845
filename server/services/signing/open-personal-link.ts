import { isAnswered } from '../../../lib/domain/agreement-life/answerable-sign-off';
import type { DocumentOf } from '../../../lib/domain/document';
import { derivedId } from '../../../lib/domain/values/derived-id';
import type { Service } from '../../service';
import { findLinkAddress, findPersonalLink, type PersonalLinkRow } from '../../storage/personal-links';
import { secretHash } from '../../storage/secret-hash';
import type { Transaction } from '../../storage/storage';
import { findSharedWith } from '../sharing/find-shared-with';
import { findSigning } from './find-signing';
import type { OpenedLink, OverLink } from './opened-link';
import { memberName } from './proposer';
import type { Signing } from './signing';

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
  if (!link) return unknown;
  return link.agreement_id === null
    ? readShared(transaction, service, workspaceId, link)
    : readVersion(transaction, service, workspaceId, link, link.agreement_id);
}

async function readShared(
  transaction: Transaction,
  service: Service,
  workspaceId: string,
  { id: linkId, engagement_id: engagementId, stakeholder_id: stakeholderId, ...link }: PersonalLinkRow,
): Promise<OpenedLink> {
  if (stakeholderId === null) return unknown;
  const now = service.now();
  const ids = { id: engagementId, stakeholderId };
  const found = await findSharedWith(transaction, workspaceId, ids, now);
  if (!found) return unknown;
  const { side, person: signer } = found;
  const sender = memberName(side.workspace, link.created_by);
  const why = whyClosed(link, now);
  if (why) {
    return {
      kind: 'over',
      why,
      side,
      signing: null,
      signer,
      sender,
      expiresAt: link.expires_at,
      workspaceId,
      newest: null,
    };
  }
  const actor = { workspaceId, stakeholderId, idsFrom: derivedId('shared', engagementId, stakeholderId) };
  return { kind: 'shared', workspaceId, linkId, side, signer, sender, actor };
}

async function readVersion(
  transaction: Transaction,
  service: Service,
  workspaceId: string,
  link: PersonalLinkRow,
  agreementId: string,
): Promise<OpenedLink> {
  const signing = await findSigning(transaction, workspaceId, agreementId);
  if (!signing) return unknown;
  const signer = signing.stakeholders.find(({ id }) => id === link.stakeholder_id) ?? null;
  const signOff = signing.signOffs.find(({ id }) => id === link.sign_off_id) ?? null;
  if (link.purpose === 'agree' && (!signOff || !signer)) return unknown;
  const sender = memberName(signing.workspace, link.created_by);
  const why = whyOver(link, signing, signOff, service.now());
  if (why) {
    const newest = why === 'expired' || why === 'withdrawn' ? null : newestOf(signing, signOff);
    const expiresAt = link.expires_at;
    return { kind: 'over', why, side: signing, signing, signer, sender, expiresAt, workspaceId, newest };
  }
  const isPreview = link.purpose === 'preview';
  const actor = signOff && signer && { workspaceId, stakeholderId: signer.id, idsFrom: signOff.id };
  return { kind: 'open', workspaceId, linkId: link.id, isPreview, signing, signOff, signer, sender, actor };
}

/** Why nobody can answer any more, by what became of the version. */
const closedBy = {
  proposed: undefined,
  draft: 'taken_back',
  in_force: 'settled',
  superseded: 'replaced',
} as const satisfies Record<Signing['agreement']['status'], OverLink['why'] | undefined>;

/** Why a link of any kind works no more. */
function whyClosed(
  { withdrawn_at, expires_at }: Pick<PersonalLinkRow, 'withdrawn_at' | 'expires_at'>,
  now: string,
): 'withdrawn' | 'expired' | undefined {
  if (withdrawn_at !== null) return 'withdrawn';
  return expires_at <= now ? 'expired' : undefined;
}

function whyOver(
  link: PersonalLinkRow,
  { agreement }: Signing,
  signOff: DocumentOf<'signOff'> | null,
  now: string,
): OverLink['why'] | undefined {
  const closed = whyClosed(link, now);
  if (closed || !signOff) return closed;
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
