import * as z from 'zod/mini';
import type { Call } from '../../lib/contract/call';
import { calls } from '../../lib/contract/calls';
import { Problem } from '../../lib/contract/problem';
import { allCommands } from '../../lib/domain/apply-command';

const jsonContent = (schema: unknown) => ({ 'application/json': { schema } });

/** The OpenAPI 3.1 document, made from the table of calls. */
export function openApiDocument(publicUrl: string): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, call] of Object.entries<Call>(calls)) {
    paths[call.path] = { ...paths[call.path], [call.method]: operation(operationId, call) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Goalpost', version: '1', description: 'Reads are a change feed, writes are commands.' },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output'), ...commandSchemas() },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function operation(operationId: string, call: Call): unknown {
  return {
    operationId,
    summary: call.summary,
    description: call.access === 'public' ? 'Needs no token.' : `Needs the role ${call.access}.`,
    security: call.access === 'public' ? [] : [{ bearer: [] }],
    parameters: [...parameters(call.pathParts, 'path'), ...parameters(call.query, 'query')],
    ...(call.body ? { requestBody: { required: true, content: jsonContent(schemaOf(call.body, 'input')) } } : {}),
    responses: { ...success(call), default: failure },
  };
}

const failure = {
  description: 'Problem details (RFC 9457).',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function success(call: Call): Record<string, unknown> {
  if (call.content === 'none') return { '204': { description: 'Done.' } };
  if (call.content === 'events') {
    return {
      '200': { description: 'A stream of events.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    };
  }
  return { '200': { description: 'Done.', content: jsonContent(call.answer ? schemaOf(call.answer, 'output') : {}) } };
}

function parameters(schema: z.ZodMiniType | undefined, place: 'path' | 'query'): unknown[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties).map(([name, part]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: part,
  }));
}

/** One schema a command that members send: what its `args` may be. What a client does goes through their own page. */
function commandSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    allCommands
      .filter(({ role }) => role !== 'client')
      .map((command) => [
        `command.${command.name}`,
        {
          ...schemaOf(command.args, 'input'),
          description: `Arguments of ${command.name}. Needs the role ${command.role}.`,
        },
      ]),
  );
}

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output') {
  const { $schema: _dialect, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return plain;
}
