import { describe, expect, it } from 'vitest';
import { aWorkspace } from '../../../test/builders/a-workspace';
import { runAnyCommand, verdict } from '../../../test/support/run-command';
import type { DocumentOf } from '../document';

const settings: DocumentOf<'workspace'>['settings'] = {
  thresholds: { 'contact.silence': { maxBdays: 8 } },
  rulesOff: ['risk.score_high'],
  rulesOn: ['note.language'],
  lexicon: { vague: { en: ['soon'] } },
  goodwill: { period: 'quarter', hours: '6', times: 3 },
  weeklyDigest: 'off',
};

describe('an edit of the workspace', () => {
  it.each(Object.entries(settings))('that sets %s leaves every other setting as it was', (field, value) => {
    const state = aWorkspace();
    const workspace = state.workspace();
    if (!workspace) throw new Error('There is no workspace.');
    state.put({ ...workspace, settings: structuredClone(settings) });
    expect(verdict(runAnyCommand(state, 'settings.edit', { set: { [field]: value } }))).toBe('applied');
    expect(state.workspace()?.settings).toEqual(settings);
  });

  it.each([{ name: 'Fieldwork' }, { locale: 'de' }, { timeZone: 'Asia/Tokyo' }, { holidays: ['2026-12-25'] }])(
    'that sets %j leaves its other fields as they were',
    (set) => {
      const state = aWorkspace();
      const workspace = state.workspace();
      if (!workspace) throw new Error('There is no workspace.');
      state.put({ ...workspace, holidays: ['2026-12-24'] });
      expect(verdict(runAnyCommand(state, 'workspace.edit', { set }, 'owner'))).toBe('applied');
      const { name, locale, timeZone } = workspace;
      expect(state.workspace()).toMatchObject({ name, locale, timeZone, holidays: ['2026-12-24'], ...set });
    },
  );
});
