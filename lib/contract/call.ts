import type * as z from 'zod/mini';
import type { Role } from '../domain/roles';

/** What an answer's body is, where it is no JSON of one schema. */
export type Content = 'json' | 'events' | 'none' | 'text';

/** One call of the HTTP API: what it takes, who may, what it answers. Routes and OpenAPI are made from it. */
export type Call<
  Path extends z.ZodMiniType = z.ZodMiniType,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Answer extends z.ZodMiniType = z.ZodMiniType,
  Access extends 'public' | Role = 'public' | Role,
> = {
  method: 'get' | 'post' | 'delete';
  /** With `{name}` for each part of `pathParts`. */
  path: string;
  summary: string;
  /** `public`, or the least role. */
  access: Access;
  pathParts?: Path;
  query?: Query;
  body?: Body;
  /** Bytes; 1 MiB unless it says otherwise. */
  bodyLimit?: number;
  content: Content;
  answer?: Answer;
};

/** Defines one call. */
export function defineCall<
  Path extends z.ZodMiniType = z.ZodMiniUndefined,
  Query extends z.ZodMiniType = z.ZodMiniUndefined,
  Body extends z.ZodMiniType = z.ZodMiniUndefined,
  Answer extends z.ZodMiniType = z.ZodMiniUndefined,
  const Access extends 'public' | Role = Role,
>(call: Call<Path, Query, Body, Answer, Access>): Call<Path, Query, Body, Answer, Access> {
  return call;
}
