import { type SectionKind, type SentenceKind, sentenceKinds } from './lexicon';
import { wordsOfAll } from './lexicons';
import type { Part, ScopeKind } from './part';
import { phraseFinder, phraseSorter } from './phrases';
import { readAllowance } from './read-allowance';
import { dueDayOf, readDays, withoutDays } from './read-days';
import { readTarget } from './read-target';
import type { ReadingContext } from './reading-context';
import { sectionNamed } from './section-kind';
import { hasWords } from './source-line';
import { isPlainlyDoing, thingOrDoing } from './thing-or-doing';

const says = Object.fromEntries(
  sentenceKinds.map((kind) => [kind, phraseFinder(wordsOfAll((lexicon) => lexicon.sentences[kind]))]),
) as Record<SentenceKind, ReturnType<typeof phraseFinder>>;

/** The longest part of an agreement that is still one. */
const longestPart = 2000;

/**
 * Reads one item, sentence or cell. `section` is what the headings above it are about; undefined when they do not say,
 * and then only a sentence that speaks for itself is understood. Undefined when it is not understood.
 */
export function readPart(
  text: string,
  section: SectionKind | undefined,
  isSentence: boolean,
  context: ReadingContext,
): Part | undefined {
  const words = text.replace(/[\s,;;、,]+$/u, '');
  if (!hasWords(words) || words.length > longestPart) return undefined;
  const plain = words.normalize('NFKC');
  // 'The following are not part of it:' leads to what is said below it.
  if (isSentence && (/:$/.test(plain) || says.ignored(plain))) return undefined;
  if (labelSection(plain) === 'ignored') return undefined;
  const kind = section ?? kindSaid(plain, context) ?? (isSentence ? undefined : kindShown(plain, context));
  return kind === undefined ? undefined : partOf(words, plain, kind, isSentence, context);
}

/** What the label of 'Payment: 30 % at signature' is about, when that is all it says. */
function labelSection(plain: string): SectionKind | undefined {
  const label = /^[^:]{1,30}(?=:\s?\S)/.exec(plain)?.[0];
  const named = label === undefined ? undefined : sectionNamed(label);
  return named && named.share >= 0.6 ? named.kind : undefined;
}

function partOf(words: string, plain: string, kind: SectionKind, isSentence: boolean, context: ReadingContext) {
  switch (kind) {
    case 'ignored':
      return undefined;
    case 'exclusion':
    case 'assumption':
      return { kind, text: words };
    case 'clientDuty':
      return scopePart(words, plain, kind, context);
    case 'milestone':
      return milestonePart(words, plain, context);
    case 'criterion':
      return criterionPart(words, plain, isSentence, context);
    default:
      if (says.exclusion(plain)) return { kind: 'exclusion', text: words } satisfies Part;
      return scopePart(words, plain, workKind(plain, kind), context);
  }
}

function workKind(plain: string, kind: 'scope' | 'deliverable' | 'activity'): ScopeKind {
  if (kind === 'scope') return thingOrDoing(plain);
  return kind === 'deliverable' && isPlainlyDoing(plain) ? 'activity' : kind;
}

function scopePart(text: string, plain: string, kind: ScopeKind, context: ReadingContext): Part {
  const days = readDays(plain, context.today);
  const dueOn = dueDayOf(days)?.day;
  const allowance = kind === 'clientDuty' ? undefined : readAllowance(withoutDays(plain, days), context.decimalMark);
  return { kind, text, ...(dueOn === undefined ? {} : { dueOn }), ...(allowance ? { allowance } : {}) };
}

const edges = /^[\s,;:.,。;:、·…–—-]+|[\s,;:.,。;:、·…(–—-]+$/gu;

function milestonePart(words: string, plain: string, context: ReadingContext): Part | undefined {
  const days = readDays(plain, context.today);
  const due = dueDayOf(days);
  const name = withoutDays(plain, days)
    .replace(/\(\s*\)/g, '')
    .replace(edges, '')
    .trim();
  return due && { kind: 'milestone', text: (hasWords(name) ? name : words).slice(0, 500), dueOn: due.day };
}

/** Whether a text says how people feel: then a number beside it is how many say so, or how strongly. */
export const saysFeeling = (text: string): boolean => says.felt(text.normalize('NFKC')) !== undefined;

function criterionPart(words: string, plain: string, isSentence: boolean, context: ReadingContext): Part | undefined {
  const felt = says.felt(plain);
  const target = readTarget(plain, context);
  if (target && !felt) return { kind: 'hard', text: words, ...target };
  if (isSentence && !felt && !says.opinion(plain)) return undefined;
  const dueOn = dueDayOf(readDays(plain, context.today))?.day;
  return { kind: 'felt', text: words, ...(dueOn === undefined ? {} : { dueOn }) };
}

const ownKinds = sentenceKinds.filter((kind): kind is Exclude<SentenceKind, 'opinion'> => kind !== 'opinion');
const sortSentence = phraseSorter(ownKinds, (kind) => wordsOfAll((lexicon) => lexicon.sentences[kind]));

/** What a sentence is that stands under no heading: money, denials and feelings decide, else its longest telling words. */
export function kindSaid(plain: string, context: ReadingContext): SectionKind | undefined {
  const decided = (['ignored', 'exclusion', 'felt'] as const).find((one) => says[one](plain) !== undefined);
  const kind = decided ?? sortSentence(plain)?.name;
  if (kind === 'felt') return 'criterion';
  if (kind === 'milestone') return readDays(plain, context.today).length > 0 ? 'milestone' : undefined;
  if (kind === 'criterion') return readTarget(plain, context) ? 'criterion' : undefined;
  return kind;
}

/** What an item is that stands under no known heading, by its shape: a way from one number to another, a name with a day. */
export function kindShown(plain: string, context: ReadingContext): SectionKind | undefined {
  if (readTarget(plain, context)?.baseline !== undefined) return 'criterion';
  const [day, ...others] = readDays(plain, context.today);
  if (!day || others.length > 0) return undefined;
  const leads = day.start === 0 && plain.length > day.end;
  const closes = plain.slice(day.end).trim() === '' && /[:–—-]\s*$/u.test(plain.slice(0, day.start));
  return leads || closes ? 'milestone' : undefined;
}
