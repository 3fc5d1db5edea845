import { agreementParts } from '../agreement-life/agreement-at-a-glance';
import { hasLeft } from '../agreement-life/who-must-sign';
import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import type { WrittenLanguage } from '../in-languages';
import { type BriefingArea, type BriefingPlace, type BriefingQuestion, briefingAreas } from './briefing-question';
import { briefingQuestions } from './questions/registry.generated';

/** One question as it stands; `openAt` leads to where its answer belongs, null once it has one. */
export type BriefingLine = { key: string; text: string; openAt: BriefingPlace | null };

export type BriefingSection = { area: BriefingArea; lines: BriefingLine[]; openCount: number };

const questions = Object.values<BriefingQuestion>(briefingQuestions).sort((a, b) => a.position - b.position);

/**
 * The briefing for a first agreement on `today`, area by area: what a team asks before it promises anything, and which
 * answers its documents hold already. Null once a version has been proposed: then it is the agreement that counts.
 */
export function briefingList(
  index: DocumentIndex,
  engagement: DocumentOf<'engagement'>,
  today: string,
  language: WrittenLanguage,
): BriefingSection[] | null {
  const versions = index.list('agreement');
  if (versions.some(({ status }) => status !== 'draft')) return null;
  const draft = versions[0] ?? null;
  const reading = {
    index,
    engagement,
    draft,
    parts: agreementParts(index, draft?.id ?? ''),
    people: index.list('stakeholder').filter((person) => !hasLeft(person, today)),
  };
  return briefingAreas.map((area) => {
    const lines = questions
      .filter((question) => question.area === area)
      .map(({ key, text, openAt }): BriefingLine => ({ key, text: text[language], openAt: openAt(reading) }));
    return { area, lines, openCount: lines.filter(({ openAt }) => openAt !== null).length };
  });
}
