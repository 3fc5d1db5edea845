import { useDocuments } from '../../../lib/queries/documents';
import { useRoute } from '../use-route';
import { useWorkspaceDocuments } from '../use-workspace-documents';
import { NewEngagementForm } from './NewEngagementForm';

/** Begins an engagement; `#/new/template/ID` chooses the template already. */
export function NewEngagementSection() {
  const { detail } = useRoute();
  const read = useWorkspaceDocuments(useDocuments(['client', 'engagement', 'template', 'workspace']).data);
  if (!read) return <div class="arriving" aria-busy="true" />;
  const [way, templateId] = detail;
  return <NewEngagementForm read={read} templateId={way === 'template' ? (templateId ?? null) : null} />;
}
