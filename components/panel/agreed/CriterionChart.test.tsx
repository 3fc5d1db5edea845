import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fixtureId, fixtureIds } from '../../../test/builders/panel-view';
import { findViolations } from '../../../test/support/find-violations';
import { newTestId, showPanel } from '../../../test/support/live-panel';

afterEach(cleanup);

async function showChart(newId = newTestId) {
  const shown = showPanel({ tab: 'agreed', props: { newId } });
  fireEvent.click(await screen.findByRole('button', { name: 'Chart and values: Qualified leads a month' }));
  const picture = await screen.findByRole('img', { name: /^Qualified leads a month\./ });
  return { ...shown, picture };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const typeInto = (name: string, value: string) => {
  const field = screen.getByLabelText<HTMLTextAreaElement>(name);
  fireEvent.input(field, { target: { value } });
  return field;
};

describe('a criterion’s chart', () => {
  it('draws values, target, milestones and the landing, and says the same in words with method and points', async () => {
    const { picture, container } = await showChart();
    expect(picture.querySelectorAll('.point')).toHaveLength(4);
    expect(picture.querySelectorAll('.target, .due, .projection, .landing')).toHaveLength(4);
    expect(picture.querySelectorAll('.milestone')).toHaveLength(2);
    expect(picture.getAttribute('aria-label')).toContain('A straight line through 4 points.');
    expect(screen.getByText(/At the present pace .* the target is 100 leads/)).toBeTruthy();
    expect(await findViolations(container)).toEqual([]);
  });

  it('stores the good rows of a pasted table, and keeps the bad ones with row and reason', async () => {
    const { state } = await showChart();
    press('Paste a table');
    const field = typeInto(
      'Days and values',
      'Day\tLeads\n2026-06-01\t60\n2026-06-02\tmany\n2026-07-01\t99\n6/3/2026\t61',
    );
    fireEvent.submit(field.form as HTMLFormElement);
    await screen.findByText('2 rows were not saved:');
    expect(screen.getByText('Row 3, “2026-06-02 many”: there is not exactly one number in it')).toBeTruthy();
    expect(screen.getByText('Row 4, “2026-07-01 99”: the day lies in the future')).toBeTruthy();
    expect(field.value).toBe('2026-06-02\tmany\n2026-07-01\t99');
    const stored = state.list('measurement').filter(({ on }) => on >= '2026-06-01');
    expect(stored.map(({ on, value }) => [on, value])).toEqual([
      ['2026-06-01', '60'],
      ['2026-06-03', '61'],
    ]);
  });

  it('stores no row twice where a long table was refused half way', async () => {
    const used = fixtureId(`measurement-${fixtureIds.leads}-2026-05-31`);
    let asked = 0;
    const { state } = await showChart(() => {
      asked += 1;
      return asked === 55 ? used : newTestId();
    });
    const before = state.list('measurement').length;
    press('Paste a table');
    const rows = Array.from({ length: 60 }, (_, row) => `2026-06-01\t${row + 100}`);
    const field = typeInto('Days and values', rows.join('\n'));
    fireEvent.submit(field.form as HTMLFormElement);
    await waitFor(() => expect(field.value).toBe(rows.slice(50).join('\n')));
    fireEvent.submit(field.form as HTMLFormElement);
    await waitFor(() => expect(state.list('measurement')).toHaveLength(before + 60));
  });

  it('corrects a value and keeps the old one to be seen', async () => {
    const { state } = await showChart();
    fireEvent.click(screen.getByText('3 values'));
    press('Correct 58 leads of 31 May');
    const field = typeInto('Value (leads)', '59');
    fireEvent.submit(field.form as HTMLFormElement);
    await waitFor(() => expect(screen.getByText('4 values')).toBeTruthy());
    expect(state.list('measurement').find(({ value }) => value === '59')).toMatchObject({
      on: '2026-05-31',
      corrects: fixtureId(`measurement-${fixtureIds.leads}-2026-05-31`),
    });
    const table = screen.getByRole('table');
    expect(within(table).getByText('58 leads').tagName).toBe('DEL');
    expect(within(table).getByText('corrected')).toBeTruthy();
  });
});
