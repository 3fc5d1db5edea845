import type { Sharing } from '../../lib/queries/views';

/** Links to what was shared, as an API with mail gives them: none made yet. */
export function aSharing(more: Partial<Sharing> = {}): Sharing {
  return {
    standing: async () => ({ sendsMail: true, last: null }),
    make: async (_to, send) => ({
      url: 'https://goalpost.example/agree/secret/open',
      expiresAt: '2026-08-04T09:00:00.000Z',
      mailed: send,
      mailProblem: null,
    }),
    withdraw: async () => ({ withdrawn: 1 }),
    ...more,
  };
}
