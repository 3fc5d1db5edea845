import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../lib/domain/language';
import { languages } from '../../../lib/domain/languages/registry.generated';
import { beginLesson } from '../../../lib/domain/teaching/begin-lesson';
import type { Lesson } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';
import { aRecordView } from '../../../test/builders/panel-view';
import { aTeaching } from '../../../test/builders/teaching';
import { findViolations } from '../../../test/support/find-violations';
import { showPanel } from '../../../test/support/live-panel';

afterEach(cleanup);

const desk = 'https://desk.example.com';
const aLesson: Lesson = {
  ...beginLesson('01980000-0000-7000-8000-00000000abcd', `${desk}/tickets/17`, 'Our desk'),
  picked: ['path/1'],
};
const proven: Lesson = { ...aLesson, second: `${desk}/tickets/18` };

/** The panel beside a page that is not recognised, with a lesson that was begun. */
function showLesson(
  lesson: Lesson | null,
  options: { url?: string; more?: Partial<Teaching>; language?: Language } = {},
) {
  const { url = `${desk}/tickets/17`, more, language } = options;
  const teaching = aTeaching(lesson, more);
  const record = { ...aRecordView(), record: null, app: null, url, title: null, state: 'unrecognised' as const };
  const shown = showPanel({
    ...(language ? { language } : {}),
    props: { record, engagement: undefined, appName: null },
    actions: { teaching },
  });
  const goTo = (next: string) => shown.moveOn({ record: { ...record, url: next, navigation: record.navigation + 1 } });
  return { ...shown, teaching, goTo };
}

const form = () => screen.findByRole('form', { name: /Teach/ });
const part = async (name: string) => within(await screen.findByRole('group', { name }));
const press = (element: HTMLElement) => fireEvent.click(element);

