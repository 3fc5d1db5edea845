import type { BrowserContext, Page } from '@playwright/test';

/** The steps a new user takes once, taken by a program: the demo shows them, and the tests begin with them. */

export type Person = { name: string; email: string; password: string };

export const demoPerson: Person = {
  name: 'Robin Field',
  email: 'robin@fieldwork.example',
  password: 'correct horse battery staple',
};

/** Makes the account at a one-time set-up or joining address. */
export async function createAccount(page: Page, address: string, person: Person): Promise<void> {
  await page.goto(address);
  const workspaceName = page.locator('input[name="workspaceName"]');
  if (await workspaceName.count()) await workspaceName.fill('Fieldwork Studio');
  await page.locator('input[name="name"]').fill(person.name);
  await page.locator('input[name="email"]').fill(person.email);
  await page.locator('input[name="password"]').fill(person.password);
  await page.locator('form button.primary').click();
  await page.waitForURL((url) => url.pathname === '/account');
}

/** Signs in on the page that the browser shows, if it asks for it. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const email = page.locator('input[name="email"]');
  if (!(await email.count())) return;
  await email.fill(person.email);
  await page.locator('input[name="password"]').fill(person.password);
  await page.locator('form button.primary').click();
  await page.waitForLoadState();
}

/**
 * Connects the extension to an API: types the address on the welcome page and approves on the page that opens. Signs in
 * there first if the browser is not.
 */
export async function connectExtension(
  context: BrowserContext,
  welcomePage: string,
  apiUrl: string,
  person: Person,
): Promise<void> {
  const welcome = await context.newPage();
  await welcome.goto(welcomePage);
  await welcome.locator('section[aria-labelledby="step-connect"] input').fill(apiUrl);
  await welcome.keyboard.press('Enter');
  const connect = await connectPage(context);
  await signIn(connect, person);
  await connect.locator('button[name="decision"][value="approve"]').click();
  await connect.waitForLoadState();
  await welcome.locator('section[aria-labelledby="step-connect"] .done').waitFor({ timeout: 30_000 });
  await connect.close();
  await welcome.close();
}

/** The page that the extension opened; other pages of its may open at the same time, as after install. */
async function connectPage(context: BrowserContext): Promise<Page> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const page = context.pages().find((candidate) => new URL(candidate.url()).pathname.startsWith('/account/'));
    if (page) {
      await page.waitForLoadState();
      return page;
    }
    if (Date.now() > deadline) throw new Error('the connect page did not open');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
