import { isEmpty } from '../values/normal-form';
import type { Found } from './found';
import { lineageOf } from './reading/lineage';
import type { Reading } from './reading/reading';
import { type Report, standingReportsOf } from './reading/reports';
import { defineRule, subjectOf } from './rule';
import { rank } from './stored-state';

/** The rules that say of a goal or a step that it is not on track, however severe. */
const rulesOfProgress: readonly string[] = ['forecast.miss', 'milestone.slipped'];

/** GR-55: a report says “on track” where a gap says otherwise. */
export const reportRosierThanData = defineRule({
  key: 'report.rosier_than_data',
  number: 55,
  core: true,
  pass: 2,
  runsIn: ['active'],
  thresholds: {},
  shows: { gap: 'text' },
  texts: {
    title: 'Report rosier than the data',
    shown: { default: 'The report says “on track”; {gap} says otherwise.' },
    next: 'Change the status, or write why it is still on track.',
    why: 'Nothing is exaggerated and nothing is hidden.',
  },
  *evaluate(reading) {
    for (const report of standingReportsOf(reading)) {
      if (report.status === 'draft' || !isEmpty(report.brighterReason)) continue;
      const against = findingsAgainst(reading, report);
      const [worst] = against;
      if (!worst) continue;
      yield {
        subject: subjectOf(report),
        severity: 'critical',
        params: { gap: worst.title },
        facts: { keys: against.map(({ finding }) => finding.key), status: report.status },
        since: report.on,
      };
    }
  },
});

/** What speaks against the report's “on track”, the worst first. */
function findingsAgainst(reading: Reading, report: Report): Found[] {
  const bad = reading.findings.filter(isBad);
  const onTrack = report.statuses.filter(({ status }) => status === 'on_track').map(({ ref }) => ref);
  const against =
    report.overall === 'on_track'
      ? bad
      : bad.filter(({ finding: { subject } }) => {
          const ids = knownIdsOf(reading, subject);
          return onTrack.some(({ type, id }) => type === subject.type && ids.has(id));
        });
  return against.sort(
    (a, b) => rank(b.finding.severity) - rank(a.finding.severity) || (a.finding.key < b.finding.key ? -1 : 1),
  );
}

function isBad({ finding: { rule, severity, state } }: Found): boolean {
  return state !== 'dismissed' && (severity === 'critical' || rulesOfProgress.includes(rule));
}

/** The ids under which a subject may stand in a report: those of its earlier versions too. */
function knownIdsOf(reading: Reading, { type, id }: { type: string; id: string }): ReadonlySet<string> {
  if (type !== 'criterion' && type !== 'milestone' && type !== 'scopeItem') return new Set([id]);
  const item = reading.find(type, id);
  return item ? lineageOf(reading, item) : new Set([id]);
}
