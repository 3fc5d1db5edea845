import type { DBAdapter } from 'better-auth/adapters';
import { secretHash } from '../storage/secret-hash';

type Request = { model: string; where?: Parameters<DBAdapter['findOne']>[0]['where'] | undefined };

/** Where the library keeps a secret that lets its bearer in: the field, by its model's name. */
const secretFields: Readonly<Record<string, string>> = { session: 'token', deviceCode: 'deviceCode' };

/**
 * The library's way to its tables, with those secrets kept by their hash alone: they are hashed on the way in, whether
 * stored or looked for, and a row that was asked for by its secret comes back with it. A row found otherwise carries the
 * hash, which lets nobody in.
 */
export function withHashedTokens(inner: DBAdapter): DBAdapter {
  return {
    ...inner,
    async create<T extends Record<string, unknown>, R = T>(request: { model: string; data: Omit<T, 'id'> }) {
      const { model, data } = request;
      const made = await inner.create<T, R>({ ...request, data: hashed(model, data) });
      return restored(made, model, secretIn(model, data));
    },
    findOne: async <T>(request: Parameters<DBAdapter['findOne']>[0]) =>
      restored(await inner.findOne<T>(asked(request)), request.model, askedFor(request)),
    findMany: <T>(request: Parameters<DBAdapter['findMany']>[0]) => inner.findMany<T>(asked(request)),
    count: (request) => inner.count(asked(request)),
    async update<T>(request: Parameters<DBAdapter['update']>[0]) {
      const { model, update } = request;
      const changed = await inner.update<T>({ ...asked(request), update: hashed(model, update) });
      return restored(changed, model, secretIn(model, update) ?? askedFor(request));
    },
    updateMany: (request) => inner.updateMany({ ...asked(request), update: hashed(request.model, request.update) }),
    delete: (request) => inner.delete(asked(request)),
    deleteMany: (request) => inner.deleteMany(asked(request)),
    consumeOne: async <T>(request: Parameters<DBAdapter['consumeOne']>[0]) =>
      restored(await inner.consumeOne<T>(asked(request)), request.model, askedFor(request)),
    incrementOne: async <T>(request: Parameters<DBAdapter['incrementOne']>[0]) =>
      restored(await inner.incrementOne<T>(asked(request)), request.model, askedFor(request)),
    transaction: (run) => inner.transaction((within) => run(withHashedTokens({ ...inner, ...within }))),
  };
}

/** The secret among the fields of a row, where its model has one. */
function secretIn(model: string, fields: object): string | null {
  const entry = Object.entries(fields).find(([field]) => field === secretFields[model]);
  return typeof entry?.[1] === 'string' ? entry[1] : null;
}

/** The secret that a row is looked for by. */
function askedFor({ model, where }: Request): string | null {
  const value = where?.find(({ field }) => field === secretFields[model])?.value;
  return typeof value === 'string' ? value : null;
}

function hashed<Fields extends object>(model: string, fields: Fields): Fields {
  const secret = secretIn(model, fields);
  return secret === null ? fields : { ...fields, [secretFields[model] ?? '']: secretHash(secret) };
}

function asked<Asked extends Request>(request: Asked): Asked {
  const field = secretFields[request.model];
  const where = request.where?.map((one) =>
    one.field === field && typeof one.value === 'string' ? { ...one, value: secretHash(one.value) } : one,
  );
  return where ? { ...request, where } : request;
}

function restored<Row>(row: Row, model: string, secret: string | null): Row {
  return secret === null || row === null ? row : { ...row, [secretFields[model] ?? '']: secret };
}
