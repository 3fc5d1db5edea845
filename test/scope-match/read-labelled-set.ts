import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { DocumentOf } from '../../lib/domain/document';
import { scopeItem } from '../../lib/domain/entities/scope-item';

/** Which clients may decide about the matcher (`tuning`), and which only judge it (`test`). */
export type Half = 'tuning' | 'test';

export type LabelledTask = {
  title: string;
  description: string;
  expected: 'inside' | 'outside' | 'unclear';
  /** The items that are right as an answer, the best first; none when it is unclear. */
  itemIds: string[];
};

export type LabelledClient = {
  name: string;
  language: string;
  half: Half;
  items: DocumentOf<'scopeItem'>[];
  tasks: LabelledTask[];
};

const halves: readonly Half[] = ['tuning', 'test'];
const expected = z.enum(['inside', 'outside', 'unclear']);

/** The 16 clients of the labelled set, in the order of their file names. Throws on a line it cannot read. */
export function readLabelledSet(): LabelledClient[] {
  return halves.flatMap((half) => {
    const folder = path.join(import.meta.dirname, `${half}-half`);
    return readdirSync(folder)
      .sort()
      .map((file) => readClient(half, file.replace('.txt', ''), readFileSync(path.join(folder, file), 'utf8')));
  });
}

function readClient(half: Half, name: string, text: string): LabelledClient {
  const [head = '', scope = '', tasks = ''] = text.split(/^(?:scope|tasks)$/m);
  const language = /^language (\S+)$/m.exec(head)?.[1];
  if (language === undefined) throw new Error(`${name} names no language.`);
  return {
    name,
    language,
    half,
    items: linesOf(scope).map((line, index) => readItem(line, name, language, index)),
    tasks: linesOf(tasks).map(readTask),
  };
}

function readItem(line: string, client: string, language: string, position: number): DocumentOf<'scopeItem'> {
  const [head = '', text = '', allowance] = cellsOf(line);
  const [id, kind] = head.split(' ');
  return scopeItem.schema.parse({
    id,
    type: 'scopeItem',
    engagementId: client,
    agreementId: `${client}-agreement`,
    kind,
    text,
    language,
    position,
    ...(allowance !== undefined && { allowance: readAllowance(allowance) }),
  });
}

/** `2 revision rounds`, and `修改2轮` where the unit stands around the number. */
function readAllowance(text: string) {
  const limit = /\d+/.exec(text)?.[0] ?? '';
  return { limit, unit: text.replace(limit, '').trim() };
}

function readTask(line: string): LabelledTask {
  const [head = '', title = '', description = ''] = cellsOf(line);
  const [label, ...itemIds] = head.split(' ');
  return { title, description, expected: expected.parse(label), itemIds };
}

const linesOf = (part: string) => part.split('\n').filter((line) => line.trim() !== '');
const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
