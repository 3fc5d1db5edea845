import { stripVTControlCharacters } from 'node:util';

/** What one report says: how many tests passed, which failed and with what, and which passed only when tried again. */
export type RunResult = { passed: number; failures: Failure[]; flaky: string[] };

/** A test's whole name with its file, and the first words of what went wrong. */
export type Failure = { test: string; message: string };

/** A message's first lines, without the colours that a terminal would show. */
export const firstLines = (message: string): string =>
  stripVTControlCharacters(message).split('\n').slice(0, 6).join('\n');
