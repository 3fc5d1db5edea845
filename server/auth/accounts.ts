import type { DeviceCodeResponse, DeviceTokenResponse } from '../../lib/contract/session';
import type { Failure } from '../failure';

/** People's accounts and the signing in of extensions. */
export interface Accounts {
  /** Begins device authorization; `deviceName` is shown on the connect page. */
  startDevice(deviceName: string): Promise<DeviceCodeResponse | Failure>;
  /** Gives our own token once the person has approved; else fails with RFC 8628's code. */
  pollDevice(deviceCode: string): Promise<DeviceTokenResponse | Failure>;
}
