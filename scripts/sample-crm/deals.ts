/** A deal as the sample CRM shows it. Amounts are whole units of the currency. */
export type Deal = {
  id: number;
  title: string;
  account: { id: string; name: string; city: string; industry: string };
  stage: 'Qualified' | 'Proposal' | 'Delivery' | 'Closing';
  amount: number;
  currency: 'EUR' | 'GBP' | 'JPY' | 'CNY';
  owner: string;
  contact: string;
  /** Free text, as salespeople write it. */
  notes: string[];
};

const northwind = { id: 'northwind', name: 'Northwind GmbH', city: 'Hamburg', industry: 'Logistics' };
const lenz = { id: 'lenz', name: 'Kaufhaus Lenz', city: 'Leipzig', industry: 'Retail' };
const aoyama = { id: 'aoyama', name: '青山フーズ株式会社', city: '東京', industry: 'Food' };
const beichen = { id: 'beichen', name: '北辰科技', city: '上海', industry: 'Software' };
const harbor = { id: 'harbor', name: 'Harbor Ltd', city: 'Bristol', industry: 'Property' };
const bergmann = { id: 'bergmann', name: 'Bergmann AG', city: 'Zürich', industry: 'Engineering' };

/** The deals of the sample workspace's clients, and a few of nobody's. */
export const deals: Deal[] = [
  {
    id: 101,
    title: 'Q3 campaign',
    account: northwind,
    stage: 'Qualified',
    amount: 48_000,
    currency: 'EUR',
    owner: 'Mira',
    contact: 'Petra Lindqvist',
    notes: ['Wants leads from the Nordics by September.', 'Asked whether the landing pages are included.'],
  },
  {
    id: 102,
    title: 'Brand refresh',
    account: aoyama,
    stage: 'Qualified',
    amount: 3_200_000,
    currency: 'JPY',
    owner: 'Jonas',
    contact: '佐藤 健',
    notes: ['ロゴは変えない。色と書体だけ。'],
  },
  {
    id: 103,
    title: 'Web shop relaunch',
    account: lenz,
    stage: 'Proposal',
    amount: 92_000,
    currency: 'EUR',
    owner: 'Sofia',
    contact: 'Karl Lenz',
    notes: ['Weihnachtsgeschäft darf nicht gestört werden.', 'Bisheriger Anbieter hat zweimal verschoben.'],
  },
  {
    id: 104,
    title: 'Data warehouse',
    account: beichen,
    stage: 'Proposal',
    amount: 560_000,
    currency: 'CNY',
    owner: 'Mira',
    contact: '王丽',
    notes: ['首期只做销售数据。'],
  },
  {
    id: 105,
    title: 'Support retainer',
    account: harbor,
    stage: 'Delivery',
    amount: 18_000,
    currency: 'GBP',
    owner: 'Jonas',
    contact: 'Emma Clarke',
    notes: ['Renewed for a second year.'],
  },
  {
    id: 106,
    title: 'SEO retainer',
    account: bergmann,
    stage: 'Delivery',
    amount: 36_000,
    currency: 'EUR',
    owner: 'Sofia',
    contact: 'Urs Bergmann',
    notes: ['Quarterly report goes to the board.', 'Third small extra this month.'],
  },
  {
    id: 107,
    title: 'CRM rollout',
    account: { id: 'contoso', name: 'Contoso', city: 'Dublin', industry: 'Finance' },
    stage: 'Closing',
    amount: 120_000,
    currency: 'EUR',
    owner: 'Mira',
    contact: 'Sean Byrne',
    notes: ['Nobody has written down yet what success is.'],
  },
  {
    id: 108,
    title: 'Trade fair stand',
    account: northwind,
    stage: 'Closing',
    amount: 21_500,
    currency: 'EUR',
    owner: 'Jonas',
    contact: 'Petra Lindqvist',
    notes: ['Same team as last year, please.'],
  },
];
