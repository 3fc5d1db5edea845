import { say } from '../in-languages';
import type { AgreementTemplate } from '../templates/agreement-template';

export const paidMedia: AgreementTemplate = {
  key: 'paid-media',
  name: say('Paid media', 'Bezahlte Werbung', '運用型広告', '付费媒体投放'),
  serviceLine: say('Paid media', 'Paid Media', '運用型広告', '付费媒体'),
  about: say(
    'For six months of search and social advertising with a media budget that the client pays directly.',
    'Für sechs Monate Such- und Social-Werbung mit einem Mediabudget, das der Kunde direkt zahlt.',
    'クライアントが媒体費を直接支払う、6か月の検索・SNS広告運用。',
    '适用于六个月的搜索和社交广告投放，媒体预算由客户直接支付。',
  ),
  kind: 'retainer',
  lengthDays: 182,
  milestones: [
    {
      key: 'tracking',
      name: say('Measuring works', 'Messung läuft', '計測の稼働', '监测可用'),
      day: 10,
      acceptance: say(
        'Ten test inquiries appear in the CRM with the campaign they came from.',
        'Zehn Testanfragen erscheinen im CRM mit der Kampagne, aus der sie kamen.',
        'テスト問い合わせ10件が、流入元キャンペーン付きでCRMに表示される。',
        '十条测试询盘出现在 CRM 中，并带有来源活动。',
      ),
      serves: ['cpl', 'quality'],
    },
    {
      key: 'live',
      name: say('Campaigns live', 'Kampagnen live', 'キャンペーン開始', '活动上线'),
      day: 21,
      acceptance: say(
        'All campaigns of the media plan are running, and each motif is approved in writing.',
        'Alle Kampagnen des Mediaplans laufen, jedes Motiv ist schriftlich freigegeben.',
        '媒体計画の全キャンペーンが稼働し、各クリエイティブが書面で承認されている。',
        '媒体计划中的活动全部上线，每款素材均有书面确认。',
      ),
      serves: ['cpl'],
    },
    {
      key: 'review',
      name: say(
        'Budget moved after three months',
        'Budget nach drei Monaten neu verteilt',
        '3か月後の予算再配分',
        '三个月后重新分配预算',
      ),
      day: 90,
      acceptance: say(
        'What brought qualified leads gets more, what did not is switched off; the decision is written down.',
        'Was qualifizierte Leads brachte, bekommt mehr; was nicht, wird abgeschaltet; die Entscheidung ist festgehalten.',
        '有望リードを生んだ施策を増やし、そうでないものを止める。決定を書き残す。',
        '带来有效线索的增加投入，没有的停掉；决定写成文字。',
      ),
      serves: ['cpl', 'quality', 'control'],
    },
  ],
  items: [
    {
      kind: 'deliverable',
      text: say(
        'Media plan: audiences, networks, budget by month, and when a campaign is stopped',
        'Mediaplan: Zielgruppen, Netzwerke, Budget je Monat und wann eine Kampagne gestoppt wird',
        '媒体計画：ターゲット、媒体、月別予算、停止の基準',
        '媒体计划：人群、平台、月度预算，以及停投条件',
      ),
      day: 10,
    },
    {
      kind: 'deliverable',
      text: say(
        'Measuring from the ad to the closed deal, with consent as the law asks',
        'Messung von der Anzeige bis zum Abschluss, mit Einwilligung wie vorgeschrieben',
        '広告から成約までの計測（法令に沿った同意取得を含む）',
        '从广告到成交的全链路监测，并按法规取得同意',
      ),
      milestone: 'tracking',
    },
    {
      kind: 'deliverable',
      text: say(
        'Search campaigns in the networks and languages of the media plan',
        'Suchkampagnen in den Netzwerken und Sprachen des Mediaplans',
        '媒体計画に記載の媒体・言語での検索広告',
        '按媒体计划的平台和语言投放搜索广告',
      ),
      milestone: 'live',
    },
    {
      kind: 'deliverable',
      text: say(
        'Ad motifs with text and picture, in the formats of the networks',
        'Anzeigenmotive mit Text und Bild in den Formaten der Netzwerke',
        'テキストと画像の広告クリエイティブ（各媒体の規格）',
        '含文案和图片的广告素材，符合各平台规格',
      ),
      milestone: 'live',
      allowance: { limit: '6', unit: say('motifs', 'Motive', '種類', '款'), period: say('month', 'Monat', '月', '月') },
    },
    {
      kind: 'activity',
      text: say(
        'Revision rounds for each motif',
        'Korrekturschleifen je Motiv',
        'クリエイティブ1点ごとの修正回数',
        '每款素材的修改轮次',
      ),
      allowance: { limit: '2', unit: say('rounds', 'Schleifen', '回', '轮') },
    },
    {
      kind: 'activity',
      text: say(
        'Care of the campaigns: bids, search terms, exclusions, tests, twice a week',
        'Betreuung der Kampagnen: Gebote, Suchbegriffe, Ausschlüsse, Tests, zweimal die Woche',
        '運用：入札、検索語句、除外設定、テスト（週2回）',
        '投放优化：出价、搜索词、否定词、测试，每周两次',
      ),
      allowance: {
        limit: '20',
        unit: say('hours', 'Stunden', '時間', '小时'),
        period: say('month', 'Monat', '月', '月'),
      },
    },
    {
      kind: 'deliverable',
      text: say(
        'Numbers and one recommendation every Monday by 10:00',
        'Zahlen und eine Empfehlung jeden Montag bis 10 Uhr',
        '毎週月曜10時までに数値と提案1つ',
        '每周一 10 点前提供数据和一条建议',
      ),
      duration: { days: 1, from: say('end of the week', 'Wochenende', '週末', '一周结束') },
    },
    {
      kind: 'exclusion',
      text: say(
        'Media costs: the networks bill the client directly',
        'Mediakosten: Die Netzwerke rechnen direkt mit dem Kunden ab',
        '媒体費（媒体からクライアントへ直接請求）',
        '媒体费用：由平台直接向客户结算',
      ),
    },
    {
      kind: 'exclusion',
      text: say('Film and photo shoots', 'Film- und Fotoaufnahmen', '動画・写真の撮影', '视频和照片拍摄'),
    },
    {
      kind: 'exclusion',
      text: say(
        'Changes to the website outside of the landing pages',
        'Änderungen an der Website außerhalb der Landingpages',
        'ランディングページ以外のサイト改修',
        '落地页以外的网站改动',
      ),
    },
    {
      kind: 'exclusion',
      text: say(
        'Answering comments and messages under the ads',
        'Antworten auf Kommentare und Nachrichten zu den Anzeigen',
        '広告へのコメント・メッセージ対応',
        '回复广告下的评论和私信',
      ),
    },
    {
      kind: 'assumption',
      text: say(
        'The media budget stays within 10 % of the plan from month to month.',
        'Das Mediabudget weicht von Monat zu Monat höchstens 10 % vom Plan ab.',
        '媒体費の増減は毎月、計画の10%以内。',
        '媒体预算每月与计划相差不超过 10%。',
      ),
    },
    {
      kind: 'clientDuty',
      text: say(
        'Admin access to the ad accounts, which belong to the client',
        'Administratorzugang zu den Werbekonten, die dem Kunden gehören',
        '広告アカウント（クライアント所有）の管理者権限',
        '开通广告账户的管理员权限，账户归客户所有',
      ),
      day: 3,
    },
    {
      kind: 'clientDuty',
      text: say(
        'Approval of motifs within 2 working days',
        'Freigabe von Motiven binnen 2 Arbeitstagen',
        'クリエイティブを2営業日以内に承認',
        '2 个工作日内确认素材',
      ),
      duration: { days: 2, from: say('our draft', 'unserem Entwurf', '初稿の提出', '我方提交') },
    },
    {
      kind: 'clientDuty',
      text: say(
        'Logo, typefaces and product pictures with rights for advertising',
        'Logo, Schriften und Produktbilder mit Rechten für Werbung',
        '広告利用の権利があるロゴ、書体、製品画像',
        '可用于广告的标志、字体和产品图片',
      ),
      day: 7,
      clientSuppliedInput: true,
      tolerance: say(
        'Used as supplied; cropping and background may change, colours by no more than the network compresses.',
        'Verwendung wie geliefert; Ausschnitt und Hintergrund dürfen sich ändern, Farben nur durch die Kompression der Netzwerke.',
        '支給データをそのまま使用。トリミングと背景の変更は可、色は媒体の圧縮による変化のみ。',
        '按提供的素材使用；可裁切和更换背景，颜色只允许平台压缩带来的变化。',
      ),
    },
    {
      kind: 'clientDuty',
      text: say(
        'Which leads became customers, exported from the CRM by the 5th of each month',
        'Welche Leads zu Kunden wurden, aus dem CRM exportiert bis zum 5. des Monats',
        '受注に至ったリードの一覧を毎月5日までにCRMから出力',
        '每月 5 日前从 CRM 导出已成交的线索',
      ),
      day: 35,
    },
  ],
  criteria: [
    {
      key: 'cpl',
      kind: 'hard',
      statement: say(
        'A qualified lead costs what the business case allows',
        'Ein qualifizierter Lead kostet, was die Rechnung zulässt',
        '有望リード1件の費用が採算の範囲に収まる',
        '每条有效线索的成本在商业测算之内',
      ),
      subject: say('Marketing and finance', 'Marketing und Finanzen', 'マーケティングと経理', '市场和财务'),
      metric: say('Cost per qualified lead', 'Kosten je qualifiziertem Lead', '有望リード獲得単価', '有效线索成本'),
      unit: 'EUR',
      direction: 'down',
      source: say(
        'Ad accounts and CRM report',
        'Werbekonten und CRM-Bericht',
        '広告アカウントとCRMレポート',
        '广告账户和 CRM 报表',
      ),
      baselineBy: 30,
      measureEveryDays: 7,
      day: 175,
    },
    {
      key: 'quality',
      kind: 'hard',
      statement: say(
        'Sales accepts the leads that the campaigns bring',
        'Der Vertrieb nimmt die Leads der Kampagnen an',
        '営業が広告経由のリードを受け入れている',
        '销售认可广告带来的线索',
      ),
      subject: say('The sales team', 'Der Vertrieb', '営業チーム', '销售团队'),
      metric: say(
        'Share of leads that sales accepts',
        'Anteil der Leads, die der Vertrieb annimmt',
        '営業が受け入れたリードの割合',
        '销售接受线索的比例',
      ),
      unit: '%',
      direction: 'up',
      target: '60',
      source: say(
        'CRM report by campaign',
        'CRM-Bericht nach Kampagne',
        'キャンペーン別CRMレポート',
        'CRM 按活动统计的报表',
      ),
      baselineBy: 45,
      measureEveryDays: 30,
      day: 175,
    },
    {
      key: 'control',
      kind: 'felt',
      statement: say(
        'The client can say at any time what is spent and what it brings',
        'Der Kunde kann jederzeit sagen, was ausgegeben wird und was es bringt',
        '支出と成果をいつでも把握できている',
        '客户随时说得出花了多少、带来什么',
      ),
      subject: say('The head of marketing', 'Die Marketingleitung', 'マーケティング責任者', '市场负责人'),
      question: say(
        'Do you feel in control of what is spent? (1 to 5)',
        'Haben Sie im Griff, was ausgegeben wird? (1 bis 5)',
        '広告費を把握し、管理できていると感じますか？（1〜5)',
        '您觉得广告花费尽在掌握吗？(1 至 5)',
      ),
      targetScore: 4,
      day: 90,
    },
  ],
};
