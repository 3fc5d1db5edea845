import { expect, type Frame, type Page } from '@playwright/test';
import { ClosedDock } from './closed-dock';
import { panelAgain } from './workplace';

/** What people do again and again in a panel, as steps of a story. */

/** Goes to an address in a tab and opens the panel there, if it does not open by itself. */
export async function openPanelOn(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const dock = await ClosedDock.on(page);
  await dock.openPanel();
  return panelAgain(page);
}

/** The heading of the panel: the client, or the record while it is nobody’s. */
export const headingOf = (panel: Frame) => panel.getByRole('heading', { level: 1 });

/** Finds an engagement by what is typed, and links the record to the first that begins with this name. */
export async function linkTo(panel: Frame, typed: string, name: string): Promise<void> {
  await panel.getByRole('searchbox', { name: 'Find a client or engagement' }).fill(typed);
  await panel
    .getByRole('button', { name: `Link: ${name}` })
    .first()
    .click();
}

/** Writes into the quick log, as the kind that is chosen or as another one, and saves it. */
export async function log(panel: Frame, text: string, kind?: 'Feedback' | 'Gap'): Promise<void> {
  if (kind) {
    await panel
      .getByRole('button', { name: new RegExp(`^${kind}`) })
      .first()
      .click();
  }
  const box = panel.locator('#quick-log');
  await box.fill(text);
  await box.press('Control+Enter');
  await expect(box).toHaveValue('');
}

/** What was agreed with the sample's first client, as each of the real apps shows it beside its own record. */
export async function seeWhatNorthwindAgreed(panel: Frame): Promise<void> {
  await expect(headingOf(panel)).toHaveText('Northwind GmbH');
  await panel.getByRole('tab', { name: 'Agreed' }).click();
  await expect(panel.getByText('Landing pages, up to 6').first()).toBeVisible();
}

/** Says something without a connection, and waits until it is saved with one. */
export async function logOffline(panel: Frame, text: string): Promise<void> {
  const context = panel.page().context();
  await context.setOffline(true);
  await log(panel, text, 'Feedback');
  await expect(panel.getByText('Offline, 1 change waiting')).toBeVisible();
  await context.setOffline(false);
  await expect(panel.getByText('All saved')).toBeVisible({ timeout: 60_000 });
}
