import type { Document } from '../document';
import { SampleBook } from './sample-book';
import type { SampleDays } from './sample-days';

/** What the agency knows from its earlier work, whichever client it is for. */
export function sharedKnowledge({ ago }: SampleDays): Document[] {
  const book = new SampleBook('shared');
  const results = [
    ['Cost per lead', 'EUR', 'down', 'B2B software', ['36', '34', '30', '41']],
    ['Qualified leads a month', 'leads', 'up', 'B2B software', ['85', '104', '62', '120']],
    ['Conversion rate of the shop', '%', 'up', 'Retail', ['2.1', '2.6', '1.9', '2.4']],
    ['Organic visits a month', 'visits', 'up', 'Food', ['14000', '21000', '18500']],
    ['Hours from order to invoice', 'hours', 'down', 'Logistics', ['30', '22', '26', '18']],
    ['Users who log in every week', '%', 'up', 'Property', ['71', '64', '78']],
  ] as const;
  for (const [metric, unit, direction, industry, values] of results) {
    for (const [index, value] of values.entries()) {
      book.add('pastResult', `${metric} ${index}`, {
        metric,
        unit,
        direction,
        value,
        industry,
        on: ago(300 + 90 * index),
        // One client of that industry is not to be named.
        ...(industry === 'Property' && index === 0 ? { anonymous: true } : {}),
      });
    }
  }
  book.add('capability', 'bought links', { name: 'Buying links', status: 'not_available', weDoNotDoThis: true });
  book.add('capability', 'film', {
    name: 'Film production',
    status: 'conditional',
    conditionPlan: 'With Studio Nord, six weeks ahead',
  });
  book.add('toolLimit', 'mailer', {
    tool: 'Mailer',
    parameter: 'Contacts',
    limit: '25000',
    unit: 'contacts',
    plan: 'Team',
    source: 'Price page of the maker',
    checkedOn: ago(40),
  });
  book.add('toolLimit', 'dashboard', {
    tool: 'Dashboard',
    parameter: 'Rows in one query',
    limit: '1000000',
    unit: 'rows',
  });
  return book.documents();
}
