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

  it('takes many parts out of a draft in one command, as they came', () => {
    const documents = [{ type: 'scopeItem' as const, id: 'i', kind: 'deliverable' as const, text: 'Pages' }];
    expect(undoOf({ name: 'agreement.addParts', args: { agreementId: 'a', documents } })).toEqual({
      name: 'agreement.removeParts',
      args: { agreementId: 'a', parts: [{ type: 'scopeItem', id: 'i' }] },
    });
  });

  it('throws away what was only begun, and goes back a step of a handover', () => {
    expect(undoOf({ name: 'agreement.draftNext', args: { agreementId: 'b', from: 'a' } })).toEqual({
      name: 'agreement.discard',
      args: { agreementId: 'b' },
    });
    const copy = { engagementId: 'e', from: 'd', name: 'Next', startedOn: '2026-01-01' };
    expect(undoOf({ name: 'engagement.copy', args: copy })).toEqual({
      name: 'engagement.discard',
      args: { engagementId: 'e' },
    });
    const start = { handoverId: 'h', engagementId: 'e', toId: 'm' };
    expect(undoOf({ name: 'handover.start', args: start })).toEqual({
      name: 'handover.withdraw',
      args: { handoverId: 'h' },
    });
    const args = { handoverId: 'h' };
    expect(undoOf({ name: 'handover.complete', args })).toEqual({ name: 'handover.reopen', args });
  });

  it('edits back what was edited, and only where the writer said what stood there', () => {
    const edit = { type: 'note', id: 'x', set: { text: 'new', on: null }, was: { text: 'old', on: '2026-01-01' } };
    expect(undoOf({ name: 'document.edit', args: edit })).toEqual({
      name: 'document.edit',
      args: { type: 'note', id: 'x', set: edit.was, was: edit.set },
    });
    expect(undoOf({ name: 'document.edit', args: { ...edit, was: { text: 'old' } } })).toBeNull();
    expect(undoOf({ name: 'document.edit', args: { type: 'note', id: 'x', set: { text: 'new' } } })).toBeNull();
  });

  it('opens what was kept to the leads, and the other way round', () => {
    const args = { type: 'note', id: 'x', leadsOnly: true } as const;
    const undo = { name: 'document.restrict', args: { ...args, leadsOnly: false } };
    expect(undoOf({ name: 'document.restrict', args })).toEqual(undo);
  });

  it('offers nothing where there is no taking back', () => {
    expect(undoOf({ name: 'document.archive', args: { type: 'note', id: 'x' } })).toBeNull();
  });
});
