import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readStatementOfWork } from '../../lib/domain/sow-import/read-statement-of-work';
import { readCorpus } from '../statements-of-work/corpus';
import { corpusFigures } from '../statements-of-work/figures';
import { medianOf, quantileOf } from './statistics';

/** What the importer found on its very first run, before anything was tuned. */
const firstRun = path.join(import.meta.dirname, '../statements-of-work/first-run.json');

/** A statement of 2,000 lines, made of the corpus' own texts. */
function longStatement(): string {
  const texts = readCorpus()
    .filter(({ name }) => /\.(md|txt)$/.test(name))
    .map(({ file }) => readFileSync(file, 'utf8'));
  const lines = texts.join('\n').split('\n');
  return Array.from({ length: 2000 }, (_none, index) => lines[index % lines.length]).join('\n');
}

function timeLongStatement() {
  const text = longStatement();
  const times = Array.from({ length: 15 }, () => {
    let made = 0;
    const next = () => String(++made);
    const began = performance.now();
    readStatementOfWork(text, { today: '2026-02-02', ids: { engagementId: 'e', agreementId: 'a', next } });
    return performance.now() - began;
  });
  return {
    lines: 2000,
    firstMs: Math.round(times[0] ?? 0),
    p50Ms: medianOf(times),
    p95Ms: quantileOf(times, 0.95),
    goalMs: 300,
  };
}

/** Precision and recall of the importer on the corpus, its first run beside this one, and its time. */
export async function measure() {
  const time = timeLongStatement();
  return { time, first: JSON.parse(readFileSync(firstRun, 'utf8')), now: await corpusFigures() };
}
