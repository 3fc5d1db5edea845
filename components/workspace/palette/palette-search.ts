import MiniSearch from 'minisearch';

/** Something the palette can lead to or do. */
export type PaletteEntry = {
  id: string;
  /** What is shown and searched. */
  title: string;
  /** What stands beside it, searched too: the client of an engagement. */
  hint: string;
  /** The keys that do the same. */
  keys?: string;
  run: () => void;
};

export type PaletteIndex = { find: (query: string, most: number) => PaletteEntry[] };

/** Makes entries findable by beginnings of words, with a letter wrong, and by any part of a Chinese or Japanese name. */
export function paletteIndex(entries: readonly PaletteEntry[]): PaletteIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const search = new MiniSearch<PaletteEntry>({
    fields: ['title', 'hint'],
    tokenize: tokensOf,
    processTerm: folded,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { title: 2 },
      combineWith: 'AND',
    },
  });
  search.addAll(entries);
  return {
    find(query, most) {
      if (query.trim() === '') return entries.slice(0, most);
      const hits = search.search(query).slice(0, most);
      return hits.map(({ id }) => byId.get(String(id))).filter((entry) => entry !== undefined);
    },
  };
}

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** Words; of a run of ideographs every two neighbours, because nothing parts its words. */
function tokensOf(text: string): string[] {
  const pairs = [...text.matchAll(ideographs)].flatMap(([run]) => {
    const letters = [...run];
    if (letters.length === 1) return letters;
    return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  });
  const words = text.replace(ideographs, ' ').split(/[^\p{L}\p{N}]+/u);
  return [...words.filter(Boolean), ...pairs];
}

/** Without case and accents. */
function folded(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .normalize('NFC');
}
