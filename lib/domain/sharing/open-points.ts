import { hasExpired, isAboutSame } from '../alternatives/open-option';
import type { DocumentOf } from '../document';
import { indexDocuments } from '../documents/document-index';
import { evaluateEngagement } from '../evaluate';
import { gapList } from '../gaps/gap-list';
import { findingView } from '../rules/finding-texts';
import { isInternal } from '../rules/internal-findings';
import type { State } from '../state';

type Alternative = DocumentOf<'alternative'>;

/** One thing between us and the client, with the options that were put before them. */
export type OpenQuestion = {
  /** The same for every option about it. */
  key: string;
  /** What it is about, in words that the client may read; null where it is about something that is ours alone. */
  about: string | null;
  options: Alternative[];
  /** Those that can still be decided. */
  open: Alternative[];
};

/** Everything that was shared with the client and is not settled: what their own page shows. */
export type OpenPoints = {
  questions: OpenQuestion[];
  gaps: { key: string; title: string; message: string }[];
};

/** What lies open between us and the client of one engagement on the day `today`; gaps are said in `locale`. */
export function openPoints(state: State, engagementId: string, today: string, locale: string): OpenPoints {
  const gaps = sharedGaps(state, engagementId, today, locale);
  const titles = new Map(gaps.map(({ key, title }) => [key, title]));
  return { questions: openQuestions(state, engagementId, today, titles), gaps };
}

/** How many of them wait for the client, or are worth a talk. */
export const countOpenPoints = ({ questions, gaps }: OpenPoints): number =>
  questions.filter(({ open }) => open.length > 0).length + gaps.length;

/** Of what the rules find only the title and the numbers: the next step is written for us. A flag’s note is ours, too. */
function sharedGaps(state: State, engagementId: string, today: string, locale: string): OpenPoints['gaps'] {
  const stored = state.list('gap', engagementId);
  if (!stored.some(({ sharedWithClient }) => sharedWithClient)) return [];
  const { findings } = evaluateEngagement(state, engagementId, today, { locale });
  const views = findings.map((finding) => findingView(finding, locale));
  const { needing, setAside } = gapList(views, indexDocuments([...stored]), today);
  return [...needing, ...setAside.filter(({ state: standing }) => standing === 'snoozed')]
    .filter((gap) => gap.stored?.sharedWithClient === true && !isInternal(gap.key))
    .map(({ key, title, message, finding }) => ({ key, title, message: finding === null ? '' : message }));
}

function openQuestions(
  state: State,
  engagementId: string,
  today: string,
  titles: ReadonlyMap<string, string>,
): OpenQuestion[] {
  const shared = state
    .list('alternative', engagementId)
    .filter(({ sharedWithClient, status, kind }) => sharedWithClient && status !== 'draft' && kind === undefined)
    .toSorted((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || a.id.localeCompare(b.id));
  const questions: OpenQuestion[] = [];
  for (const option of shared) {
    const isOpen = option.status === 'offered' && !hasExpired(option, today);
    const known = questions.find(({ options: [first] }) => first && isAboutSame(first.about, option.about));
    const question = known ?? { ...aboutOf(option, state, titles), options: [], open: [] };
    question.options.push(option);
    if (isOpen) question.open.push(option);
    if (!known) questions.push(question);
  }
  return questions.toSorted((a, b) => Number(a.open.length === 0) - Number(b.open.length === 0));
}

function aboutOf({ about }: Alternative, state: State, titles: ReadonlyMap<string, string>) {
  if ('gapKey' in about) return { key: about.gapKey, about: titles.get(about.gapKey) ?? null };
  const asked = about.type === 'request' ? state.find('request', about.id)?.text : undefined;
  return { key: `${about.type}:${about.id}`, about: asked ?? null };
}
