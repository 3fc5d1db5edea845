import type { Signing } from '../../services/signing/signing';
import { partsOf } from './AgreementText';

/** Characters a minute: unhurried reading of Latin script, and of scripts in which one character says far more. */
const latinAMinute = 1000;
const ideographsAMinute = 400;

/** How long it takes to read a version, in whole minutes; never less than one. */
export function readingMinutes(signing: Signing): number {
  const { included, excluded, clientDuties, assumptions, criteria, milestones } = partsOf(signing);
  const items = [...included, ...excluded, ...clientDuties, ...assumptions].map(({ text }) => text);
  const texts = [...items, ...criteria.map(({ statement }) => statement), ...milestones.map(({ name }) => name)];
  const all = texts.join('');
  const ideographs = all.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const minutes = ideographs / ideographsAMinute + (all.length - ideographs) / latinAMinute;
  return Math.max(1, Math.round(minutes));
}
