import { describe, expect, it } from 'vitest';
import { aWorkspace, clientId, engagementId, idOf } from '../../../test/builders/a-workspace';
import { runAnyCommand, verdict } from '../../../test/support/run-command';
import { parseDocumentOf } from '../document';
import type { WrittenLanguage } from '../in-languages';
import { isRefusal } from '../refusal';
import { type Beginning, beginEngagement, templatesIn } from './begin-engagement';

const languages = ['en', 'de', 'ja', 'zh-CN'] as const;

/** Begins an engagement and carries out its commands, one after the other, in a small workspace. */
function begin(
  beginning: Beginning,
  client: { id: string } | { name: string } = { id: clientId },
  language: WrittenLanguage = 'en',
) {
  let number = 700;
  const newId = () => {
    number += 1;
    return idOf(number);
  };
  const state = aWorkspace();
  const start = { client, name: 'Spring', kind: 'project', startedOn: '2026-11-23', holidays: [] } as const;
  const begun = beginEngagement({ ...start, beginning, language, exists: () => true }, newId);
  if (isRefusal(begun)) throw new Error(begun.code);
  const { engagementId: begunId, commands } = begun;
  const verdicts = commands.map(({ name, args }) => verdict(runAnyCommand(state, name, args, 'member')));
  return { begunId, state, names: commands.map(({ name }) => name), verdicts };
}

describe('beginEngagement', () => {
  it('makes a client who is new, the engagement, and an empty first draft', () => {
    const { begunId, state, verdicts } = begin({ from: 'blank' }, { name: 'Fabrikam' });
    expect(verdicts).toEqual(['applied', 'applied', 'applied']);
    const engagement = state.find('engagement', begunId);
    expect(state.find('client', engagement?.clientId ?? '')).toMatchObject({ name: 'Fabrikam' });
    expect(engagement).toMatchObject({ name: 'Spring', status: 'active', startedOn: '2026-11-23' });
    expect(state.list('agreement', begunId)).toMatchObject([{ version: 1, status: 'draft', language: 'en' }]);
    expect(state.list('scopeItem', begunId)).toEqual([]);
  });

  it.each(languages)('fills the draft from each template of ours, in %s', (language) => {
    for (const template of templatesIn(language)) {
      const { begunId, state, verdicts } = begin({ from: 'template', template }, { id: clientId }, language);
      expect(verdicts, template.key).toEqual(['applied', 'applied', 'applied']);
      expect(state.find('engagement', begunId)).toMatchObject({ serviceLine: template.serviceLine[language] });
      expect(state.list('scopeItem', begunId).map(({ text }) => text)).toEqual(
        template.items.map(({ text }) => text[language]),
      );
      expect(state.list('criterion', begunId)).toHaveLength(template.criteria.length);
    }
  });

  it('fills the draft from a template of the team with its milestones, and shifts its old days', () => {
    const template = parseDocumentOf('template', {
      type: 'template',
      id: idOf(990),
      name: 'Our relaunch',
      serviceLine: 'Web',
      language: 'de',
      startsOn: '2026-06-01',
      items: [{ kind: 'deliverable', text: 'A shop', dueOn: '2026-06-15', inMilestone: 0 }],
      criteria: [],
      milestones: [{ name: 'Live', dueOn: '2026-06-15' }],
    });
    if (isRefusal(template)) throw new Error(template.message);
    const { begunId, state, verdicts } = begin({ from: 'own_template', template });
    expect(verdicts).toEqual(['applied', 'applied', 'applied']);
    const [milestone] = state.list('milestone', begunId);
    expect(milestone).toMatchObject({ name: 'Live', dueOn: '2026-12-07' });
    expect(state.list('scopeItem', begunId)).toMatchObject([{ dueOn: '2026-12-07', milestoneId: milestone?.id }]);
    expect(state.list('agreement', begunId)).toMatchObject([{ language: 'de' }]);
    expect(state.find('engagement', begunId)).toMatchObject({ serviceLine: 'Web' });
    const newer = beginEngagement(
      {
        ...{ client: { name: 'Fabrikam' }, name: 'Spring', kind: 'project', startedOn: '2026-11-23' },
        ...{ beginning: { from: 'own_template', template: { ...template, format: 2 } }, language: 'en' },
        ...{ holidays: [], exists: () => true },
      },
      () => idOf(700),
    );
    expect(newer).toMatchObject({ code: 'newer_version' });
  });

  it('leaves a copy to the one command that copies', () => {
    const { begunId, state, names, verdicts } = begin({ from: 'copy', engagementId });
    expect([names, verdicts]).toEqual([['engagement.copy'], ['applied']]);
    expect(state.find('engagement', begunId)?.name).toBe('Spring');
  });
});

it('lists our templates by name in each language', () => {
  for (const language of languages) {
    const names = templatesIn(language).map(({ name }) => name[language]);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, language)));
  }
});
