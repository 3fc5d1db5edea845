import type { Document } from '../../document';
import { lin, sampleMembers } from '../people';
import { linkSampleRecord } from '../record-links';
import { SampleBook } from '../sample-book';
import type { SampleDays } from '../sample-days';

/** An app for a software company: work has started, the agreement is proposed and not signed, and much is still open. */
export function beichen(days: SampleDays): Document[] {
  const book = new SampleBook('beichen');
  addPeople(book, days);
  addAbilities(book, days);
  book.about('app');
  addAgreement(book, days);
  addItems(book, days);
  addCriteria(book, days);
  linkSampleRecord(book, 'account', 'beichen', '北辰科技');
  linkSampleRecord(book, 'deal', '104', '客户端 App 一期');
  return book.documents();
}

function addPeople(book: SampleBook, { ago, ahead }: SampleDays): void {
  const clientId = book.id('client');
  book.add('client', 'client', { name: '北辰科技', industry: 'Software', domains: ['beichen.example'] });
  book.add('stakeholder', 'wang', {
    clientId,
    name: '王丽',
    role: '产品总监',
    signoffRequired: true,
    addedOn: ago(60),
    language: 'zh-CN',
  });
  book.add('stakeholder', 'zhao', { clientId, name: '赵强', role: '技术负责人', addedOn: ago(55), language: 'zh-CN' });
  book.add('cpi', 'ease', {
    name: '用户一看就会用',
    definition: '新用户不需要看说明就能完成第一单。',
    kind: 'functional',
    active: true,
    critical: true,
    drives: [{ kpi: '次月留存', effect: '会用的人会留下' }],
  });
  book.add('engagement', 'app', {
    clientId,
    name: '客户端 App 一期',
    kind: 'project',
    status: 'active',
    serviceLine: 'App',
    startedOn: ago(96),
    endsOn: ahead(94),
    ownerId: sampleMembers.lin.id,
    assignments: [
      { memberId: sampleMembers.lin.id, since: ago(26) },
      { memberId: sampleMembers.kim.id, since: ago(20) },
    ],
    cpiIds: [book.id('ease')],
  });
}

function addAbilities(book: SampleBook, { month }: SampleDays): void {
  book.add('capability', 'swift', { name: 'iOS 原生开发', status: 'not_available' });
  book.add('capability', 'security', { name: '等保测评', status: 'unknown' });
  book.add('toolLimit', 'push', {
    tool: '推送服务',
    parameter: '每日推送量',
    limit: '10000',
    unit: '条',
    plan: '基础版',
  });
  for (const ahead of [0, 1, 2, 3]) {
    for (const [name, member, availableHours] of [
      ['lin', sampleMembers.lin, '100'],
      ['kim', sampleMembers.kim, '20'],
    ] as const) {
      book.add('capacity', `${name} ${ahead}`, { memberId: member.id, month: month(ahead), availableHours });
    }
  }
}

function addAgreement(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('agreement', 'v1', {
    version: 1,
    status: 'proposed',
    language: 'zh-CN',
    proposedOn: ago(12),
    summary: '安卓与 iOS 客户端一期：注册、下单、支付',
    baselineEffortHours: '600',
    channels: [{ type: 'chat', purpose: '日常沟通', ourContactId: sampleMembers.lin.id }],
  });
  book.add('milestone', 'beta', { agreementId, name: '内测版', dueOn: ahead(50), criterionIds: [book.id('orders')] });
  book.add('signOff', 'wang asked', {
    agreementId,
    stakeholderId: book.id('wang'),
    state: 'requested',
    via: 'portal',
  });
}

function addItems(book: SampleBook, { ago, ahead, month }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('scopeItem', 'ios', {
    agreementId,
    kind: 'deliverable',
    text: 'iOS 客户端，支持最近三个系统版本',
    owner: lin,
    dueOn: ahead(60),
    capabilityIds: [book.id('swift')],
    milestoneId: book.id('beta'),
    plannedHours: [{ month: month(1), hours: '150' }],
    confidence: 55,
    position: 1,
  });
  book.add('scopeItem', 'push item', {
    agreementId,
    kind: 'deliverable',
    text: '订单消息推送，每天约 50000 条',
    owner: lin,
    dueOn: ahead(60),
    toolDemand: { toolLimitId: book.id('push'), amount: '50000', unit: '条' },
    position: 2,
  });
  book.add('scopeItem', 'design', {
    agreementId,
    kind: 'deliverable',
    text: '界面高端大气，细节按需调整',
    owner: lin,
    dueOn: ahead(30),
    position: 3,
  });
  book.add('scopeItem', 'audit', {
    agreementId,
    kind: 'activity',
    text: '配合等级保护测评',
    owner: lin,
    capabilityIds: [book.id('security')],
    position: 4,
  });
  book.add('scopeItem', 'guide', { agreementId, kind: 'deliverable', text: '运营后台使用手册', position: 5 });
  book.add('request', 'mini', {
    text: '能不能顺便做一个小程序版本？',
    receivedOn: ago(24),
    stakeholderId: book.id('wang'),
    channel: 'chat',
  });
}

function addCriteria(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('criterion', 'better', {
    agreementId,
    position: 10,
    kind: 'hard',
    statement: '体验更好',
    metric: '满意度',
    owner: lin,
  });
  book.add('criterion', 'orders', {
    agreementId,
    position: 20,
    kind: 'hard',
    statement: '新用户在三分钟内完成第一单的比例',
    subject: '新注册用户',
    metric: '首单完成率',
    unit: '%',
    direction: 'up',
    baseline: '22',
    target: '45',
    source: '后台统计',
    dueOn: ahead(140),
    owner: lin,
  });
  book.add('expectation', 'like paper', {
    stakeholderId: book.id('wang'),
    text: '我妈妈也要会用。',
    source: 'client_words',
    recordedOn: ago(10),
  });
}
