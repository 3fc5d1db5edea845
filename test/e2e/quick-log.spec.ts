import { expect, type Frame, type Page, test } from '@playwright/test';
import { CountedInputs } from '../support/counted-inputs';
import type { ExtensionBrowser } from '../support/extension-browser';
import { type OpenPanel, openPanel, panelAgain, Workplace } from '../support/workplace';

/** Each kind of entry: its key, what its button and its box are called, where it is stored, and what is said after. */
const kinds = [
  { key: 'F', name: 'Feedback', type: 'feedback', field: 'said', said: 'Feedback saved' },
  { key: 'R', name: 'Request', type: 'request', field: 'text', said: 'Request saved' },
  { key: 'G', name: 'Gap', type: 'gap', field: 'title', said: 'Gap flagged' },
  { key: 'M', name: 'Measure', type: 'measurement', field: 'value', said: 'Value saved' },
  { key: 'N', name: 'Note', type: 'note', field: 'text', said: 'Note saved' },
] as const;
type Kind = (typeof kinds)[number];

/** Inputs allowed besides the text. */
const allowed = 3;

let workplace: Workplace;
let browser: ExtensionBrowser;
let open: OpenPanel;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
  open = await openPanel(browser, `${workplace.crm.url}/deals/101`);
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
});

type State = {
  name: string;
  /** Brings the panel into it. */
  enter: (open: OpenPanel) => Promise<void>;
  /** From there to a box for that kind with the focus in it. */
  reach: (inputs: CountedInputs, kind: Kind, open: OpenPanel) => Promise<void>;
};

const byLetter: State['reach'] = (inputs, { key }) => inputs.press(key.toLowerCase());
const whileTyping: State['reach'] = (inputs, { key }) => inputs.press(`Alt+${key}`);
const outOfDialog: State['reach'] = async (inputs, kind, { panel }) => {
  await inputs.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await byLetter(inputs, kind, open);
};
const inTab = (name: string): State => ({
  name: `in ${name}`,
  enter: ({ panel }) => panel.getByRole('tab', { name }).click(),
  reach: byLetter,
});

