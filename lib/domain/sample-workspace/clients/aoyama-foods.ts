import type { Document } from '../../document';
import { sampleMembers, tanaka } from '../people';
import { linkSampleRecord } from '../record-links';
import { SampleBook } from '../sample-book';
import { morningOf, type SampleDays } from '../sample-days';

/** SEO for a food maker: a calm agreement, and then nobody asked, measured or reported for a while. */
export function aoyamaFoods(days: SampleDays): Document[] {
  const book = new SampleBook('aoyama');
  addPeople(book, days);
  book.about('seo');
  addAgreement(book, days);
  addCriteria(book, days);
  book.sign('v1', days.ago(140), ['sato', 'mori']);
  addExpectations(book, days);
  addVoices(book, days);
  addReports(book, days);
  linkSampleRecord(book, 'account', 'aoyama-foods', '青山フーズ株式会社');
  linkSampleRecord(book, 'deal', '102', 'SEO 2026');
  return book.documents();
}

function addPeople(book: SampleBook, { ago, ahead }: SampleDays): void {
  const clientId = book.id('client');
  book.add('client', 'client', { name: '青山フーズ株式会社', industry: 'Food', domains: ['aoyama-foods.example'] });
  for (const [name, fullName, role, decides, signs, daysAgo] of [
    ['sato', '佐藤 恵', 'マーケティング部長', true, true, 170],
    ['mori', '森 大輔', '営業本部長', false, true, 170],
    ['kato', '加藤 由美', '広報', false, false, 30],
  ] as const) {
    book.add('stakeholder', name, {
      clientId,
      name: fullName,
      role,
      decisionMaker: decides,
      signoffRequired: signs,
      addedOn: ago(daysAgo),
      language: 'ja',
    });
  }
  book.add('cpi', 'trust', {
    name: '安心して任せられる',
    definition: 'お客様が進み具合を尋ねなくても分かっている。',
    kind: 'emotional',
    active: true,
    critical: true,
    drives: [{ kpi: '継続率', effect: '安心は継続につながる' }],
  });
  book.add('engagement', 'seo', {
    clientId,
    name: 'ブランドサイトSEO',
    kind: 'retainer',
    status: 'active',
    serviceLine: 'SEO',
    startedOn: ago(150),
    endsOn: ahead(120),
    ownerId: sampleMembers.tanaka.id,
    assignments: [{ memberId: sampleMembers.tanaka.id, since: ago(150), cpiIds: [book.id('trust')] }],
    cpiIds: [book.id('trust')],
  });
}

function addAgreement(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('agreement', 'v1', {
    version: 1,
    status: 'in_force',
    language: 'ja',
    proposedOn: ago(146),
    inForceOn: ago(140),
    summary: 'ブランド名以外の検索からの来訪を増やす',
    baselineEffortHours: '260',
    channels: [
      {
        type: 'email',
        purpose: 'ご要望とご確認',
        ourContactId: sampleMembers.tanaka.id,
        clientContactId: book.id('sato'),
      },
    ],
  });
  for (const [index, [name, kind, text, dueOn]] of (
    [
      ['articles', 'deliverable', 'レシピ記事を毎月4本公開する', ahead(100)],
      ['structure', 'deliverable', '商品ページ120件の構造化データ', ahead(20)],
      ['report item', 'activity', '検索順位の月次レポート', undefined],
    ] as const
  ).entries()) {
    book.add('scopeItem', name, { agreementId, kind, text, dueOn, owner: tanaka, position: index });
  }
  book.add('scopeItem', 'sns', { agreementId, kind: 'exclusion', text: 'SNSの運用', position: 20 });
  book.add('scopeItem', 'photo', { agreementId, kind: 'exclusion', text: '料理の撮影', position: 21 });
  for (const [name, title, dueOn, doneOn] of [
    ['first articles', '最初の記事を公開', ago(110), ago(111)],
    ['half', '中間のご報告', ago(66), ago(66)],
    ['structured', '構造化データの反映', ago(22), ago(20)],
    ['next half', '次の計画のご提案', ahead(20), undefined],
    ['season', '年末商戦の特集', ahead(64), undefined],
    ['year', '年間のまとめ', ahead(108), undefined],
  ] as const) {
    book.add('milestone', name, { agreementId, name: title, dueOn, doneOn, owner: tanaka });
  }
}

