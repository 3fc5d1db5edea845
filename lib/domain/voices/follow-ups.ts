import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { workingDaysBetween } from '../values/day';

export type FollowUpState = 'open' | 'answered' | 'resolved';

/** One piece of feedback with its clock. */
export type FollowUp = {
  feedback: DocumentOf<'feedback'>;
  state: FollowUpState;
  /** Working days since it came; counts until it is answered. */
  waitingWorkingDays: number;
  /** Nobody has answered what needs an answer, or a promised day has passed. */
  isOverdue: boolean;
};

/** Working days an answer may take; the rule about unanswered feedback has the same default. */
const answerWithinWorkingDays = 2;

/** Feedback with what is overdue first, then the newest first. Weekends and the workspace's holidays do not count. */
export function followUps(index: DocumentIndex, today: string): FollowUp[] {
  const holidays = new Set(index.list('workspace')[0]?.holidays ?? []);
  return index
    .list('feedback')
    .map((feedback) => followUp(feedback, today, holidays))
    .sort(
      (a, b) =>
        Number(b.isOverdue) - Number(a.isOverdue) ||
        b.feedback.receivedOn.localeCompare(a.feedback.receivedOn) ||
        (b.feedback.createdAt ?? '').localeCompare(a.feedback.createdAt ?? ''),
    );
}

function followUp(feedback: DocumentOf<'feedback'>, today: string, holidays: ReadonlySet<string>): FollowUp {
  const state = followUpState(feedback);
  const waitingWorkingDays = workingDaysBetween(feedback.receivedOn, feedback.answeredOn ?? today, holidays);
  const unanswered = state === 'open' && feedback.needsAnswer && waitingWorkingDays > answerWithinWorkingDays;
  const promiseBroken = state !== 'resolved' && feedback.promisedBy !== undefined && feedback.promisedBy < today;
  return { feedback, state, waitingWorkingDays, isOverdue: unanswered || promiseBroken };
}

/** Open until somebody answers; resolved once there is a resolution. */
export function followUpState(feedback: DocumentOf<'feedback'>): FollowUpState {
  if (feedback.resolvedOn !== undefined) return 'resolved';
  return feedback.answeredOn === undefined ? 'open' : 'answered';
}
