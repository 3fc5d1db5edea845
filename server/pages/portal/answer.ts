import type { ClientCommand } from '../../services/signing/client-command';
import type { OpenLink } from '../../services/signing/opened-link';

/** What a signer can say. */
export const answerKinds = ['approve', 'changes', 'decline'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What a signer typed, as it was sent: every field comes back to them when it is not taken. */
export type Typed = {
  kind: AnswerKind;
  signedName: string;
  comment: string;
  code: string;
  /** The digest of the text that they saw. */
  digest: string;
  /** They ask for a new code instead of answering. */
  wantsCode: boolean;
  /** The form had a field for the code. */
  hadCode: boolean;
};

export const nothingTyped: Typed = {
  kind: 'approve',
  signedName: '',
  comment: '',
  code: '',
  digest: '',
  wantsCode: false,
  hadCode: false,
};

export const mostNameLength = 200;
export const mostCommentLength = 10_000;

/** Reads the form. A button that nobody knows counts as signing, which then asks for what is missing. */
export function readTyped(form: Record<string, string>): Typed {
  const wantsCode = form['answer'] === 'code';
  const kind = answerKinds.find((known) => known === (wantsCode ? form['chosen'] : form['answer'])) ?? 'approve';
  return {
    kind,
    signedName: (form['signedName'] ?? '').trim(),
    comment: (form['comment'] ?? '').replace(/\r\n?/g, '\n').trim(),
    code: (form['code'] ?? '').normalize('NFKC').replace(/\D/g, ''),
    digest: form['digest'] ?? '',
    wantsCode,
    hadCode: form['code'] !== undefined,
  };
}

/** The command that carries out an answer to a sign-off. */
export function answerCommand(
  { kind, signedName, comment, digest }: Typed,
  signOffId: string | undefined,
): ClientCommand {
  const answered = { signOffId, digest };
  switch (kind) {
    case 'approve':
      return { name: 'signOff.approve', args: { ...answered, signedName } };
    case 'changes':
      return { name: 'signOff.requestChanges', args: { ...answered, comment } };
    case 'decline':
      return { name: 'signOff.decline', args: { ...answered, comment } };
  }
}

/** Whether this link's person can answer now, later, or has answered. */
export type Standing = 'open' | 'not_turn' | 'approved' | 'declined' | 'changes_requested' | 'preview';

/** Where a link's person stands with the version it shows. */
export function standingOf({ signOff, isPreview }: OpenLink, isTheirTurn: boolean): Standing {
  if (isPreview || !signOff) return 'preview';
  switch (signOff.state) {
    case 'approved':
    case 'declined':
    case 'changes_requested':
      return signOff.state;
    case 'requested':
    case 'opened':
      return isTheirTurn ? 'open' : 'not_turn';
  }
}
