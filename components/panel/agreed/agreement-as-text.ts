import type { AgreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../lib/domain/document';
import type { Texts } from '../../ui/texts';

type Line = Parameters<Texts['list']>[0];
type Heading = { client: string; engagement: string; version: number | null };

/** What was agreed as plain text for a mail: a heading, and one line an item. */
export function agreementAsText(parts: AgreementParts, heading: Heading, texts: Texts): string {
  const { say, day, list: joined } = texts;
  const block = (title: string, lines: readonly Line[]) =>
    lines.length === 0 ? '' : [title, ...lines.map((line) => `- ${joined(line)}`)].join('\n');
  const items = (list: readonly DocumentOf<'scopeItem'>[]) =>
    list.map((item) => [item.text, limitText(item, texts), item.dueOn && say('agreed.due', { day: day(item.dueOn) })]);
  const blocks = [
    block(say('agreed.in'), items(parts.included)),
    block(say('agreed.out'), items(parts.excluded)),
    block(say('agreed.client_does'), items(parts.clientDuties)),
    block(say('agreed.assumed'), items(parts.assumptions)),
    block(
      say('agreed.criteria'),
      parts.criteria.map((criterion) => [criterion.statement, criterionText(criterion, texts)]),
    ),
    block(
      say('agreed.milestones'),
      parts.milestones.map((milestone) => [milestone.name, day(milestone.dueOn)]),
    ),
  ];
  const version = heading.version === null ? '' : ` (${say('agreed.version', { version: heading.version })})`;
  return [`${heading.client}: ${heading.engagement}${version}`, ...blocks.filter((text) => text !== '')].join('\n\n');
}

/** An item's limit and how much of it is used, in words; null when it has none. */
export function limitText(item: DocumentOf<'scopeItem'>, { say, number }: Texts): string | null {
  const { allowance } = item;
  if (!allowance) return null;
  const values = { used: number(allowance.used ?? '0'), limit: number(allowance.limit), unit: allowance.unit };
  return allowance.period
    ? say('agreed.limit_period', { ...values, period: allowance.period })
    : say('agreed.limit', values);
}

/** A criterion's aim in words: the value to reach and by when. */
export function criterionText(criterion: DocumentOf<'criterion'>, { say, number, day, list }: Texts): string {
  const unit = criterion.unit ? ` ${criterion.unit}` : '';
  const target =
    criterion.target === undefined
      ? null
      : criterion.direction === 'band' && criterion.targetMax !== undefined
        ? say('agreed.target_band', { from: number(criterion.target), to: `${number(criterion.targetMax)}${unit}` })
        : say('agreed.target', { target: `${number(criterion.target)}${unit}` });
  const due = criterion.dueOn === undefined ? null : say('agreed.due', { day: day(criterion.dueOn) });
  // A question ends its sentence, so that nothing follows it.
  return list([target, due, criterion.kind === 'felt' ? criterion.question : null]);
}
