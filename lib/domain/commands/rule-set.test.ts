import { beforeEach, describe, expect, it } from 'vitest';
import { aWorkspace } from '../../../test/builders/a-workspace';
import { runCommand } from '../../../test/support/run-command';
import type { MemoryState } from '../states/memory-state';

let state: MemoryState;
beforeEach(() => {
  state = aWorkspace();
});
const settings = () => state.workspace()?.settings;
const set = (args: Record<string, unknown>) => runCommand(state, 'rule.set', { key: 'criterion.stale', ...args });

describe('rule.set', () => {
  it('sets one number and leaves every other rule as it is', () => {
    runCommand(state, 'rule.set', { key: 'contact.silence', thresholds: { maxDays: 30 } });
    set({ thresholds: { factor: 2 } });
    expect(settings()?.thresholds).toMatchObject({
      'contact.silence': { maxDays: 30 },
      'criterion.stale': { factor: 2 },
    });
  });

  it('goes back to the rule’s own number with null, and forgets a rule that has none left', () => {
    set({ thresholds: { factor: 2, cadenceDays: 10 } });
    set({ thresholds: { factor: null } });
    expect(settings()?.thresholds['criterion.stale']).toEqual({ cadenceDays: 10 });
    set({ thresholds: { cadenceDays: null } });
    expect(settings()?.thresholds).not.toHaveProperty('criterion.stale');
  });

  it('puts a rule on one list or the other, or on none', () => {
    set({ isOn: false });
    expect(settings()).toMatchObject({ rulesOff: ['criterion.stale'], rulesOn: [] });
    set({ isOn: true });
    expect(settings()).toMatchObject({ rulesOff: [], rulesOn: ['criterion.stale'] });
    set({ isOn: null });
    expect(settings()).toMatchObject({ rulesOff: [], rulesOn: [] });
  });

  it('refuses a number outside its range, and a rule that is none', () => {
    expect(set({ thresholds: { cadenceDays: 366 } })).toMatchObject({ code: 'out_of_range' });
    expect(set({ key: 'no.such_rule' })).toMatchObject({ code: 'not_found', path: 'args.key' });
    expect(settings()?.thresholds).not.toHaveProperty('criterion.stale');
  });
});
