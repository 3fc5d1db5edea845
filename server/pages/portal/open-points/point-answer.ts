import type { OpenPoints, OpenQuestion } from '../../../../lib/domain/sharing/open-points';
import { derivedId } from '../../../../lib/domain/values/derived-id';
import type { Service } from '../../../service';
import { type ClientActor, runClientCommand } from '../../../services/signing/client-command';
import type { ClientReader } from '../client-reader';

/** What somebody says to the options about one thing, as it was sent. */
export type TypedPoint = { question: string; answer: string; words: string };

/** Why an answer was not taken, at which question; what was typed stays there. */
export type PointProblem = TypedPoint & { text: string };

/** The longest reason or question, in characters. */
export const mostWords = 2000;

export function readTypedPoint(form: Record<string, string>): TypedPoint {
  const words = (form['words'] ?? '').replace(/\r\n?/g, '\n').trim();
  return { question: form['question'] ?? '', answer: form['answer'] ?? '', words };
}

/** Carries out an answer; the problem when it could not be taken. */
export async function takePointAnswer(
  service: Service,
  actor: ClientActor | null,
  points: OpenPoints,
  typed: TypedPoint,
  { t, number }: ClientReader,
): Promise<PointProblem | undefined> {
  const problem = (text: string): PointProblem => ({ ...typed, text });
  const question = points.questions.find(({ key }) => key === typed.question);
  const length = [...typed.words].length;
  if (length > mostWords) {
    return problem(t('client.problem.comment_long', { count: number(length), limit: number(mostWords) }));
  }
  if (length === 0 && typed.answer === 'ask') return problem(t('client.open.problem.ask'));
  if (length === 0 && typed.answer === 'refuse') return problem(t('client.open.problem.refuse'));
  const command = question && commandOf(typed, question, actor);
  if (!command) return problem(t('client.open.problem.moved'));
  const result = await runClientCommand(service, actor, command);
  return result?.status === 'refused' ? problem(t('client.open.problem.moved')) : undefined;
}

/** Undefined where nothing is left to answer: somebody was quicker, or an option expired meanwhile. */
function commandOf({ answer, words }: TypedPoint, { key, open: options }: OpenQuestion, actor: ClientActor | null) {
  const picked = options.find(({ id }) => answer === `pick ${id}`);
  const [first] = options;
  if (picked) {
    return { name: 'alternative.pick', args: { alternativeId: picked.id, reason: words }, about: [picked.id] };
  }
  if (!first || !actor) return undefined;
  if (answer === 'refuse') {
    const alternativeIds = options.map(({ id }) => id);
    return { name: 'alternative.refuse', args: { alternativeIds, reason: words }, about: alternativeIds };
  }
  if (answer !== 'ask') return undefined;
  const feedbackId = derivedId('question', actor.idsFrom, key, words);
  return {
    name: 'alternative.ask',
    args: { alternativeId: first.id, feedbackId, question: words },
    about: [feedbackId],
  };
}
