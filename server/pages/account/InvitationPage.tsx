/** @jsxImportSource hono/jsx */
import type { Account } from '../../auth/accounts';
import type { OpenInvitation } from '../../services/accept-invitation';
import { Page, PageProblem } from '../Page';
import type { PageLanguage } from '../page-language';

export type InvitationPageProps = {
  language: PageLanguage;
  invitation: OpenInvitation;
  /** Who the browser is signed in as already. */
  account: Account | null;
  typed: { name?: string; email?: string; workspaceName?: string };
  problem: string | undefined;
};

/** Set-up of a workspace by its first owner, or joining one. */
export function InvitationPage({ language, invitation, account, typed, problem }: InvitationPageProps) {
  const { t } = language;
  const title = invitation.isSetup
    ? t('account.set_up.title')
    : t('account.join.title', { workspace: invitation.workspaceName });
  return (
    <Page language={language} title={title}>
      <p>{t(invitation.isSetup ? 'account.set_up.lead' : 'account.join.lead')}</p>
      <PageProblem text={problem} />
      <form method="post">
        {invitation.workspaceName === null && (
          <label>
            {t('account.workspace_name')}
            <input
              name="workspaceName"
              required
              maxlength={200}
              value={typed.workspaceName ?? ''}
              autocomplete="organization"
            />
          </label>
        )}
        {account ? (
          <p>{t('account.join.as', { email: account.email })}</p>
        ) : (
          <PersonFields language={language} invitation={invitation} typed={typed} />
        )}
        <div class="actions">
          <button class="primary" type="submit">
            {t(account ? 'account.join.accept' : 'account.create')}
          </button>
        </div>
      </form>
    </Page>
  );
}

function PersonFields({
  language: { t },
  invitation,
  typed,
}: Pick<InvitationPageProps, 'language' | 'invitation' | 'typed'>) {
  return (
    <>
      <label>
        {t('account.name')}
        <input name="name" required maxlength={200} value={typed.name ?? invitation.name} autocomplete="name" />
      </label>
      <label>
        {t('account.email')}
        <input name="email" type="email" required maxlength={320} value={typed.email ?? ''} autocomplete="email" />
      </label>
      <label>
        {t('account.password')}
        <input
          name="password"
          type="password"
          required
          minlength={8}
          maxlength={200}
          autocomplete="new-password"
          aria-describedby="password-hint"
        />
      </label>
      <small id="password-hint">{t('account.password_hint')}</small>
    </>
  );
}
