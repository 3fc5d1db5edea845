/** No connection (08), too many (53), stopping or starting (57P), a lock waited for too long, two in each other's way. */
const passingCodes = /^(08|53|57P|55P03|40001|40P01|25P03|ECONN|EPIPE|ETIMEDOUT)/;
/** What the driver says without a code. */
const passingWords = /^(timeout exceeded when trying to connect|Connection terminated)/;

/** Whether something may go well at another try, because the fault lies with the connection or with who else is there. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return passingCodes.test(code) || passingWords.test(error.message);
}
