import { type Half, readCorpus } from './corpus';
import { type Judgement, judge, sumOfJudgements } from './judge';
import { readCorpusStatement } from './read-corpus-statement';

export type KindFigures = { precision: number; recall: number; labelled: number };

/** How well a part of the corpus is read. Shares are from 0 to 1; a field's is of the parts that were found. */
export type Figures = {
  statements: number;
  all: KindFigures;
  kinds: Record<string, KindFigures>;
  fields: Record<string, number>;
  linesNotUnderstood: number;
};

/** Reads the whole corpus and says how well, by half and language. */
export async function corpusFigures(): Promise<Record<Half, Record<string, Figures>>> {
  const judged: { half: Half; language: string; judgement: Judgement }[] = [];
  for (const statement of readCorpus()) {
    const { reading, filled } = await readCorpusStatement(statement);
    const { half, language } = statement.expected;
    judged.push({ half, language, judgement: judge(statement.expected, reading, filled) });
  }
  const figuresOfHalf = (half: Half) => {
    const own = judged.filter((one) => one.half === half);
    const languages = [...new Set(own.map(({ language }) => language))];
    return Object.fromEntries(
      ['all', ...languages].map((language) => [
        language,
        figuresOf(
          own.filter((one) => language === 'all' || one.language === language).map(({ judgement }) => judgement),
        ),
      ]),
    );
  };
  return {
    tuning: figuresOfHalf('tuning'),
    test: figuresOfHalf('test'),
    blind: figuresOfHalf('blind'),
    'blind-2': figuresOfHalf('blind-2'),
  };
}

function figuresOf(judgements: readonly Judgement[]): Figures {
  const { kinds, fields, lines } = sumOfJudgements(judgements);
  const tallies = Object.values(kinds);
  const sumOf = (name: 'right' | 'wrong' | 'missed') => tallies.reduce((sum, tally) => sum + tally[name], 0);
  const sorted = <Value>(entries: Record<string, Value>) =>
    Object.entries(entries).sort(([a], [b]) => a.localeCompare(b));
  return {
    statements: judgements.length,
    all: kindFigures({ right: sumOf('right'), wrong: sumOf('wrong'), missed: sumOf('missed') }),
    kinds: Object.fromEntries(sorted(kinds).map(([kind, tally]) => [kind, kindFigures(tally)])),
    fields: Object.fromEntries(sorted(fields).map(([field, { right, of }]) => [field, share(right, of)])),
    linesNotUnderstood: share(lines.notUnderstood, lines.filled),
  };
}

const kindFigures = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }): KindFigures => ({
  precision: share(right, right + wrong),
  recall: share(right, right + missed),
  labelled: right + missed,
});

/** A share to three places; nothing of nothing is all of it. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000);
