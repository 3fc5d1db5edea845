import { type ChangeEffect, changeEffects } from '../../../../lib/domain/agreement-life/change-effect';
import type { DocumentOf } from '../../../../lib/domain/document';
import type { Texts } from '../../../ui/texts';

/** What a change does to time, cost and criteria, in words; null for what is not stated. */
export function effectTexts(
  { effect }: Pick<DocumentOf<'changeRequest'>, 'effect'>,
  texts: Texts,
): { name: ChangeEffect; text: string | null }[] {
  return changeEffects.map((name) => ({ name, text: effectText(name, effect, texts) }));
}

function effectText(
  name: ChangeEffect,
  effect: DocumentOf<'changeRequest'>['effect'],
  { say, number }: Texts,
): string | null {
  if (name === 'criteria') return effect?.criteria || null;
  if (name === 'days') return effect?.days === undefined ? null : say('change.days', { days: effect.days });
  if (!effect?.cost) return null;
  return `${number(effect.cost.amount)} ${effect.cost.currency}`;
}
