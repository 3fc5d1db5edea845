import type { DocumentOf } from '../document';
import type { Evaluation } from './evaluation';
import type { Finding, NotEvaluated, WordlessFinding } from './finding';
import { inWords, ruleTitle } from './finding-texts';
import { fingerprintOf } from './fingerprint';
import type { Found } from './found';
import { Reading } from './reading/reading';
import type { WorkspaceReading } from './reading/workspace-reading';
import type { Hit, Rule } from './rule';
import { rank, sinceOf, stateOf, storedGapOf } from './stored-state';

const passes = [1, 2, 3, 4] as const;

/**
 * Evaluates the rules that are on for one engagement. Later passes read what earlier ones found. While an engagement
 * is paused nothing runs.
 */
export function evaluateRules(
  workspace: WorkspaceReading,
  engagement: DocumentOf<'engagement'>,
  rules: readonly Rule[],
  locale: string,
): Evaluation {
  const { found, notEvaluated } = findWithRules(workspace, engagement, rules, locale);
  return { findings: found.map(({ finding }) => inWords(finding, locale)), notEvaluated };
}

/** As `evaluateRules`, each finding with the day since when it holds, and without words but for its rule's name. */
export function findWithRules(
  workspace: WorkspaceReading,
  engagement: DocumentOf<'engagement'>,
  rules: readonly Rule[],
  locale: string,
): { found: readonly Found[]; notEvaluated: NotEvaluated[] } {
  const { status } = engagement;
  if (status === 'paused') return { found: [], notEvaluated: [] };
  const reading = new Reading(workspace, engagement);
  const notEvaluated: NotEvaluated[] = [];
  for (const pass of passes) {
    const found: Found[] = [];
    for (const rule of rules) {
      if (rule.pass !== pass || !rule.runsIn.includes(status)) continue;
      for (const result of rule.run(reading)) {
        if ('notEvaluated' in result) notEvaluated.push({ rule: rule.key, engagementId: engagement.id, ...result });
        else found.push(asFound(reading, rule, result, locale));
      }
    }
    reading.findings = [...reading.findings, ...found];
  }
  return { found: reading.findings, notEvaluated };
}

function asFound(reading: Reading, rule: Rule, hit: Hit, locale: string): Found {
  const key = `${rule.key}:${hit.subject.id}`;
  const stored = storedGapOf(reading, key);
  let fingerprint: string | undefined;
  const finding: WordlessFinding = {
    rule: rule.key,
    key,
    severity: hit.severity,
    engagementId: reading.engagement.id,
    subject: { type: hit.subject.type, id: hit.subject.id },
    params: hit.params,
    // Asked for by readers, and by few rules: whoever only counts gaps is spared the hashing.
    get fingerprint() {
      fingerprint ??= fingerprintOf(rule.key, hit.facts);
      return fingerprint;
    },
    state: 'open',
  };
  finding.state = stateOf(stored, finding, reading.today);
  return { finding, since: sinceOf(stored, hit.since), title: ruleTitle(rule.key, locale) };
}

/** Sorts findings, the worst first, then by engagement and key. */
export function sortFindings(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) => rank(b.severity) - rank(a.severity) || order(a.engagementId, b.engagementId) || order(a.key, b.key),
  );
}

/** Sorts checks that lacked data by engagement, rule and subject. */
export function sortNotEvaluated(entries: NotEvaluated[]): NotEvaluated[] {
  return entries.sort(
    (a, b) => order(a.engagementId, b.engagementId) || order(a.rule, b.rule) || order(a.subject.id, b.subject.id),
  );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
