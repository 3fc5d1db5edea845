import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isAltered } from '../../lib/domain/agreement-terms/altered-terms';
import { readSnapshot, type Snapshot } from '../../lib/domain/snapshot';
import { runGoalpost } from '../support/run-goalpost';
import { apply, exported, makeSigningRoom, type SigningRoom, sendAsClient, signVersion } from '../support/signing-room';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

/** Each road by which somebody might change what was signed, and what they get. */
describeEachStorage('a signed version', (storage) => {
  let api: TestApi;
  let room: SigningRoom;
  beforeEach(async () => {
    api = await storage.start();
    room = await makeSigningRoom(api);
  });
  afterEach(() => api.close());

  const answer = async (name: string, args: unknown) => {
    const result = await api.send(name, args);
    return result.status === 'refused' ? `${result.code} ${result.path}` : result.status;
  };
  const agreement = async () => (await exported(api, 'agreement')).find(({ id }) => id === room.agreementId) ?? {};
  const snapshot = async () => (await api.call('GET', '/v1/export')).json();

  it('is changed by no command of the owner', async () => {
    await signVersion(api, room);
    const { engagementId, agreementId, itemId, criterionId, milestoneId, signOffId, signerId } = room;
    const other = v7();
    const draft = { type: 'agreement', id: other, engagementId, version: 2, status: 'draft' };
    await apply(api, [['document.create', { document: draft }]]);
    const edit = (type: string, id: string, set: object) => ['document.edit', { type, id, set }] as const;
    const create = (document: object) =>
      ['document.create', { document: { id: v7(), engagementId, ...document } }] as const;
    const remove = (type: string, id: string) => ['document.archive', { type, id }] as const;
    const signer = { id: v7(), stakeholderId: signerId };
    const part = { type: 'scopeItem', id: v7(), kind: 'deliverable', text: 'More' };
    const onPaper = { ...signer, signedName: 'X', on: '2026-01-05' };
    const roads = [
      [edit('scopeItem', itemId, { text: 'Five pages' }), 'in_force args.set.text'],
      [edit('scopeItem', itemId, { agreementId: other }), 'not_editable args.set.agreementId'],
      [edit('scopeItem', itemId, { allowance: { limit: '5', unit: 'pages' } }), 'in_force args.set.allowance.limit'],
      [edit('criterion', criterionId, { target: '90' }), 'in_force args.set.target'],
      [edit('criterion', criterionId, { agreementId: other }), 'not_editable args.set.agreementId'],
      [edit('milestone', milestoneId, { agreementId: other }), 'not_editable args.set.agreementId'],
      [edit('agreement', agreementId, { status: 'draft' }), 'not_editable args.set.status'],
      [edit('agreement', agreementId, { version: 7 }), 'not_editable args.set.version'],
      [edit('agreement', agreementId, { digest: 'd'.repeat(64) }), 'not_editable args.set.digest'],
      [edit('agreement', agreementId, { signedTerms: '{}' }), 'not_editable args.set.signedTerms'],
      [edit('agreement', agreementId, { channels: [{ type: 'call' }] }), 'in_force args.set.channels'],
      [edit('signOff', signOffId, { signedName: 'Somebody' }), 'not_editable args.type'],
      [
        create({ type: 'scopeItem', agreementId, kind: 'deliverable', text: 'More' }),
        'in_force args.document.agreementId',
      ],
      [
        create({ type: 'criterion', agreementId, kind: 'felt', statement: 'Calm' }),
        'in_force args.document.agreementId',
      ],
      [
        create({ type: 'milestone', agreementId, name: 'Two', dueOn: '2027-01-01' }),
        'in_force args.document.agreementId',
      ],
      [
        create({ type: 'signOff', agreementId, stakeholderId: signerId, state: 'approved' }),
        'not_editable args.document.type',
      ],
      [create({ type: 'agreement', version: 3, status: 'in_force' }), 'not_editable args.document.status'],
      [remove('scopeItem', itemId), 'in_force args.id'],
      [remove('criterion', criterionId), 'in_force args.id'],
      [remove('milestone', milestoneId), 'in_force args.id'],
      [remove('agreement', agreementId), 'in_force args.id'],
      [remove('signOff', signOffId), 'not_editable args.type'],
      [['agreement.addParts', { agreementId, documents: [part] }], 'wrong_state args.agreementId'],
      [
        ['agreement.removeParts', { agreementId, parts: [{ type: 'scopeItem', id: itemId }] }],
        'wrong_state args.agreementId',
      ],
      [['agreement.propose', { agreementId, signers: [signer] }], 'wrong_state args.agreementId'],
      [['agreement.withdraw', { agreementId, reason: 'Because' }], 'wrong_state args.agreementId'],
      [['agreement.discard', { agreementId }], 'wrong_state args.agreementId'],
      [['agreement.draftNext', { agreementId, from: agreementId }], 'already_done args.agreementId'],
      [
        ['agreement.recordSigned', { agreementId, inForceOn: '2026-01-05', evidence: 'x', signers: [onPaper] }],
        'already_done args.agreementId',
      ],
      [
        ['signOff.record', { signOffId, signedName: 'X', on: '2026-01-05', evidence: 'x' }],
        'already_done args.signOffId',
      ],
      [['signOff.release', { signOffId, reason: 'Left' }], 'already_done args.signOffId'],
      [['signOff.ask', { agreementId, ...signer }], 'wrong_state args.agreementId'],
      [['signOff.approve', { signOffId, digest: 'd', signedName: 'X' }], 'forbidden name'],
    ] as const;
    const before = [await agreement(), await exported(api, 'scopeItem'), await exported(api, 'signOff')];
    for (const [[name, args], expected] of roads)
      expect([name, args, await answer(name, args)]).toEqual([name, args, expected]);
    expect([await agreement(), await exported(api, 'scopeItem'), await exported(api, 'signOff')]).toEqual(before);
  });

  it('lets through what nobody signed: owners, use of an allowance, days of completion', async () => {
    await signVersion(api, room);
    const set = { clarification: 'In both languages', doneOn: '2026-02-01' };
    expect(await answer('document.edit', { type: 'scopeItem', id: room.itemId, set })).toBe('applied');
    expect(
      await answer('document.edit', { type: 'milestone', id: room.milestoneId, set: { doneOn: '2026-02-01' } }),
    ).toBe('applied');
  });

  it('stays as it was signed when a snapshot comes in over it', async () => {
    await signVersion(api, room);
    const file = await snapshot();
    const bring = async (change: (document: Record<string, unknown>) => object) => {
      const body = { ...file, documents: file.documents.map(change) };
      const response = await api.call('POST', '/v1/import?replace=true', { body });
      const told = await response.json();
      return response.ok ? told.altered : `${response.status} ${told.code} ${told.errors[0]?.path}`;
    };
    const at = file.documents.findIndex(({ id }: { id: string }) => id === room.agreementId);
    const item = { text: 'Landing pages, up to five' };
    expect(await bring((one) => (one['id'] === room.itemId ? { ...one, ...item } : one))).toBe(
      `409 in_force documents.${at}`,
    );
    const forged = { digest: 'd'.repeat(64), signedTerms: '{}' };
    expect(await bring((one) => (one['id'] === room.agreementId ? { ...one, ...forged } : one))).toBe(
      `409 in_force documents.${at}`,
    );
    expect(await bring((one) => one)).toEqual([]);
    expect(
      await bring((one) => (one['id'] === room.itemId ? { ...one, clarification: 'In both languages' } : one)),
    ).toEqual([]);
  });

  it('comes into another workspace altered only with that being said, and as a critical gap', async () => {
    await signVersion(api, room);
    const file = await snapshot();
    const documents = file.documents.map((one: { id: string }) =>
      one.id === room.criterionId ? { ...one, target: '120' } : one,
    );
    const other = await api.addWorkspace('Another');
    const response = await api.call('POST', '/v1/import', { key: other.key, body: { ...file, documents } });
    expect((await response.json()).altered).toEqual([{ agreementId: room.agreementId, version: 1 }]);
    const { out } = await runGoalpost(['evaluate', '-', '--on', '2026-11-22'], JSON.stringify({ ...file, documents }));
    const findings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findings.find(({ rule }) => rule === 'agreement.moved_without_resign')).toMatchObject({
      severity: 'critical',
      params: { changes: [{ field: 'target', old: '100', new: '120' }] },
    });
  });

  it('is shown as altered to every reader after a hand in the database, and signed by nobody', async () => {
    const { agreementId, signerId, signOffId, itemId } = room;
    await apply(api, [
      ['agreement.propose', { agreementId, signers: [{ id: signOffId, stakeholderId: signerId }] }],
      [
        'document.create',
        {
          document: {
            ...{ type: 'recordLink', id: v7(), engagementId: room.engagementId, url: 'https://crm.example/deals/1' },
            ...{ app: 'sample-crm', tenant: 'crm.example', kind: 'deal', recordId: '1' },
          },
        },
      ],
    ]);
    const { digest } = await agreement();
    await alterRow(api, itemId, (data) => ({ ...data, text: 'Landing pages, up to five' }));

    // Whoever is to sign it, on their page or on paper, is refused.
    const own = { signOffId, digest, signedName: 'Y. Sato' };
    expect(await sendAsClient(api, signerId, 'signOff.approve', own)).toMatchObject({ code: 'altered' });
    const onPaper = { signOffId, signedName: 'Y. Sato', on: '2026-01-05', evidence: 'scan.pdf' };
    expect(await answer('signOff.record', onPaper)).toBe('altered args.signOffId');
    expect(await isAlteredIn(await snapshot(), agreementId)).toBe(true);

    // Put right, signed, and altered once more: a critical gap says which term, old and new.
    await alterRow(api, itemId, (data) => ({ ...data, text: 'Landing pages, up to six' }));
    expect(await sendAsClient(api, signerId, 'signOff.approve', own)).toMatchObject({ status: 'applied' });
    await alterRow(api, itemId, (data) => ({ ...data, text: 'Landing pages, up to four' }));
    const brief = await (await api.call('GET', '/v1/records/sample-crm/crm.example/deal/1')).json();
    expect(
      brief.findings.find(({ rule }: { rule: string }) => rule === 'agreement.moved_without_resign'),
    ).toMatchObject({
      severity: 'critical',
      params: { changes: [{ field: 'text', old: 'Landing pages, up to six', new: 'Landing pages, up to four' }] },
    });
    const { out } = await runGoalpost(['digest', '-', '--agreement', agreementId], JSON.stringify(await snapshot()));
    expect(JSON.parse(out).digest).not.toBe(digest);
  });

  it('has the digest that the command line gives', async () => {
    const digest = await signVersion(api, room);
    const { out } = await runGoalpost(
      ['digest', '-', '--agreement', room.agreementId],
      JSON.stringify(await snapshot()),
    );
    expect(JSON.parse(out)).toEqual({ agreementId: room.agreementId, version: 1, digest });
    expect(await agreement()).toMatchObject({ status: 'in_force', digest });
    expect(await isAlteredIn(await snapshot(), room.agreementId)).toBe(false);
  });

  it('is signed by no member’s token, whatever the role', async () => {
    const { agreementId, signerId, signOffId } = room;
    await apply(api, [['agreement.propose', { agreementId, signers: [{ id: signOffId, stakeholderId: signerId }] }]]);
    const { digest } = await agreement();
    for (const name of ['signOff.open', 'signOff.approve', 'signOff.decline', 'signOff.requestChanges']) {
      expect(await api.send(name, { signOffId, digest, signedName: 'X' })).toMatchObject({ code: 'forbidden' });
    }
    const openApi = await (await api.call('GET', '/openapi.json', { key: null })).json();
    expect(Object.keys(openApi.components.schemas)).toContain('command.signOff.record');
    expect(Object.keys(openApi.components.schemas)).not.toContain('command.signOff.approve');
    const stranger = await sendAsClient(api, v7(), 'signOff.open', { signOffId });
    expect(stranger).toMatchObject({ status: 'refused', code: 'forbidden' });
  });
});

/** Changes a document where it is kept, without a command. */
async function alterRow(
  api: TestApi,
  id: string,
  change: (data: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  await api.service.storage.inWorkspace(api.workspaceId, 'write', async (transaction) => {
    const [row] = await transaction.all<{ data: string }>('select data from documents where id = ?', [id]);
    const data = JSON.stringify(change(JSON.parse(row?.data ?? '{}')));
    await transaction.all('update documents set data = ? where id = ?', [data, id]);
  });
}

async function isAlteredIn(json: unknown, agreementId: string): Promise<boolean> {
  const { documents } = readSnapshot(json) as Snapshot;
  const agreement = documents.find((document) => document.id === agreementId);
  if (agreement?.type !== 'agreement') throw new Error('The version is not in the snapshot.');
  const items = documents.filter((document) => document.type === 'scopeItem');
  return isAltered(
    agreement,
    items,
    documents.filter((document) => document.type === 'criterion'),
  );
}
