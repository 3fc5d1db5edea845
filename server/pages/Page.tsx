/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { PropsWithChildren } from 'hono/jsx';
import type { PageLanguage } from './page-language';

export type PageProps = PropsWithChildren<{ language: PageLanguage; title: string }>;

/** The frame of every page: no script, one style sheet of ours. */
export function Page({ language, title, children }: PageProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language.code}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{`${title} · ${language.t('app.name')}`}</title>
          <link rel="stylesheet" href="/account/style.css" />
        </head>
        <body>
          <main>
            <p class="brand">{language.t('app.name')}</p>
            <h1>{title}</h1>
            {children}
          </main>
        </body>
      </html>
    </>
  );
}

/** Why the form was not taken, read out by screen readers. */
export function PageProblem({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p class="problem" role="alert">
      {text}
    </p>
  );
}
