import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aDocument, fixtureId, fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(cleanup);

const criterionId = fixtureId('drafted-criterion');

/** The details of one criterion of a first draft, and the criterion as it is stored. */
async function openDetails(fields: Record<string, unknown>) {
  const agreed = new Set([
    'agreement',
    'scopeItem',
    'criterion',
    'milestone',
    'signOff',
    'measurement',
    'pulse',
    'gap',
  ]);
  const { engagementId } = fixtureIds;
  const agreementId = fixtureId('draft');
  const documents = [
    ...northwind().documents.filter(({ type }) => !agreed.has(type)),
    aDocument({ type: 'agreement', id: agreementId, engagementId, version: 1, status: 'draft' }),
    aDocument({
      ...{ type: 'criterion', id: criterionId, engagementId, agreementId },
      statement: 'Leads from the Nordics',
      ...fields,
    }),
  ];
  const { list } = await showEngagement('agreement', { documents, detail: ['edit_criterion', criterionId] });
  const details = within(await screen.findByRole('region', { name: /^Details of/ }));
  const stored = async () => (await list('criterion'))[0];
  return { details, stored };
}

type Details = Awaited<ReturnType<typeof openDetails>>['details'];

/** Types into a field and leaves it. */
function write(details: Details, name: string, text: string): HTMLInputElement {
  const field = details.getByLabelText<HTMLInputElement>(name);
  fireEvent.input(field, { target: { value: text } });
  fireEvent.blur(field);
  fireEvent.focusOut(field, { relatedTarget: null });
  return field;
}

/** What stands below a field that was refused, once it was. */
async function refusalAt(field: HTMLElement): Promise<string> {
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

const hard = { kind: 'hard', direction: 'up', metric: 'Leads', unit: 'leads', baseline: '40', target: '100' };

describe('a measured criterion', () => {
  it('can have a baseline that is not known yet, with the day by which it will be', async () => {
    const { details, stored } = await openDetails({ ...hard, baseline: undefined });
    const coach = () => details.getByRole('list', { name: 'SMART coach' }).textContent;
    const before = coach();
    write(details, 'Unknown? Measured by', '2026-07-01');
    await waitFor(async () => expect((await stored())?.baselineUnknown).toEqual({ measureBy: '2026-07-01' }));
    await waitFor(() => expect(coach()).not.toBe(before));
    write(details, 'Value', '38');
    await waitFor(async () => expect(await stored()).toMatchObject({ baseline: '38' }));
    expect((await stored())?.baselineUnknown).toBeUndefined();
  });

  it('can aim between two values, and asks about ends that are the wrong way round', async () => {
    const { details, stored } = await openDetails({ ...hard, direction: 'band', baseline: undefined, target: '20' });
    const upper = write(details, 'To', '10');
    expect(await refusalAt(upper)).toMatch(/20.*10|10.*20/);
    expect(upper.value).toBe('10');
    write(details, 'To', '30');
    await waitFor(async () => expect(await stored()).toMatchObject({ target: '20', targetMax: '30' }));
  });

  it('can be more than a hundred per cent, keep what there is, and count money', async () => {
    const { details, stored } = await openDetails(hard);
    write(details, 'Unit', '%');
    write(details, 'Target', '250');
    await screen.findByText(/target 250 %/);
    write(details, 'Target', '40');
    await screen.findByText(/target 40 %/);
    expect(await stored()).toMatchObject({ baseline: '40', target: '40' });
    write(details, 'Unit', 'EUR');
    await waitFor(async () => expect(await stored()).toMatchObject({ target: '40', unit: 'EUR' }));
    expect(await screen.findByText(/target 40 EUR/)).toBeTruthy();
  });

  it.each([
    ['Target', 'a lot', /^Write a number/],
    ['Stretch', 'more', /^Write a number/],
    ['Value', 'few', /^Write a number/],
    ['Target', '39', /40.*Is the direction right\?$/],
    ['Stretch', '90', /right way round\?$/],
    ['Due on', '2026-03-01', /lies before the agreement/],
    ['Every … days', 'often', /^Write a whole number of days/],
    ['Confidence, 0 to 100', '120', /^Write a whole number from 0 to 100/],
    ['Weight, 1 to 5', '9', /^Write a whole number from 1 to 5/],
  ])('refuses as %s “%s” below the field, and keeps it there', async (name, text, sentence) => {
    const { details, stored } = await openDetails(hard);
    const before = await stored();
    const field = write(details, name, text);
    expect(await refusalAt(field)).toMatch(sentence);
    expect(field.value).toBe(text);
    expect(await stored()).toEqual(before);
  });
});

describe('a felt criterion', () => {
  it('takes a question, a scale and a score, and asks about a score that no answer can have', async () => {
    const { details, stored } = await openDetails({ kind: 'felt', statement: 'They feel in control' });
    write(details, 'Question', 'Do you feel in control?');
    fireEvent.input(details.getByLabelText('Lowest'), { target: { value: '1' } });
    write(details, 'Highest', '5');
    await waitFor(async () => expect((await stored())?.scale).toEqual({ min: 1, max: 5 }));
    const score = write(details, 'Score to reach', '8');
    expect(await refusalAt(score)).toContain(
      'The score 8 lies outside the scale from 1 to 5. Which of the two is right?',
    );
    expect(score.value).toBe('8');
    write(details, 'Score to reach', '4');
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ question: 'Do you feel in control?', targetScore: 4 }),
    );
    const worst = write(details, 'Lowest', 'bad');
    expect(await refusalAt(worst)).toContain('Write both ends of the scale as numbers, as 1 and 5.');
    expect((await stored())?.scale).toEqual({ min: 1, max: 5 });
  });
});
