import { useState } from 'preact/hooks';
import { type ActivityFilter, useActivity } from '../../../lib/queries/admin';
import { useDocuments } from '../../../lib/queries/documents';
import { authorName } from '../../panel/names';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { callFailureText } from '../call-failure-text';
import { useWorkspaceDocuments } from '../use-workspace-documents';
import { ActivityEntryRow } from './ActivityEntryRow';

/** Who changed what, from what to what. It cannot be edited. */
export function ActivitySection() {
  const texts = useTexts();
  const { say } = texts;
  const [filter, setFilter] = useState<ActivityFilter>({ memberId: null, documentId: null });
  const index = useWorkspaceDocuments(useDocuments(['workspace', 'stakeholder']).data)?.index;
  const workspace = index?.list('workspace')[0];
  const { data, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useActivity(filter);
  const pages = data?.pages ?? [];
  const failure = pages.find((page) => 'failure' in page);
  const entries = pages.flatMap((page) => ('entries' in page ? page.entries : []));
  const members = workspace?.members ?? [];
  const nameOf = (id: string) => (index && authorName(index, id)) ?? say('common.somebody');
  return (
    <div class="block">
      <p class="quiet">{say('workspace.activity.lead')}</p>
      <div class="activity-filter">
        <SelectField
          label={say('workspace.activity.member')}
          value={filter.memberId ?? ''}
          onChange={(memberId) => setFilter({ ...filter, memberId: memberId || null })}
          options={[
            { value: '', label: say('workspace.portfolio.all') },
            ...members.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {filter.documentId !== null && (
          <Button onClick={() => setFilter({ ...filter, documentId: null })}>{say('workspace.activity.all')}</Button>
        )}
      </div>
      {isPending && <div class="arriving" aria-busy="true" />}
      {failure && <p class="notice">{callFailureText(failure, texts)}</p>}
      {!isPending && !failure && entries.length === 0 && <p class="nothing">{say('workspace.activity.none')}</p>}
      <ul class="rows">
        {entries.map((entry) => (
          <ActivityEntryRow
            key={entry.seq}
            entry={entry}
            memberName={nameOf(entry.memberId)}
            timeZone={workspace?.timeZone ?? 'UTC'}
            onDocument={(documentId) => setFilter({ ...filter, documentId })}
          />
        ))}
      </ul>
      {hasNextPage && (
        <div class="buttons">
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('workspace.activity.older')}
          </Button>
        </div>
      )}
    </div>
  );
}
