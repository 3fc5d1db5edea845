import { describe, expect, it } from 'vitest';
import { undoOf } from './undo-of';

describe('undoOf', () => {
  it('archives what was made', () => {
    const document = { type: 'recordLink', id: 'x' };
    expect(undoOf({ name: 'document.create', args: { document } })).toEqual({
      name: 'document.archive',
      args: { type: 'recordLink', id: 'x' },
    });
    expect(undoOf({ name: 'gap.flag', args: { id: 'g', engagementId: 'e', title: 'Late' } })).toEqual({
      name: 'document.archive',
      args: { type: 'gap', id: 'g' },
    });
  });

  it('offers nothing where there is no taking back', () => {
    expect(undoOf({ name: 'document.archive', args: { type: 'note', id: 'x' } })).toBeNull();
  });
});
