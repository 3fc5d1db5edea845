/** What companies add to their names and nobody says. */
const legalForms = new Set(
  'gmbh ag kg ohg ug se mbh co inc llc llp ltd limited corp corporation company plc sa sas sarl srl spa bv nv oy ab as the & und and'.split(
    ' ',
  ),
);
const legalAffix = /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|集团/gu;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** One or two letters that stand for a client's name: `Northwind GmbH` gives `NO`, `Kaufhaus Lenz` `KL`, `北辰科技有限公司` `北辰`. */
export function initials(name: string): string {
  const spoken = name.normalize('NFC').replace(legalAffix, ' ').trim() || name.trim();
  const words = spoken.split(/[\s.,·・/\-–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !legalForms.has(word.toLowerCase()));
  const [first, second] = telling.length > 0 ? telling : words;
  if (!first) return '';
  const letters = [...first.replace(/[^\p{L}\p{N}]/gu, '')];
  if (ideograph.test(first) || !second) return letters.slice(0, 2).join('').toLocaleUpperCase('en');
  return `${letters[0] ?? ''}${[...second.replace(/[^\p{L}\p{N}]/gu, '')][0] ?? ''}`.toLocaleUpperCase('en');
}
