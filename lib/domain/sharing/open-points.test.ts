import { describe, expect, it } from 'vitest';
import { aWorkspace, engagementId, idOf, signerId } from '../../../test/builders/a-workspace';
import { runCommand } from '../../../test/support/run-command';
import { evaluateEngagement } from '../evaluate';
import type { Finding } from '../rules/finding';
import { countOpenPoints, openPoints } from './open-points';

const today = '2026-11-22';
const requestId = idOf(720);

const option = (id: string, about: { gapKey: string } | { type: 'request'; id: string }) => ({
  ...{ type: 'alternative' as const, id, engagementId, about, text: `Option ${id}`, status: 'draft' as const },
  tradeOff: { time: 'a week' },
});

/** A workspace in which a rule has found something that may be shared. */
function withGap() {
  const state = aWorkspace();
  const { findings } = evaluateEngagement(state, engagementId, today);
  const gap = findings.find(({ state: standing }) => standing === 'open');
  if (!gap) throw new Error('The builder’s workspace has no finding.');
  return { state, gap };
}

const share = (state: ReturnType<typeof aWorkspace>, { key, rule, subject, severity, fingerprint }: Finding) =>
  runCommand(state, 'gap.share', {
    engagementId,
    key,
    finding: { rule, subject, severity, fingerprint, title: 'As it was found' },
    shared: true,
  });

describe('what is open between us and a client', () => {
  it('is nothing while nothing was shared', () => {
    const { state } = withGap();
    runCommand(state, 'document.create', { document: option(idOf(721), { gapKey: 'forecast.miss:c' }) });
    const points = openPoints(state, engagementId, today, 'en');
    expect(points).toEqual({ questions: [], gaps: [] });
    expect(countOpenPoints(points)).toBe(0);
  });

  it('is a shared gap by its title and numbers in the reader’s language, without the step that is ours', () => {
    const { state, gap } = withGap();
    share(state, gap);
    const [english] = openPoints(state, engagementId, today, 'en').gaps;
    const [german] = openPoints(state, engagementId, today, 'de').gaps;
    expect(english).toEqual({ key: gap.key, title: expect.any(String), message: gap.message });
    expect(german?.message).not.toBe(english?.message);
    expect(JSON.stringify(english)).not.toContain(gap.next);
  });

  it('puts the options about one thing together, under the client’s own words where they asked', () => {
    const { state } = withGap();
    const request = { type: 'request' as const, id: requestId, engagementId, text: 'A chat on the site' };
    runCommand(state, 'document.create', { document: { ...request, stakeholderId: signerId, receivedOn: today } });
    const ids = [idOf(722), idOf(723), idOf(724)] as const;
    runCommand(state, 'document.create', { document: option(ids[0], { type: 'request', id: requestId }) });
    runCommand(state, 'document.create', { document: option(ids[1], { gapKey: 'team.blame_wording:x' }) });
    runCommand(state, 'document.create', { document: option(ids[2], { type: 'request', id: requestId }) });
    runCommand(state, 'alternative.offer', { alternativeIds: [...ids] });
    runCommand(state, 'alternative.decline', { alternativeId: ids[1], by: 'client' });
    const { questions } = openPoints(state, engagementId, today, 'en');
    expect(questions.map(({ about, options, open }) => [about, options.length, open.length])).toEqual([
      ['A chat on the site', 2, 2],
      [null, 1, 0],
    ]);
  });

  it('leaves an option that has expired on the page, and undecidable', () => {
    const { state } = withGap();
    runCommand(state, 'document.create', { document: option(idOf(725), { gapKey: 'forecast.miss:c' }) });
    runCommand(state, 'alternative.offer', { alternativeIds: [idOf(725)], expiresOn: '2026-11-25' });
    expect(openPoints(state, engagementId, '2026-11-25', 'en').questions[0]?.open).toHaveLength(1);
    expect(openPoints(state, engagementId, '2026-11-26', 'en').questions[0]?.open).toHaveLength(0);
  });
});
