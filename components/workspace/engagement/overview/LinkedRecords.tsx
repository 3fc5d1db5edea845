import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { IconButton } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { useRemoval } from '../use-removal';

/** Where the engagement is found in other apps. A link that is removed leaves the engagement as it is. */
export function LinkedRecords() {
  const { index } = usePanel();
  const { say, code } = useTexts();
  const links = [...index.list('recordLink')].sort((one, other) => nameOf(one).localeCompare(nameOf(other), code));
  return (
    <section aria-label={say('editor.linked_records')}>
      <h2 class="heading">
        <span>
          {say('editor.linked_records')} <span class="count">{links.length}</span>
        </span>
      </h2>
      {links.length === 0 && <p class="nothing">{say('editor.no_linked_records')}</p>}
      <ul class="rows">
        {links.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ title, recordId }: DocumentOf<'recordLink'>): string => title ?? recordId;

function LinkRow({ link }: { link: DocumentOf<'recordLink'> }) {
  const { isReadOnly } = usePanel();
  const { say } = useTexts();
  const remove = useRemoval();
  const { kind, url } = link;
  const named = nameOf(link);
  return (
    <li class="row with-action">
      <a href={url} target="_blank" rel="noreferrer">
        {named}
      </a>
      <span class="small quiet">
        {say(`record_kind.${kind}`)} · {new URL(url).host}
      </span>
      {!isReadOnly && (
        <IconButton
          icon="close"
          small
          label={say('editor.remove_link', { name: named })}
          onClick={() => remove(link)}
        />
      )}
    </li>
  );
}
