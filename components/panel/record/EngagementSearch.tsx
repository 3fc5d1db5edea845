import { useEffect, useRef, useState } from 'preact/hooks';
import type { EngagementHit } from '../../../lib/queries/views';
import { TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { EngagementList } from './EngagementList';
import type { RecordActions } from './record-actions';

export type EngagementSearchProps = {
  search: RecordActions['search'];
  verb: string;
  onPick: (hit: EngagementHit) => void;
  isFocused?: boolean;
  /** Lists every running engagement before anything is typed. */
  listsAll?: boolean;
};

/** Finds an engagement by the client's name or its own. Answers come from this device, so each letter may ask. */
export function EngagementSearch({ search, verb, onPick, isFocused, listsAll = true }: EngagementSearchProps) {
  const { say } = useTexts();
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly EngagementHit[] | null>(null);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.querySelector('input')?.focus();
  }, [isFocused]);
  useEffect(() => {
    let isCurrent = true;
    if (query === '' && !listsAll) {
      setHits(null);
      return;
    }
    // An answer to an older question is thrown away.
    search(query).then(
      (found) => isCurrent && setHits(found),
      () => isCurrent && setHits([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [query, listsAll]);
  return (
    <div ref={field} class="search">
      <TextField type="search" label={say('record.search')} value={query} onChange={setQuery} />
      <p class="unseen" role="status">
        {hits && say('record.found', { count: hits.length })}
      </p>
      {hits && hits.length > 0 && <EngagementList hits={hits.slice(0, 8)} verb={verb} onPick={onPick} />}
      {hits?.length === 0 && query !== '' && <p class="nothing">{say('record.found', { count: 0 })}</p>}
    </div>
  );
}
