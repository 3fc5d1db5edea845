import { expect, it } from 'vitest';
import {
  aWorkspace,
  criterionId,
  draftItemId,
  engagementId,
  idOf,
  members,
  signedItemId,
} from '../../../test/builders/a-workspace';
import { runCommand } from '../../../test/support/run-command';

const owned = { owner: { memberId: members.member.id } };

it('a removed member’s engagements, items and criteria go to who takes over, signed ones too', () => {
  const state = aWorkspace();
  const edit = (type: string, id: string, set: Record<string, unknown>) =>
    runCommand(state, 'document.edit', { type, id, set }, 'owner');
  edit('scopeItem', draftItemId, owned);
  edit('scopeItem', signedItemId, owned);
  edit('criterion', criterionId, owned);
  edit('engagement', engagementId, { ownerId: members.member.id });
  runCommand(state, 'member.remove', { id: members.member.id, newOwnerId: members.lead.id }, 'owner');
  const heir = { memberId: members.lead.id };
  expect(state.find('scopeItem', draftItemId)?.owner).toEqual(heir);
  expect(state.find('scopeItem', signedItemId)?.owner).toEqual(heir);
  expect(state.find('criterion', criterionId)?.owner).toEqual(heir);
  expect(state.find('engagement', engagementId)?.ownerId).toBe(members.lead.id);
  expect(state.workspace()?.members.map(({ id }) => id)).not.toContain(members.member.id);
});

it('nobody who is not here takes over, and then nobody is removed', () => {
  const state = aWorkspace();
  const remove = { id: members.member.id, newOwnerId: idOf(999) };
  expect(runCommand(state, 'member.remove', remove, 'owner')).toMatchObject({
    code: 'not_found',
    path: 'args.newOwnerId',
  });
  expect(state.workspace()?.members.map(({ id }) => id)).toContain(members.member.id);
});
