import { isEmpty } from '../values/normal-form';
import { type Report, standingReportsOf } from './reading/reports';
import { defineRule, subjectOf } from './rule';

/** GR-54: a report leaves out what was done, what is being done, a problem's solution, or what comes next. */
export const reportIncomplete = defineRule({
  key: 'report.incomplete',
  number: 54,
  core: true,
  runsIn: ['active'],
  thresholds: {},
  shows: { missing: 'words' },
  texts: {
    title: 'Report with a part missing',
    shown: { default: 'The report does not say {missing}.' },
    next: 'Fill the part. A problem needs a solution or a date for one.',
    why: 'Done, now, problems with solutions, next.',
    words: {
      done: 'what is done',
      now: 'what is being done now',
      problems: 'whether there are problems',
      solution: 'how a problem is solved',
      next: 'what comes next',
    },
  },
  *evaluate(reading) {
    for (const report of standingReportsOf(reading)) {
      const missing = missingParts(report);
      if (missing.length === 0) continue;
      yield {
        subject: subjectOf(report),
        severity: report.status === 'draft' ? 'info' : 'warning',
        params: { missing },
        facts: { missing },
        since: report.on,
      };
    }
  },
});

function missingParts({ done, now, problems, noProblems, next }: Report): string[] {
  const missing: string[] = [];
  if (done.every(isEmpty)) missing.push('done');
  if (now.every(isEmpty)) missing.push('now');
  if (problems.length === 0 && noProblems !== true) missing.push('problems');
  if (problems.some(({ solution, solveBy }) => isEmpty(solution) && solveBy === undefined)) missing.push('solution');
  if (next.every(isEmpty)) missing.push('next');
  return missing;
}
