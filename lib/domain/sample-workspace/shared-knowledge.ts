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
      });
    }
  }
  return book.documents();
}
