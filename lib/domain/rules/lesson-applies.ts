import type { DocumentOf } from '../document';
import { isSameName } from '../values/normal-form';
import { industryOf, isStillRunning } from './reading/past-results';
import type { Reading } from './reading/reading';
import { defineRule } from './rule';
import { days } from './threshold';

type Lesson = DocumentOf<'lesson'>;

/** GR-76: a gap has opened that taught us something before. */
export const lessonApplies = defineRule({
  key: 'lesson.applies',
  number: 76,
  pass: 4,
  runsIn: ['draft', 'active'],
  thresholds: { windowDays: days(7) },
  shows: { past: 'text', lesson: 'text' },
  texts: {
    title: 'We have seen this before',
    shown: { default: 'Seen before: {lesson}', inPast: 'Seen before in {past}: {lesson}' },
    next: 'Read the lesson and decide whether it applies.',
    why: 'What was learned comes back when it is needed.',
  },
  *evaluate(reading, { windowDays }) {
    for (const { finding, since } of reading.findings) {
      if (finding.state === 'dismissed' || since === null || !reading.isWithin(since, windowDays)) continue;
      const lesson = newestLesson(reading, finding.rule);
      if (!lesson) continue;
      const past = pastEngagement(reading, lesson);
      yield {
        subject: { type: 'gap', id: finding.key },
        severity: 'info',
        params: { past, lesson: lesson.text, ...(past === null ? {} : { variant: 'inPast' }) },
        facts: { lessonId: lesson.id },
        since,
      };
    }
  },
});

/** The newest lesson about a rule from work like this that is over. */
function newestLesson(reading: Reading, rule: string): Lesson | undefined {
  const lessons = reading.once(fittingLessons).filter((lesson) => lesson.rule === rule);
  return lessons.reduce<Lesson | undefined>(
    (newest, lesson) => (newest && newest.id > lesson.id ? newest : lesson),
    undefined,
  );
}

function fittingLessons(reading: Reading): readonly Lesson[] {
  const { engagement, inWorkspace } = reading;
  const industry = industryOf(reading);
  return inWorkspace.state.list('lesson').filter((lesson) => {
    const { serviceLine, fromEngagementId } = lesson;
    if (fromEngagementId === engagement.id || isStillRunning(reading, fromEngagementId)) return false;
    return isSameName(serviceLine, engagement.serviceLine) || isSameName(lesson.industry, industry);
  });
}

/** The name of the engagement that taught it, if it is known. */
function pastEngagement(reading: Reading, { fromEngagementId }: Lesson): string | null {
  if (fromEngagementId === undefined) return null;
  return reading.inWorkspace.state.find('engagement', fromEngagementId)?.name ?? null;
}
