import type * as z from 'zod/mini';
import { type Refusal, type RefusalCode, refuse } from '../refusal';

/**
 * Turns zod's first complaint into a refusal with the argument's path. `at` is what the path begins with. Parse with
 * `reportInput`, so that a missing value can be told from a wrong one.
 */
export function refuseParse(error: z.core.$ZodError, at: string): Refusal {
  const issue = firstIssue(error.issues);
  if (!issue) return refuse('wrong_type', 'This is not what was expected.', at);
  const path = [at, ...issue.path.map(String)].filter((part) => part !== '').join('.');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return refuse('unknown_field', `There is no field “${key}” here.`, path === '' ? key : `${path}.${key}`);
    }
    case 'invalid_type':
      return issue.input === undefined
        ? refuse('required', 'This is needed.', path)
        : refuse('wrong_type', `Expected ${issue.expected}.`, path);
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? refuse('required', 'This is needed.', path)
        : refuse('out_of_range', `The least allowed is ${issue.minimum}.`, path);
    case 'too_big': {
      const code: RefusalCode = issue.origin === 'string' || issue.origin === 'array' ? 'too_large' : 'out_of_range';
      return refuse(code, `The most allowed is ${issue.maximum}.`, path);
    }
    case 'invalid_value':
      return refuse('wrong_type', `Expected one of: ${issue.values.map(String).join(', ')}.`, path);
    case 'invalid_format':
      return refuse('wrong_type', `Expected ${formatWords[issue.format] ?? 'another form'}.`, path);
    default:
      return refuse('wrong_type', 'This is not what was expected.', path);
  }
}

const formatWords: Record<string, string> = {
  date: 'a day such as 2026-06-15',
  datetime: 'a UTC instant such as 2026-06-15T09:00:00Z',
};

/** A union reports each branch; the branch that came furthest is the one that was meant. */
function firstIssue(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const issue = issues[0];
  if (issue?.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const branches = issue.errors.map((errors) => errors[0]).filter((inner) => inner !== undefined);
  const inner = branches.find((candidate) => candidate.path.length > 0) ?? branches[0];
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}
