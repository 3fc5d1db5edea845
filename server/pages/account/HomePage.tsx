/** @jsxImportSource hono/jsx */
import type { AccountWorkspace } from '../../services/list-account-workspaces';
import { Page } from '../Page';
import type { PageLanguage } from '../page-language';

/** Where a person ends up after setting up or signing in. */
export function HomePage(props: { language: PageLanguage; email: string; workspaces: readonly AccountWorkspace[] }) {
  const { language, email, workspaces } = props;
  const { t } = language;
  return (
    <Page language={language} title={t('account.home.title')}>
      <p>{t('account.join.as', { email })}</p>
      <p>{t('account.home.lead')}</p>
      {workspaces.length > 0 && (
        <section aria-label={t('account.home.workspaces')}>
          <ul>
            {workspaces.map((workspace) => (
              <li>{workspace.name}</li>
            ))}
          </ul>
        </section>
      )}
      <form method="post" action="/account/sign-out">
        <div class="actions">
          <button type="submit">{t('account.sign_out')}</button>
        </div>
      </form>
    </Page>
  );
}

/** One heading and one sentence: done, declined, or over. */
export function MessagePage(props: { language: PageLanguage; title: string; text: string }) {
  return (
    <Page language={props.language} title={props.title}>
      <p>{props.text}</p>
    </Page>
  );
}
