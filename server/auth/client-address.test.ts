import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address';

const incoming = (forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress: '10.0.0.9' },
});

describe('clientAddress', () => {
  it('is the connection’s own, whatever a caller claims', () => {
    expect(clientAddress(incoming('1.2.3.4'), false)).toBe('10.0.0.9');
  });

  it('is the last word of the proxy in front, because callers can write the words before it', () => {
    expect(clientAddress(incoming('6.6.6.6, 1.2.3.4'), true)).toBe('1.2.3.4');
    expect(clientAddress(incoming(), true)).toBe('10.0.0.9');
  });
});
