import { v7 } from 'uuid';
import type { CommandEnvelope } from '../../lib/domain/command';

/** A command as a client sends it, with an id of its own. */
export function aCommand(name: string, args: unknown, id = v7()): CommandEnvelope {
  return { id, name, args, at: '2026-11-22T09:00:00Z' };
}

/** The command that makes a client. */
export function createClient(id = v7(), name = 'Northwind'): CommandEnvelope {
  return aCommand('document.create', { document: { type: 'client', id, name } });
}

/** The command that makes an engagement of a client. */
export function createEngagement(clientId: string, id = v7()): CommandEnvelope {
  return aCommand('document.create', {
    document: { type: 'engagement', id, clientId, name: 'Campaign', kind: 'project', status: 'active' },
  });
}
