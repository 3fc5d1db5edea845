import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { isPassing } from './postgres-errors';

const withCode = (code: string) => Object.assign(new Error('refused'), { code });

describe('isPassing', () => {
  it('is a database that is not there', async () => {
    const failure = await new Client({ host: '127.0.0.1', port: 1 }).connect().catch((error: unknown) => error);
    expect(isPassing(failure)).toBe(true);
  });

  it.each(['57P01', '53300', '55P03', '40P01', '08006'])('is what the server says as %s', (code) => {
    expect(isPassing(withCode(code))).toBe(true);
  });

  it('is a pool that is full', () => {
    expect(isPassing(new Error('timeout exceeded when trying to connect'))).toBe(true);
  });

  it.each(['23505', '42501', '42601'])('is not a statement that is wrong, as %s says', (code) => {
    expect(isPassing(withCode(code))).toBe(false);
  });
});
