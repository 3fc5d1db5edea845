import { describe, expect, it } from 'vitest';
import { allCommands } from '../../../lib/domain/apply-command';
import { type Language, translator } from '../../../lib/domain/language';
import { languages } from '../../../lib/domain/languages/registry.generated';
import { actName } from './act-name';

const byCode: [string, Language][] = Object.values<Language>(languages).map((language) => [language.code, language]);
const args = { type: 'note' };

describe.each(byCode)('in %s', (_code, language) => {
  const say = translator(language);

  // A client’s own commands never wait in a member’s queue.
  it.each(allCommands.filter(({ role }) => role !== 'client').map(({ name }) => name))('%s has a name', (name) => {
    const said = actName({ name, args }, say);
    expect(said).not.toBe('');
    expect(said).not.toBe(say('tray.act.other'));
    expect(said).not.toContain('tray.act.');
  });

  it('a command of a later version is a change', () => {
    expect(actName({ name: 'note.fold', args: {} }, say)).toBe(say('tray.act.other'));
  });
});
