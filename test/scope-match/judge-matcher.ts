import { matchScope } from '../../lib/domain/scope-match/match-scope';
import { indexScope } from '../../lib/domain/scope-match/scope-index';
import { type Half, type LabelledClient, type LabelledTask, readLabelledSet } from './read-labelled-set';

/** How the matcher does on one language of one half. Shares from 0 to 1. */
export type Judgement = {
  half: Half;
  language: string;
  tasks: number;
  /** Of the tasks called inside or outside, the share that is so. */
  precision: number;
  /** The share of all tasks that were called inside or outside. */
  coverage: number;
  unclear: number;
  precisionInside: number;
  recallInside: number;
  precisionOutside: number;
  recallOutside: number;
  /** Of the tasks rightly called inside or outside, the share whose item is one of those accepted. */
  itemAccuracy: number;
};

type Judged = { expected: LabelledTask['expected']; suggested: LabelledTask['expected']; isRightItem: boolean };

/** Holds every labelled task against its client's scope. */
export function judgeMatcher(): Judgement[] {
  const clients = readLabelledSet();
  const groups = new Map<string, LabelledClient[]>();
  for (const client of clients) {
    const key = `${client.half} ${client.language}`;
    groups.set(key, [...(groups.get(key) ?? []), client]);
  }
  return [...groups.values()].map((group) => judgeGroup(group));
}

function judgeGroup(group: LabelledClient[]): Judgement {
  const judged = group.flatMap((client) => client.tasks.map((task) => judge(client, task)));
  const decided = judged.filter(({ suggested }) => suggested !== 'unclear');
  const right = decided.filter(({ suggested, expected }) => suggested === expected);
  const count = (key: 'expected' | 'suggested', verdict: string) =>
    judged.filter((each) => each[key] === verdict).length;
  const rightly = (verdict: string) => right.filter(({ suggested }) => suggested === verdict).length;
  return {
    half: group[0]?.half ?? 'test',
    language: group[0]?.language ?? '',
    tasks: judged.length,
    precision: share(right.length, decided.length),
    coverage: share(decided.length, judged.length),
    unclear: share(judged.length - decided.length, judged.length),
    precisionInside: share(rightly('inside'), count('suggested', 'inside')),
    recallInside: share(rightly('inside'), count('expected', 'inside')),
    precisionOutside: share(rightly('outside'), count('suggested', 'outside')),
    recallOutside: share(rightly('outside'), count('expected', 'outside')),
    itemAccuracy: share(right.filter(({ isRightItem }) => isRightItem).length, right.length),
  };
}

function judge(client: LabelledClient, task: LabelledTask): Judged {
  const match = matchScope(indexScope(client.items, client.language), textOf(task));
  return {
    expected: task.expected,
    suggested: match.verdict,
    isRightItem: match.item !== null && task.itemIds.includes(match.item.id),
  };
}

/** A task as a person has it: the title is the first line. */
const textOf = ({ title, description }: LabelledTask) => [title, description].filter((part) => part !== '').join('\n');

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);
