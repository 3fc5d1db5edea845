import { expect, type Frame, test } from '@playwright/test';
import * as z from 'zod/mini';
import { connectExtension } from '../../scripts/demo/walk-through';
import type { ExtensionBrowser } from '../support/extension-browser';
import { log } from '../support/panel-steps';
import { colleague, type OpenPanel, openPanel, Workplace } from '../support/workplace';

const Tokens = z.object({ tokens: z.array(z.looseObject({ id: z.string(), kind: z.string(), memberId: z.string() })) });

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
  await Promise.all([here, there].map(({ panel }) => panel.getByRole('tab', { name: 'Agreed' }).click()));
});

test.afterAll(async () => {
  await Promise.all([mine?.close(), theirs?.close()]);
  await workplace?.close();
});

const item = 'Landing pages, up to 6';
const stored = async () => (await workplace.documents('scopeItem')).find(({ text }) => text === item);

/** Changes an item's note in a panel and saves it. */
async function editItem(panel: Frame, name: string, fields: { clarification?: string; used?: string }): Promise<void> {
  await panel
    .getByRole('button', { name: `Edit “${name}”` })
    .first()
    .click();
  if (fields.clarification !== undefined) {
    await panel.getByRole('textbox', { name: 'Clarification' }).fill(fields.clarification);
  }
  if (fields.used !== undefined) await panel.getByRole('textbox', { name: 'Used' }).fill(fields.used);
  await panel.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(panel.getByRole('textbox', { name: 'Clarification' })).toHaveCount(0);
}

async function openTray(panel: Frame) {
  await panel.getByRole('button', { name: '1 could not be saved' }).click();
  return panel.getByRole('dialog', { name: 'Couldn’t be saved' });
}

test('what two people change in different fields is both kept', async () => {
  await theirs.context.setOffline(true);
  await editItem(there.panel, item, { used: '5' });
  await editItem(here.panel, item, { clarification: 'Templates count as one page' });
  await expect(here.panel.getByText('All saved')).toBeVisible();
  await theirs.context.setOffline(false);
  await expect(there.panel.getByText('All saved')).toBeVisible();
  await expect.poll(stored).toMatchObject({
    clarification: 'Templates count as one page',
    allowance: { limit: '6', unit: 'pages', used: '5' },
  });
  await expect(here.panel.getByText('5 of 6 pages')).toBeVisible();
});

for (const { verb, kept } of [
  { verb: 'Keep mine', kept: 'Mine 1' },
  { verb: 'Keep theirs', kept: 'Theirs 2' },
]) {
  test(`one field changed twice shows both values, and “${verb}” decides with one tap`, async () => {
    const turn = verb === 'Keep mine' ? 1 : 2;
    await mine.context.setOffline(true);
    await editItem(here.panel, item, { clarification: `Mine ${turn}` });
    await editItem(there.panel, item, { clarification: `Theirs ${turn}` });
    await expect(there.panel.getByText('All saved')).toBeVisible();
    await mine.context.setOffline(false);
    const tray = await openTray(here.panel);
    await expect(tray.getByRole('heading', { name: /Scope item · Clarification$/i })).toBeVisible();
    await expect(tray.getByRole('button', { name: /^You, .*\d/ })).toContainText(`Mine ${turn}`);
    await expect(tray.getByRole('button', { name: new RegExp(`^${colleague.name}, .*\\d`) })).toContainText(
      `Theirs ${turn}`,
    );
    await tray.getByRole('button', { name: verb }).click();
    await expect(tray.getByText('Everything could be saved.')).toBeVisible();
    await tray.getByRole('button', { name: 'Close' }).click();
    await expect(here.panel.getByText('All saved')).toBeVisible();
    expect((await stored())?.['clarification']).toBe(kept);
    await expect(there.panel.getByText(kept)).toBeVisible();
  });
}

/** The member that a person is in the workspace. */
async function memberOf(name: string): Promise<{ id: string }> {
  const Members = z.object({ members: z.array(z.object({ id: z.string(), name: z.string() })) });
  const { members } = Members.parse(await (await workplace.call('GET', '/v1/members')).json());
  const member = members.find((one) => one.name === name);
  if (!member) throw new Error(`nobody is called ${name}`);
  return member;
}

async function changeRole(role: string): Promise<void> {
  const { id } = await memberOf(colleague.name);
  const at = new Date().toISOString();
  const command = { id: crypto.randomUUID(), name: 'member.change', args: { id, role }, at };
  const response = await workplace.call('POST', '/v1/commands', { commands: [command] });
  expect(await response.json()).toMatchObject({ results: [{ status: 'applied' }] });
}

test('who may no longer write keeps what they wrote, with the reason, to mend or discard', async () => {
  await theirs.context.setOffline(true);
  for (const text of ['Written as a lead', 'Thrown away']) await log(there.panel, text);
  await changeRole('viewer');
  await theirs.context.setOffline(false);
  await there.panel.getByRole('button', { name: '2 could not be saved' }).click();
  const tray = there.panel.getByRole('dialog', { name: 'Couldn’t be saved' });
  await expect(tray.getByText('Your role does not allow this. Ask a lead or an admin.')).toHaveCount(2);
  const texts = tray.getByRole('textbox', { name: 'What you wrote' });
  await expect(texts.first()).toHaveValue('Written as a lead');
  await expect(texts.last()).toHaveValue('Thrown away');
  await tray.getByRole('button', { name: 'Discard' }).last().click();
  await expect(texts).toHaveCount(1);
  await changeRole('lead');
  await texts.first().fill('Written as a lead, and mended');
  await expect(async () => {
    // The new role arrives with the next sync.
    if (await texts.count()) await tray.getByRole('button', { name: 'Try again' }).click();
    await expect(tray.getByText('Everything could be saved.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await tray.getByRole('button', { name: 'Close' }).click();
  await expect(there.panel.getByText('All saved')).toBeVisible();
  const said = (await workplace.documents('feedback')).map((feedback) => feedback['said']);
  expect(said).toContain('Written as a lead, and mended');
  expect(said).not.toContain('Thrown away');
});

test('a revoked extension keeps its queue, asks to sign in again, and then sends it', async () => {
  const { panel } = there;
  await theirs.context.setOffline(true);
  await log(panel, 'Said before the sign-in ended');
  await expect(panel.getByText('Offline, 1 change waiting')).toBeVisible();
  const { id } = await memberOf(colleague.name);
  const { tokens } = Tokens.parse(await (await workplace.call('GET', '/v1/auth/keys')).json());
  const token = tokens.find(({ kind, memberId }) => kind === 'session' && memberId === id);
  expect((await workplace.call('DELETE', `/v1/auth/keys/${token?.id}`)).status).toBe(204);
  await theirs.context.setOffline(false);
  await expect(panel.getByText('1 change waiting')).toBeVisible();
  const signIn = panel.getByRole('button', { name: 'Sign in again' });
  const [welcome] = await Promise.all([theirs.context.waitForEvent('page'), signIn.click()]);
  await expect(welcome.getByText('Your changes are kept on this device')).toBeVisible();
  await welcome.close();
  await connectExtension(theirs.context, theirs.extensionPage('welcome.html'), workplace.api.url, colleague);
  await expect(panel.getByText('All saved')).toBeVisible();
  const said = (await workplace.documents('feedback')).map((feedback) => feedback['said']);
  expect(said.filter((text) => text === 'Said before the sign-in ended')).toHaveLength(1);
});