const states: State[] = [
  inTab('Watch'),
  inTab('Agreed'),
  inTab('Voices'),
  inTab('History'),
  {
    name: 'with a form open',
    async enter({ panel }) {
      await panel.getByRole('tab', { name: 'Watch' }).click();
      const reason = panel.getByRole('textbox', { name: 'Why is this no gap?' });
      if (!(await reason.count())) await panel.getByRole('button', { name: 'Dismiss' }).first().click();
      await reason.click();
    },
    reach: whileTyping,
  },
  {
    name: 'with the search open',
    async enter({ panel }) {
      await panel.getByRole('button', { name: 'Search engagements' }).click();
      await expect(panel.getByRole('searchbox', { name: 'Find a client or engagement' })).toBeFocused();
    },
    reach: outOfDialog,
  },
  {
    name: 'with the keys shown',
    async enter({ panel }) {
      await panel.getByRole('button', { name: 'keys' }).click();
      await panel.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
    reach: outOfDialog,
  },
  {
    name: 'with the focus in the page',
    enter: ({ page }) => page.locator('#slow').focus(),
    reach: (inputs, { name }, { panel }) => inputs.click(kindButton(panel, name)),
  },
  {
    name: 'closed',
    enter: async ({ panel, dock }) => {
      await panel.getByRole('button', { name: 'Close the panel' }).click();
      await expect.poll(() => dock.isPanelVisible()).toBe(false);
    },
    async reach(inputs, kind, { dock }) {
      await inputs.act('click on the dock’s tab', () => dock.clickTab());
      await expect.poll(() => dock.isPanelVisible()).toBe(true);
      await byLetter(inputs, kind, open);
    },
  },
];

const box = (panel: Frame) => panel.locator('#quick-log');
const kindButton = (panel: Frame, name: string) =>
  panel.getByRole('group', { name: 'Kind' }).getByRole('button', { name });

/** A text of its own for each entry; a measurement carries its number. */
const textOf = (kind: Kind, turn: number, where: string) =>
  kind.type === 'measurement' ? `${1001 + turn} leads` : `${kind.name} logged ${where}`;

/** The values of a kind's main field on the API. */
const storedTexts = async (kind: Kind) =>
  (await workplace.documents(kind.type)).map((document) => String(document[kind.field]));

for (const [turn, state] of states.entries()) {
  test(`${state.name}, each kind is logged with three inputs besides the text`, async () => {
    for (const kind of kinds) {
      await state.enter(open);
      const inputs = new CountedInputs(open.page, allowed);
      await state.reach(inputs, kind, open);
      await expect(open.panel.getByRole('textbox', { name: kind.name, exact: true })).toBeFocused();
      await inputs.write(textOf(kind, turn, state.name));
      await inputs.press('Control+Enter');
      await expect(open.panel.getByRole('status').getByText(kind.said)).toBeVisible();
      await expect(box(open.panel)).toHaveValue('');
    }
  });
}

test('offline each kind is logged just the same, and all of it is on the API once', async () => {
  await browser.context.setOffline(true);
  for (const kind of kinds) {
    const inputs = new CountedInputs(open.page, allowed);
    await inputs.click(kindButton(open.panel, kind.name));
    await inputs.write(textOf(kind, 40, 'offline'));
    await inputs.press('Control+Enter');
    await expect(open.panel.getByRole('status').getByText(kind.said)).toBeVisible();
  }
  await expect(open.panel.getByText('Offline, 5 changes waiting')).toBeVisible();
  await browser.context.setOffline(false);
  await expect(open.panel.getByText('All saved')).toBeVisible();
  for (const kind of kinds) {
    const stored = await storedTexts(kind);
    const wanted = states.map((state, turn) => textOf(kind, turn, state.name)).concat(textOf(kind, 40, 'offline'));
    const missing = wanted
      .map((text) => (kind.type === 'measurement' ? text.replace(' leads', '') : text))
      .filter((text) => stored.filter((each) => each === text).length !== 1);
    expect(missing, kind.name).toEqual([]);
  }
});

test('a draft outlives a reload of the page and an update of the extension', async () => {
  const { page, panel } = open;
  await kindButton(panel, 'Gap').click();
  await box(panel).fill('They want a number we cannot');
  await page.reload();
  // The panel was open, so it opens again by itself.
  const again = await panelAgain(page);
  await expect(box(again)).toHaveValue('They want a number we cannot');
  await expect(kindButton(again, 'Gap')).toHaveAttribute('aria-pressed', 'true');

  await box(again).press('End');
  await page.keyboard.insertText(' measure');
  await browser.update();
  await page.reload();
  await open.dock.openPanel();
  open = { ...open, panel: await panelAgain(page) };
  await expect(box(open.panel)).toHaveValue('They want a number we cannot measure');
  await box(open.panel).press('Control+Enter');
  await expect(open.panel.getByRole('heading', { name: 'They want a number we cannot measure' })).toBeVisible();
});

test('a log and a flag can be taken back for ten seconds, and no longer', async () => {
  const { panel } = open;
  const undo = panel.getByRole('status').getByRole('button', { name: 'Undo' });
  for (const kind of kinds) {
    const text = textOf(kind, 60, 'by mistake');
    await log(open, kind, text);
    await undo.click();
    await expect(panel.getByRole('status').getByText('Undone')).toBeVisible();
    await expect.poll(() => storedTexts(kind)).not.toContain(text.replace(' leads', ''));
  }
  const began = Date.now();
  await log(open, kinds[4], 'Stays');
  await expect(undo).toBeHidden({ timeout: 40_000 });
  expect(Date.now() - began).toBeGreaterThan(9_500);
  await expect.poll(() => storedTexts(kinds[4])).toContain('Stays');
});

test('a text that is too long is counted, refused and kept', async () => {
  const { panel } = open;
  const long = 'x'.repeat(10_001);
  await kindButton(panel, 'Feedback').click();
  await box(panel).fill(long);
  await box(panel).press('Control+Enter');
  await expect(panel.getByText('10,001 characters. At most 10,000 are kept: shorten it.')).toBeVisible();
  await expect(box(panel)).toHaveValue(long);
  await box(panel).fill(long.slice(1));
  await box(panel).press('Control+Enter');
  await expect(panel.getByRole('status').getByText('Feedback saved')).toBeVisible();
  await expect.poll(() => storedTexts(kinds[0])).toContain(long.slice(1));
});

test('three pasted lines are offered as three entries', async () => {
  const { panel } = open;
  const lines = ['The dashboard is slow', 'The colours are fine', 'Who checks the leads?'];
  await box(panel).fill(`${lines[0]}\n\n  ${lines[1]}\r\n${lines[2]}\n`);
  await panel.getByRole('button', { name: 'Save 3 entries' }).click();
  await expect(panel.getByRole('status').getByText('3 saved as feedback')).toBeVisible();
  await expect.poll(async () => (await storedTexts(kinds[0])).filter((text) => lines.includes(text))).toHaveLength(3);
  // Taken back, all three are.
  await panel.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await storedTexts(kinds[0])).filter((text) => lines.includes(text))).toHaveLength(0);
});

test('a double press stores once', async () => {
  const { panel, page } = open;
  await box(panel).fill('Said once');
  await Promise.all([page.keyboard.press('Control+Enter'), page.keyboard.press('Control+Enter')]);
  await expect(box(panel)).toHaveValue('');
  // Two clicks before the first was even drawn.
  await box(panel).fill('Clicked once');
  await panel.getByRole('button', { name: 'Save' }).evaluate((save: HTMLElement) => {
    save.click();
    save.click();
  });
  await expect(box(panel)).toHaveValue('');
  await log(open, kinds[4], 'After both');
  await expect.poll(() => storedTexts(kinds[4])).toContain('After both');
  const stored = (await storedTexts(kinds[0])).filter((text) => text.endsWith(' once'));
  expect(stored.sort()).toEqual(['Clicked once', 'Said once']);
});

async function log({ panel, page }: { panel: Frame; page: Page }, kind: Kind, text: string): Promise<void> {
  await kindButton(panel, kind.name).click();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('status').getByText(kind.said)).toBeVisible();
  await expect(box(panel)).toHaveValue('');
}
