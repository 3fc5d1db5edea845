/** @jsxImportSource hono/jsx */
import type { DeviceRequest } from '../../auth/accounts';
import type { AccountWorkspace } from '../../services/list-account-workspaces';
import { Page, PageProblem } from '../Page';
import type { PageLanguage } from '../page-language';

export type ConnectPageProps = {
  language: PageLanguage;
  request: DeviceRequest;
  workspaces: readonly AccountWorkspace[];
  email: string;
};

/** One click connects the extension that showed this code. */
export function ConnectPage({ language, request, workspaces, email }: ConnectPageProps) {
  const { t } = language;
  const device = request.deviceName === '' ? t('account.connect.some_device') : request.deviceName;
  return (
    <Page language={language} title={t('account.connect.title')}>
      <p>{t('account.connect.lead', { device })}</p>
      <p>
        {t('account.connect.check')} <span class="code">{request.userCode}</span>
      </p>
      <p>{t('account.join.as', { email })}</p>
      <form method="post" action="/account/connect">
        <input type="hidden" name="user_code" value={request.userCode} />
        <WorkspaceField language={language} workspaces={workspaces} />
        <div class="actions">
          <button class="primary" type="submit" name="decision" value="approve">
            {t('account.connect.approve')}
          </button>
          <button type="submit" name="decision" value="deny">
            {t('account.connect.deny')}
          </button>
        </div>
      </form>
    </Page>
  );
}

function WorkspaceField({ language: { t }, workspaces }: Pick<ConnectPageProps, 'language' | 'workspaces'>) {
  const [only] = workspaces;
  if (workspaces.length === 1 && only) {
    return (
      <p>
        <input type="hidden" name="workspace" value={only.workspaceId} />
        {t('account.connect.workspace')}: <strong>{only.name}</strong>
      </p>
    );
  }
  return (
    <label>
      {t('account.connect.workspace')}
      <select name="workspace">
        {workspaces.map((workspace) => (
          <option value={workspace.workspaceId}>{workspace.name}</option>
        ))}
      </select>
    </label>
  );
}

/** Asks for the code where the address did not bring it. */
export function ConnectCodePage({ language, problem }: { language: PageLanguage; problem: string | undefined }) {
  const { t } = language;
  return (
    <Page language={language} title={t('account.connect.title')}>
      <PageProblem text={problem} />
      <form method="get" action="/account/connect">
        <label>
          {t('account.connect.code')}
          <input
            name="user_code"
            required
            maxlength={20}
            autocomplete="off"
            autocapitalize="characters"
            aria-describedby="code-hint"
          />
        </label>
        <small id="code-hint">{t('account.connect.code_hint')}</small>
        <div class="actions">
          <button class="primary" type="submit">
            {t('account.connect.find')}
          </button>
        </div>
      </form>
    </Page>
  );
}
