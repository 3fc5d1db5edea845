/** What a line begins with to number or mark it. */
export type LineMarker = {
  /** Lines of one list share it: `bullet -`, `decimal 2`, `circled`. */
  style: string;
  /** Whether a heading may begin so, as '1.2' does and a bullet does not. */
  canHead: boolean;
  /** The line behind the marker. */
  content: string;
};

const hanDigits = '一二三四五六七八九十百';

type MarkerRule = { pattern: RegExp; style: (match: RegExpExecArray) => string; canHead: boolean };

const rules: readonly MarkerRule[] = [
  {
    pattern: /^([-–—*•·・○●◦▪‣])(?:\s+|(?<=[•·・○●◦▪‣]))(?=\S)/u,
    style: (match) => `bullet ${match[1]}`,
    canHead: false,
  },
  { pattern: /^(?:->|=>|→|⇒|➜|➤|»|✓|✔|✗|✘|×|☐|☑|\+|~)\s*(?=\S)/u, style: () => 'bullet sign', canHead: false },
  // 'o' is what a word processor's round bullet becomes in plain text.
  { pattern: /^o\s+(?=\S)/u, style: () => 'bullet o', canHead: false },
  { pattern: /^\[[ xX]?\]\s*(?=\S)/u, style: () => 'bullet box', canHead: false },
  { pattern: /^[■◆▼□◇▲▽◎★☆]\s*/u, style: () => 'square', canHead: true },
  // 'Article 4.', „TOP 2:“: a clause that says what it is.
  {
    pattern: new RegExp(
      `^(?:article|section|clause|part|paragraph|annex|appendix|item|artikel|abschnitt|teil|kapitel|punkt|ziffer|top|anlage)\\s+` +
        `(?:\\d{1,2}(?:\\.\\d{1,2})*|[A-Z]|[IVX]{1,5})\\s*[.:)–—-]\\s+(?=\\S)`,
      'iu',
    ),
    style: () => 'chapter',
    canHead: true,
  },
  { pattern: new RegExp(`^第[${hanDigits}\\d]+[章条節节部編]\\s*`, 'u'), style: () => 'chapter', canHead: true },
  { pattern: /^§+\s*\d+[a-z]?\s+/u, style: () => 'paragraph', canHead: true },
  { pattern: /^[①-⑳]\s*/u, style: () => 'circled', canHead: false },
  {
    pattern: new RegExp(`^[((](?:\\d{1,2}|[a-z]|[${hanDigits}]+)[))]\\s*`, 'u'),
    style: () => 'brackets',
    canHead: false,
  },
  { pattern: new RegExp(`^[${hanDigits}]+[、.]\\s*`, 'u'), style: () => 'han', canHead: true },
  { pattern: /^[A-Z]\d{1,2}\s+/u, style: () => 'code', canHead: false },
  { pattern: /^[A-Z]((?:\.\d+)*)[.)]?\s+(?<=[.)\d]\s+)/u, style: (match) => `letter ${depthOf(match)}`, canHead: true },
  {
    pattern: /^[A-Z]()\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
    style: () => 'letter 1',
    canHead: true,
  },
  { pattern: /^[ivx]{1,5}[.)]\s+/u, style: () => 'roman', canHead: false },
  { pattern: /^[a-z][.)]\s+/u, style: () => 'alpha', canHead: false },
  { pattern: /^[ア-ン]\s+/u, style: () => 'kana', canHead: false },
  // '1.', '1)', '1、', '1.2', '1.2.'; not a day (27.02.2026) or a measure (2.5 s).
  {
    pattern: /^\d{1,2}((?:\.\d{1,2})*)[.)、.)](?!\d)\s*/u,
    style: (match) => `decimal ${depthOf(match)}`,
    canHead: true,
  },
  {
    pattern: /^\d{1,2}((?:\.\d{1,2})+)\s+(?=[\p{L}„“"'(]{2})/u,
    style: (match) => `decimal ${depthOf(match)}`,
    canHead: true,
  },
  // A bare number is a marker only when it stands apart, or before a language without spaces.
  {
    pattern: /^\d{1,2}()(?:\s{2,}|\s(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/u,
    style: () => 'decimal 1',
    canHead: true,
  },
];

const depthOf = (match: RegExpExecArray) => (match[1] ?? '').split('.').length;

/** The marker a line begins with, after its indentation. */
export function markerOf(line: string): LineMarker | undefined {
  const text = line.trim();
  for (const { pattern, style, canHead } of rules) {
    const match = pattern.exec(text);
    if (!match || match[0].length === text.length) continue;
    const content = text
      .slice(match[0].length)
      .replace(/^\[[ xX]\]\s+/, '')
      .trim();
    return { style: style(match), canHead, content };
  }
  return undefined;
}
