import type { MessageValues } from '../compile-message';
import { formatMessage } from '../language';
import type { Finding, FindingView, NotEvaluated, NotEvaluatedView, WordlessFinding } from './finding';
import { isInternal } from './internal-findings';
import type { ParamKind } from './rule';
import { notEvaluatedReason, ruleTexts, type SaidInLocale } from './rule-texts';
import { findRule } from './rules-on';
import { showParam } from './show-param';

type Params = Readonly<Record<string, unknown>>;

/** The texts of one finding. */
export type FindingTexts = { title: string; message: string; next: string; why: string };

/** What a finding of the rule `key` says in `locale`. A rule that is not known says its key. */
export function findingTexts(key: string, params: Params, locale: string): FindingTexts {
  const found = ruleTexts(key, locale);
  if (!found) return { title: key, message: '', next: '', why: '' };
  const { texts } = found;
  const variant = typeof params['variant'] === 'string' ? params['variant'] : 'default';
  const values = messageValues(key, params, found);
  return {
    title: texts.title,
    message: formatMessage(texts.shown[variant] ?? texts.shown.default, found.locale, values),
    next: formatMessage(texts.next, found.locale, values),
    why: texts.why,
  };
}

/** A rule's name in `locale`. */
export function ruleTitle(key: string, locale: string): string {
  return ruleTexts(key, locale)?.texts.title ?? key;
}

function messageValues(key: string, params: Params, { texts, locale }: SaidInLocale): MessageValues {
  const kinds: Readonly<Record<string, ParamKind>> = findRule(key)?.shows ?? {};
  const values: MessageValues = {};
  for (const name in kinds) values[name] = showParam(kinds[name] ?? 'text', params[name], texts, locale);
  return values;
}

/** A finding with its texts. */
export function inWords(finding: WordlessFinding, locale: string): Finding {
  const { message, next } = findingTexts(finding.rule, finding.params, locale);
  const { rule, key, severity, engagementId, subject, params, fingerprint, state } = finding;
  return { rule, key, severity, engagementId, subject, params, fingerprint, message, next, state };
}

/** A finding in the reader's language. */
export function findingView(finding: Finding, locale: string): FindingView {
  const texts = findingTexts(finding.rule, namedInLocale(finding, locale), locale);
  return { ...finding, ...texts, internalOnly: isInternal(finding.key) };
}

/** A finding about another gap names it by the title of that gap's rule, which each language has of its own. */
function namedInLocale({ params, subject }: Finding, locale: string): Params {
  const about = subject.type === 'gap' ? findRule(subject.id.split(':')[0] ?? '') : undefined;
  if (!about) return params;
  const title = ruleTitle(about.key, locale);
  if ('gap' in params) return { ...params, gap: title };
  return 'about' in params ? { ...params, about: title } : params;
}

/** A check that lacked data, in the reader's language. */
export function notEvaluatedView(entry: NotEvaluated, locale: string): NotEvaluatedView {
  return {
    ...entry,
    title: ruleTitle(entry.rule, locale),
    reason: notEvaluatedReason(entry.notEvaluated, locale),
  };
}