function addCriteria(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('criterion', 'visits', {
    agreementId,
    position: 10,
    kind: 'hard',
    statement: 'ブランド名以外の検索からの月間訪問数',
    subject: '料理好きの新しい読者',
    metric: 'Organic visits a month',
    unit: 'visits',
    direction: 'up',
    baseline: '12000',
    baselineOn: ago(145),
    target: '18000',
    source: '検索コンソール',
    dueOn: ahead(110),
    owner: tanaka,
    expectationIds: [book.id('new readers')],
  });
  for (const [name, value, daysAgo] of [
    ['visits 1', '13900', 112],
    ['visits 2', '13200', 86],
    ['visits 3', '12600', 58],
  ] as const) {
    book.add('measurement', name, { criterionId: book.id('visits'), value, unit: 'visits', on: ago(daysAgo) });
  }
  book.add('criterion', 'felt trust', {
    agreementId,
    position: 20,
    kind: 'felt',
    statement: '進み具合を安心して任せられる',
    subject: 'マーケティング部',
    question: '安心して任せられていますか。',
    targetScore: 8,
    scale: { min: 0, max: 10 },
    dueOn: ahead(110),
    owner: tanaka,
    cpiIds: [book.id('trust')],
  });
  const question = '安心して任せられていますか。';
  for (const [name, score, daysAgo] of [
    ['pulse 1', 9, 130],
    ['pulse 2', 9, 100],
    ['pulse 3', 8, 70],
    ['pulse 4', 4, 40],
  ] as const) {
    book.add('pulse', name, {
      stakeholderId: book.id('sato'),
      sentOn: ago(daysAgo + 2),
      answeredOn: ago(daysAgo),
      answers: [{ question, criterionId: book.id('felt trust'), score, min: 0, max: 10 }],
      via: 'portal',
    });
  }
}

function addExpectations(book: SampleBook, { ago }: SampleDays): void {
  book.add('expectation', 'new readers', {
    stakeholderId: book.id('sato'),
    text: '商品名を知らない人に見つけてほしい。',
    source: 'client_words',
    recordedOn: ago(160),
    disposition: 'criterion',
    dispositionRef: { type: 'criterion', id: book.id('visits') },
  });
  book.add('expectation', 'no chasing', {
    stakeholderId: book.id('sato'),
    text: 'こちらから進捗を聞かなくてもいいようにしてほしい。',
    source: 'client_words',
    recordedOn: ago(32),
  });
  book.add('expectation', 'quiet', {
    stakeholderId: book.id('mori'),
    text: '営業には月に一度の数字だけで十分なはず。',
    source: 'team_assumption',
    recordedOn: ago(25),
  });
  for (const [name, who, value, daysAgo] of [
    ['stores sato', 'sato', '300', 28],
    ['stores mori', 'mori', '500', 18],
  ] as const) {
    book.add('expectation', name, {
      stakeholderId: book.id(who),
      text: `取扱店の検索を月に${value}件`,
      source: 'client_words',
      recordedOn: ago(daysAgo),
      disposition: 'in_scope',
      metric: '取扱店の検索',
      unit: '件',
      direction: 'up',
      value,
    });
  }
  book.add('disagreement', 'tone', {
    stakeholderIds: [book.id('sato'), book.id('kato')],
    about: '記事の語り口',
    openedOn: ago(10),
  });
}

function addVoices(book: SampleBook, { ago }: SampleDays): void {
  for (const [name, channel, said, sentiment, daysAgo] of [
    ['late', 'chat', '記事の公開が予定より遅れています。', 'negative', 12],
    ['tone feedback', 'chat', '語り口がうちらしくありません。', 'negative', 8],
    ['photo feedback', 'chat', '写真が他社と同じに見えます。', 'negative', 5],
    ['thanks', 'email', '構造化データの件、助かりました。', 'positive', 19],
    ['question', 'email', '次の特集の案はいつ頃ですか。', 'neutral', 15],
  ] as const) {
    book.add('feedback', name, {
      stakeholderId: book.id('sato'),
      channel,
      said,
      sentiment,
      receivedOn: ago(daysAgo),
      needsAnswer: sentiment !== 'positive',
      ...(sentiment === 'positive' ? {} : { answeredOn: ago(daysAgo - 1), answer: '確認してご連絡します。' }),
      ...(name === 'question' ? { promisedBy: ago(6) } : {}),
    });
  }
  book.add('improvement', 'preview', {
    text: '公開の3日前に記事の下書きをお送りする',
    origin: { type: 'feedback', id: book.id('late') },
    owner: tanaka,
    doneOn: ago(9),
  });
}

function addReports(book: SampleBook, { ago }: SampleDays): void {
  for (const [name, daysAgo] of [
    ['check-in 1', 62],
    ['check-in 2', 41],
    ['check-in 3', 24],
  ] as const) {
    book.add('checkIn', name, { on: ago(daysAgo), attendees: [tanaka], summary: '記事の予定を確認しました。' });
  }
  book.add('report', 'sent', {
    on: ago(44),
    status: 'sent',
    overall: 'on_track',
    done: ['構造化データ'],
    now: ['レシピ記事'],
    noProblems: true,
    next: ['特集の計画'],
    audience: [book.id('sato')],
    sharedWithClient: true,
  });
  book.add('report', 'ready', {
    on: ago(2),
    status: 'ready',
    overall: 'on_track',
    done: ['レシピ記事8本'],
    now: ['特集の準備'],
    problems: [{ text: '訪問数が下がっている' }],
    next: [],
    statuses: [{ ref: { type: 'criterion', id: book.id('visits') }, status: 'on_track' }],
    audience: [book.id('sato')],
  });
  book.change('signOff', 'v1 sato', { at: morningOf(ago(141)) });
}
