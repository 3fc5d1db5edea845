const cjkLetter = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]$/u;
/** Hangul Jamo begin at U+1100, and no letter of these scripts lies below: most texts need no closer look. */
const reachesCjk = /[^\u0000-\u10ff]/;
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const han = /\p{sc=Han}/u;

/** Whether more than half of a text's letters are Han, Hiragana, Katakana or Hangul. */
export function isMostlyCjk(text: string): boolean {
  if (!reachesCjk.test(text)) return false;
  const letters = [...text].filter((character) => /\p{L}/u.test(character));
  return letters.filter((letter) => cjkLetter.test(letter)).length * 2 > letters.length;
}

export function hasCjkLetter(text: string): boolean {
  if (!reachesCjk.test(text)) return false;
  return [...text].some((character) => /\p{L}/u.test(character) && cjkLetter.test(character));
}

/**
 * The language of a text without its region: the one it is marked with, else its agreement's, else Japanese if it has
 * kana, Chinese if it has Han, else the workspace's.
 */
export function languageOfText(text: string, marked: readonly (string | undefined)[], locale: string): string {
  const said = marked.find((language) => language !== undefined);
  if (said !== undefined) return baseLanguage(said);
  if (kana.test(text)) return 'ja';
  return han.test(text) ? 'zh' : baseLanguage(locale);
}

/** `zh` for `zh-CN`. */
export function baseLanguage(code: string): string {
  return code.split('-')[0]?.toLowerCase() ?? code;
}
