import type { DocumentOf } from '../document';
import { decimalFact } from './fingerprint';
import type { Reading } from './reading/reading';
import { type ToolDemand, toolUseOf } from './reading/tool-limits';
import { itemsOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, type Subject, subjectOf, unchecked } from './rule';
import { ratio } from './threshold';

/** The rule's numbers; the coach reads them too. */
export const toolLimitThresholds = { warnRatio: ratio(0.9) };

/** GR-30: more is asked than a tool allows. */
export const toolLimitExceeded = defineRule({
  key: 'tool.limit_exceeded',
  number: 30,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: toolLimitThresholds,
  shows: { requested: 'decimal', unit: 'text', tool: 'text', limit: 'decimal' },
  texts: {
    title: 'Tool limit exceeded',
    shown: { default: '{requested} {unit} asked, {tool} allows {limit}.' },
    next: 'Check a higher plan or another tool, or tell the client what is possible.',
    why: 'Check the tool before saying yes.',
  },
  *evaluate(reading, { warnRatio }) {
    for (const { subject, demand, since } of demands(reading)) {
      const use = toolUseOf(reading, demand, warnRatio);
      if (!use.known) {
        yield unchecked(subject, use.reason);
        continue;
      }
      const { tool, standing } = use;
      if (standing === 'within') continue;
      yield {
        subject: subjectOf(subject),
        severity: standing === 'beyond' ? 'critical' : 'warning',
        params: { requested: demand.amount, unit: demand.unit, tool: tool.tool, limit: tool.limit },
        facts: { amount: decimalFact(demand.amount), unit: demand.unit, limit: decimalFact(tool.limit) },
        since,
      };
    }
  },
});

type Demand = {
  subject: Subject;
  demand: ToolDemand;
  since: string | null;
};

/** What the newest version asks of tools, and what requests do that were neither declined nor answered otherwise. */
function demands(reading: Reading): Demand[] {
  const version = newestVersion(reading);
  const found: Demand[] = [];
  for (const item of itemsOf(reading, version)) {
    if (item.kind === 'exclusion' || !item.toolDemand) continue;
    found.push({ subject: item, demand: item.toolDemand, since: version ? sinceVersion(version) : null });
  }
  for (const request of reading.all('request')) {
    if (!request.toolDemand || isTurnedDown(request) || !reading.hasCome(request.receivedOn)) continue;
    found.push({ subject: request, demand: request.toolDemand, since: request.receivedOn });
  }
  return found;
}

const isTurnedDown = ({ decision }: DocumentOf<'request'>) =>
  decision === 'declined' || decision === 'alternative_accepted';
