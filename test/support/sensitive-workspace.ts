import { v7 } from 'uuid';
import { Me } from '../../lib/contract/session';
import { aCommand } from './http-commands';
import { makeSigningRoom, type SigningRoom } from './signing-room';
import type { TestApi } from './start-api';

/** Words that stand in what only leads see, and nowhere else. */
export const secret = 'Quetzalcoatl';

export type Person = { key: string; id: string };

/** A workspace in which leads keep something to themselves, wherever the product lets them. */
export type SensitiveWorkspace = SigningRoom & {
  lead: Person;
  member: Person;
  viewer: Person;
  record: { app: string; tenant: string; kind: string; recordId: string };
  /** For leads from the beginning; the expectation is said by the signer, and a criterion of the version names it. */
  noteId: string;
  expectationId: string;
  /** Open to everyone until a lead restricted it. */
  restrictedId: string;
  /** Every id that nobody below the leads was ever given. */
  neverOpenIds: string[];
};

/** Makes it over the API. The answer to each command is `applied`, or this throws. */
export async function makeSensitiveWorkspace(api: TestApi): Promise<SensitiveWorkspace> {
  const room = await makeSigningRoom(api);
  const { engagementId, signerId: stakeholderId } = room;
  const [lead, member, viewer] = await Promise.all([
    makePerson(api, 'lead'),
    makePerson(api, 'member'),
    makePerson(api, 'viewer'),
  ]);
  const record = { app: 'redmine', tenant: 'https://pm.example', kind: 'ticket', recordId: '7' };
  const [noteId, expectationId, restrictedId, disagreementId, flagId] = [v7(), v7(), v7(), v7(), v7()];
  const own = { engagementId, leadsOnly: true };
  const said = { stakeholderId, source: 'client_words', recordedOn: '2026-01-10' };
  const create = (document: object) => ['document.create', { document }] as const;
  const acts: (readonly [name: string, args: unknown, key: string])[] = [
    [...create({ type: 'recordLink', id: v7(), engagementId, ...record, url: 'https://pm.example/7' }), member.key],
    [...create({ type: 'note', id: noteId, ...own, text: `${secret} one`, on: '2026-01-11' }), lead.key],
    [...create({ type: 'expectation', id: expectationId, ...own, ...said, text: `${secret} two` }), lead.key],
    ['document.edit', { type: 'criterion', id: room.criterionId, set: { expectationIds: [expectationId] } }, lead.key],
    [...create({ type: 'expectation', id: restrictedId, engagementId, ...said, text: `${secret} three` }), lead.key],
    ['document.edit', { type: 'expectation', id: restrictedId, set: { aspect: 'time' } }, member.key],
    ['gap.take', aFinding(engagementId, restrictedId), member.key],
    ['document.restrict', { type: 'expectation', id: restrictedId, leadsOnly: true }, lead.key],
    [
      ...create({
        type: 'disagreement',
        id: disagreementId,
        ...own,
        stakeholderIds: [stakeholderId, await anotherPerson(api, room)],
        about: `${secret} four`,
        openedOn: '2026-01-12',
      }),
      lead.key,
    ],
    [
      'gap.flag',
      { id: flagId, engagementId, title: `${secret} five`, subject: { type: 'note', id: noteId } },
      lead.key,
    ],
    ['gap.take', aFinding(engagementId, expectationId), lead.key],
  ];
  for (const [name, args, key] of acts) {
    const result = await api.send(name, args, key);
    if (result.status !== 'applied') throw new Error(`${name} was answered ${JSON.stringify(result)}.`);
  }
  const neverOpenIds = [noteId, disagreementId, flagId];
  return { ...room, lead, member, viewer, record, noteId, expectationId, restrictedId, neverOpenIds };
}

/** How somebody acts on what the rule about expectations without a place found. */
export function aFinding(engagementId: string, id: string) {
  const rule = 'expectation.unaddressed';
  const subject = { type: 'expectation', id };
  const values = { title: `${secret} in a title`, params: { text: `${secret} in a value` } };
  return {
    engagementId,
    key: `${rule}:${id}`,
    finding: { rule, subject, severity: 'warning', fingerprint: 'f', ...values },
  };
}

async function makePerson(api: TestApi, role: 'lead' | 'member' | 'viewer'): Promise<Person> {
  const key = await api.addKey(role);
  const { member } = Me.parse(await (await api.call('GET', '/v1/me', { key })).json());
  return { key, id: member.id };
}

async function anotherPerson(api: TestApi, { engagementId }: SigningRoom): Promise<string> {
  const text = await (await api.call('GET', '/v1/export')).json();
  const clientId = text.documents.find((one: { id: string }) => one.id === engagementId).clientId;
  const id = v7();
  const person = { type: 'stakeholder', id, clientId, name: 'Mr Weber', addedOn: '2026-01-05' };
  await api.call('POST', '/v1/commands', { body: { commands: [aCommand('document.create', { document: person })] } });
  return id;
}
