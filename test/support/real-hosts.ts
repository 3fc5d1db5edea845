import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import * as z from 'zod/mini';

const run = promisify(execFile);
const script = (name: string) => path.join(import.meta.dirname, '../hosts', name);

const Host = z.object({ base_url: z.string(), username: z.string(), password: z.string() });
export type Host = z.infer<typeof Host>;

/** As the scripts of `test/hosts` are called. */
export type HostName = 'redmine' | 'tryton' | 'rt';

/** Installs, seeds and starts one of the apps of `test/hosts`, or finds it running. `stopHost` ends it. */
export async function startHost(name: HostName): Promise<Host> {
  const { stdout } = await run(script(`${name}-up`), { timeout: 600_000, maxBuffer: 10_000_000 });
  return Host.parse(JSON.parse(stdout));
}

export async function stopHost(name: HostName): Promise<void> {
  await run(script(`${name}-down`), { timeout: 60_000 });
}

export async function signInToRedmine(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.base_url}/login`);
  await page.locator('#username').fill(host.username);
  await page.locator('#password').fill(host.password);
  await page.locator('#login-submit').click();
  await page.locator('#loggedas').waitFor();
}

export async function signInToRequestTracker(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.base_url}/`);
  await page.locator('input[name="user"]').fill(host.username);
  await page.locator('input[name="pass"]').fill(host.password);
  await page.keyboard.press('Enter');
  await page.locator('input[name="pass"]').waitFor({ state: 'detached' });
}

/** On a busy machine Tryton's form now and then misses a press: then it begins again, rather than wait for ever. */
export async function signInToTryton(page: Page, host: Host): Promise<void> {
  page.setDefaultTimeout(20_000);
  await expect(async () => {
    await page.goto('about:blank');
    await page.goto(`${host.base_url}/#tryton`);
    await page.locator('input#login').fill(host.username);
    await page.locator('.modal.in button[type=submit]').click();
    await page.locator('.modal.in input[type=password]').fill(host.password);
    await page.keyboard.press('Enter');
    await page.locator('#user-preferences').waitFor();
  }).toPass({ timeout: 120_000 });
  page.setDefaultTimeout(0);
}
