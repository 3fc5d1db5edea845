/** The storage cannot take work right now, such as while another process holds the file for long. */
export class StorageBusyError extends Error {
  override name = 'StorageBusyError';
}
