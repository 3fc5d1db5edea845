import type { DocumentOf } from '../../../lib/domain/document';
import type { Signing } from '../../services/signing/signing';
import type { ClientReader } from './client-reader';

/** What stands small under a part of the agreement: who, until when, within which limits. In the reader's words. */

export function itemFacts(item: DocumentOf<'scopeItem'>, signing: Signing, reader: ClientReader): string[] {
  const { t, day, number } = reader;
  const { allowance, duration } = item;
  return lines([
    inOneLine([
      ownerName(item.owner, signing),
      item.dueOn && t('client.item.due', { day: day(item.dueOn) }),
      duration &&
        (duration.from
          ? t('client.item.days_from', { days: duration.days, from: duration.from })
          : t('client.item.days', { days: duration.days })),
      allowance &&
        (allowance.period
          ? t('client.item.limit_period', {
              limit: number(allowance.limit),
              unit: allowance.unit,
              period: allowance.period,
            })
          : t('client.item.limit', { limit: number(allowance.limit), unit: allowance.unit })),
    ]),
    item.tolerance && t('client.item.tolerance', { tolerance: item.tolerance }),
    item.clarification && t('client.item.means', { text: item.clarification }),
    item.acceptanceExample && t('client.item.accepted_when', { text: item.acceptanceExample }),
  ]);
}

function scoreToReach({ targetScore, scale }: DocumentOf<'criterion'>, { t, number }: ClientReader) {
  if (targetScore === undefined) return undefined;
  const score = number(targetScore);
  return scale === undefined
    ? t('client.criterion.score', { score })
    : t('client.criterion.score_on_scale', { score, min: number(scale.min), max: number(scale.max) });
}

export function criterionFacts(criterion: DocumentOf<'criterion'>, signing: Signing, reader: ClientReader): string[] {
  const { t, day } = reader;
  return lines([
    inOneLine([
      ownerName(criterion.owner, signing),
      aim(criterion, reader),
      criterion.dueOn && t('client.item.due', { day: day(criterion.dueOn) }),
    ]),
    criterion.kind === 'felt' && criterion.question
      ? t('client.criterion.question', { question: criterion.question })
      : undefined,
    scoreToReach(criterion, reader),
    criterion.source && t('client.criterion.source', { source: criterion.source }),
    criterion.clarification && t('client.item.means', { text: criterion.clarification }),
  ]);
}

export function milestoneFacts(
  milestone: DocumentOf<'milestone'>,
  signing: Signing,
  { t, day }: ClientReader,
): string[] {
  return lines([
    inOneLine([ownerName(milestone.owner, signing), t('client.item.due', { day: day(milestone.dueOn) })]),
    milestone.acceptance && t('client.item.accepted_when', { text: milestone.acceptance }),
  ]);
}

/** A hard criterion's number to reach. */
function aim(
  { metric, unit, direction, baseline, target, targetMax }: DocumentOf<'criterion'>,
  { t, number }: ClientReader,
): string | undefined {
  if (target === undefined) return metric;
  const withUnit = (value: string) => (unit ? `${number(value)} ${unit}` : number(value));
  const text =
    direction === 'band' && targetMax !== undefined
      ? t('client.criterion.band', { from: number(target), to: withUnit(targetMax) })
      : baseline === undefined
        ? t('client.criterion.target', { target: withUnit(target) })
        : t('client.criterion.from_to', { baseline: number(baseline), target: withUnit(target) });
  return metric ? `${metric}: ${text}` : text;
}

/** Who answers for something, by name; undefined when nobody does or they are gone. */
export function ownerName(
  owner: DocumentOf<'scopeItem'>['owner'],
  { workspace, stakeholders }: Signing,
): string | undefined {
  if (!owner) return undefined;
  return 'memberId' in owner
    ? workspace.members.find(({ id }) => id === owner.memberId)?.name
    : stakeholders.find(({ id }) => id === owner.stakeholderId)?.name;
}

const lines = (facts: (string | undefined | '' | false)[]): string[] =>
  facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');

/** Who, how much and until when are short enough for one line. */
const inOneLine = (facts: Parameters<typeof lines>[0]) => lines(facts).join(' · ');
