/** What must be known to read any text of one statement. */
export type ReadingContext = {
  today: string;
  language: string;
  decimalMark: '.' | ',';
};
