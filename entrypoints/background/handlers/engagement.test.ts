import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { aDocument, fixtureDay, fixtureId, fixtureIds, northwind } from '../../../test/builders/panel-view';
import { pageOnSample } from '../../../test/support/page-on-sample';

const { engagementId } = fixtureIds;
const given = aDocument({
  type: 'request',
  id: fixtureId('request-given'),
  engagementId,
  text: 'One more banner',
  receivedOn: fixtureDay,
  verdict: 'not_covered',
  decision: 'goodwill',
  decidedOn: fixtureDay,
  effortHours: '1.5',
  createdBy: 'kim',
});

const askAs = async (role: 'member' | 'lead', requestId: string) => {
  const now = `${fixtureDay}T09:00:00.000Z`;
  const documents = [...northwind().documents, given].map((document) =>
    document.type === 'workspace'
      ? { ...document, members: document.members.map((member, at) => (at === 0 ? { ...member, role } : member)) }
      : document,
  );
  const { backend } = await pageOnSample({ now, name: `goodwill of a ${role} for ${requestId}`, documents, role });
  return backend.ask('goodwill/left', { requestId });
};

it('tells a member what is left of their goodwill, without the request itself', async () => {
  expect(await askAs('member', fixtureId('request-chat'))).toMatchObject({
    to: '2026-06-30',
    hours: { allowed: '4', given: '1.5', left: '2.5' },
    times: { left: 3 },
  });
  expect(await askAs('member', given.id)).toMatchObject({ hours: { left: '4' }, times: { left: 4 } });
});

it('has no limit to tell a lead, or for a request that is not there', async () => {
  expect(await askAs('lead', fixtureId('request-chat'))).toBeNull();
  expect(await askAs('member', fixtureId('nothing'))).toBeNull();
});
