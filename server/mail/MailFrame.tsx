/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';
import type { ReaderLanguage } from '../reader-language';

/** The frame of a mail's HTML. Mail programs keep styles only where they stand beside each element. */
export function MailFrame({ language, children }: PropsWithChildren<{ language: ReaderLanguage }>) {
  return (
    <html lang={language.code}>
      <body style="margin:0;padding:24px;background:#ffffff;color:#1b1e1c;font:16px/1.5 system-ui,sans-serif">
        <div style="max-width:560px;margin:0 auto">
          {children}
          <p style="margin:32px 0 0;color:#686d69;font-size:13px">{language.t('client.powered_by')}</p>
        </div>
      </body>
    </html>
  );
}
