/** The phrases of a text in which commas and line ends divide them: long lists stay short to read. */
export const wordList = (list: string): string[] => list.split(/[,\n]/).flatMap((phrase) => phrase.trim() || []);
