import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PortfolioFilter } from '../../../lib/domain/portfolio/portfolio-order';
import type { PortfolioRow } from '../../../lib/domain/portfolio/portfolio-row';
import { Field, SelectField } from '../../ui/Field';
import { isTyping } from '../../ui/is-typing';
import { useTexts } from '../../ui/texts';

export type PortfolioFiltersProps = {
  rows: readonly PortfolioRow[];
  filter: PortfolioFilter;
  onFilter: (filter: PortfolioFilter) => void;
  /** The arrow that leads out of the search into the rows. */
  onDown: () => void;
};

const statuses = ['active', 'draft', 'paused', 'ended'] as const;
const severities = ['critical', 'warning', 'info'] as const;

/** Search and filters. “/” leads to the search from anywhere in the section. */
export function PortfolioFilters({ rows, filter, onFilter, onDown }: PortfolioFiltersProps) {
  const { say } = useTexts();
  const owners = useMemo(() => ownersOf(rows), [rows]);
  const all = { value: '' as const, label: say('workspace.portfolio.all') };
  return (
    <search class="portfolio-filters">
      <SearchField text={filter.text} onText={(text) => onFilter({ ...filter, text })} onDown={onDown} />
      <SelectField
        label={say('workspace.portfolio.status')}
        value={filter.status ?? ''}
        onChange={(status) => onFilter({ ...filter, status: status || null })}
        options={[all, ...statuses.map((value) => ({ value, label: say(`engagement.${value}`) }))]}
      />
      <SelectField
        label={say('workspace.portfolio.owner')}
        value={filter.ownerId ?? ''}
        onChange={(ownerId) => onFilter({ ...filter, ownerId: ownerId || null })}
        options={[all, ...owners]}
      />
      <SelectField
        label={say('workspace.portfolio.at_least')}
        value={filter.severity ?? ''}
        onChange={(severity) => onFilter({ ...filter, severity: severity || null })}
        options={[all, ...severities.map((value) => ({ value, label: say(`severity.${value}`) }))]}
      />
    </search>
  );
}

type SearchFieldProps = { text: string; onText: (text: string) => void; onDown: () => void };

function SearchField({ text, onText, onDown }: SearchFieldProps) {
  const { say } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <Field label={say('workspace.portfolio.search')}>
      {(control) => (
        <input
          {...control}
          ref={input}
          class="input"
          type="search"
          value={text}
          placeholder={say('workspace.portfolio.search_example')}
          aria-keyshortcuts="/"
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.isComposing) return;
            event.preventDefault();
            onDown();
          }}
        />
      )}
    </Field>
  );
}

/** Everybody who answers for an engagement, by name. */
function ownersOf(rows: readonly PortfolioRow[]): { value: string; label: string }[] {
  const names = new Map<string, string>();
  for (const { ownerId, ownerName } of rows) if (ownerId !== null && ownerName !== null) names.set(ownerId, ownerName);
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}
