/** A task as the sample CRM shows it, below the deal that it belongs to. */
export type SampleTask = { id: number; dealId: number; title: string; description: string };

/** Tasks of the Northwind deal: some the agreement covers, one that it excludes, and two it says nothing about. */
export const sampleTasks: readonly SampleTask[] = [
  {
    id: 501,
    dealId: 101,
    title: 'Landing page for the price calculator',
    description: 'The fifth landing page: headline, three reasons, the form. Texts are in the shared folder.',
  },
  {
    id: 502,
    dealId: 101,
    title: 'Product texts in Norwegian',
    description: 'Ms Sato asks for a translation of the product texts of the spring range.',
  },
  {
    id: 503,
    dealId: 101,
    title: 'Banner for the partner portal',
    description: 'Two sizes, with the new claim, by Friday.',
  },
  {
    id: 504,
    dealId: 101,
    title: 'Banner for the partner portal in summer',
    description: 'As in spring, two sizes, with the summer claim.',
  },
];
