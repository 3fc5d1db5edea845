/** The local copy holds what cannot be read. It is made anew from the API. */
export class DamagedCopy extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DamagedCopy';
  }
}

/**
 * What browsers throw for a database that cannot be read, or that is not laid out as we laid it out. A full disk
 * (`QuotaExceededError`) is not among them: throwing the copy away would not mend it.
 */
const damageNames: ReadonlySet<string> = new Set([
  'UnknownError',
  'DataError',
  'DataCloneError',
  'EncodingError',
  'NotFoundError',
  'NotReadableError',
  'VersionError',
  'ConstraintError',
]);

/** Whether an error says that the copy itself is broken. */
export function isDamage(error: unknown): boolean {
  return error instanceof DamagedCopy || (error instanceof Error && damageNames.has(error.name));
}

/** Whether an error says that the connection is gone, as when the browser closed the database under us. */
export function isClosedConnection(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
