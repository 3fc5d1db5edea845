const tokens = /<(\/?)([a-z0-9]+)[^>]*?>|([^<]+)/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

type Line = { prefix: string; text: string };

/** What is open while the markup is walked. */
type State = {
  lines: Line[];
  /** Open lists, with how many items each has had. */
  lists: { ordered: boolean; items: number }[];
  /** The cells of an open row. */
  row: string[] | undefined;
  /** The line being written; undefined between blocks. */
  line: Line | undefined;
};

/**
 * The lines of the plain markup that a Word document is turned into (headings, paragraphs, lists, tables), written as
 * Markdown. It is made by a package, always well-formed and without attributes that matter.
 */
export function linesOfMarkup(markup: string): string[] {
  const state: State = { lines: [], lists: [], row: undefined, line: undefined };
  for (const [, closing, name, text] of markup.matchAll(tokens)) {
    if (text !== undefined) addText(state, text);
    else if (name !== undefined) (closing === '/' ? close : open)(state, name);
  }
  return state.lines.filter(({ text }) => text.trim() !== '').map(({ prefix, text }) => `${prefix}${text.trim()}`);
}

function addText(state: State, text: string): void {
  const plain = text.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole).replace(/\s+/g, ' ');
  if (state.row) {
    const cell = state.row.length - 1;
    state.row[cell] = `${state.row[cell] ?? ''}${plain.replaceAll('|', '\\|')}`;
    return;
  }
  if (!state.line) begin(state, '');
  if (state.line) state.line.text += plain;
}

function begin(state: State, prefix: string): void {
  state.line = { prefix, text: '' };
  state.lines.push(state.line);
}

function open(state: State, name: string): void {
  if (name === 'tr') state.row = [];
  else if ((name === 'td' || name === 'th') && state.row) state.row.push('');
  else if (name === 'ul' || name === 'ol') state.lists.push({ ordered: name === 'ol', items: 0 });
  else if (state.row) return;
  else if (name === 'li') begin(state, itemPrefix(state));
  else if (name === 'p') begin(state, '');
  else if (/^h[1-6]$/.test(name)) begin(state, `${'#'.repeat(Number(name.slice(1)))} `);
  else if (name === 'br') begin(state, '');
  else if (name === 'strong' && state.line) state.line.text += '**';
}

function itemPrefix({ lists }: State): string {
  const list = lists.at(-1);
  if (list) list.items += 1;
  return `${'  '.repeat(Math.max(0, lists.length - 1))}${list?.ordered ? `${list.items}.` : '-'} `;
}

function close(state: State, name: string): void {
  if (name === 'tr' && state.row) {
    state.lines.push({ prefix: '', text: `| ${state.row.map((cell) => cell.trim()).join(' | ')} |` });
    state.row = undefined;
  } else if (name === 'p' && state.row) {
    // Paragraphs of one cell stay on its line.
    const cell = state.row.length - 1;
    state.row[cell] = `${state.row[cell] ?? ''} `;
  } else if (name === 'ul' || name === 'ol') state.lists.pop();
  else if (name === 'strong' && state.line && !state.row) state.line.text += '**';
  else if (/^(p|li|h[1-6])$/.test(name) && !state.row) state.line = undefined;
}
