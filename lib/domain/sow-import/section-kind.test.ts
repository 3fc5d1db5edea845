import { describe, expect, it } from 'vitest';
import type { SectionKind } from './lexicon';
import { sectionOfHeading } from './section-kind';

const headings: Partial<Record<SectionKind, string[]>> = {
  deliverable: [
    'What lands on your desk at the end: the things we build',
    'What you will walk away with',
    'Was Sie am Ende in Händen halten',
    'Das bekommen Sie von uns',
    'お客様にお渡しするもの',
    '最終的にお手元に残るもの',
    '您将拿到什么',
    '交到您手里的',
  ],
  scope: [
    'Work packages',
    'What the agency undertakes',
    'Inhalt des Pakets',
    'Das machen wir',
    '委託内容',
    '建设范围与内容',
  ],
  exclusion: [
    'Beyond this engagement',
    'Left for another day',
    'Where our job stops',
    'Someone else will have to',
    'Bewusst weggelassen',
    'Darum kümmern sich andere, nicht wir',
    'Nicht Gegenstand dieses Angebots',
    '今回の対象に含めないもの',
    '別途お見積りとなるもの',
    '暂不考虑',
    '不含',
    '本期不做的事',
  ],
  assumption: [
    'What this estimate rests on',
    'We take for granted',
    'Worauf wir uns verlassen',
    'Dem Angebot liegt zugrunde',
    'お見積りの前提',
    '報告の前提となる条件',
    '估算依据',
    '默认成立的条件',
  ],
  clientDuty: [
    'On your side',
    'Your homework',
    'Inputs from the client',
    'Help us by',
    'Ihre Hausaufgaben',
    'Was wir dafür von Ihnen brauchen',
    'Zu Ihren Lasten',
    'ご協力いただくこと',
    '発注者の責務',
    '御社にご準備いただくもの',
    '贵方配合',
    '请您协助',
  ],
  milestone: [
    'When things happen',
    'Calendar',
    'Bis wann',
    'Der Weg dahin',
    '日取り',
    '進行の流れ',
    '什么时候完成',
    '排期',
  ],
  criterion: [
    'How you will know it worked',
    'What good looks like',
    'Measures',
    'Woran Sie den Nutzen erkennen',
    'Wann wir zufrieden sind',
    'うまくいったかの判断',
    '期待される効果',
    '如何判断好坏',
    '达标',
  ],
  ignored: [
    'What it will cost you',
    'Commercials',
    'Was es kostet: Honorar',
    'Rechtliches',
    '金額について',
    '其他约定',
    '参会人员',
  ],
};

describe('what a heading is about', () => {
  const rows = Object.entries(headings).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));
  it.each(rows)('reads „%s“ as %s', (text, kind) => {
    expect(sectionOfHeading(text)).toBe(kind);
  });

  it('does not guess at a heading that says nothing', () => {
    expect(sectionOfHeading('Harbour Lights')).toBeUndefined();
    expect(sectionOfHeading('Kapitel Blau')).toBeUndefined();
  });
});
