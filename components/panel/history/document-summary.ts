import type { Document } from '../../../lib/domain/document';
import type { DocumentIndex } from '../../../lib/domain/documents/document-index';
import type { Texts } from '../../ui/texts';

/** Longest summary, in characters: one or two lines of the panel. */
const longest = 160;

/** A document in one line, as people would name it. */
export function documentSummary(document: Document, index: DocumentIndex, texts: Texts): string {
  const text = summarise(document, index, texts);
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

function summarise(document: Document, index: DocumentIndex, { say, number, day }: Texts): string {
  switch (document.type) {
    case 'measurement': {
      const criterion = index.find('criterion', document.criterionId);
      const name = criterion?.metric ?? criterion?.statement ?? '';
      return `${name}: ${number(document.value)} ${document.unit}`;
    }
    case 'feedback':
      return say('common.quoted', { text: document.said });
    case 'expectation':
      return say('common.quoted', { text: document.text });
    case 'agreement':
      return say('agreed.version_status', { version: document.version, status: say(`agreement.${document.status}`) });
    case 'signOff':
      return [index.find('stakeholder', document.stakeholderId)?.name, say(`sign_off.${document.state}`)]
        .filter(Boolean)
        .join(' · ');
    case 'pulse':
      return index.find('stakeholder', document.stakeholderId)?.name ?? '';
    case 'recordLink':
      return document.title ?? document.recordId;
    case 'checkIn':
      return [document.summary ?? document.skippedReason, ...document.decisions].filter(Boolean).join(' · ');
    case 'report':
    case 'evaluation':
    case 'retrospective':
      return day(document.on);
    case 'contact':
      return document.note ?? say(`channel.${document.channel}`);
    default:
      return firstText(document);
  }
}

/** The field that names a document of any other type. */
function firstText(document: Document): string {
  for (const field of ['title', 'name', 'statement', 'text', 'about', 'tool', 'metric']) {
    const value: unknown = Reflect.get(document, field);
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}
