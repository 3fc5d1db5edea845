const leastPart = 4;
const leastSharedBeginning = 6;

/**
 * How near a German word is to another by the parts that they share, from 0 to 1: "Artikel" is the end of
 * "Ratgeberartikel", and "Umzugsformular" begins as "Umzugsmeldung" does.
 */
export function compoundNearness(word: string, other: string): number {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length >= leastPart && long.length - short.length >= 3) {
    if (long.endsWith(short)) return 0.8;
    if (long.startsWith(short)) return 0.7;
  }
  const shared = sharedBeginning(short, long);
  return shared >= leastSharedBeginning && shared * 2 >= short.length ? 0.5 : 0;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
