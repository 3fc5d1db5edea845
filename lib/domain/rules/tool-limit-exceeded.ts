import type { DocumentOf } from '../document';
import { exact, isZero } from '../exact';
import { isSameName } from '../normal-form';
import { decimalFact } from './fingerprint';
import type { Reading } from './reading/reading';
import { itemsOf, newestVersion, sinceVersion } from './reading/versions';
import { defineRule, type Subject, subjectOf, unchecked } from './rule';
import { ratio } from './threshold';

/** GR-30: more is asked than a tool allows. */
export const toolLimitExceeded = defineRule({
  key: 'tool.limit_exceeded',
  number: 30,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: { warnRatio: ratio(0.9) },
  shows: { requested: 'decimal', unit: 'text', tool: 'text', limit: 'decimal' },
  texts: {
    title: 'Tool limit exceeded',
    shown: { default: '{requested} {unit} asked, {tool} allows {limit}.' },
    next: 'Check a higher plan or another tool, or tell the client what is possible.',
    why: 'Check the tool before saying yes.',
  },
  *evaluate(reading, { warnRatio }) {
    for (const { subject, demand, since } of demands(reading)) {
      const tool = reading.inWorkspace.state.find('toolLimit', demand.toolLimitId);
      if (!tool || !isSameName(tool.unit, demand.unit)) {
        yield unchecked(subject, tool ? 'unit_differs' : 'no_tool_limit');
        continue;
      }
      const amount = exact(demand.amount);
      const limit = exact(tool.limit);
      // Of a limit of zero any amount is too much.
      const isBeyond = amount.gt(limit);
      if (!isBeyond && (isZero(limit) || amount.div(limit).lt(warnRatio))) continue;
      yield {
        subject: subjectOf(subject),
        severity: isBeyond ? 'critical' : 'warning',
        params: { requested: demand.amount, unit: demand.unit, tool: tool.tool, limit: tool.limit },
        facts: { amount: decimalFact(demand.amount), unit: demand.unit, limit: decimalFact(tool.limit) },
        since,
      };
    }
  },
});

type Demand = {
  subject: Subject;
  demand: { toolLimitId: string; amount: string; unit: string };
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
