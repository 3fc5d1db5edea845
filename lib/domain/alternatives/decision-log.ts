import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { hasExpired } from './open-option';

/** One decision: what it was about, how it went, when, by whom and why. */
export type Decision = {
  on: string;
  kind: 'picked' | 'declined' | 'expired' | 'walked_away' | 'request' | 'change_approved' | 'change_declined';
  text: string;
  /** Of a declined option, and of walking away: which side. */
  by: 'us' | 'client' | null;
  stakeholderId: string | null;
  reason: string | null;
  document: DocumentOf<'alternative' | 'request' | 'changeRequest'>;
};

/** Everything that was decided in an engagement, and every offer whose last day is over on `today`; the newest first. */
export function decisionLog(index: DocumentIndex, today: string): Decision[] {
  return [
    ...index.list('alternative').flatMap((option) => ofOption(option, today)),
    ...index.list('request').flatMap(ofRequest),
    ...index.list('changeRequest').flatMap(ofChange),
  ].sort((a, b) => b.on.localeCompare(a.on));
}

const kindOfStatus = { accepted: 'picked', declined: 'declined', expired: 'expired' } as const;

function ofOption(option: DocumentOf<'alternative'>, today: string): Decision[] {
  const { decidedOn, expiresOn, kind, text, declinedBy, decidedBy, reason } = option;
  // Nobody writes down that a day is over.
  const status = option.status === 'offered' && hasExpired(option, today) ? 'expired' : option.status;
  const on = decidedOn ?? (status === 'expired' ? expiresOn : undefined);
  if (status === 'draft' || status === 'offered' || on === undefined) return [];
  const stakeholderId = decidedBy ?? null;
  return [
    {
      on,
      kind: kind === 'walk_away' ? 'walked_away' : kindOfStatus[status],
      text,
      by: declinedBy ?? null,
      stakeholderId,
      reason: reason ?? null,
      document: option,
    },
  ];
}

function ofRequest(request: DocumentOf<'request'>): Decision[] {
  const { decision, decidedOn, text, stakeholderId, decisionReason } = request;
  if (decision === undefined || decidedOn === undefined) return [];
  const reason = decisionReason ?? null;
  return [
    { on: decidedOn, kind: 'request', text, by: null, stakeholderId: stakeholderId ?? null, reason, document: request },
  ];
}

function ofChange(change: DocumentOf<'changeRequest'>): Decision[] {
  const { status, decidedOn, title, requestedBy, decisionReason } = change;
  if (decidedOn === undefined || (status !== 'approved' && status !== 'declined')) return [];
  const kind = status === 'approved' ? 'change_approved' : 'change_declined';
  const reason = decisionReason ?? null;
  return [{ on: decidedOn, kind, text: title, by: null, stakeholderId: requestedBy ?? null, reason, document: change }];
}
