import { agreementTemplates } from '../agreement-templates/registry.generated';
import { type CommandRequest, createRequest } from '../command-request';
import type { DocumentOf } from '../document';
import type { WrittenLanguage } from '../in-languages';
import type { AgreementTemplate } from '../templates/agreement-template';
import { partsFromTemplate } from '../templates/parts-from-template';
import { partsOfOwnTemplate } from '../templates/parts-of-own-template';
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
  holidays: readonly string[];
};

/** Our own templates, by name in a language. */
export function templatesIn(language: WrittenLanguage): AgreementTemplate[] {
  return Object.values<AgreementTemplate>(agreementTemplates).sort((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
}

/** The commands that begin an engagement, to be sent together: client, engagement, first draft, and its parts. */
export function beginEngagement(
  start: EngagementStart,
  newId: () => string,
): { engagementId: string; commands: CommandRequest[] } {
  const { beginning, client, name, startedOn } = start;
  const engagementId = newId();
  const clientId = 'id' in client ? client.id : newId();
  const commands = 'id' in client ? [] : [createRequest({ type: 'client', id: clientId, name: client.name })];
  if (beginning.from === 'copy') {
    const args = { engagementId, from: beginning.engagementId, name, clientId, startedOn };
    return { engagementId, commands: [...commands, { name: 'engagement.copy', args }] };
  }
  return { engagementId, commands: [...commands, ...withDraft(start, { engagementId, clientId }, newId)] };
}

function withDraft(
  { beginning, name, kind, startedOn, language, holidays }: EngagementStart,
  { engagementId, clientId }: { engagementId: string; clientId: string },
  newId: () => string,
): CommandRequest[] {
  const agreementId = newId();
  const template = beginning.from === 'template' ? beginning.template : null;
  const engagement = createRequest({
    type: 'engagement',
    id: engagementId,
    clientId,
    name,
    kind,
    status: 'active',
    startedOn,
    ...(template
      ? { endsOn: addDays(startedOn, template.lengthDays), serviceLine: template.serviceLine[language] }
      : {}),
  });
  const draft = createRequest({
    type: 'agreement',
    id: agreementId,
    engagementId,
    version: 1,
    status: 'draft',
    language,
  });
  const documents =
    beginning.from === 'template'
      ? partsFromTemplate(beginning.template, { language, startsOn: startedOn, holidays, newId })
      : beginning.from === 'own_template'
        ? partsOfOwnTemplate(beginning.template, newId)
        : [];
  return [
    engagement,
    draft,
    ...(documents.length > 0 ? [{ name: 'agreement.addParts' as const, args: { agreementId, documents } }] : []),
  ];
}
