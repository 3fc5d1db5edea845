import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createClient } from '../support/http-commands';
import { startTestApi, type TestApi } from '../support/start-api';
import { createDatabase } from '../support/storages';

// All other tests sign in to PostgreSQL as a role with no powers, as is meant to be.
describe.skipIf(inject('postgresUrl') === null).each(['goalpost', 'above'] as const)(
  'PostgreSQL as “%s”, a role that no wall holds',
  (owner) => {
    let api: TestApi;
    beforeAll(async () => {
      api = await startTestApi({ databaseUrl: await createDatabase(owner) });
    });
    afterAll(() => api.close());

    it('works, and steps down behind the wall in each transaction over a workspace', async () => {
      const other = await api.addWorkspace('Another');
      const body = { commands: [createClient()] };
      for (const { key } of [api, other]) {
        const { results } = await (await api.call('POST', '/v1/commands', { key, body })).json();
        expect(results).toMatchObject([{ status: 'applied' }]);
      }
      const seen = await api.service.storage.inWorkspace(api.workspaceId, 'read', (transaction) =>
        transaction.all('select distinct workspace_id from documents'),
      );
      expect(seen).toEqual([{ workspace_id: api.workspaceId }]);
    });
  },
);
