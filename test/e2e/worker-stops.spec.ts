import { expect, type Frame, test } from '@playwright/test';
import { type ExtensionBrowser, panelFrame } from '../support/extension-browser';
import { log } from '../support/panel-steps';
import { type OpenPanel, openPanel, Workplace } from '../support/workplace';

let workplace: Workplace;
let mine: ExtensionBrowser;
let theirs: ExtensionBrowser;
let here: OpenPanel;
let there: OpenPanel;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  mine = await workplace.ownersBrowser();
  theirs = await workplace.colleaguesBrowser();
  const address = `${workplace.crm.url}/deals/101`;
  [here, there] = await Promise.all([openPanel(mine, address), openPanel(theirs, address)]);
  await there.panel.getByRole('tab', { name: 'Voices' }).click();
});

test.afterAll(async () => {
  await Promise.all([mine?.close(), theirs?.close()]);
  await workplace?.close();
});

/** How often the API holds a feedback with these words. */
const timesStored = async (said: string) =>
  (await workplace.documents('feedback')).filter((feedback) => feedback['said'] === said).length;

const offline = (isOffline: boolean) => workplace.setOffline(mine, isOffline);
const allSaved = () => expect(here.panel.getByText('All saved')).toBeVisible({ timeout: 40_000 });

/** The way of an entry from here to a colleague, step by step. The background is stopped after one of them. */
const steps: { name: string; take: (text: string) => Promise<void> }[] = [
  { name: 'going offline', take: () => offline(true) },
  { name: 'logging', take: (text) => log(here.panel, text) },
  { name: 'going online', take: () => offline(false) },
  { name: 'the first answer of the API', take: allSaved },
  {
    name: 'the colleague’s view',
    take: (text) => expect(there.panel.getByText(text, { exact: false })).toBeVisible(),
  },
];

for (const { name } of steps) {
  test(`a stop after ${name} loses nothing and doubles nothing`, async () => {
    const text = `Stopped after ${name}`;
    for (const step of steps) {
      await step.take(text);
      if (step.name === name) await mine.stopWorker();
    }
    await allSaved();
    expect(await timesStored(text)).toBe(1);
  });
}

test('a stop at any moment between the press and the answer loses nothing and doubles nothing', async () => {
  const texts: string[] = [];
  // Moments of a run that takes some tens of milliseconds, in milliseconds after the press.
  for (const delayMs of [0, 3, 8, 15, 25, 40]) {
    const text = `Stopped ${delayMs} ms after the press`;
    texts.push(text);
    const box = here.panel.locator('#quick-log');
    await box.fill(text);
    await box.press('Control+Enter');
    await here.page.waitForTimeout(delayMs);
    await mine.stopWorker();
    await expect(box).toHaveValue('');
  }
  await allSaved();
  await expect.poll(() => Promise.all(texts.map(timesStored)), { timeout: 40_000 }).toEqual(texts.map(() => 1));
});

/** Runs in the background: does something to the local copy of what the API confirmed. */
async function damageCopy(how: 'spoil' | 'delete'): Promise<void> {
  const worker = await mine.worker();
  await worker.evaluate(async (way) => {
    const copies = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('goalpost-copy '));
    for (const { name } of copies) {
      await new Promise<void>((resolve, reject) => {
        if (way === 'delete') {
          const deletion = indexedDB.deleteDatabase(name ?? '');
          deletion.onsuccess = () => resolve();
          deletion.onerror = () => reject(deletion.error);
          return;
        }
        const opening = indexedDB.open(name ?? '');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('documents', 'readwrite');
          const rows = writing.objectStore('documents').openCursor();
          rows.onsuccess = () => {
            const row = rows.result;
            if (!row) return;
            row.update({ type: row.value.type, id: row.value.id, engagementId: row.value.engagementId, document: 42 });
            row.continue();
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      });
    }
    if (copies.length === 0) throw new Error('there is no copy to damage');
  }, how);
}

for (const how of ['spoil', 'delete'] as const) {
  test(`a copy that somebody ${how === 'spoil' ? 'spoiled' : 'deleted'} is filled anew, with what waits kept`, async () => {
    const text = `Waiting, then ${how}`;
    await offline(true);
    await log(here.panel, text);
    await expect(here.panel.getByText('Offline, 1 change waiting')).toBeVisible();
    await damageCopy(how);
    await mine.stopWorker();
    await offline(false);
    await here.page.reload();
    here = { ...here, panel: await reopened(here) };
    await expect(here.panel.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
    await allSaved();
    await expect.poll(() => timesStored(text), { timeout: 40_000 }).toBe(1);
    await here.panel.getByRole('tab', { name: 'Voices' }).click();
    await expect(here.panel.getByText(text)).toBeVisible();
    await expect(here.panel.getByText('Stopped after logging')).toBeVisible();
  });
}

async function reopened({ page, dock }: OpenPanel): Promise<Frame> {
  await dock.openAgain();
  const panel = await panelFrame(page);
  await panel.getByRole('heading', { level: 1, name: 'Northwind GmbH' }).waitFor({ timeout: 40_000 });
  return panel;
}
