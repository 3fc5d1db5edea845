import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/domain/language';
import { en } from '../../../lib/domain/languages/en';
import { northwind } from '../../../test/builders/panel-view';
import { badgeState, worstBadge } from './badge-state';

const say = translator(en);
const view = northwind();
const only = (rule: string) => ({
  ...view,
  documents: view.documents.filter(({ type }) => type !== 'gap'),
  findings: view.findings.filter((finding) => finding.rule === rule),
});

describe('badgeState', () => {
  it('counts warnings and critical gaps, and names the worst', () => {
    expect(badgeState(view, say)).toEqual({
      count: 3,
      severity: 'critical',
      line: 'Promise beyond our own best result, and 2 more',
    });
    expect(badgeState(only('feedback.unanswered'), say)).toEqual({
      count: 1,
      severity: 'warning',
      line: 'Feedback without an answer',
    });
  });

  it('shows nothing where nothing needs anybody, or only something worth knowing', () => {
    expect(badgeState({ ...view, findings: [], documents: [] }, say)).toBeNull();
    expect(badgeState({ ...view, findings: [] }, say)).toBeNull();
  });

  it('never says what a person wrote', () => {
    const documents = view.documents.map((document) =>
      document.type === 'gap' && document.rule === undefined
        ? { ...document, severity: 'critical' as const }
        : document,
    );
    expect(badgeState({ ...view, findings: [], documents }, say)?.line).toBe('A gap that somebody flagged');
  });
});

describe('worstBadge', () => {
  it('adds the gaps of several engagements up, and shows the worst of them', () => {
    const warning = { count: 2, severity: 'warning' as const, line: 'A' };
    const critical = { count: 1, severity: 'critical' as const, line: 'B' };
    expect(worstBadge([warning, null, critical])).toEqual({ count: 3, severity: 'critical', line: 'B' });
    expect(worstBadge([null])).toBeNull();
  });
});
