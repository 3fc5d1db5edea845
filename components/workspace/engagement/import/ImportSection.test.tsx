import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fixtureIds, northwind } from '../../../../test/builders/panel-view';
import { findViolations } from '../../../../test/support/find-violations';
import { showEngagement } from '../../../../test/support/live-workspace';

afterEach(cleanup);

const agreed = new Set(['agreement', 'scopeItem', 'criterion', 'milestone', 'signOff', 'measurement', 'pulse', 'gap']);
const documents = northwind().documents.filter(({ type }) => !agreed.has(type));

const statement = [
  'Scope',
  '- Six landing pages',
  '- Monthly report',
  'Not included',
  '- Video production',
  '',
  'Zzz',
].join('\n');

async function read(text: string) {
  const shown = await showEngagement('import', { documents });
  fireEvent.input(await screen.findByRole('textbox', { name: 'Paste the text' }), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
  return shown;
}

const lineOf = (words: RegExp) => screen.findByRole<HTMLSelectElement>('combobox', { name: words });

describe('importing a statement of work', () => {
  it('reads a pasted text, sorts a line with one key, and adds all of it to the draft', async () => {
    const { list } = await read(statement);
    expect((await lineOf(/Video production/)).value).toBe('exclusion');
    const report = await lineOf(/Monthly report/);
    report.focus();
    fireEvent.keyDown(report, { key: 'c' });
    await waitFor(async () => expect((await lineOf(/Monthly report/)).value).toBe('clientDuty'));
    fireEvent.click(await screen.findByRole('button', { name: /^Add \d+ lines to the draft$/ }));
    await screen.findByRole('textbox', { name: 'The client does, line 1' });
    const items = await list('scopeItem');
    expect(items).toContainEqual(expect.objectContaining({ kind: 'clientDuty', text: 'Monthly report' }));
    expect(items).toContainEqual(expect.objectContaining({ kind: 'exclusion', text: 'Video production' }));
    // One key takes all of it back: the lines, the draft they made, and the note of what was left out.
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(async () => expect(await list('scopeItem')).toEqual([]));
    expect(await list('agreement')).toEqual([]);
    expect((await list('note')).map(({ text }) => text)).not.toContainEqual(expect.stringContaining('Zzz'));
  });

  it('drops nothing: what was left out is listed, and kept as a note', async () => {
    const { list } = await read(statement);
    const video = await lineOf(/Video production/);
    fireEvent.keyDown(video, { key: 'x' });
    const left = await screen.findByRole('region', { name: 'Not taken over' });
    await waitFor(() => expect(left.textContent).toContain('Video production'));
    fireEvent.click(await screen.findByRole('button', { name: /^Add \d+ lines? to the draft$/ }));
    await screen.findByRole('textbox', { name: 'Included, line 1' });
    const notes = await list('note');
    expect(notes.map(({ text }) => text).join('\n')).toContain('5: Video production');
  });

  it('keeps a text that was pasted and not read yet', async () => {
    const { environment, unmount } = await showEngagement('import', { documents });
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Paste the text' });
    fireEvent.input(field, { target: { value: statement } });
    const key = `draft/import-text/${fixtureIds.engagementId}`;
    await waitFor(async () => expect(await environment.values.get(key)).toBe(statement));
    unmount();
    await showEngagement('import', { documents, kept: { [key]: statement } });
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste the text' }).value).toBe(statement),
    );
  });

  it('goes on where it was interrupted', async () => {
    const { environment, unmount } = await read(statement);
    fireEvent.keyDown(await lineOf(/Monthly report/), { key: 'a' });
    const stored = await waitFor(async () => {
      const kept = await environment.values.get(`draft/import/${fixtureIds.engagementId}`);
      expect(String(kept)).toContain('assumption');
      return kept;
    });
    unmount();
    await showEngagement('import', { documents, kept: { [`draft/import/${fixtureIds.engagementId}`]: stored } });
    expect((await lineOf(/Monthly report/)).value).toBe('assumption');
  });

  it('refuses an empty paste and more than 5,000 lines with the count, and keeps the text', async () => {
    await read('  ');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^There is nothing to read/);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste the text' });
    fireEvent.input(field, { target: { value: 'A page\n'.repeat(5001) } });
    fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      '5,001 lines. At most 5,000 are read: split it in parts.',
    );
    expect(field.value).toHaveLength(35_007);
  });

  it('asks for the day of a milestone before anything is added', async () => {
    const { list } = await read(statement);
    fireEvent.keyDown(await lineOf(/Monthly report/), { key: 'm' });
    const day = await screen.findByLabelText(/^Day of “Monthly report/);
    fireEvent.click(await screen.findByRole('button', { name: /^Add \d+ lines? to the draft$/ }));
    expect(await list('scopeItem')).toEqual([]);
    fireEvent.input(day, { target: { value: '2026-07-01' } });
    await waitFor(() => expect(screen.queryByText('A milestone needs a day.')).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: /^Add \d+ lines? to the draft$/ }));
    await waitFor(async () => expect(await list('milestone')).toMatchObject([{ dueOn: '2026-07-01' }]));
  });

  it('reads a file, and says of one that cannot be read what to do', async () => {
    await showEngagement('import', { documents });
    const input = await screen.findByLabelText('Choose a file');
    const choose = (file: File) => {
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      fireEvent.change(input);
    };
    choose(new File(['x'], 'photo.png'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^This file cannot be read/);
    choose(new File([statement], 'scope.md'));
    expect(await screen.findByRole('heading', { name: 'scope.md' })).toBeTruthy();
  });

  it('begins from a template, with days counted from the start', async () => {
    const { list } = await showEngagement('import', { documents });
    fireEvent.click(await screen.findByRole('button', { name: 'Use it: Brand identity' }));
    await screen.findByRole('textbox', { name: 'Included, line 1' });
    const days = (await list('milestone')).map(({ dueOn }) => dueOn);
    expect(days.length).toBeGreaterThan(0);
    // The engagement starts on 2 March 2026.
    expect(days.every((day) => day > '2026-03-02' && day < '2026-12-31')).toBe(true);
  });

  it('says that a version in force needs a new one first', async () => {
    await showEngagement('import');
    expect(await screen.findByText(/A change needs a new version/)).toBeTruthy();
  });

  it('has nothing that axe would change', async () => {
    const { container } = await read(statement);
    await lineOf(/Video production/);
    expect(await findViolations(container)).toEqual([]);
  });
});
