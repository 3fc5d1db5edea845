/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { PropsWithChildren } from 'hono/jsx';
import { initials } from '../../../lib/domain/values/initials';
import { languageNames, type ReaderLanguage } from '../../reader-language';

export type ClientPageProps = PropsWithChildren<{
  language: ReaderLanguage;
  title: string;
  /** Whose page it is; null where that must not be told. */
  from: { workspace: string; client: string } | null;
  /** The address of this page without its language; null where the page has none to come back to. */
  path: string | null;
}>;

/** The frame of every page for clients: whose it is, the language, one style sheet, no script. */
export function ClientPage({ language, title, from, path, children }: ClientPageProps) {
  const { t, code } = language;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={code}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex, nofollow" />
          <meta name="referrer" content="no-referrer" />
          <meta name="format-detection" content="telephone=no" />
          <title>{from ? `${title} · ${from.workspace}` : title}</title>
          <link rel="stylesheet" href="/agree/style.css" />
        </head>
        <body>
          <header>
            {from && (
              <p class="from">
                <b aria-hidden="true">{initials(from.workspace)}</b>
                <span>{t('client.from', from)}</span>
              </p>
            )}
            {path !== null && <LanguageSwitch language={language} path={path} />}
          </header>
          <main>{children}</main>
          <footer>
            <p>{t('client.powered_by')}</p>
          </footer>
        </body>
      </html>
    </>
  );
}

function LanguageSwitch({ language, path }: { language: ReaderLanguage; path: string }) {
  return (
    <nav aria-label={language.t('client.languages')}>
      <ul>
        {languageNames.map(({ code, name }) => (
          <li>
            <a href={`${path}?language=${code}`} lang={code} aria-current={code === language.code ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
