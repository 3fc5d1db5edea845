/** @jsxImportSource hono/jsx */
import { isFailure } from '../../failure';
import { listAccountWorkspaces } from '../../services/list-account-workspaces';
import { readForm } from '../read-form';
import { type AccountSurroundings, languageOf, type PageApp, refuseHurry, setCookies, waitPage } from './account-page';
import { HomePage } from './HomePage';
import { SignInPage } from './SignInPage';

/** Only a path of ours: an address from outside could lead anywhere. */
const safeNext = (next: string | undefined) =>
  next && /^\/account(\/[\w\-/]*)?(\?[\w\-=&%]*)?$/.test(next) ? next : '/account';

/** Signing in and out, and the page in between. */
export function serveSessions(app: PageApp, around: AccountSurroundings): void {
  const { accounts, service, limits } = around;

  app.get('/', async (c) => {
    const account = await accounts.whoIs(c.req.raw.headers);
    if (!account) return c.redirect('/account/sign-in', 303);
    const workspaces = await listAccountWorkspaces(service, account.accountId);
    return c.html(<HomePage language={languageOf(c)} email={account.email} workspaces={workspaces} />);
  });

  app.get('/sign-in', (c) =>
    c.html(<SignInPage language={languageOf(c)} next={safeNext(c.req.query('next'))} email="" problem={undefined} />),
  );

  app.post('/sign-in', async (c) => {
    const hurry = await refuseHurry(c, around);
    if (hurry) return hurry;
    const { password = '', next, ...form } = await readForm(c);
    const email = (form['email'] ?? '').trim();
    const wait = waitPage(c, await limits.take('mailAddress', email.toLowerCase()));
    if (wait) return wait;
    const signedIn = await accounts.signIn({ email, password });
    if (isFailure(signedIn)) {
      const language = languageOf(c);
      const problem = language.t('account.sign_in.wrong');
      return c.html(<SignInPage language={language} next={safeNext(next)} email={email} problem={problem} />, 401);
    }
    setCookies(c, signedIn.cookies);
    return c.redirect(safeNext(next), 303);
  });

  app.post('/sign-out', async (c) => {
    setCookies(c, await accounts.signOut(c.req.raw.headers));
    return c.redirect('/account/sign-in', 303);
  });
}
