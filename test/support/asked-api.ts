import { v7 } from 'uuid';
import { CommandsResponse } from '../../lib/contract/commands';
import type { AskedApi } from './a-proposal';

/** An API at an address, asked with one key. */
export function askedApi(url: string, ownerKey: string): AskedApi {
  const call: AskedApi['call'] = (method, pathAndQuery, { key = ownerKey, body } = {}) =>
    fetch(`${url}${pathAndQuery}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    call,
    async send(name, args, key) {
      const command = { id: v7(), name, args, at: new Date().toISOString() };
      const body = { commands: [command] };
      const answer = await call('POST', '/v1/commands', { body, ...(key === undefined ? {} : { key }) });
      const [result] = CommandsResponse.parse(await answer.json()).results;
      if (!result) throw new Error('The API answered no result.');
      return result;
    },
  };
}
