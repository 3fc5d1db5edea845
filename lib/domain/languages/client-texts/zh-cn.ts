import type { enClient } from './en';

export const zhCnClient: Record<keyof typeof enClient, string> = {
  'client.powered_by': '通过 Goalpost 发送',
};
