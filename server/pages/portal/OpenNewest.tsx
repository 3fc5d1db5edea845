/** @jsxImportSource hono/jsx */
import type { ReaderLanguage } from '../../reader-language';

/** Leads on to the newest version. A form, because a link of its own is made for it. */
export function OpenNewest(props: { reader: ReaderLanguage; path: string; version: number }) {
  const { reader, path, version } = props;
  return (
    <form method="post" action={`${path}/newest?language=${reader.code}`}>
      <div class="actions">
        <button class="primary" type="submit">
          {reader.t('client.over.open_newest', { newest: version })}
        </button>
      </div>
    </form>
  );
}
