import { useEffect } from 'preact/hooks';
import { type KeptStart, parseKeptStart } from '../../../lib/domain/engagements/kept-start';
import { useDocuments } from '../../../lib/queries/documents';
import { useDraft } from '../../../lib/queries/draft';
import { useRoute } from '../use-route';
import { useWorkspaceDocuments } from '../use-workspace-documents';
import { NewEngagementForm } from './NewEngagementForm';

/** What a start names: whom it is for, what it begins from, and what its parts point at. */
const named = ['client', 'engagement', 'template', 'workspace', 'cpi', 'capability', 'toolLimit'] as const;

/** Begins an engagement; `#/new/template/ID` chooses the template already. An interrupted start goes on. */
export function NewEngagementSection() {
  const { detail } = useRoute();
  const read = useWorkspaceDocuments(useDocuments(named).data);
  const draft = useDraft('new-engagement');
  const templateId = detail[0] === 'template' ? (detail[1] ?? null) : null;
  const isReady = read !== undefined && draft.text !== undefined;
  const today = read?.today ?? '';
  const kept = parseKeptStart(draft.text ?? '') ?? emptyStart(today);
  const keep = (start: KeptStart | null) => (start ? draft.setText(JSON.stringify(start)) : draft.clear());
  useEffect(() => {
    if (isReady && templateId !== null) keep({ ...kept, way: 'template', source: templateId });
  }, [isReady, templateId]);
  if (!read || !isReady) return <div class="arriving" aria-busy="true" />;
  return <NewEngagementForm read={read} start={kept} onChange={keep} />;
}

const emptyStart = (today: string): KeptStart => ({
  clientName: '',
  name: '',
  kind: 'project',
  startedOn: today,
  way: 'blank',
  source: '',
});
