import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Me } from '../../lib/contract/session';
import { aCommand } from '../support/http-commands';
import { type DeviceReplica, openDeviceReplica } from '../support/replica-on-api';
import { exported, makeSigningRoom, type SigningRoom } from '../support/signing-room';
import { startTestApi, type TestApi } from '../support/start-api';

/** Two people at one agreement, each on a device of their own, the extension's replica and sync over the real API. */
describe('two people at one draft, offline, and then meeting', () => {
  let api: TestApi;
  let room: SigningRoom;
  let devices: [DeviceReplica, DeviceReplica];

  beforeEach(async () => {
    api = await startTestApi();
    room = await makeSigningRoom(api);
    const open = async (name: string) => {
      const key = await api.addKey('lead', name);
      const { member } = Me.parse(await (await api.call('GET', '/v1/me', { key })).json());
      const device = await openDeviceReplica(api.url, key, member.id);
      await device.sync();
      return device;
    };
    devices = [await open('Lena'), await open('Mira')];
  });
  afterEach(async () => {
    for (const device of devices) device.close();
    await api.close();
  });

  const editItem = (set: object, was: object) =>
    aCommand('document.edit', { type: 'scopeItem', id: room.itemId, set, was });
  const item = async (device: DeviceReplica) => (await device.view()).get(`scopeItem ${room.itemId}`);
  const codes = async (device: DeviceReplica) => (await device.tray()).map(({ code }) => code);
  const meet = async () => {
    // The first to come back pushes, the second meets what is there, then both have pulled.
    for (const device of [...devices, ...devices]) await device.sync();
  };
  const propose = () => {
    const { agreementId, signOffId, signerId } = room;
    return aCommand('agreement.propose', { agreementId, signers: [{ id: signOffId, stakeholderId: signerId }] });
  };

  it('keep both changes to different fields, and both of their new lines', async () => {
    const [lena, mira] = devices;
    await lena.give(editItem({ text: 'Landing pages, up to eight' }, { text: 'Landing pages, up to six' }));
    await mira.give(editItem({ dueOn: '2026-12-31' }, { dueOn: null }));
    const add = (id: string, text: string) =>
      aCommand('agreement.addParts', {
        agreementId: room.agreementId,
        documents: [{ type: 'scopeItem', id, kind: 'exclusion', text }],
      });
    const [chat, print] = [v7(), v7()];
    await lena.give(add(chat, 'Live chat'));
    await mira.give(add(print, 'Print'));
    await meet();
    for (const device of devices) {
      expect(await item(device)).toMatchObject({ text: 'Landing pages, up to eight', dueOn: '2026-12-31' });
      const view = await device.view();
      expect([view.has(`scopeItem ${chat}`), view.has(`scopeItem ${print}`)]).toEqual([true, true]);
      expect(await codes(device)).toEqual([]);
    }
  });

  it('are both shown their words for one field, and nothing that was typed is lost', async () => {
    const [lena, mira] = devices;
    await lena.give(editItem({ text: 'Eight pages' }, { text: 'Landing pages, up to six' }));
    await mira.give(editItem({ text: 'Five pages' }, { text: 'Landing pages, up to six' }));
    await meet();
    for (const device of devices) expect(await item(device)).toMatchObject({ text: 'Eight pages' });
    expect(await codes(lena)).toEqual([]);
    expect(await mira.tray()).toMatchObject([
      { code: 'conflict', conflict: { field: 'text', mine: 'Five pages', theirs: 'Eight pages' } },
    ]);
  });

  it('refuse a late edit of what was proposed meanwhile, and keep it to be used again', async () => {
    const [lena, mira] = devices;
    await mira.give(editItem({ text: 'Five pages' }, { text: 'Landing pages, up to six' }));
    await lena.give(propose());
    await lena.sync();
    await meet();
    expect(await mira.tray()).toMatchObject([
      { code: 'in_force', envelope: { args: { set: { text: 'Five pages' } } } },
    ]);
    for (const device of devices) expect(await item(device)).toMatchObject({ text: 'Landing pages, up to six' });

    // Withdrawn, the same words go in.
    await lena.give(aCommand('agreement.withdraw', { agreementId: room.agreementId, reason: 'Mira has a point' }));
    await meet();
    await mira.give(editItem({ text: 'Five pages' }, { text: 'Landing pages, up to six' }));
    await meet();
    for (const device of devices) expect(await item(device)).toMatchObject({ text: 'Five pages' });
  });

  it('propose once: the second proposal is refused, and asks nobody twice', async () => {
    const [lena, mira] = devices;
    await lena.give(propose());
    const { agreementId, signerId } = room;
    const signers = [{ id: v7(), stakeholderId: signerId }];
    await mira.give(aCommand('agreement.propose', { agreementId, signers }));
    await meet();
    expect([await codes(lena), await codes(mira)]).toEqual([[], ['wrong_state']]);
    expect(await exported(api, 'signOff')).toHaveLength(1);
  });

  it('begin the next version once: the second draft is refused with all that was to go into it', async () => {
    const { agreementId, signerId } = room;
    const signed = [{ id: v7(), stakeholderId: signerId, signedName: 'Sato', on: '2026-11-20' }];
    const record = { agreementId, inForceOn: '2026-11-20', evidence: 'scan.pdf', signers: signed };
    expect(await api.send('agreement.recordSigned', record)).toMatchObject({ status: 'applied' });
    await meet();
    const [lena, mira] = devices;
    const drafts = [v7(), v7()] as const;
    for (const [device, draft] of [
      [lena, drafts[0]],
      [mira, drafts[1]],
    ] as const) {
      await device.give(aCommand('agreement.draftNext', { agreementId: draft, from: agreementId }));
      const part = { type: 'scopeItem', id: v7(), kind: 'exclusion', text: 'Print' };
      await device.give(aCommand('agreement.addParts', { agreementId: draft, documents: [part] }));
    }
    await meet();
    expect(await codes(lena)).toEqual([]);
    expect((await codes(mira)).sort()).toEqual(['already_done', 'depends_on_refused']);
    const versions = (await exported(api, 'agreement')).map(({ version, status }) => `${version} ${status}`);
    expect(versions.sort()).toEqual(['1 in_force', '2 draft']);
  });
});
