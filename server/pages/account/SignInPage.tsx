/** @jsxImportSource hono/jsx */
import { Page, PageProblem } from '../Page';
import type { PageLanguage } from '../page-language';

export type SignInPageProps = {
  language: PageLanguage;
  /** Where to go on to, a path of ours. */
  next: string;
  email: string;
  problem: string | undefined;
};

export function SignInPage({ language, next, email, problem }: SignInPageProps) {
  const { t } = language;
  return (
    <Page language={language} title={t('account.sign_in.title')}>
      <PageProblem text={problem} />
      <form method="post" action="/account/sign-in">
        <input type="hidden" name="next" value={next} />
        <label>
          {t('account.email')}
          <input name="email" type="email" required maxlength={320} value={email} autocomplete="username" />
        </label>
        <label>
          {t('account.password')}
          <input name="password" type="password" required maxlength={200} autocomplete="current-password" />
        </label>
        <div class="actions">
          <button class="primary" type="submit">
            {t('account.sign_in.submit')}
          </button>
        </div>
      </form>
    </Page>
  );
}
