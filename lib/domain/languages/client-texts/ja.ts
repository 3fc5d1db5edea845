import type { enClient } from './en';

export const jaClient: Record<keyof typeof enClient, string> = {
  'client.powered_by': 'Goalpost で送信',
};
