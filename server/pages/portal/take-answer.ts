import type { Service } from '../../service';
import { runClientCommand } from '../../services/signing/client-command';
import type { OpenLink } from '../../services/signing/opened-link';
import { checkSigningCode, needsCode, sendSigningCode } from '../../services/signing/signing-code';
import type { AnswerProblem } from './AnswerForm';
import { answerCommand, mostCommentLength, mostNameLength, type Typed } from './answer';
import type { ClientReader } from './client-reader';

/** What became of a sent form: stored, or shown again with a problem, or with a field for the code. */
export type AnswerOutcome =
  | { kind: 'taken' }
  | { kind: 'again'; problem: AnswerProblem | null; codeSentTo: string | null }
  /** The version, or the sign-off, is not what it was: the page has to be read anew. */
  | { kind: 'moved' };

const again = (problem: AnswerProblem | null, codeSentTo: string | null = null): AnswerOutcome => ({
  kind: 'again',
  problem,
  codeSentTo,
});

/** Takes an answer: looks at what was typed, asks for the code where mail is set up, and carries it out. */
export async function takeAnswer(
  service: Service,
  open: OpenLink,
  secret: string,
  typed: Typed,
  reader: ClientReader,
): Promise<AnswerOutcome> {
  const { t } = reader;
  const codeField = typed.hadCode ? (open.signer?.email ?? null) : null;
  const problem = findProblem(typed, open, reader);
  if (problem) return again(problem, codeField);
  const held = needsCode(service, open) ? await holdForCode(service, open, secret, typed, reader) : undefined;
  if (held) return held;
  const result = await runClientCommand(service, open.actor, answerCommand(typed, open.signOff?.id));
  if (result?.status !== 'refused') return { kind: 'taken' };
  return result.code === 'altered'
    ? again({ field: 'form', text: t('client.problem.changed') }, codeField)
    : { kind: 'moved' };
}

function findProblem({ kind, signedName, comment, digest }: Typed, open: OpenLink, { t, number }: ClientReader) {
  const problem = (field: AnswerProblem['field'], text: string): AnswerProblem => ({ field, text });
  if (digest !== open.signing.agreement.digest) return problem('form', t('client.problem.changed'));
  const nameLength = [...signedName].length;
  if (nameLength > mostNameLength) {
    return problem('signedName', t('client.problem.name_long', { limit: mostNameLength }));
  }
  const count = [...comment].length;
  if (count > mostCommentLength) {
    const values = { count: number(count), limit: number(mostCommentLength) };
    return problem('comment', t('client.problem.comment_long', values));
  }
  if (kind === 'approve') return nameLength === 0 ? problem('signedName', t('client.problem.name_missing')) : undefined;
  return count === 0 ? problem('comment', t('client.problem.comment_missing')) : undefined;
}

/** Undefined when the right code was typed; otherwise what is shown until it is. */
async function holdForCode(
  service: Service,
  open: OpenLink,
  secret: string,
  typed: Typed,
  reader: ClientReader,
): Promise<AnswerOutcome | undefined> {
  const { t } = reader;
  const address = open.signer?.email ?? '';
  const problem = (text: string) => again({ field: 'code', text }, address);
  if (typed.wantsCode || !typed.hadCode) {
    const sending = await sendSigningCode(service, open, secret, reader.code);
    if (sending.kind === 'mailed') return again(null, address);
    if (sending.kind === 'soon') return problem(t('client.problem.code_soon', { seconds: sending.seconds }));
    if (sending.kind === 'many') {
      const text = t('client.problem.code_many', { minutes: Math.ceil(sending.seconds / 60) });
      return again({ field: 'form', text }, typed.hadCode ? address : null);
    }
    return again({ field: 'form', text: t('client.problem.code_mail', { sender: open.sender }) });
  }
  if (typed.code === '') return problem(t('client.problem.code_missing'));
  const check = await checkSigningCode(service, open, secret, typed.code);
  if (check.kind === 'right') return undefined;
  return problem(
    check.kind === 'wrong' && check.left > 0
      ? t('client.problem.code_wrong', { left: check.left })
      : t('client.problem.code_over'),
  );
}
