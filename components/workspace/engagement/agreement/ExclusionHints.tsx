import { useState } from 'preact/hooks';
import { exclusionSuggestions } from '../../../../lib/domain/agreement-terms/exclusion-suggestions';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { useTemplates } from '../templates/use-templates';
import { useAddItems } from './AddLine';

/** How many suggestions stand open. */
const shownAtFirst = 4;

/** What is often left out and does not stand here yet; one press adds it. */
export function ExclusionHints({ excluded }: { excluded: readonly DocumentOf<'scopeItem'>[] }) {
  const { index, engagement } = usePanel();
  const { say } = useTexts();
  const templates = useTemplates();
  const { add } = useAddItems();
  const [isOpen, setOpen] = useState(false);
  const suggestions = exclusionSuggestions({
    items: index.list('scopeItem'),
    serviceLine: engagement.serviceLine,
    templates,
    requests: index.list('request'),
  });
  if (suggestions.length === 0) return null;
  const shown = isOpen ? suggestions : suggestions.slice(0, shownAtFirst);
  return (
    <div class="suggestions">
      <p class="small quiet">{say('editor.often_excluded')}</p>
      <ul class="facts">
        {shown.map(({ text, from }) => (
          <li key={text}>
            <button
              type="button"
              class="chip open"
              title={say(`editor.suggested_from.${from}`)}
              aria-label={say('editor.exclude_named', { name: text.slice(0, 120) })}
              onClick={() => void add('exclusion', [text], excluded)}
            >
              + {text.length > 80 ? `${text.slice(0, 80)}…` : text}
            </button>
          </li>
        ))}
      </ul>
      {suggestions.length > shown.length && (
        <Button look="link" onClick={() => setOpen(true)}>
          {say('agreed.more_items', { count: suggestions.length - shown.length })}
        </Button>
      )}
    </div>
  );
}