describe('A lesson', () => {
  it.each(Object.values<Language>(languages).map((language) => [language.code, language] as const))(
    'has no violation in %s with everything shown',
    async (_code, language) => {
      const pages = [{ address: `${desk}/print?layout=short&ticket=17`, loose: [] }];
      const cards = { selector: 'li', link: 'a[href]', ids: ['17', '18'], count: 2 };
      const lesson = { ...proven, pages, cards, title: { selector: 'h1', text: 'Invoice' } };
      const { container } = showLesson(lesson, { language, url: `${desk}/board` });
      await waitFor(() => expect(container.querySelectorAll('.teach-part')).toHaveLength(5));
      expect(await findViolations(container)).toEqual([]);
    },
  );

  it('begins on the page that is open, guesses the number, and is kept', async () => {
    const { teaching } = showLesson(null);
    press(await screen.findByRole('button', { name: 'Teach Goalpost this app' }));
    const number = await screen.findByRole('button', { name: '17' });
    await waitFor(() => expect(number.getAttribute('aria-pressed')).toBe('true'));
    expect(await teaching.keptLesson(desk)).toMatchObject({ first: `${desk}/tickets/17`, picked: ['path/1'] });
  });

  it('is proven by the next record, which stays when boards and other pages are opened', async () => {
    const { goTo, teaching } = showLesson(aLesson);
    await form();
    goTo(`${desk}/tickets/18`);
    await screen.findByText('Two records, two numbers: 17 and 18');
    goTo(`${desk}/board`);
    await waitFor(async () => expect((await teaching.keptLesson(desk))?.second).toBe(`${desk}/tickets/18`));
    expect(screen.getByText('Two records, two numbers: 17 and 18')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Save for the team' })).toBeDefined();
  });

  it.each([
    ['the first record again', `${desk}/tickets/17`, 'This is the first record again. Open another one.'],
    [
      'another site',
      'https://elsewhere.example/tickets/18',
      'This is an address of another site. Open a record of the same one.',
    ],
    ['a file', 'file:///tickets/18', 'Only web pages can be taught: the address begins with http:// or https://.'],
    [
      'a page of the browser',
      'chrome://tickets/18',
      'Only web pages can be taught: the address begins with http:// or https://.',
    ],
    ['another kind of page', `${desk}/a/b/18`, /are made differently/],
  ])('refuses %s as proof, and keeps what was shown', async (_what, address, sentence) => {
    const { teaching } = showLesson({ ...aLesson, title: { selector: 'h1', text: 'Invoice' } });
    fireEvent.input(await screen.findByLabelText('Or paste its address'), { target: { value: address } });
    press(screen.getByRole('button', { name: 'Compare' }));
    expect((await screen.findByText(sentence)).closest('[role=alert]')).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Save for the team' })).toBeNull();
    expect(await teaching.keptLesson(desk)).toMatchObject({ picked: ['path/1'], title: { text: 'Invoice' } });
  });

  it('refuses a part that both share', async () => {
    showLesson({ ...aLesson, picked: ['path/0'] }, { url: `${desk}/tickets/18` });
    expect(
      await screen.findByText('Both records have the same number there. Press the part that differs.'),
    ).toBeDefined();
  });

  it('goes on after a paste that proved nothing when a second record is opened', async () => {
    showLesson({ ...aLesson, second: `${desk}/tickets/17` }, { url: `${desk}/tickets/18` });
    expect(await screen.findByText('Two records, two numbers: 17 and 18')).toBeDefined();
  });

  it('can begin with another page', async () => {
    const { teaching } = showLesson(aLesson, { url: `${desk}/dashboard` });
    press(await screen.findByRole('button', { name: 'Begin with this page instead' }));
    await waitFor(async () => expect((await teaching.keptLesson(desk))?.first).toBe(`${desk}/dashboard`));
  });

  it('stores the app with its pages and cards for the team', async () => {
    const pages = [{ address: `${desk}/history/17`, loose: [] }];
    const cards = { selector: 'li.card', link: 'a[href]', ids: ['17', '18'], count: 9 };
    const { sent, teaching } = showLesson({ ...proven, pages, cards });
    press(await screen.findByRole('button', { name: 'Save for the team' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject([
      {
        name: 'document.create',
        args: {
          document: {
            type: 'adapter',
            id: aLesson.id,
            hosts: [`${desk}/*`],
            version: 1,
            records: [{ patterns: ['/tickets/:idA/*'] }, { patterns: ['/history/:idA/*'] }],
            cards: [{ selector: 'li.card', link: 'a[href]' }],
          },
        },
      },
    ]);
    await waitFor(async () => expect(await teaching.keptLesson(desk)).toBeNull());
  });

  it('asks for a name before it is stored', async () => {
    const { sent } = showLesson({ ...proven, name: ' ' });
    press(await screen.findByRole('button', { name: 'Save for the team' }));
    expect((await screen.findByLabelText('What is the app called?')).getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });
});

describe('Other pages of the record', () => {
  it('are added from a paste, and refused with the reason', async () => {
    const { teaching } = showLesson(proven);
    const pages = await part('Its other pages');
    const add = async (address: string) => {
      fireEvent.input(pages.getByLabelText('Or paste its address'), { target: { value: address } });
      press(pages.getByRole('button', { name: 'Add' }));
    };
    await add(`${desk}/history/99`);
    expect(await pages.findByText(/names neither of the two records/)).toBeDefined();
    expect((await teaching.keptLesson(desk))?.pages).toEqual([]);
    await add(`${desk}/history/18`);
    await waitFor(async () => expect((await teaching.keptLesson(desk))?.pages).toHaveLength(1));
    press(await pages.findByRole('button', { name: `Remove this page: ${desk}/history/18` }));
    await waitFor(async () => expect((await teaching.keptLesson(desk))?.pages).toEqual([]));
  });

  it('are found among links and added at once; a part may be any', async () => {
    const links = [
      { address: `${desk}/history/17`, text: 'History' },
      { address: `${desk}/reply?how=mail&ticket=17`, text: 'Reply' },
    ];
    const { teaching } = showLesson(proven, {
      more: { otherPages: async ({ pages }) => (pages.length === 0 ? links : []) },
    });
    const pages = await part('Its other pages');
    press(pages.getByRole('button', { name: /Find them/ }));
    await pages.findByText('History');
    press(pages.getByRole('button', { name: 'Add all 2' }));
    const how = await pages.findByRole('button', { name: 'mail' });
    press(how);
    await waitFor(async () =>
      expect((await teaching.keptLesson(desk))?.pages.map(({ loose }) => loose)).toEqual([[], ['query/how']]),
    );
  });

  it('says so when no link leads to one', async () => {
    showLesson(proven);
    press((await part('Its other pages')).getByRole('button', { name: /Find them/ }));
    expect(await screen.findByText('No link of this page leads to another page of 17 or 18.')).toBeDefined();
  });
});

describe('Pointing', () => {
  it('at cards says how many there are and whose; ended, it leaves all as it was', async () => {
    const pointAtCards = vi.fn(aTeaching().pointAtCards).mockResolvedValueOnce(null);
    const { teaching } = showLesson(proven, { more: { pointAtCards } });
    const cards = await part('Cards and rows');
    press(cards.getByRole('button', { name: 'Point at a card' }));
    await waitFor(() => expect(pointAtCards).toHaveBeenCalledTimes(1));
    expect((await teaching.keptLesson(desk))?.cards).toBeNull();
    press(await cards.findByRole('button', { name: 'Point at a card' }));
    expect(await cards.findByText(/12 cards, each with a number of its own: 17, 18, 21 …/)).toBeDefined();
    press(cards.getByRole('button', { name: 'Without badges' }));
    await waitFor(async () => expect((await teaching.keptLesson(desk))?.cards).toBeNull());
  });

  it('can be ended from the panel while it goes on', async () => {
    const stopPointing = vi.fn(async () => ({}));
    showLesson(aLesson, { more: { pointAtTitle: () => new Promise(() => {}), stopPointing } });
    const title = await part('Title');
    press(title.getByRole('button', { name: 'Point at the title' }));
    expect(await title.findByText(/Click the title on the page/)).toBeDefined();
    press(title.getByRole('button', { name: 'Stop pointing' }));
    expect(stopPointing).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(stopPointing).toHaveBeenCalledTimes(2);
  });
});

describe('An app that the team taught', () => {
  const taught = [{ id: aLesson.id, name: 'Our desk' }];
  const again: Lesson = { ...proven, again: { app: 'our-desk-1', version: 2 } };
  const site = async () => ({ origin: desk, granted: true, taught, maskedAddress: '', version: '1.4.0' });

  it('takes another page of it, as its next version and under the name its links have', async () => {
    const { sent, teaching } = showLesson(null, {
      url: `${desk}/history/18`,
      more: { site, again: async () => again },
    });
    press(await screen.findByRole('button', { name: 'Add this page to Our desk' }));
    press(await screen.findByRole('button', { name: 'Add the page that is open' }));
    await screen.findByRole('button', { name: `Remove this page: ${desk}/history/18` });
    press(screen.getByRole('button', { name: 'Save for the team' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const set = { app: 'our-desk-1', version: 3, records: [{}, { patterns: ['/history/:idA/*'] }] };
    expect(sent[0]).toMatchObject([{ name: 'document.edit', args: { type: 'adapter', id: aLesson.id, set } }]);
    // Somebody removed it meanwhile: that is said, and what was shown stays.
    expect((await screen.findByText(/This is no longer there/)).closest('[role=alert]')).not.toBeNull();
    expect((await teaching.keptLesson(desk))?.pages).toHaveLength(1);
  });

  it('is taught again beside a page that is known', async () => {
    showPanel({ props: { isTeaching: true }, actions: { teaching: aTeaching(again) } });
    expect(await screen.findByRole('heading', { name: 'Teach Our desk again' })).toBeDefined();
    // Its links name the kind: it stays.
    expect(screen.queryByLabelText('What is on this page?')).toBeNull();
  });

  it('asks a colleague to allow its site, and says why', async () => {
    showLesson(null, { more: { site: async () => ({ ...(await site()), granted: false }) } });
    expect(await screen.findByText(/^Your team taught Goalpost Our desk for this site/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Allow this site' })).toBeDefined();
  });

  it('cannot be taught on a page of the browser', async () => {
    showLesson(null, {
      more: { site: async () => ({ origin: null, granted: false, taught: [], maskedAddress: '', version: '1' }) },
    });
    expect(await screen.findByText(/Pages of the browser and files on this device cannot be taught/)).toBeDefined();
  });
});
