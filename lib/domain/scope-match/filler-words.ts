/**
 * Words of mails and tickets that say nothing about the work: greetings, thanks, asking, numbers. They come on top of
 * the stop words of each language.
 */
export const fillerWords: readonly string[] = [
  ...'hi hello dear team thanks thank regards cheers best kind please pls could need want like look see say says said'.split(
    ' ',
  ),
  ...'one two three four five six seven eight nine ten first second today tomorrow yesterday week also still just'.split(
    ' ',
  ),
  ...'get got make made put someone somebody everybody thing things'.split(' '),
  ...'hallo moin liebe lieber guten tag viele grüße gruß danke bitte könnten könnte möchte möchten brauchen braucht'.split(
    ' ',
  ),
  ...'zwei drei vier fünf sechs sieben acht neun zehn erste zweite heute morgen gestern woche mal gern herr herrn frau'.split(
    ' ',
  ),
  ...'お世話 先日 本日 昨日 今日 明日 宜しく 以上'.split(' '),
  ...'您好 你好 麻烦 谢谢 方便 今天 明天 昨天 尽快 处理'.split(' '),
];
