/** A deal as the sample CRM shows it. Amounts are whole units of the currency. */
export type SampleDeal = {
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

const northwind = { id: 'northwind', name: 'Northwind GmbH', city: 'Hamburg', industry: 'B2B software' };
const lenz = { id: 'kaufhaus-lenz', name: 'Kaufhaus Lenz', city: 'Leipzig', industry: 'Retail' };
const aoyama = { id: 'aoyama-foods', name: '青山フーズ株式会社', city: '東京', industry: 'Food' };
const beichen = { id: 'beichen', name: '北辰科技', city: '上海', industry: 'Software' };
const harbor = { id: 'harbor', name: 'Harbor Estates Ltd', city: 'Bristol', industry: 'Property' };
const bergmann = { id: 'bergmann', name: 'Bergmann Logistik AG', city: 'Zürich', industry: 'Logistics' };

/** The deals of the sample's clients, and a few that belong to no engagement yet (108, 111, 112). */
export const sampleDeals: readonly SampleDeal[] = [
  {
    id: 101,
    title: 'Q3 campaign',
    account: northwind,
    stage: 'Delivery',
    amount: 48_000,
    currency: 'EUR',
    owner: 'Jonas',
    contact: 'Ms Sato',
    notes: ['Wants leads from the Nordics by the end of the quarter.', 'Asked whether the landing pages are included.'],
  },
  {
    id: 102,
    title: 'SEO 2026',
    account: aoyama,
    stage: 'Delivery',
    amount: 3_200_000,
    currency: 'JPY',
    owner: 'Tanaka',
    contact: '佐藤 恵',
    notes: ['ブランド名以外の検索を増やしたい。'],
  },
  {
    id: 103,
    title: 'Relaunch Onlineshop',
    account: lenz,
    stage: 'Delivery',
    amount: 92_000,
    currency: 'EUR',
    owner: 'Sofia',
    contact: 'Karl Lenz',
    notes: ['Weihnachtsgeschäft darf nicht gestört werden.', 'Bisheriger Anbieter hat zweimal verschoben.'],
  },
  {
    id: 104,
    title: '客户端 App 一期',
    account: beichen,
    stage: 'Proposal',
    amount: 560_000,
    currency: 'CNY',
    owner: 'Lin',
    contact: '王丽',
    notes: ['首期只做安卓和 iOS。'],
  },
  {
    id: 105,
    title: 'CRM rollout',
    account: harbor,
    stage: 'Closing',
    amount: 74_000,
    currency: 'GBP',
    owner: 'Mira',
    contact: 'Emma Clarke',
    notes: ['Ended in spring. Nobody has spoken to them since.'],
  },
  {
    id: 106,
    title: 'Datenplattform Lager',
    account: bergmann,
    stage: 'Delivery',
    amount: 136_000,
    currency: 'EUR',
    owner: 'Mira',
    contact: 'Urs Bergmann',
    notes: ['Läuft rund. Nächster Termin steht.'],
  },
  {
    id: 107,
    title: 'CRM training',
    account: harbor,
    stage: 'Proposal',
    amount: 12_500,
    currency: 'GBP',
    owner: 'Mira',
    contact: 'Emma Clarke',
    notes: ['Follow-up to the rollout.'],
  },
  {
    id: 108,
    title: 'Trade fair stand',
    account: northwind,
    stage: 'Qualified',
    amount: 21_500,
    currency: 'EUR',
    owner: 'Jonas',
    contact: 'Petra Lindqvist',
    notes: ['Same team as last year, please.'],
  },
  {
    id: 109,
    title: 'Newsletter Herbst',
    account: lenz,
    stage: 'Qualified',
    amount: 8_400,
    currency: 'EUR',
    owner: 'Sofia',
    contact: 'Karl Lenz',
    notes: ['Hängt am Relaunch.'],
  },
  {
    id: 110,
    title: '公众号代运营',
    account: beichen,
    stage: 'Qualified',
    amount: 90_000,
    currency: 'CNY',
    owner: 'Lin',
    contact: '王丽',
    notes: ['等一期上线后再谈。'],
  },
  {
    id: 111,
    title: 'Booking site',
    account: { id: 'sonnenhof', name: 'Sonnenhof Hotels', city: 'Bozen', industry: 'Hospitality' },
    stage: 'Qualified',
    amount: 39_000,
    currency: 'EUR',
    owner: 'Sofia',
    contact: 'Marta Gruber',
    notes: ['First call went well.'],
  },
  {
    id: 112,
    title: 'Client onboarding',
    account: { id: 'contoso', name: 'Contoso', city: 'Dublin', industry: 'Finance' },
    stage: 'Closing',
    amount: 120_000,
    currency: 'EUR',
    owner: 'Mira',
    contact: 'Sean Byrne',
    notes: ['Nobody has written down yet what success is.'],
  },
];
