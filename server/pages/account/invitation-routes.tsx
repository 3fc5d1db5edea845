/** @jsxImportSource hono/jsx */
import type { Account, SignedIn } from '../../auth/accounts';
import { type Failure, isFailure } from '../../failure';
import { acceptInvitation, findInvitation, type OpenInvitation } from '../../services/accept-invitation';
import { readForm } from '../read-form';
import {
  type AccountSurroundings,
  languageOf,
  type PageApp,
  type PageContext,
  refuseHurry,
  setCookies,
} from './account-page';
import { MessagePage } from './HomePage';
import { InvitationPage } from './InvitationPage';
import { invitationProblem } from './invitation-problem';

/** One-time addresses: `/set-up/…` for a workspace's first owner, `/join/…` for everyone else. */
export function serveInvitations(app: PageApp, around: AccountSurroundings): void {
  const { accounts, service } = around;

  app.get('/:act{set-up|join}/:token', async (c) => {
    const hurry = await refuseHurry(c, around);
    if (hurry) return hurry;
    const invitation = await findInvitation(service, c.req.param('token'));
    if (isFailure(invitation)) return overPage(c);
    const account = await accounts.whoIs(c.req.raw.headers);
    return invitationPage(c, { invitation, account, typed: {}, problem: undefined });
  });

  app.post('/:act{set-up|join}/:token', async (c) => {
    const hurry = await refuseHurry(c, around);
    if (hurry) return hurry;
    const token = c.req.param('token');
    const invitation = await findInvitation(service, token);
    if (isFailure(invitation)) return overPage(c);
    const typed = await readForm(c);
    const account = await accounts.whoIs(c.req.raw.headers);
    const signedIn = account ? null : await signUpOrIn(around, typed);
    if (isFailure(signedIn))
      return invitationPage(c, { invitation, account, typed, problem: invitationProblem(languageOf(c), signedIn) });
    const person = account ?? signedIn;
    if (!person) return overPage(c);
    const accepted = await acceptInvitation(service, token, person, {
      name: typed['workspaceName'] ?? '',
      locale: languageOf(c).code,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    if (isFailure(accepted)) {
      if (accepted.code === 'not_found') return overPage(c);
      return invitationPage(c, { invitation, account, typed, problem: invitationProblem(languageOf(c), accepted) });
    }
    if (signedIn) setCookies(c, signedIn.cookies);
    return c.redirect('/account', 303);
  });
}

/** A new account; whoever has one under this address proves it by its password. */
async function signUpOrIn(
  { accounts, limits }: AccountSurroundings,
  { name = '', email = '', password = '' }: Record<string, string>,
): Promise<SignedIn | Failure> {
  const made = await accounts.signUp({ name: name.trim(), email: email.trim(), password });
  if (!isFailure(made) || made.code !== 'already_done') return made;
  const seconds = await limits.take('mailAddress', email.toLowerCase());
  return seconds > 0 ? made : accounts.signIn({ email: email.trim(), password });
}

function overPage(c: PageContext): Response | Promise<Response> {
  const language = languageOf(c);
  const { t } = language;
  return c.html(
    <MessagePage language={language} title={t('account.invitation_over')} text={t('account.invitation_over_lead')} />,
    404,
  );
}

function invitationPage(
  c: PageContext,
  props: {
    invitation: OpenInvitation;
    account: Account | null;
    typed: Record<string, string>;
    problem: string | undefined;
  },
): Response | Promise<Response> {
  return c.html(<InvitationPage language={languageOf(c)} {...props} />, props.problem === undefined ? 200 : 400);
}
