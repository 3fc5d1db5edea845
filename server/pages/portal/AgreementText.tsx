/** @jsxImportSource hono/jsx */
import { type AgreementParts, agreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../lib/domain/document';
import { indexDocuments } from '../../../lib/domain/documents/document-index';
import type { Signing } from '../../services/signing/signing';
import type { ClientReader } from './client-reader';
import { criterionFacts, itemFacts, milestoneFacts } from './part-facts';

/** The parts of the shown version, in the order in which they are read. */
export function partsOf({ agreement, scopeItems, criteria, milestones }: Signing): AgreementParts {
  return agreementParts(indexDocuments([...scopeItems, ...criteria, ...milestones]), agreement.id);
}

/** The language that what is agreed is written in. */
export const writtenIn = ({ agreement, workspace }: Signing) => agreement.language ?? workspace.locale;

/** All that one version says. */
export function AgreementText({ signing, reader }: { signing: Signing; reader: ClientReader }) {
  const { t } = reader;
  const parts = partsOf(signing);
  const item = (entry: DocumentOf<'scopeItem'>): Line => ({
    text: entry.text,
    language: entry.language ?? writtenIn(signing),
    facts: itemFacts(entry, signing, reader),
  });
  const language = writtenIn(signing);
  return (
    <>
      {signing.agreement.summary && (
        <p class="summary" lang={language}>
          {signing.agreement.summary}
        </p>
      )}
      <Lines title={t('client.section.included')} mark="✓" kind="yes" lines={parts.included.map(item)} />
      <Lines title={t('client.section.excluded')} mark="–" kind="no" lines={parts.excluded.map(item)} />
      <Lines title={t('client.section.duties')} mark="→" kind="yours" lines={parts.clientDuties.map(item)} />
      <Lines title={t('client.section.assumed')} mark="·" kind="" lines={parts.assumptions.map(item)} />
      <Lines
        title={t('client.section.criteria')}
        mark="◎"
        kind="yes"
        lines={parts.criteria.map((criterion) => ({
          text: criterion.statement,
          language,
          facts: criterionFacts(criterion, signing, reader),
        }))}
      />
      <Lines
        title={t('client.section.milestones')}
        mark="◆"
        kind=""
        lines={parts.milestones.map((milestone) => ({
          text: milestone.name,
          language,
          facts: milestoneFacts(milestone, signing, reader),
        }))}
      />
      <Lines title={t('client.section.people')} mark="·" kind="" lines={channelLines(signing, reader)} />
    </>
  );
}

/** One line of the agreement, and what stands small below it. */
export type Line = { text: string; language: string; facts: string[] };

function Lines(props: { title: string; mark: string; kind: string; lines: readonly Line[] }) {
  const { title, mark, kind, lines } = props;
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="lines">
        {lines.map(({ text, language, facts }) => (
          <li class={kind}>
            <i aria-hidden="true">{mark}</i>
            <div>
              <p lang={language}>{text}</p>
              {facts.map((fact) => (
                <small>{fact}</small>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function channelLines(signing: Signing, { t }: ClientReader): Line[] {
  const { agreement, workspace, stakeholders } = signing;
  const nameIn = (people: readonly { id: string; name: string }[], id: string | undefined) =>
    people.find((person) => person.id === id)?.name;
  return agreement.channels.map(({ type, purpose, ourContactId, clientContactId }) => {
    const ours = nameIn(workspace.members, ourContactId);
    const theirs = nameIn(stakeholders, clientContactId);
    const who = ours && theirs ? t('client.people.contacts', { ours, theirs }) : (ours ?? theirs);
    const channel = t(`channel.${type}`);
    return {
      text: purpose ? `${channel}: ${purpose}` : channel,
      language: writtenIn(signing),
      facts: who === undefined ? [] : [who],
    };
  });
}
