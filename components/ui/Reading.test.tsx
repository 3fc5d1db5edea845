import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Language } from '../../lib/domain/language';
import { en } from '../../lib/domain/languages/en';
import { later } from './later';
import { Reading } from './Reading';
import { useTexts } from './texts';

afterEach(cleanup);

function Save() {
  const { say } = useTexts();
  return <p>{say('common.save')}</p>;
}

function NotFound() {
  const { refusal } = useTexts();
  return <p>{refusal('not_found')}</p>;
}

it('shows what is made of the first texts at once, and the rest once its texts are there', async () => {
  let bring: (texts: Pick<Language, 'interface' | 'refusals'>) => void = () => {};
  const others = new Promise<Pick<Language, 'interface' | 'refusals'>>((resolve) => {
    bring = resolve;
  });
  const first = { 'common.save': en.interface['common.save'] } as Language['interface'];
  const arriving: Language = { ...en, interface: first, refusals: {} as Language['refusals'], others: () => others };
  const Rest = later(async () => NotFound);
  render(
    <Reading preferences={{ theme: 'system', language: 'en' }} browserLanguages={['en']} load={async () => arriving}>
      <Save />
      <Rest />
    </Reading>,
  );
  await screen.findByText('Save');
  // The code of the other is there by now as well.
  await act(async () => {});
  expect(document.body.textContent).toBe('Save');
  await act(async () => bring(en));
  await screen.findByText(en.refusals.not_found);
  screen.getByText('Save');
});
