import * as z from 'zod/mini';
import { type Failure, firstLines, type RunResult } from './run-result';

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.optional(z.string()) })) })),
    }),
  ),
});

const Suite = z.object({
  specs: z.array(Spec),
  get suites() {
    return z.optional(z.array(Suite));
  },
});

const Report = z.object({ suites: z.array(Suite), errors: z.array(z.object({ message: z.optional(z.string()) })) });

/** Reads what Playwright's JSON reporter writes; null for anything else. An error outside all tests is a failure, too. */
export function readPlaywrightReport(report: unknown): RunResult | null {
  const { data } = Report.safeParse(report);
  if (!data) return null;
  const outside = data.errors.map(({ message = '' }) => ({ test: 'outside all tests', message: firstLines(message) }));
  const result: RunResult = { passed: 0, failures: outside, flaky: [] };
  for (const spec of data.suites.flatMap(specsOf)) {
    const name = `${spec.file}:${spec.line} › ${spec.title}`;
    for (const { status, results } of spec.tests) {
      if (status === 'expected' || status === 'flaky') result.passed += 1;
      if (status === 'flaky') result.flaky.push(name);
      if (status === 'unexpected') result.failures.push(failureOf(name, results));
    }
  }
  return result;
}

const specsOf = ({ specs, suites = [] }: z.infer<typeof Suite>): z.infer<typeof Spec>[] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

const failureOf = (test: string, results: z.infer<typeof Spec>['tests'][number]['results']): Failure => ({
  test,
  message: results.flatMap(({ errors }) => errors.map(({ message = '' }) => firstLines(message))).join('\n'),
});
