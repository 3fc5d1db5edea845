import { say } from '../in-languages';
import type { AgreementTemplate } from '../templates/agreement-template';

export const supportRetainer: AgreementTemplate = {
  key: 'support-retainer',
  name: say('Support retainer', 'Supportvertrag', '保守サポート', '运维支持'),
  serviceLine: say('Support', 'Support', '保守', '运维'),
  about: say(
    'For a year of care for software or a website: defects, updates, small wishes, with agreed answer times.',
    'Für ein Jahr Betreuung von Software oder Website: Fehler, Updates, kleine Wünsche, mit vereinbarten Antwortzeiten.',
    'ソフトウェアやサイトの1年間の保守。不具合、更新、小改修と応答時間を取り決める。',
    '适用于软件或网站一年的维护：缺陷、更新、小需求，并约定响应时间。',
  ),
  kind: 'retainer',
  lengthDays: 365,
  milestones: [
    {
      key: 'taken',
      name: say('System taken over', 'System übernommen', '引き継ぎ完了', '系统接管完成'),
      day: 21,
      acceptance: say(
        'We can build, deploy and restore the system from a backup ourselves.',
        'Wir können das System selbst bauen, ausliefern und aus einer Sicherung wiederherstellen.',
        '当社だけでビルド、配備、バックアップからの復旧ができる。',
        '我方可独立构建、部署，并从备份恢复系统。',
      ),
      serves: ['answer', 'uptime'],
    },
    {
      key: 'quarter',
      name: say('First quarterly review', 'Erstes Quartalsgespräch', '四半期レビュー', '首次季度回顾'),
      day: 91,
      acceptance: say(
        'The ten most frequent causes of tickets are known, and three of them are removed.',
        'Die zehn häufigsten Ursachen von Tickets sind bekannt, drei davon beseitigt.',
        'チケットの主な原因10件を把握し、うち3件を解消している。',
        '查明工单最常见的十个原因，并消除其中三个。',
      ),
      serves: ['answer'],
    },
  ],
  items: [
    {
      kind: 'activity',
      text: say(
        'Repair of defects by severity: blocked 4 hours, hindered 1 working day, cosmetic 10 working days',
        'Behebung von Fehlern nach Schwere: Stillstand 4 Stunden, Behinderung 1 Arbeitstag, Schönheitsfehler 10 Arbeitstage',
        '重大度別の不具合対応：停止4時間、支障1営業日、軽微10営業日',
        '按严重程度修复缺陷：停摆 4 小时，受阻 1 个工作日，外观问题 10 个工作日',
      ),
      allowance: {
        limit: '30',
        unit: say('hours', 'Stunden', '時間', '小时'),
        period: say('month', 'Monat', '月', '月'),
      },
      clarification: say(
        'Blocked: nobody can work. Hindered: there is a way around. Cosmetic: work goes on.',
        'Stillstand: Niemand kann arbeiten. Behinderung: Es gibt einen Umweg. Schönheitsfehler: Die Arbeit geht weiter.',
        '停止：誰も作業できない。支障：回避策がある。軽微：作業は続けられる。',
        '停摆：无人能工作。受阻：有替代办法。外观：不影响工作。',
      ),
    },
    {
      kind: 'activity',
      text: say(
        'Small wishes of up to 8 hours each, in the order that the client sets',
        'Kleine Wünsche bis je 8 Stunden, in der Reihenfolge des Kunden',
        '1件8時間までの小改修（優先順位はクライアントが決定）',
        '单项不超过 8 小时的小需求，顺序由客户决定',
      ),
      allowance: {
        limit: '16',
        unit: say('hours', 'Stunden', '時間', '小时'),
        period: say('month', 'Monat', '月', '月'),
      },
    },
    {
      kind: 'deliverable',
      text: say(
        'Updates of system and extensions each month, on a test system first',
        'Monatliche Updates von System und Erweiterungen, zuerst auf einem Testsystem',
        '毎月のシステム・拡張機能の更新（検証環境で先に確認）',
        '每月更新系统和扩展，先在测试环境验证',
      ),
      duration: { days: 10, from: say('release of the update', 'Erscheinen des Updates', '更新の公開', '更新发布') },
    },
    {
      kind: 'deliverable',
      text: say(
        'Security updates rated critical within 2 working days',
        'Als kritisch eingestufte Sicherheitsupdates binnen 2 Arbeitstagen',
        '緊急のセキュリティ更新を2営業日以内に適用',
        '严重安全更新在 2 个工作日内完成',
      ),
      duration: { days: 2, from: say('publication', 'Veröffentlichung', '公表', '公布') },
    },
    {
      kind: 'activity',
      text: say(
        'Daily backup, kept 30 days, and a test of restoring each quarter',
        'Tägliche Sicherung, 30 Tage aufbewahrt, und eine Probe der Wiederherstellung je Quartal',
        '毎日のバックアップ（30日保管）と四半期ごとの復旧テスト',
        '每日备份，保留 30 天，每季度做一次恢复演练',
      ),
    },
    {
      kind: 'deliverable',
      text: say(
        'Monthly list of tickets: what, how long, what caused it',
        'Monatliche Liste der Tickets: was, wie lange, wodurch',
        '月次チケット一覧：内容、所要時間、原因',
        '每月工单清单：内容、用时、原因',
      ),
      duration: { days: 5, from: say('end of the month', 'Monatsende', '月末', '月末') },
    },
    {
      kind: 'exclusion',
      text: say(
        'New functions of more than 8 hours: they are offered as a project',
        'Neue Funktionen über 8 Stunden: Sie werden als Projekt angeboten',
        '8時間を超える新機能（別途見積）',
        '超过 8 小时的新功能：另行立项',
      ),
    },
    {
      kind: 'exclusion',
      text: say(
        'Service at night, on weekends and on public holidays',
        'Dienst nachts, an Wochenenden und Feiertagen',
        '夜間・休日・祝日の対応',
        '夜间、周末和法定节假日服务',
      ),
    },
    {
      kind: 'exclusion',
      text: say(
        'Defects in systems of others, beyond finding the cause',
        'Fehler in fremden Systemen, über das Finden der Ursache hinaus',
        '他社システムの不具合（原因調査まで）',
        '第三方系统的缺陷（仅查明原因）',
      ),
    },
    {
      kind: 'exclusion',
      text: say('Teaching end users', 'Schulung der Endnutzer', 'エンドユーザーへの操作指導', '最终用户培训'),
    },
    {
      kind: 'assumption',
      text: say(
        'Unused hours last until the end of the following month, then they expire.',
        'Nicht genutzte Stunden gelten bis Ende des Folgemonats und verfallen dann.',
        '未使用時間は翌月末まで繰り越し、その後消滅する。',
        '未用工时可延至次月底，之后作废。',
      ),
    },
    {
      kind: 'assumption',
      text: say(
        'The system runs on versions that their makers still maintain.',
        'Das System läuft auf Versionen, die ihre Hersteller noch pflegen.',
        'システムは提供元の保守対象バージョンで稼働している。',
        '系统运行在厂商仍维护的版本上。',
      ),
    },
    {
      kind: 'clientDuty',
      text: say(
        'Source code, access to servers, and the passwords, in a password safe',
        'Quelltext, Zugang zu den Servern und Passwörter, in einem Passwortspeicher',
        'ソースコード、サーバー権限、パスワード（パスワード管理ツールで共有）',
        '源代码、服务器权限和密码，通过密码库提供',
      ),
      day: 5,
    },
    {
      kind: 'clientDuty',
      text: say(
        'Two named people who report defects and set their order',
        'Zwei benannte Personen, die Fehler melden und ihre Reihenfolge bestimmen',
        '不具合の報告と優先順位を決める担当者2名',
        '指定两人负责报障和排定顺序',
      ),
      day: 5,
    },
    {
      kind: 'clientDuty',
      text: say(
        'Each report with steps, expectation and a picture',
        'Jede Meldung mit Schritten, Erwartung und Bild',
        '報告には手順、期待する動作、画像を添える',
        '每条报障附步骤、预期结果和截图',
      ),
      duration: { days: 1, from: say('our question', 'unserer Frage', '当方の質問', '我方提问') },
    },
  ],
  criteria: [
    {
      key: 'answer',
      kind: 'hard',
      statement: say(
        'People who report a blocked system get an answer in time',
        'Wer einen Stillstand meldet, bekommt rechtzeitig Antwort',
        '停止の報告に時間内に回答が届く',
        '报告停摆的人按时得到答复',
      ),
      subject: say('People who report defects', 'Meldende Personen', '不具合の報告者', '报障人员'),
      metric: say(
        'Share of tickets answered within the agreed time',
        'Anteil der Tickets, die in der vereinbarten Zeit beantwortet sind',
        '約束の時間内に回答したチケットの割合',
        '在约定时间内答复的工单比例',
      ),
      unit: '%',
      direction: 'up',
      target: '95',
      source: say('Ticket system', 'Ticketsystem', 'チケット管理システム', '工单系统'),
      baseline: '0',
      measureEveryDays: 30,
      day: 350,
    },
    {
      key: 'uptime',
      kind: 'hard',
      statement: say(
        'Customers reach the system in business hours',
        'Kunden erreichen das System in der Geschäftszeit',
        '顧客が営業時間中にシステムを使える',
        '客户在工作时间能访问系统',
      ),
      subject: say('Customers and employees', 'Kunden und Beschäftigte', '顧客と社員', '客户和员工'),
      metric: say(
        'Availability in business hours, by month',
        'Verfügbarkeit in der Geschäftszeit, je Monat',
        '営業時間内の月間稼働率',
        '工作时间内的月度可用率',
      ),
      unit: '%',
      direction: 'up',
      target: '99.5',
      source: say(
        'Monitoring from outside, every minute',
        'Überwachung von außen, jede Minute',
        '外部からの1分間隔の監視',
        '外部每分钟监测',
      ),
      baselineBy: 21,
      measureEveryDays: 30,
      day: 350,
    },
    {
      key: 'again',
      kind: 'hard',
      statement: say(
        'The same defect does not come back to the people who reported it',
        'Derselbe Fehler kommt bei den Meldenden nicht wieder',
        '同じ不具合が報告者のもとで再発しない',
        '同一缺陷不再困扰报障人',
      ),
      subject: say('People who report defects', 'Meldende Personen', '不具合の報告者', '报障人员'),
      metric: say(
        'Tickets opened again within 30 days',
        'Binnen 30 Tagen wieder geöffnete Tickets',
        '30日以内に再オープンしたチケットの割合',
        '30 天内重新打开的工单比例',
      ),
      unit: '%',
      direction: 'down',
      target: '5',
      source: say('Ticket system', 'Ticketsystem', 'チケット管理システム', '工单系统'),
      baselineBy: 60,
      measureEveryDays: 30,
      day: 350,
    },
    {
      key: 'calm',
      kind: 'felt',
      statement: say(
        'The people responsible feel that the system is in good hands',
        'Die Verantwortlichen wissen das System in guten Händen',
        '担当者が安心してシステムを任せられている',
        '负责人觉得系统交给我们很放心',
      ),
      subject: say(
        'The people responsible for the system',
        'Die Verantwortlichen für das System',
        'システムの責任者',
        '系统负责人',
      ),
      question: say(
        'How well looked after do you feel? (1 to 5)',
        'Wie gut fühlen Sie sich betreut? (1 bis 5)',
        '安心して任せられていると感じますか？（1〜5)',
        '您觉得被照顾得有多好？(1 至 5)',
      ),
      targetScore: 4,
      day: 91,
    },
  ],
};
