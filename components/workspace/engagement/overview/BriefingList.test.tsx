import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(cleanup);

const agreed = new Set(['agreement', 'scopeItem', 'criterion', 'milestone', 'signOff', 'measurement', 'pulse', 'gap']);
const begun = northwind().documents.filter(({ type }) => !agreed.has(type));

it('asks area by area, and an answer given where it leads ticks its question', async () => {
  const { container } = await showEngagement('overview', { documents: begun });
  const briefing = await screen.findByRole('region', { name: 'Briefing for the first agreement' });
  expect(within(briefing).getAllByRole('group').length).toBe(5);
  expect(await findViolations(container)).toEqual([]);
  const question = 'What might they take for included that is not?';
  fireEvent.click(within(briefing).getByRole('button', { name: question }));
  const line = await screen.findByPlaceholderText('What is not part of it');
  fireEvent.input(line, { target: { value: 'Print production' } });
  fireEvent.keyDown(line, { key: 'Enter' });
  await screen.findByRole('textbox', { name: 'Not included, line 1' });
  fireEvent.click(screen.getByRole('link', { name: 'Overview' }));
  const after = within(await screen.findByRole('region', { name: 'Briefing for the first agreement' }));
  expect(after.queryByRole('button', { name: question })).toBeNull();
  expect(after.getByText(question).textContent).toContain('(answered)');
});

it('is gone once there is a version that counts', async () => {
  await showEngagement('overview');
  await screen.findByText('worst first');
  expect(screen.queryByRole('region', { name: /^Briefing/ })).toBeNull();
});
