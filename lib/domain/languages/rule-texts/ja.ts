import type { RuleTexts } from '../../language';
import type { NotEvaluatedCode } from '../../rules/not-evaluated-code';

/** The rules' texts in Japanese, by rule key; the English ones stand in the rules' own files. */
export const jaRules: Record<string, RuleTexts> = {
  'client_input.no_tolerance': {
    title: 'お客様の素材に許容範囲がない',
    shown: { default: 'クライアントが用意する「{input}」に、どこまで一致させるかの定めがありません。' },
    next: '許容範囲を決め、クライアントが受け入れる例を一つ記録しましょう。',
    why: '元と違いが出るなら、どのくらいかを先に伝えます。',
  },
  'outcome.business_only': {
    title: '自社の数字だけ',
    shown: {
      default: '成功基準{n}件はすべて自社側の数字で、クライアントの成果を測るものがありません。',
      noneFelt: 'クライアントがどう感じたいかを示す成功基準がありません。',
    },
    next: '「お仕事の何が良くなり、そのときどう感じますか」と聞いてみましょう。',
    why: 'KPIはそのままに、クライアントの成果を並べて置きます。',
  },
  'criterion.regressing': {
    title: '目標から遠ざかっている成功基準',
    shown: { default: '「{criterion}」が2回続けて悪化しました：{v1} → {v2} → {v3}。' },
    next: '担当者と原因を確かめ、クライアントが気づく前に伝えましょう。',
    why: '問題は解決策とともに報告します。',
  },
  'promise.no_headroom': {
    title: 'お約束を上回る余地がない',
    shown: { default: '{target}は標準的な実績（{median}）より良い値です。上回る余地はほとんどありません。' },
    next: 'チームが確実に上回れる値をお約束し、より良い値はストレッチ目標にしましょう。',
    why: '上回れることをお約束します。',
  },
  'promise.no_benchmark': {
    title: '経験のないお約束',
    shown: { default: '「{metric}」の過去実績は{n}件です。' },
    next: '初めての試みと明記し、早めの確認日を決めるか、チームの外の実績を探しましょう。',
    why: '何が可能かを知ってからお約束します。',
  },
  'promise.far_below': {
    title: '普段の実績を大きく下回るお約束',
    shown: { default: '普段は{median}に届いています。{target}は低すぎませんか。' },
    next: 'より高い目標が歓迎されるか、クライアントに確かめましょう。',
    why: '低すぎる期待もズレの一つです。',
  },
  'capacity.exceeded': {
    title: '人手より仕事が多い',
    shown: { default: '{month}：予定{planned}時間に対し、稼働余力は{available}時間です。' },
    next: 'マイルストーンを動かすか、人を増やすか、遅れる前に新しい期日を合意しましょう。',
    why: '人手と制約は、始める前にも作業中にも確かめます。',
  },
  'promise.low_confidence': {
    title: 'チームの自信が低い',
    shown: {
      default: '「{promise}」への担当者の自信度は{confidence}%です。',
      notSaid: '「{promise}」にどのくらい自信があるか、まだ誰も答えていません。',
    },
    next: 'お約束を小さくするか、フェーズに分けるか、不安の元を外しましょう。',
    why: 'チームが確かだと言えることをお約束します。',
  },
  'item.repeated_insistence': {
    title: '同じ項目への声が続いている',
    shown: {
      default:
        '「{item}」について{windowDays}日間に{count}件の声があり、代替案はまだ出していません。ほかに頼れるものがないのかもしれません。',
    },
    next: 'その奥にある要点を聞き、それから選択肢を出しましょう。',
    why: 'こだわりの裏には、選択肢がなかったことがよくあります。',
  },
  'alternative.undecided': {
    title: '返事のない代替案',
    shown: { default: '「{alternative}」の提示から{age}日、まだ返事がありません。' },
    next: 'どの案が一番合うかを聞き、決定事項として残しましょう。',
    why: '良い関係は決定の積み重ねで続きます。',
  },
  'stakeholder.no_decision_maker': {
    title: '決められる人がいない',
    shown: { default: 'クライアント側の決裁者が登録されていません。' },
    next: '誰が決め、誰が承認するかを聞きましょう。',
    why: '合意には、合意できる人が必要です。',
  },
  'stakeholder.not_briefed': {
    title: '新しい関係者への説明がまだ',
    shown: { default: '{name}さんは合意内容の承認後に加わり、まだ内容を見ていません。' },
    next: '{name}さんに範囲、対象外、成功基準を説明し、期待を聞きましょう。',
    why: '全員が同じ説明を受けます。',
  },
  'feedback.followup_lapsed': {
    title: '約束したフォローアップが未対応',
    shown: {
      default: '{name}さんに{promisedBy}までに「{answer}」とお約束しました。',
      unnamed: '{name}さんに{promisedBy}までの対応をお約束しました。',
    },
    next: '対応するか、何が変わったかを今日中に{name}さんへ伝えましょう。',
    why: '約束した日付も約束です。',
  },
  'feedback.negative_cluster': {
    title: '否定的なフィードバックが重なっている',
    shown: {
      default: '{days}日間に否定的な声が{count}件ありました。',
      aboutTopic: '{days}日間に否定的な声が{count}件あり、多くは「{topic}」についてです。',
    },
    next: '次の進捗報告の前に電話し、代替案を持っていきましょう。',
    why: 'フィードバックは全体として読みます。',
  },
  'checkin.overdue': {
    title: '定例が遅れている',
    shown: { default: '定例の予定日から{late}日過ぎています。' },
    next: '定例を行うか、代わりに目標に対する現状を送りましょう。',
    why: '決まった間隔で合意内容に立ち返ります。',
  },
  'report.overdue': {
    title: '進捗報告が遅れている',
    shown: {
      default: '最後の進捗報告から{age}日たっています。',
      never: '進捗報告がないまま{age}日たっています。',
    },
    next: 'サイドパネルから作成しましょう。実績値と未対応の点は入力済みです。',
    why: 'クライアントに定期的に状況を伝えます。',
  },
  'report.incomplete': {
    title: '進捗報告に欠けている部分がある',
    shown: { default: '進捗報告に次の内容がありません：{missing}。' },
    next: '欠けている部分を書きましょう。問題には解決策か、その期日が要ります。',
    why: '済んだこと、今のこと、問題と解決策、次のこと。',
    words: {
      done: '済んだこと',
      now: '今していること',
      problems: '問題の有無',
      solution: '問題の解決策',
      next: '次にすること',
    },
  },
  'report.rosier_than_data': {
    title: 'データより明るい進捗報告',
    shown: { default: '進捗報告は「順調」としていますが、「{gap}」があります。' },
    next: '状態を直すか、それでも順調である理由を書きましょう。',
    why: '大げさにせず、隠しもしません。',
  },
  'scope.not_referenced': {
    title: '合意内容に立ち返っていない',
    shown: { default: '直近{count}回の定例で、合意した目標に触れていません。' },
    next: '次回は「望まれていたのはこれで、今ここにいます」から始めましょう。',
    why: 'お約束に立ち返ります。',
  },
  'channel.drift': {
    title: '合意した連絡手段以外での連絡',
    shown: { default: '{total}件中{n}件の連絡が、合意していない手段（{channel}）で届きました。' },
    next: '要望を合意した連絡手段に移すか、この手段も合意に加えましょう。',
    why: '合意した連絡手段を使います。',
    words: {
      email: 'メール',
      call: '電話',
      meeting: '打ち合わせ',
      chat: 'チャット',
      ticket: 'チケット',
      survey: 'アンケート',
      other: 'その他',
    },
  },
  'contact.silence': {
    title: '連絡が途絶えている',
    shown: { default: '{client}と{age}日間連絡を取っていません。' },
    next: '成果、質問、決めてほしいことなど、役に立つ話題で連絡しましょう。',
    why: '連絡はこちらから先に取ります。',
  },
  'survey.drop': {
    title: '満足度が下がった',
    shown: { default: '{name}さん：「{question}」が{previous}のあと{newest}になりました。' },
    next: '2営業日以内に、何が変わったかを{name}さんに聞きましょう。',
    why: '満足度は定期的に聞き、きちんと読みます。',
  },
  'survey.low_no_action': {
    title: '低い評価に対応がない',
    shown: { default: '{name}さんは{answeredOn}に{score}と答えました。まだ何も対応していません。' },
    next: '担当者と期日を決めて対応を一つ記録し、{name}さんに伝えましょう。',
    why: '結果は対応につなげます。',
  },
  'survey.overdue': {
    title: '満足度を聞いていない',
    shown: {
      default: '{client}に最後に聞いたのは{age}日前です。',
      never: '{client}に{age}日間聞いていません。',
    },
    next: 'しばらく聞いていない関係者に、短いアンケートを送りましょう。',
    why: '定期的に、ただし多すぎないように聞きます。',
  },
  'outcome.green_but_unhappy': {
    title: '数字は順調、お客様は不満',
    shown: { default: '成功基準{n}件はすべて順調ですが、満足度は100点中{score}点です。' },
    next: '何が足りないかを聞きましょう。依頼された本当の理由が合意内容にないのかもしれません。',
    why: '定量指標だけでは成功の全体は見えません。',
  },
  'improvement.not_told': {
    title: '改善を伝えていない',
    shown: { default: '「{action}」は実施済みですが、クライアントはまだ知りません。' },
    next: '次の進捗報告で「ご指摘を受けて、こうしました」と伝えましょう。',
    why: '改善はクライアントに見えるようにします。',
  },
  'milestone.slipped': {
    title: 'マイルストーンの遅れ',
    shown: {
      default: '「{milestone}」の期日は{dueOn}で、{days}日過ぎています。',
      moved: '「{milestone}」は{moves}回延期され、今の期日は{dueOn}です。',
    },
    next: '新しい期日と影響をクライアントに伝えましょう。',
    why: '進み具合は一歩ずつ見えるようにします。',
  },
  'phase.no_milestone': {
    title: 'マイルストーンのない長い期間',
    shown: { default: '{a}から{b}までの{days}日間、クライアントに見えるものがありません。' },
    next: 'クライアントが見たり試したりできる段階を加えましょう。',
    why: '目標には段階があります。',
  },
  'risk.no_response': {
    title: '対応策のないリスク',
    shown: { default: '「{risk}」（25点中{score}点）に{missing}がありません。' },
    next: '回避、軽減、移転、受容のどれにするかを決め、担当者を決めましょう。',
    why: 'リスクは評価し、対応を決めます。',
    words: { owner: '担当者', response: '対応策' },
  },
  'risk.not_shared': {
    title: '共有していないリスク',
    shown: { default: '「{risk}」をクライアントは知りません（{age}日）。' },
    next: '対応策とともに共有するか、社内にとどめる理由を書きましょう。',
    why: 'リスクは対応策とともに示します。',
  },
  'gap.unacknowledged': {
    title: '誰も見ていない緊急のズレ',
    shown: { default: '「{gap}」が{bdays}営業日のあいだ未対応で、担当する人がいません。' },
    next: '自分で対応するか、誰かに引き継ぎましょう。',
    why: '大切にするとは、誰かが目を向けることです。',
  },
  'team.blame_wording': {
    title: 'メモがお客様への不満になっている',
    shown: {
      default:
        '{client}についてのメモが、人を評する言葉になってきています（{windowDays}日間に{count}件）。代替案は出しましたか。',
    },
    next: '善意を前提に、クライアントに必要なことを書き、それから代替案を出しましょう。',
    why: '私たちを困らせたいクライアントはいません。',
  },
  'member.no_line_of_sight': {
    title: 'お客様の目標とつながっていないメンバー',
    shown: {
      default: '{member}さんは「{engagement}」を担当していますが、クライアントのどの目標にも紐付いていません。',
    },
    next: '{member}さんと、仕事がクライアントのどの成果につながるかを確かめましょう。裏方の仕事も同じです。',
    why: '誰もが、自分の仕事がお客様にもたらすものを知っています。',
  },
  'recognition.none': {
    title: '成果への感謝がまだ',
    shown: {
      default: '「{criterion}」は{on}に達成しましたが、まだ誰も称賛されていません。',
      feedback: '{name}さんが{on}に喜んでくださいましたが、まだ誰も称賛されていません。',
    },
    next: '携わった人に感謝し、クライアントのどの成果につながったかを伝えましょう。',
    why: '貢献は、日々の言葉でも正式な場でも称えます。',
  },
  'enablement.missing': {
    title: '活用支援のない引き渡し',
    shown: { default: '「{deliverable}」の検収から{age}日、研修も手引きもありません。' },
    next: '短い説明会、手引き、または相談窓口を用意しましょう。',
    why: '納めたものをお客様が使えるようにします。',
  },
  'improvement.overdue': {
    title: '期日を過ぎた改善策',
    shown: { default: '「{action}」の期日は{dueOn}でした。' },
    next: '実施するか、新しい期日を決めるか、理由を書いて取りやめましょう。',
    why: '改善を続けます。',
  },
  'evaluation.overdue': {
    title: '期待の棚卸しをしていない',
    shown: { default: '最後に期待を見直してから{age}日たっています。' },
    next: 'クライアントと一つずつ確かめましょう。今も同じか、変わったか、済んだか。',
    why: '知り、聞き、約束し、立ち返る。その繰り返しです。',
  },
  'retro.missing': {
    title: '振り返りのない終了',
    shown: {
      default: '「{engagement}」の終了から{age}日、学びが記録されていません。',
      lost: '「{engagement}」は失注で終了し、{age}日たっても学びが記録されていません。',
    },
    next: '自分たちのことから始めて、次はどう変えるかを書きましょう。',
    why: 'どの案件からも、自分たちを省みて学びます。',
  },
  'lesson.applies': {
    title: '以前にもあったこと',
    shown: { default: '以前にもありました：{lesson}', inPast: '「{past}」でもありました：{lesson}' },
    next: '学びを読み、今回に当てはまるかを判断しましょう。',
    why: '学んだことは、必要なときに戻ってきます。',
  },
  'aftercare.overdue': {
    title: '終了後の連絡がない',
    shown: { default: '終了後、{client}と{age}日間連絡を取っていません。' },
    next: '成果のその後を尋ね、役に立つことを提案しましょう。',
    why: 'お付き合いは案件のあとも続きます。',
  },
};

