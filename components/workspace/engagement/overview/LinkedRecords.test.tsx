import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { fixtureId, fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(cleanup);

const link = (recordId: string, url: string, more: object = {}) => ({
  type: 'recordLink' as const,
  id: fixtureId(`link-${recordId}`),
  engagementId: fixtureIds.engagementId,
  app: 'redmine',
  tenant: new URL(url).host,
  kind: 'task' as const,
  recordId,
  url,
  ...more,
});

const documents = [
  ...northwind().documents.filter(({ type }) => type !== 'recordLink'),
  link('7', 'https://pm.example/issues/7', { title: 'Landing page' }),
  link('PROJ-12', 'https://acme.atlassian.net/browse/PROJ-12', { app: 'jira-cloud' }),
];

const region = () => screen.findByRole('region', { name: 'Linked records' });

it('lists the records of many hosts that one engagement is linked to, each leading to its page', async () => {
  const { container } = await showEngagement('overview', { documents });
  const links = within(await region()).getAllByRole<HTMLAnchorElement>('link');
  expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([
    ['https://pm.example/issues/7', 'Landing page'],
    ['https://acme.atlassian.net/browse/PROJ-12', 'PROJ-12'],
  ]);
  expect(await findViolations(container)).toEqual([]);
});

it('removes a link, leaves the engagement, and takes it back', async () => {
  const { list } = await showEngagement('overview', { documents });
  const linked = async () => (await list('recordLink')).map(({ recordId }) => recordId).sort();
  fireEvent.click(within(await region()).getByRole('button', { name: 'Remove the link: Landing page' }));
  await waitFor(async () => expect(await linked()).toEqual(['PROJ-12']));
  const engagements = await list('engagement');
  expect(engagements.find(({ id }) => id === fixtureIds.engagementId)?.status).toBe('active');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await linked()).toEqual(['7', 'PROJ-12']));
});
