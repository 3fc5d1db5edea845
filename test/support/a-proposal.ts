import { v7 } from 'uuid';
import { PersonalLinkResponse } from '../../lib/contract/signing';
import type { TestApi } from './start-api';

export type ProposedSigner = { id: string; signOffId: string; name: string; email?: string };

/** A version that was proposed to its signers over the real API. */
export type Proposal = {
  engagementId: string;
  clientId: string;
  agreementId: string;
  /** The criterion of the version. */
  criterionId: string;
  sato: ProposedSigner;
  weber: ProposedSigner;
};

export type Sending = (name: string, args: unknown) => Promise<void>;

/** What this asks of an API: the one in this process, or a process of its own. */
export type AskedApi = Pick<TestApi, 'send' | 'call'>;

/** Sends commands that must be carried out. */
export function sender(api: AskedApi, key?: string): Sending {
  return async (name, args) => {
    const result = await api.send(name, args, key);
    if (result.status !== 'applied') throw new Error(`${name}: ${JSON.stringify(result)}`);
  };
}

/** Proposes a small version to two people. The second has no mail address. */
export async function propose(
  api: AskedApi,
  options: { satoLanguage?: string; order?: boolean; key?: string } = {},
): Promise<Proposal> {
  const send = sender(api, options.key);
  const create = (document: Record<string, unknown>) => send('document.create', { document });
  const proposal: Proposal = {
    engagementId: v7(),
    clientId: v7(),
    agreementId: v7(),
    criterionId: v7(),
    sato: { id: v7(), signOffId: v7(), name: 'Yuki Sato', email: 'sato@northwind.example' },
    weber: { id: v7(), signOffId: v7(), name: 'Karl Weber' },
  };
  const { engagementId, clientId, agreementId, sato, weber } = proposal;
  await create({ type: 'client', id: clientId, name: 'Northwind GmbH' });
  await create({
    type: 'stakeholder',
    id: sato.id,
    clientId,
    name: sato.name,
    email: sato.email,
    signoffRequired: true,
    addedOn: '2026-01-05',
    ...(options.satoLanguage ? { language: options.satoLanguage } : {}),
  });
  await create({
    type: 'stakeholder',
    id: weber.id,
    clientId,
    name: weber.name,
    signoffRequired: true,
    addedOn: '2026-01-05',
  });
  await create({
    type: 'engagement',
    id: engagementId,
    clientId,
    name: 'Paid media',
    kind: 'retainer',
    status: 'active',
  });
  await create({
    type: 'agreement',
    id: agreementId,
    engagementId,
    version: 1,
    status: 'draft',
    language: 'en',
    baselineEffortHours: '987.25',
  });
  const part = { engagementId, agreementId };
  await create({ ...part, type: 'scopeItem', id: v7(), kind: 'deliverable', text: 'Landing pages' });
  await create({ ...part, type: 'scopeItem', id: v7(), kind: 'exclusion', text: 'Phone <b>support</b>' });
  await create({
    ...part,
    type: 'criterion',
    id: proposal.criterionId,
    kind: 'hard',
    statement: 'Qualified leads a month',
    unit: 'leads',
    direction: 'up',
    baseline: '40',
    target: '120',
  });
  await proposeAgain(api, proposal, options);
  return proposal;
}

/** Proposes the version with the sign-offs it names. */
export function proposeAgain(
  api: AskedApi,
  { agreementId, sato, weber }: Pick<Proposal, 'agreementId' | 'sato' | 'weber'>,
  options: { order?: boolean; key?: string } = {},
): Promise<void> {
  return sender(api, options.key)('agreement.propose', {
    agreementId,
    signers: [sato, weber].map(({ id, signOffId }, index) => ({
      id: signOffId,
      stakeholderId: id,
      ...(options.order ? { position: index + 1 } : {}),
    })),
  });
}

/** Makes a personal link and gives its whole answer. */
export async function makeLink(api: AskedApi, signOffId: string, send = false) {
  const response = await api.call('POST', `/v1/sign-offs/${signOffId}/link`, { body: { send } });
  return PersonalLinkResponse.parse(await response.json());
}
