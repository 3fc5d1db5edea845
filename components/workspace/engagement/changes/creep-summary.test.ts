import { expect, it } from 'vitest';
import type { CreepEntry } from '../../../../lib/domain/scope-creep/creep-entries';
import type { CreepPeriod } from '../../../../lib/domain/scope-creep/scope-creep';
import { textsIn } from '../../../ui/texts';
import { loadWorkspaceLanguage } from '../../load-workspace-language';
import { creepSummary } from './creep-summary';

const entry = (kind: CreepEntry['kind'], text: string, rest: Partial<CreepEntry> = {}): CreepEntry => ({
  kind,
  ref: { type: 'request', id: text },
  text,
  on: '2025-02-03',
  hours: null,
  askedById: null,
  decidedById: 'member',
  notes: { charged: [], reason: 'Between us: they always ask' },
  ...rest,
});

const period = (entries: CreepEntry[]): CreepPeriod => ({
  version: 2,
  from: '2025-01-10',
  measure: 'hours',
  agreed: '400',
  additions: '60',
  goodwill: '12.5',
  share: '0.03125',
  entries,
});

const heading = {
  client: 'Northwind',
  engagement: 'Spring launch',
  nameOf: (id: string) => (id === 'sato' ? 'Ms Sato' : undefined),
};

async function summary(code: string, entries: CreepEntry[]) {
  return creepSummary(period(entries), heading, textsIn(await loadWorkspaceLanguage(code, code)));
}

it('tells the client what was added, given and begun, and nothing of ours', async () => {
  const text = await summary('en', [
    entry('goodwill', 'Banner', { hours: '12.5', askedById: 'sato' }),
    entry('addition', 'Two pages', { hours: '60' }),
    entry('unapproved', 'Live chat', { askedById: 'left' }),
  ]);
  expect(text).toBe(
    [
      'Northwind: Spring launch',
      'What came on top of version 2 of our agreement since 10 Jan 2025.',
      'Agreed 400 h, approved additions 60 h, goodwill 12.5 h',
      'Added with your approval\n- Two pages (3 Feb 2025, 60 h)',
      'Done for you without charge\n- Banner (3 Feb 2025, 12.5 h, asked for by Ms Sato)',
      'Begun, and still to be settled with you\n- Live chat (3 Feb 2025)',
    ].join('\n\n'),
  );
  expect(text).not.toContain('Between us');
});

it.each([
  ['de', 'Es kam nichts dazu.'],
  ['ja', '追加の作業はありません。'],
  ['zh-CN', '没有增加的工作。'],
])('says in %s that nothing came on top', async (code, nothing) => {
  expect((await summary(code, [])).split('\n\n')).toEqual(['Northwind: Spring launch', expect.any(String), nothing]);
});
