import { useMemo, useState } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { isRefusal, type RefusalCode } from '../../../lib/domain/refusal';
import { readTemplateFile, writeTemplateFile } from '../../../lib/domain/templates/template-file';
import { useDocuments } from '../../../lib/queries/documents';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { FileButton } from '../../ui/FileButton';
import { fileName, saveFile } from '../../ui/save-file';
import { type Texts, useTexts } from '../../ui/texts';
import { DocumentTable } from '../documents/DocumentTable';
import { sectionHash } from '../route';
import { useWorkspaceDocuments } from '../use-workspace-documents';
import { useWorkspace } from '../workspace-context';
import { ShippedTemplates } from './ShippedTemplates';
import { templateKind } from './template-kind';

/** Starting points for agreements: used, renamed, and given to others as files. */
export function TemplatesSection() {
  const texts = useTexts();
  const { say } = texts;
  const { goTo, newId, send } = useWorkspace();
  const read = useWorkspaceDocuments(useDocuments(['template']).data);
  const [problem, setProblem] = useState<RefusalCode | null>(null);
  const kind = useMemo(() => {
    const base = templateKind(texts);
    const tools = (template: DocumentOf<'template'>) => (
      <span class="buttons">
        <Button look="link" onClick={() => goTo(sectionHash('new', 'template', template.id))}>
          {say('workspace.template.use')}
        </Button>
        <Button
          look="link"
          onClick={() => saveFile(`${fileName(template.name)}.json`, writeTemplateFile(template), 'application/json')}
        >
          {say('workspace.template.save')}
        </Button>
      </span>
    );
    return { ...base, columns: [...base.columns, { key: 'tools', head: say('workspace.actions'), cell: tools }] };
  }, [texts, goTo]);
  if (!read) return <div class="arriving" aria-busy="true" />;
  const take = (text: string) => {
    const template = readTemplateFile(text, newId());
    setProblem(isRefusal(template) ? template.code : null);
    if (!isRefusal(template)) void send([createRequest(template)], { said: say('agreed.said.added') });
  };
  return (
    <>
      <div class="block">
        <p class="quiet">{say('workspace.template.lead')}</p>
        <DocumentTable
          isMain
          kind={kind}
          documents={[...read.index.list('template')].sort((a, b) => a.name.localeCompare(b.name))}
          waitingIds={read.waitingIds}
          label={say('workspace.section.templates')}
          more={
            <FileButton accept=".json,application/json" onFile={async (file) => take(await file.text())}>
              {say('workspace.template.take')}
            </FileButton>
          }
        />
        <Problem text={problem && problemText(problem, texts)} />
      </div>
      <ShippedTemplates />
    </>
  );
}

const problemText = (code: RefusalCode, { say, refusal }: Texts) =>
  code === 'wrong_type' ? say('workspace.template.wrong_file') : refusal(code);
