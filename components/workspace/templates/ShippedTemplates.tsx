import { templatesIn } from '../../../lib/domain/engagements/begin-engagement';
import { type WrittenLanguage, writtenLanguage } from '../../../lib/domain/in-languages';
import type { AgreementTemplate } from '../../../lib/domain/templates/agreement-template';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { sectionHash } from '../route';
import { useWorkspace } from '../workspace-context';

/** The templates that come with Goalpost, in the reader’s language: to be read and used, not changed. */
export function ShippedTemplates() {
  const { say, code } = useTexts();
  const language = writtenLanguage(code);
  return (
    <section class="block">
      <h2>{say('workspace.template.shipped')}</h2>
      <p class="quiet">{say('workspace.template.shipped_lead')}</p>
      <ul class="rule-list">
        {templatesIn(language).map((template) => (
          <li key={template.key}>
            <ShippedTemplate template={template} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ShippedTemplateProps = { template: AgreementTemplate; language: WrittenLanguage };

function ShippedTemplate({ template, language }: ShippedTemplateProps) {
  const { say } = useTexts();
  const { goTo } = useWorkspace();
  const name = template.name[language];
  const items = template.items.map(({ text }) => text[language]);
  const criteria = template.criteria.map(({ statement }) => statement[language]);
  return (
    <details>
      <summary>
        <span>{name}</span>
        <span class="hint">{template.serviceLine[language]}</span>
      </summary>
      <div class="rule-form">
        <p>{template.about[language]}</p>
        <TemplateLines title={say('workspace.template.items')} lines={items} />
        <TemplateLines title={say('workspace.template.criteria')} lines={criteria} />
        <Button
          label={`${say('workspace.template.use')}: ${name}`}
          onClick={() => goTo(sectionHash('new', 'template', template.key))}
        >
          {say('workspace.template.use')}
        </Button>
      </div>
    </details>
  );
}

function TemplateLines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
