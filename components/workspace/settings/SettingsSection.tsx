import { mayAct } from '../../../lib/domain/roles';
import { useDocuments } from '../../../lib/queries/documents';
import { useRules } from '../../../lib/queries/rules';
import { useTexts } from '../../ui/texts';
import { useWorkspaceDocuments } from '../use-workspace-documents';
import { useWorkspace } from '../workspace-context';
import { DigestForm } from './DigestForm';
import { GoodwillForm } from './GoodwillForm';
import { LexiconForm } from './LexiconForm';
import { RuleList } from './RuleList';
import { WorkspaceForm } from './WorkspaceForm';

/** The workspace’s name and calendar, goodwill, the weekly digest, the rules’ numbers and words. */
export function SettingsSection() {
  const { say } = useTexts();
  const { role } = useWorkspace();
  const read = useWorkspaceDocuments(useDocuments(['workspace']).data);
  const rules = useRules().data;
  const workspace = read?.index.list('workspace')[0];
  if (!workspace || !rules) return <div class="arriving" aria-busy="true" />;
  return (
    <>
      {mayAct(role, 'admin') && (
        <section class="block">
          <h2>{say('workspace.settings.title')}</h2>
          <WorkspaceForm workspace={workspace} />
        </section>
      )}
      {mayAct(role, 'lead') && <GoodwillForm workspace={workspace} />}
      {mayAct(role, 'lead') && <DigestForm workspace={workspace} />}
      <RuleList rules={rules} workspace={workspace} />
      {mayAct(role, 'lead') && <LexiconForm workspace={workspace} />}
    </>
  );
}
