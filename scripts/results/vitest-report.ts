import path from 'node:path';
import * as z from 'zod/mini';
import { firstLines, type RunResult } from './run-result';

const Report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.nullish(z.array(z.string())) }),
      ),
    }),
  ),
});

/** Reads what Vitest's JSON reporter writes; null for anything else. A file that could not be run fails by its name. */
export function readVitestReport(report: unknown): RunResult | null {
  const { data } = Report.safeParse(report);
  if (!data) return null;
  const failures = data.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{ test: file, message: firstLines(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      test: `${file} › ${fullName}`,
      message: (failureMessages ?? []).map(firstLines).join('\n'),
    }));
  });
  return { passed: data.numPassedTests, failures, flaky: [] };
}
