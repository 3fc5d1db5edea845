/** @jsxImportSource hono/jsx */
import { isFailure } from '../../failure';
import { type AccountWorkspace, listAccountWorkspaces } from '../../services/list-account-workspaces';
import { readForm } from '../read-form';
import { type AccountSurroundings, languageOf, type PageApp, type PageContext, waitPage } from './account-page';
import { ConnectCodePage, ConnectPage } from './ConnectPage';
import { MessagePage } from './HomePage';

/** Where a person lets an extension in: the address brings the code, one click approves. */
export function serveConnect(app: PageApp, around: AccountSurroundings): void {
  const { accounts, service, limits } = around;

  app.get('/connect', async (c) => {
    const { headers } = c.req.raw;
    const code = c.req.query('user_code');
    const account = await accounts.whoIs(headers);
    if (!account) return c.redirect(`/account/sign-in?next=${encodeURIComponent(connectPath(code))}`, 303);
    const language = languageOf(c);
    if (!code) return c.html(<ConnectCodePage language={language} problem={undefined} />);
    const wait = waitPage(c, await limits.take('userCode', account.accountId));
    if (wait) return wait;
    const request = await accounts.findDeviceRequest(code, headers);
    if (isFailure(request) || request.status !== 'pending') return expiredPage(c);
    const workspaces = await listAccountWorkspaces(service, account.accountId);
    if (workspaces.length === 0) return messagePage(c, 'account.connect.title', 'account.connect.no_workspace', 403);
    return c.html(<ConnectPage language={language} request={request} workspaces={workspaces} email={account.email} />);
  });

  app.post('/connect', async (c) => {
    const { headers } = c.req.raw;
    const account = await accounts.whoIs(headers);
    const form = await readForm(c);
    const code = form['user_code'] ?? '';
    if (!account) return c.redirect(`/account/sign-in?next=${encodeURIComponent(connectPath(code))}`, 303);
    const wait = waitPage(c, await limits.take('userCode', account.accountId));
    if (wait) return wait;
    const workspaces = await listAccountWorkspaces(service, account.accountId);
    const decision = readDecision(form, workspaces);
    if (!decision) return messagePage(c, 'account.connect.title', 'account.connect.no_workspace', 403);
    const failure = await accounts.decideDevice(code, decision, headers);
    if (failure) return expiredPage(c);
    return decision.approved
      ? messagePage(c, 'account.connect.done', 'account.connect.done_lead', 200)
      : messagePage(c, 'account.connect.denied', 'account.connect.denied_lead', 200);
  });
}

const connectPath = (code: string | undefined) =>
  code && /^[\w-]{1,20}$/.test(code) ? `/account/connect?user_code=${code}` : '/account/connect';

/** Only a workspace that the person is in can be chosen; undefined for every other. */
function readDecision(form: Record<string, string>, workspaces: readonly AccountWorkspace[]) {
  if (form['decision'] !== 'approve') return { approved: false } as const;
  const chosen = workspaces.find((workspace) => workspace.workspaceId === form['workspace']);
  return chosen && ({ approved: true, workspaceId: chosen.workspaceId, memberId: chosen.memberId } as const);
}

function expiredPage(c: PageContext): Response | Promise<Response> {
  const language = languageOf(c);
  return c.html(<ConnectCodePage language={language} problem={language.t('account.connect.expired')} />, 400);
}

type MessageKey =
  | 'account.connect.title'
  | 'account.connect.no_workspace'
  | 'account.connect.done'
  | 'account.connect.done_lead'
  | 'account.connect.denied'
  | 'account.connect.denied_lead';

function messagePage(c: PageContext, title: MessageKey, text: MessageKey, status: 200 | 403) {
  const language = languageOf(c);
  return c.html(<MessagePage language={language} title={language.t(title)} text={language.t(text)} />, status);
}
