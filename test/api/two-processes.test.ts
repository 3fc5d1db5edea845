import { describe, expect, inject, it } from 'vitest';
import { EventReader } from '../support/event-reader';
import { createClient } from '../support/http-commands';
import { startTestApi } from '../support/start-api';
import { createDatabase } from '../support/storages';

describe.skipIf(inject('postgresUrl') === null)('two APIs over one PostgreSQL', () => {
  it('answer alike, and tell each other’s listeners within a moment', async () => {
    const databaseUrl = await createDatabase();
    const one = await startTestApi({ databaseUrl });
    const two = await startTestApi({ databaseUrl });
    const { cursor } = await (await two.call('GET', '/v1/changes', { key: one.key })).json();
    const events = await EventReader.open(two.url, one.key, cursor);
    const commands = [createClient()];
    await one.call('POST', '/v1/commands', { body: { commands } });
    expect(await events.next()).toBe(cursor + 1);
    const again = await (await two.call('POST', '/v1/commands', { key: one.key, body: { commands } })).json();
    expect(again.results[0]).toMatchObject({ status: 'duplicate', seq: cursor + 1 });
    events.close();
    await one.close();
    await two.close();
  });
});
