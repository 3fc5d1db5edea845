import { describe, expect, it, vi } from 'vitest';
import { de } from '../../../lib/domain/languages/de';
import { en } from '../../../lib/domain/languages/en';
import { showSelectionMenu } from './selection-menu';

const asked = vi.hoisted((): unknown[] => []);
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    contextMenus: {
      removeAll: async () => void asked.push('remove all'),
      create: (entry: unknown) => asked.push(entry),
    },
  },
}));

describe('the menu on selected text', () => {
  it('logs, flags and asks about the scope, in the reader’s language, and is made anew with it', async () => {
    await Promise.all([showSelectionMenu(en), showSelectionMenu(de)]);
    const contexts = ['selection'];
    expect(asked).toEqual([
      'remove all',
      { id: 'feedback', title: 'Log as client feedback', contexts },
      { id: 'gap', title: 'Flag as a gap', contexts },
      { id: 'scope', title: 'Is this in scope?', contexts },
      'remove all',
      { id: 'feedback', title: 'Als Rückmeldung festhalten', contexts },
      { id: 'gap', title: 'Als Lücke melden', contexts },
      { id: 'scope', title: 'Ist das enthalten?', contexts },
    ]);
  });
});
