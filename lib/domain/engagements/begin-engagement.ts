import { agreementTemplates } from '../agreement-templates/registry.generated';
import { type CommandRequest, createRequest } from '../command-request';
import type { DocumentOf } from '../document';
import type { WrittenLanguage } from '../in-languages';
import { isRefusal, type Refusal } from '../refusal';
import { addPartsRequests } from '../templates/add-parts-request';
import type { AgreementTemplate } from '../templates/agreement-template';
import { partsFromSavedTemplate, type SavedTemplateUse } from '../templates/parts-from-saved-template';
import { partsFromTemplate } from '../templates/parts-from-template';
import { addDays } from '../values/day';

/** What a new engagement starts from. */
export type Beginning =
  | { from: 'blank' }
  | { from: 'template'; template: AgreementTemplate }
  | { from: 'own_template'; template: DocumentOf<'template'> }
  | { from: 'copy'; engagementId: string };

export type EngagementStart = {
  /** One that is here, or the name of a new one. */
  client: { id: string } | { name: string };
  name: string;
  kind: 'project' | 'retainer';
  /** In the workspace’s time zone. */
  startedOn: string;
  beginning: Beginning;
  language: WrittenLanguage;
} & Pick<SavedTemplateUse, 'holidays' | 'exists'>;

/** Our own templates, by name in a language. */
export function templatesIn(language: WrittenLanguage): AgreementTemplate[] {
  return Object.values<AgreementTemplate>(agreementTemplates).sort((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
}

/**
 * The commands that begin an engagement, to be sent together: client, engagement, first draft, and its parts. Refused for
 * a template that a newer Goalpost has saved.
 */
export function beginEngagement(
  start: EngagementStart,
  newId: () => string,
): { engagementId: string; commands: CommandRequest[] } | Refusal {
  const { beginning, client, name, startedOn } = start;
  const engagementId = newId();
  const clientId = 'id' in client ? client.id : newId();
  const commands = 'id' in client ? [] : [createRequest({ type: 'client', id: clientId, name: client.name })];
  if (beginning.from === 'copy') {
    const args = { engagementId, from: beginning.engagementId, name, clientId, startedOn };
    return { engagementId, commands: [...commands, { name: 'engagement.copy', args }] };
  }
  const documents = partsOf(start, newId);
  if (isRefusal(documents)) return documents;
  const drafted = withDraft(start, { engagementId, clientId, agreementId: newId() });
  return {
    engagementId,
    commands: [...commands, ...drafted.commands, ...addPartsRequests(drafted.agreementId, documents)],
  };
}

function partsOf({ beginning, language, startedOn, holidays, exists }: EngagementStart, newId: () => string) {
  const use = { startsOn: startedOn, holidays, newId };
  if (beginning.from === 'template') return partsFromTemplate(beginning.template, { ...use, language });
  return beginning.from === 'own_template' ? partsFromSavedTemplate(beginning.template, { ...use, exists }) : [];
}

type Ids = { engagementId: string; clientId: string; agreementId: string };

function withDraft(start: EngagementStart, { engagementId, clientId, agreementId }: Ids) {
  const { beginning, name, kind, startedOn, language } = start;
  const engagement = createRequest({
    type: 'engagement',
    id: engagementId,
    clientId,
    name,
    kind,
    status: 'active',
    startedOn,
    ...ofTemplate(start),
  });
  const own = beginning.from === 'own_template' ? beginning.template.language : undefined;
  const draft = createRequest({
    type: 'agreement',
    id: agreementId,
    engagementId,
    version: 1,
    status: 'draft',
    language: own ?? language,
  });
  return { agreementId, commands: [engagement, draft] };
}

/** What a template says of the work itself. */
function ofTemplate({ beginning, startedOn, language }: EngagementStart) {
  if (beginning.from === 'own_template') {
    const { serviceLine } = beginning.template;
    return serviceLine === undefined ? {} : { serviceLine };
  }
  if (beginning.from !== 'template') return {};
  const { lengthDays, serviceLine } = beginning.template;
  return { endsOn: addDays(startedOn, lengthDays), serviceLine: serviceLine[language] };
}
