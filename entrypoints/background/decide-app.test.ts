import { describe, expect, it } from 'vitest';
import { decideApp } from './decide-app';

const site = 'https://tracker.agency.example';

describe('decideApp', () => {
  it('believes the only app whose marks the page has, on whatever address', () => {
    expect(decideApp(`${site}/login`, ['redmine'])).toEqual({ app: 'redmine', isSure: true });
  });

  it('lets the address decide between two apps with marks', () => {
    const marked = ['redmine', 'openproject'];
    expect(decideApp(`${site}/work_packages/12`, marked)).toEqual({ app: 'openproject', isSure: true });
    expect(decideApp(`${site}/`, marked)).toBeNull();
  });

  it('takes an address without marks for this page alone', () => {
    expect(decideApp(`${site}/work_packages/12`, [])).toEqual({ app: 'openproject', isSure: false });
    expect(decideApp(`${site}/about`, [])).toBeNull();
  });

  it('passes over apps that it does not know', () => {
    expect(decideApp(`${site}/about`, ['constructor', 'nobody'])).toBeNull();
  });

  it('knows the sample CRM on this machine by its mark, at any port', () => {
    expect(decideApp('http://127.0.0.1:45123/', ['sample-crm'])).toEqual({ app: 'sample-crm', isSure: true });
  });
});
