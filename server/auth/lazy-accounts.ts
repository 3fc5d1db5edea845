import { type Failure, fail } from '../failure';
import type { Service } from '../service';
import type { Accounts } from './accounts';

export class LazyAccounts implements Accounts {
  constructor(_service: Service) {}
  async startDevice(): Promise<Failure> {
    return fail('unavailable', 'Not yet.');
  }
  async pollDevice(): Promise<Failure> {
    return fail('unavailable', 'Not yet.');
  }
}