/** Why a rule could not be checked, by reason. */
export const jaNotEvaluated: Record<NotEvaluatedCode, string> = {
  no_start_date: '開始日がありません。',
  no_end_date: '終了日がありません。',
  no_proposed_date: '提案した日が記録されていません。',
  no_in_force_date: '合意が有効になった日が記録されていません。',
  no_digest: '承認された内容が合意に記録されていません。',
  no_due_date: '期限がありません。',
  no_direction: '増える方がよいのか減る方がよいのかが決まっていません。',
  no_target: '目標値がありません。',
  no_baseline: '現状値がありません。',
  no_measurement: 'まだ実績値がありません。',
  unit_differs: '実績値の単位が異なります。',
  too_few_points: '実績値が少ないか、間隔が短すぎます。',
  zero_reference: '比べる値がゼロです。',
  no_past_result: '比べられる過去実績がありません。',
  too_few_past_results: '比べられる過去実績が少なすぎます。',
  capability_unknown: '対応できるかどうかが確認されていません。',
  no_tool_limit: 'ツールの制約が分かっていません。',
  no_capacity: '稼働できる時間が分かっていません。',
  no_decision_date: '決定した日が記録されていません。',
  no_submitted_date: '提出した日が記録されていません。',
  no_offer_date: '提示した日が記録されていません。',
  no_result_date: '結果の日が記録されていません。',
  no_since: 'いつからかが分かりません。',
  too_few_answers: '回答した人が少なすぎます。',
};
