import { describe, expect, it } from 'vitest';
import { covers, patternOf, permissionFor } from './match-pattern';

describe('covers', () => {
  it.each([
    ['*://*/*', 'https://a.example/*', true],
    ['https://*.a.example/*', 'https://a.example/*', true],
    ['https://*.a.example/*', 'https://x.a.example/*', true],
    ['https://*.a.example/*', 'https://xa.example/*', false],
    ['https://a.example/*', 'http://a.example/*', false],
    ['https://a.example/*', 'https://*.a.example/*', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8101/*', true],
    ['http://127.0.0.1:8101/*', 'http://127.0.0.1/*', false],
    ['http://127.0.0.1:8101/*', 'http://127.0.0.1:8102/*', false],
    ['http://[::1]/*', 'http://[::1]:8101/*', true],
  ])('%s, %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });
});

describe('patternOf', () => {
  it('names the port, the usual one too, so that another port of the host is another site', () => {
    expect(patternOf('http://127.0.0.1:8101', true)).toBe('http://127.0.0.1:8101/*');
    expect(patternOf('https://crm.example', true)).toBe('https://crm.example:443/*');
    expect(patternOf('https://crm.example:8443', false)).toBe('https://crm.example/*');
  });

  it('asks for a host on every port', () => {
    expect(permissionFor('https://crm.example:8443')).toBe('https://crm.example/*');
  });
});
