import { describe, expect, it } from 'vitest';
import { aWorkspace, idOf, members } from '../../../test/builders/a-workspace';
import { runAnyCommand, verdict } from '../../../test/support/run-command';
import { digestReaders } from './digest-readers';

const state = () => aWorkspace();
const set = (workspace: ReturnType<typeof state>, settings: object, actor: 'member' | 'lead' = 'lead') =>
  verdict(runAnyCommand(workspace, 'settings.edit', { set: settings }, actor));
const readersOf = (workspace: ReturnType<typeof state>) => {
  const document = workspace.workspace();
  return document ? digestReaders(document).map(({ role }) => role) : null;
};

describe('the readers of the weekly digest', () => {
  it('are everybody who leads, until somebody chooses', () => {
    const workspace = state();
    const leading = ['lead', 'owner'];
    expect(readersOf(workspace)?.sort()).toEqual(leading);
    expect(set(workspace, { digestTo: [members.lead.id] })).toBe('applied');
    expect(readersOf(workspace)).toEqual(['lead']);
    expect(set(workspace, { digestTo: null })).toBe('applied');
    expect(readersOf(workspace)?.sort()).toEqual(leading);
    expect(workspace.workspace()?.settings).not.toHaveProperty('digestTo');
  });

  it('are nobody where it is off, and the same as before once it is on again', () => {
    const workspace = state();
    set(workspace, { digestTo: [members.lead.id], weeklyDigest: 'off' });
    expect(readersOf(workspace)).toEqual([]);
    expect(set(workspace, { weeklyDigest: 'on' })).toBe('applied');
    expect(readersOf(workspace)).toEqual(['lead']);
  });

  it('are everybody who leads again when those who were chosen lead no more', () => {
    const workspace = state();
    set(workspace, { digestTo: [members.lead.id] });
    const role = verdict(runAnyCommand(workspace, 'member.change', { id: members.lead.id, role: 'member' }, 'owner'));
    expect(role).toBe('applied');
    expect(readersOf(workspace)).not.toContain('lead');
    expect(readersOf(workspace)).toContain('owner');
  });

  it.each([
    ['to no one', [], 'required args.set.digestTo'],
    ['to somebody who is not here', [idOf(999)], 'not_found args.set.digestTo.0'],
    ['to a member who does not lead', [members.lead.id, members.member.id], 'forbidden args.set.digestTo.1'],
  ])('a digest %s is refused', (_what, digestTo, refused) => {
    expect(set(state(), { digestTo })).toBe(refused);
  });

  it('are chosen by a lead', () => {
    expect(set(state(), { digestTo: [members.lead.id] }, 'member')).toBe('forbidden name');
  });
});
