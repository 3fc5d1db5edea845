import { useEffect, useState } from 'preact/hooks';
import type { Lesson } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';

export type LinkedPagesProps = {
  lesson: Lesson;
  ids: readonly [string, string];
  teaching: Teaching;
  onAdd: (...addresses: string[]) => Promise<void>;
};

type Found = Awaited<ReturnType<Teaching['otherPages']>>;

/** The record's other pages as the open page links them: the reader says which are pages of the same record. */
export function LinkedPages({ lesson, ids, teaching, onAdd }: LinkedPagesProps) {
  const { say } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const known = JSON.stringify(lesson.pages);
  // What was just added is no longer among them.
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    teaching.otherPages(lesson).then(
      (pages) => isCurrent && setFound(pages),
      () => isCurrent && setFound([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked, known]);
  if (!isAsked) {
    return (
      <div class="buttons">
        <Button onClick={() => setAsked(true)}>{say('teach.pages_find')}</Button>
      </div>
    );
  }
  if (found === null) return <p class="hint" aria-busy="true" />;
  if (found.length === 0) {
    // All of them were added.
    if (lesson.pages.length > 0) return null;
    return (
      <p class="hint" role="status">
        {say('teach.pages_none', { first: ids[0], second: ids[1] })}
      </p>
    );
  }
  return (
    <div class="teach-found">
      <p role="status">{say('teach.pages_found')}</p>
      <ul>
        {found.map(({ address, text }) => (
          <li key={address}>
            <span>
              <span class="found-text">{text}</span>
              <span class="found-address">{address.replace(/^https?:\/\/[^/]+/, '')}</span>
            </span>
            <Button label={`${say('teach.pages_add')}: ${text || address}`} onClick={() => void onAdd(address)}>
              {say('teach.pages_add')}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > 1 && (
        <Button look="link" onClick={() => void onAdd(...found.map(({ address }) => address))}>
          {say('teach.pages_add_all', { count: found.length })}
        </Button>
      )}
    </div>
  );
}
