import { useState } from 'preact/hooks';
import { agreementTemplates } from '../../../../lib/domain/agreement-templates/registry.generated';
import { draftForTerms } from '../../../../lib/domain/agreement-terms/draft-for-terms';
import { linesOf, placedAtEnd } from '../../../../lib/domain/agreement-terms/line-order';
import type { DocumentOf } from '../../../../lib/domain/document';
import { type WrittenLanguage, writtenLanguage, writtenLanguages } from '../../../../lib/domain/in-languages';
import { isRefusal, type Refusal } from '../../../../lib/domain/refusal';
import { addPartsRequests } from '../../../../lib/domain/templates/add-parts-request';
import type { AgreementTemplate } from '../../../../lib/domain/templates/agreement-template';
import type { NewPart } from '../../../../lib/domain/templates/new-part';
import { partsFromSavedTemplate } from '../../../../lib/domain/templates/parts-from-saved-template';
import { partsFromTemplate } from '../../../../lib/domain/templates/parts-from-template';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { Problem, SelectField, TextField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { useEngagementPage } from '../engagement-context';
import { useTemplates } from '../templates/use-templates';

const shipped: readonly AgreementTemplate[] = Object.values<AgreementTemplate>(agreementTemplates);
const languages = { en: 'English', de: 'Deutsch', ja: '日本語', 'zh-CN': '简体中文' } as const;

/** Starts a draft from a template: ours in four languages, and those that the team saved. Days count from the start. */
export function TemplateStart() {
  const { engagement, today, index, newId } = usePanel();
  const { say, code } = useTexts();
  const own = useTemplates();
  const [language, setLanguage] = useState<WrittenLanguage>(writtenLanguage(code));
  const [startsOn, setStartsOn] = useState(engagement.startedOn ?? today);
  const use = useTemplateUse();
  const holidays = index.list('workspace')[0]?.holidays ?? [];
  const fill = (template: AgreementTemplate) => partsFromTemplate(template, { language, startsOn, holidays, newId });
  const fillOwn = (template: DocumentOf<'template'>) =>
    partsFromSavedTemplate(template, {
      startsOn,
      holidays,
      newId,
      exists: (type, id) => index.find(type, id) !== undefined,
    });
  return (
    <section class="form" aria-label={say('import.templates')}>
      <h2>{say('import.templates')}</h2>
      <div class="form-row">
        <SelectField
          label={say('import.template_language')}
          value={language}
          onChange={setLanguage}
          options={writtenLanguages.map((value) => ({ value, label: languages[value] }))}
        />
        <TextField type="date" label={say('editor.starts_on')} value={startsOn} onChange={setStartsOn} />
      </div>
      <Problem text={use.problem} />
      <ul class="rows">
        {shipped.map((template) => (
          <TemplateRow
            key={template.key}
            name={template.name[language]}
            about={template.about[language]}
            counts={{ items: template.items.length, criteria: template.criteria.length }}
            onUse={() => use.start(fill(template))}
          />
        ))}
        {own.map((template) => (
          <TemplateRow
            key={template.id}
            name={template.name}
            about={template.serviceLine ?? ''}
            counts={{ items: template.items.length, criteria: template.criteria.length }}
            onUse={() => use.start(fillOwn(template))}
          />
        ))}
      </ul>
    </section>
  );
}

type TemplateRowProps = {
  name: string;
  about: string;
  counts: { items: number; criteria: number };
  onUse: () => void;
};

function TemplateRow({ name, about, counts, onUse }: TemplateRowProps) {
  const { say } = useTexts();
  return (
    <li class="template-row">
      <div>
        <b>{name}</b>
        <p class="small quiet">{[about, say('import.template_size', counts)].filter(Boolean).join(' · ')}</p>
      </div>
      <Button label={say('import.use_template_named', { name })} onClick={onUse}>
        {say('import.use_template')}
      </Button>
    </li>
  );
}

function useTemplateUse() {
  const { index, engagement, newId } = usePanel();
  const { openSection } = useEngagementPage();
  const { say } = useTexts();
  const { submit, refuse, problemOutside } = useSending();
  const start = async (parts: readonly NewPart[] | Refusal) => {
    if (isRefusal(parts)) return refuse(parts.code, parts.path ?? '');
    const draft = draftForTerms(index, engagement.id, newId);
    if (!draft) return refuse('in_force', 'agreementId');
    const there = linesOf(index, draft.agreementId);
    const commands = [...draft.before, ...addPartsRequests(draft.agreementId, placedAtEnd(parts, there))];
    const said = say('import.said.added', { count: parts.length, left: 0 });
    if (await submit(commands, { said })) openSection('agreement');
  };
  return { start: (parts: readonly NewPart[] | Refusal) => void start(parts), problem: problemOutside() };
}
