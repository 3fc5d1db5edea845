import { v7 } from 'uuid';
import type { CommandResult } from '../../lib/contract/commands';
import { carryOutCommands } from '../../server/services/carry-out-commands';
import { aCommand } from './http-commands';
import type { TestApi } from './start-api';

/** What a version of one engagement needs to be signed, made over the API. */
export type SigningRoom = {
  engagementId: string;
  agreementId: string;
  itemId: string;
  criterionId: string;
  milestoneId: string;
  /** The one who has to sign, and the sign-off they are asked with. */
  signerId: string;
  signOffId: string;
};

/** Makes a client, a person who must sign, an engagement and a draft of version 1 with an item, a criterion and a milestone. */
export async function makeSigningRoom(api: TestApi): Promise<SigningRoom> {
  const clientId = v7();
  const room = {
    engagementId: v7(),
    agreementId: v7(),
    itemId: v7(),
    criterionId: v7(),
    milestoneId: v7(),
    signerId: v7(),
    signOffId: v7(),
  };
  const { engagementId, agreementId } = room;
  const person = { clientId, name: 'Ms Sato', signoffRequired: true, addedOn: '2026-01-05' };
  const work = { clientId, name: 'Paid media', kind: 'retainer', status: 'active', startedOn: '2026-01-10' };
  const criterion = { kind: 'hard', statement: 'Qualified leads per month', unit: 'leads', target: '100' };
  await apply(api, [
    ['document.create', { document: { type: 'client', id: clientId, name: 'Northwind' } }],
    ['document.create', { document: { type: 'stakeholder', id: room.signerId, ...person } }],
    ['document.create', { document: { type: 'engagement', id: engagementId, ...work } }],
    [
      'document.create',
      { document: { type: 'agreement', id: agreementId, engagementId, version: 1, status: 'draft' } },
    ],
    [
      'agreement.addParts',
      {
        agreementId,
        documents: [
          { type: 'scopeItem', id: room.itemId, kind: 'deliverable', text: 'Landing pages, up to six' },
          { type: 'criterion', id: room.criterionId, ...criterion },
          {
            type: 'milestone',
            id: room.milestoneId,
            name: 'Launch',
            dueOn: '2026-12-15',
            criterionIds: [room.criterionId],
          },
        ],
      },
    ],
  ]);
  return room;
}

/** Carries out commands in order; throws when one is refused. */
export async function apply(api: TestApi, commands: [name: string, args: unknown][]): Promise<void> {
  for (const [name, args] of commands) {
    const result = await api.send(name, args);
    if (result.status === 'refused') throw new Error(`${name}: ${result.code} ${result.path}: ${result.message}`);
  }
}

/** Carries out one command as the page of a client's person does. */
export async function sendAsClient(
  api: TestApi,
  stakeholderId: string,
  name: string,
  args: unknown,
): Promise<CommandResult> {
  const { service, workspaceId } = api;
  const [result] = await service.storage.inWorkspace(workspaceId, 'write', (transaction) =>
    carryOutCommands(transaction, { workspaceId, stakeholderId, now: service.now() }, [aCommand(name, args)]),
  );
  if (!result) throw new Error('There is no result.');
  return result;
}

/** The documents of one type, as the export has them. */
export async function exported(api: TestApi, type: string): Promise<Record<string, unknown>[]> {
  const { documents } = await (await api.call('GET', '/v1/export')).json();
  return documents.filter((document: { type: string }) => document.type === type);
}

/** Proposes version 1 and has it signed on the signer's own page. Gives the digest that was signed. */
export async function signVersion(api: TestApi, room: SigningRoom): Promise<string> {
  const { agreementId, signerId, signOffId } = room;
  await apply(api, [['agreement.propose', { agreementId, signers: [{ id: signOffId, stakeholderId: signerId }] }]]);
  const [agreement] = await exported(api, 'agreement');
  const digest = String(agreement?.['digest']);
  const signed = await sendAsClient(api, signerId, 'signOff.approve', { signOffId, digest, signedName: 'Y. Sato' });
  if (signed.status === 'refused') throw new Error(signed.message);
  return digest;
}
