import { describe, expect, it } from 'vitest';
import type { DocumentOf } from '../document';
import { refuseBrokenReference } from '../documents/references';
import { evaluate } from '../evaluate';
import { allRules } from '../rules/rules-on';
import { MemoryState } from '../states/memory-state';
import { addDays } from '../values/day';
import { sampleDeals } from './sample-deals';
import { sampleWorkspace } from './sample-workspace';

/** Every day of a week, the end of a year, and a leap day: the sample tells the same story on each. */
const someDays = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays('2026-11-23', days)).concat('2027-01-01', '2028-02-29');

const evaluated = (today: string) => {
  const snapshot = sampleWorkspace(today);
  const engagements = snapshot.documents.filter((document) => document.type === 'engagement');
  const { findings, notEvaluated } = evaluate(snapshot, today);
  const of = (name: string) => {
    const engagement = engagements.find((document: DocumentOf<'engagement'>) => document.name === name);
    return findings.filter((finding) => finding.engagementId === engagement?.id);
  };
  return { snapshot, findings, notEvaluated, of };
};

describe.each(someDays)('the sample workspace on %s', (today) => {
  const { snapshot, findings, notEvaluated, of } = evaluated(today);

  it('shows every rule at work', () => {
    const firing = new Set(findings.map((finding) => finding.rule));
    expect(allRules.map((rule) => rule.key).filter((key) => !firing.has(key))).toEqual([]);
  });

  it('meets newcomers with three gaps of Northwind, one of them critical', () => {
    const open = of('Paid media 2026').filter(({ severity, state }) => severity !== 'info' && state === 'open');
    expect(open.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'critical promise.beyond_benchmark',
      'warning feedback.unanswered',
      'warning forecast.miss',
    ]);
  });

  it('has one client of whom nothing needs attention', () => {
    expect(of('Datenplattform Lager').filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('has at least two checks that lack data', () => {
    expect(notEvaluated.length).toBeGreaterThanOrEqual(2);
  });

  it('points only at what is there', () => {
    const state = new MemoryState([snapshot.workspace, ...snapshot.documents]);
    const broken = snapshot.documents.map((document) => refuseBrokenReference(document, state, document.type)?.path);
    expect(broken.filter((path) => path !== undefined)).toEqual([]);
  });
});

describe('the sample workspace', () => {
  it('has ids that a server takes, the same on every day', () => {
    const ids = sampleWorkspace('2026-11-23').documents.map(({ id }) => id);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(sampleWorkspace('2027-05-01').documents.map(({ id }) => id)).toEqual(ids);
  });

  it('is linked to deals and accounts of the sample CRM, and leaves some deals for the reader to link', () => {
    const links = sampleWorkspace('2026-11-23').documents.filter((document) => document.type === 'recordLink');
    const linked = new Set(links.map(({ kind, recordId }) => `${kind} ${recordId}`));
    const unlinked = sampleDeals.filter(
      ({ id, account }) => !linked.has(`deal ${id}`) && !linked.has(`account ${account.id}`),
    );
    expect(linked).toContain('deal 101');
    expect(unlinked.map(({ id }) => id)).toEqual([108, 111, 112]);
  });

  it('names the same clients as the sample CRM', () => {
    const clients = sampleWorkspace('2026-11-23').documents.filter((document) => document.type === 'client');
    const names = new Set(sampleDeals.map(({ account }) => account.name));
    expect(clients.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
  });
});
