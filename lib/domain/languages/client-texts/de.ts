import type { enClient } from './en';

export const deClient: Record<keyof typeof enClient, string> = {
  'client.powered_by': 'Gesendet mit Goalpost',
};
