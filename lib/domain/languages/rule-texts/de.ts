import type { RuleTexts } from '../../language';
import type { NotEvaluatedCode } from '../../rules/not-evaluated-code';

/** The rules' texts in German, by rule key; the English ones stand in the rules' own files. */
export const deRules: Record<string, RuleTexts> = {
  'agreement.none_in_force': {
    title: 'Keine Vereinbarung in Kraft',
    shown: {
      default:
        'Die Arbeit hat vor {age, plural, one {# Tag} other {# Tagen}} begonnen, und kein vereinbarter Leistungsumfang ist in Kraft.',
    },
    next: 'Schlagen Sie den freigebenden Personen den Entwurf vor oder erfassen Sie die bestehende Vereinbarung.',
    why: 'Schriftlich vereinbaren, bevor aus der Erinnerung gearbeitet wird.',
  },
  'agreement.no_exclusions': {
    title: 'Nichts ist ausgeschlossen',
    shown: { default: 'Die Vereinbarung sagt, was enthalten ist, und nennt nichts, was nicht enthalten ist.' },
    next: 'Ergänzen Sie mindestens einen Leistungsausschluss. Beginnen Sie mit dem, was in ähnlichen Aufträgen zusätzlich gewünscht wurde.',
    why: 'Was nicht getan wird, wird so deutlich gesagt wie das, was getan wird.',
  },
  'scope_item.vague': {
    title: 'Unscharf formuliert und ohne Grenze',
    shown: { default: '„{terms}“ lässt sich verschieden lesen und hat keine Grenze.' },
    next: 'Ergänzen Sie eine Zahl, einen Termin oder ein Beispiel oder verschieben Sie die Position zu „nicht enthalten“.',
    why: 'Einzelheiten werden festgehalten und bestätigt, nicht vorausgesetzt.',
  },
  'signoff.missing': {
    title: 'Nötige Freigabe fehlt',
    shown: {
      default:
        '{name} hat Fassung {version} nicht freigegeben, vorgeschlagen vor {age, plural, one {# Tag} other {# Tagen}}.',
      declined: '{name} hat Fassung {version} abgelehnt.',
    },
    next: 'Erinnern Sie mit der Liste der Änderungen oder benennen Sie mit dem Kunden eine andere freigebende Person.',
    why: 'Jede wichtige Person gibt frei.',
  },
  'agreement.moved_without_resign': {
    title: 'Ziel ohne erneute Freigabe geändert',
    shown: {
      default:
        '{count, plural, one {# vereinbarter Punkt hat} other {# vereinbarte Punkte haben}} sich nach der Freigabe am {signedOn} geändert: {changes}.',
      unknownTerms: 'Fassung {version} ist nicht mehr, was am {signedOn} freigegeben wurde.',
    },
    next: 'Schlagen Sie allen, die freigegeben haben, eine neue Fassung vor oder stellen Sie den freigegebenen Stand wieder her.',
    why: 'Wenn sich das Ziel verschiebt, wird die Vereinbarung neu besprochen und von allen neu getragen.',
    words: {
      version: 'Fassung',
      channel: 'Kommunikationsweg',
      'channel.email': 'E-Mail',
      'channel.call': 'Anruf',
      'channel.meeting': 'Treffen',
      'channel.chat': 'Chat',
      'channel.ticket': 'Ticket',
      'channel.survey': 'Umfrage',
      'channel.other': 'anderer Weg',
      scopeItem: 'Leistungsposition',
      criterion: 'Erfolgskriterium',
      kind: 'Art',
      text: 'Text',
      'allowance.limit': 'Grenze',
      'allowance.unit': 'Einheit',
      'allowance.period': 'Zeitraum',
      allowance: 'Kontingent',
      tolerance: 'Toleranz',
      dueOn: 'Termin',
      duration: 'Dauer',
      'duration.days': 'Tage',
      'duration.from': 'Gezählt ab',
      statement: 'Aussage',
      metric: 'Kennzahl',
      unit: 'Einheit',
      direction: 'Richtung',
      target: 'Zielwert',
      targetMax: 'Oberer Zielwert',
      question: 'Frage',
      targetScore: 'Angestrebte Punktzahl',
      deliverable: 'Liefergegenstand',
      activity: 'Tätigkeit',
      exclusion: 'Nicht enthalten',
      assumption: 'Annahme',
      clientDuty: 'Mitwirkung',
      hard: 'Messbare Kennzahl',
      felt: 'Empfundenes Ergebnis',
      up: 'Höher ist besser',
      down: 'Niedriger ist besser',
      band: 'Innerhalb einer Spanne',
    },
  },
  'promise.before_expectation': {
    title: 'Zugesagt, bevor gefragt wurde',
    shown: {
      default: 'Fassung {version} wurde vorgeschlagen, bevor der Kunde in eigenen Worten gesagt hat, was Erfolg ist.',
    },
    next: 'Fragen Sie zuerst nach der Erfolgsdefinition, erfassen Sie sie als Zitat und prüfen Sie dann jede Zusage daran.',
    why: 'Erst spricht der Kunde, dann kommt die Zusage.',
  },
  'item.no_owner': {
    title: 'Niemand zuständig',
    shown: { default: '{item} hat keine zuständige Person.' },
    next: 'Benennen Sie eine Person, bei uns oder beim Kunden.',
    why: 'Wer was tut, gehört zur Zusage.',
  },
  'deliverable.no_time': {
    title: 'Kein Termin und keine Dauer',
    shown: { default: '{deliverable} hat keinen Termin und keine Dauer.' },
    next: 'Ergänzen Sie einen Termin oder eine Dauer ab einem benannten Ereignis.',
    why: 'Wie lange es dauert, gehört zur Zusage.',
  },
  'channel.none_agreed': {
    title: 'Kein Kommunikationsweg vereinbart',
    shown: { default: 'Es ist kein Kommunikationsweg mit einer Kontaktperson auf beiden Seiten vereinbart.' },
    next: 'Vereinbaren Sie einen Weg für Wünsche und je eine Kontaktperson.',
    why: 'Der Kommunikationsweg gehört zur Zusage.',
  },
  'client_duty.overdue': {
    title: 'Mitwirkung des Kunden überfällig',
    shown: {
      default: '{duty} war vor {days, plural, one {# Tag} other {# Tagen}} fällig.',
      milestone: '{duty} war vor {days, plural, one {# Tag} other {# Tagen}} fällig. {milestone} hängt davon ab.',
    },
    next: 'Erinnern Sie die zuständige Person beim Kunden und zeigen Sie, welcher Termin sich sonst verschiebt.',
    why: 'Beide Seiten haben Aufgaben.',
  },
  'allowance.exceeded': {
    title: 'Kontingent aufgebraucht',
    shown: { default: '{item}: {used} von {limit} {unit} verbraucht.' },
    next: 'Sprechen Sie vor dem nächsten Mal mit dem Kunden. Bieten Sie eine Alternative an oder stellen Sie einen Änderungsantrag.',
    why: 'Grenzen sind sichtbar, bevor sie überschritten werden.',
  },
  'smart.specific': {
    title: 'SMART: nicht spezifisch',
    shown: { default: '„{statement}“ sagt noch nicht, was sich ändert, und für wen.' },
    next: 'Nennen Sie die Sache und die Menschen: „Gäste aus Japan finden die Größentabelle“.',
    why: 'Ziele sind spezifisch.',
  },
  'smart.measurable': {
    title: 'SMART: nicht messbar',
    shown: { default: '{criterion} lässt sich noch nicht messen: {missing}.' },
    next: 'Füllen Sie die fehlenden Felder aus. Ergänzen Sie für ein empfundenes Ergebnis eine Frage und die angestrebte Punktzahl.',
    why: 'Ziele sind messbar.',
    words: {
      metric: 'Kennzahl',
      unit: 'Einheit',
      direction: 'Richtung',
      target: 'Zielwert',
      targetMax: 'oberer Zielwert',
      source: 'Quelle',
      baseline: 'Ausgangswert',
      question: 'Frage',
      targetScore: 'angestrebte Punktzahl',
    },
  },
  'smart.achievable': {
    title: 'SMART: Erreichbarkeit nicht gezeigt',
    shown: { default: 'Noch zeigt nichts, dass {criterion} erreichbar ist: {reason}.' },
    next: 'Fügen Sie einen Erfahrungswert an oder lassen Sie die Leitung schreiben, warum es machbar ist.',
    why: 'Ziele sind erreichbar.',
    words: {
      beyond_benchmark: 'der Zielwert liegt jenseits unseres besten Ergebnisses',
      capability_unavailable: 'es braucht eine Kompetenz, die uns fehlt',
      tool_limit_exceeded: 'es braucht mehr, als ein Werkzeug zulässt',
      no_past_result: 'kein Erfahrungswert und keine Begründung der Leitung',
    },
  },
  'smart.relevant': {
    title: 'SMART: für den Kunden nicht relevant',
    shown: { default: '{criterion} ist mit nichts verknüpft, was der Kunde sich wünscht.' },
    next: 'Verknüpfen Sie es mit einer Erwartung des Kunden oder einer CPI oder streichen Sie es.',
    why: 'Ziele sind wichtig für das, was der Kunde schätzt.',
  },
  'smart.time_bound': {
    title: 'SMART: kein Termin',
    shown: { default: '{criterion}: {reason}.' },
    next: 'Setzen Sie einen Termin innerhalb des Auftrags oder kennzeichnen Sie es als langfristiges Ergebnis mit Prüftermin.',
    why: 'Ziele haben einen Termin.',
    words: {
      no_date: 'kein Termin',
      before_agreement: 'Termin vor der Vereinbarung',
      after_end: 'Termin nach dem Ende des Auftrags',
    },
  },
  'cpi.no_criterion': {
    title: 'CPI ohne Kriterium',
    shown: { default: '„{cpi}“ ist dem Kunden wichtig, aber kein Kriterium zeigt, ob es erreicht ist.' },
    next: 'Ergänzen Sie ein Kriterium, messbar oder empfunden, mit einer zuständigen Person.',
    why: 'Gemessen wird, was dem Kunden wichtig ist.',
  },
  'felt.no_pulse': {
    title: 'Empfundenes Ergebnis ohne Kurzabfrage',
    shown: {
      default: 'Seit {age, plural, one {# Tag} other {# Tagen}} hat niemand den Kunden nach „{criterion}“ gefragt.',
    },
    next: 'Senden Sie die Kurzabfrage mit einer Frage oder fragen Sie bei der nächsten Abstimmung und erfassen Sie die Antwort.',
    why: 'Nach einem zugesagten Gefühl wird gefragt.',
  },
  'criterion.stale': {
    title: 'Kriterium nicht gemessen',
    shown: {
      default: '{criterion} wurde zuletzt vor {age, plural, one {# Tag} other {# Tagen}} gemessen.',
      never: '{criterion} wurde seit {age, plural, one {# Tag} other {# Tagen}} nicht gemessen.',
    },
    next: 'Erfassen Sie den aktuellen Wert und seine Quelle.',
    why: 'Fortschritt wird in festem Rhythmus gemessen.',
  },
  'forecast.miss': {
    title: 'Prognose verfehlt den Zielwert',
    shown: {
      default: 'Bei diesem Tempo erreicht {criterion} bis {dueOn} {projected}; zum Zielwert {target} fehlen {short}.',
    },
    next: 'Wählen Sie mit dem Kunden: mehr Aufwand, ein anderer Plan oder ein anderer Zielwert. Bieten Sie mindestens eine Alternative an.',
    why: 'Früh sagen, dass ein Ziel verfehlt wird.',
  },
  'criterion.past_due_unmet': {
    title: 'Termin vorbei, Zielwert nicht erreicht',
    shown: {
      default: '{criterion} war am {dueOn} fällig; der letzte Wert ist {value}, der Zielwert {target}.',
      band: '{criterion} war am {dueOn} fällig; der letzte Wert ist {value}, der Zielbereich {target} bis {targetMax}.',
    },
    next: 'Halten Sie das Ergebnis mit dem Kunden fest und entscheiden Sie, was folgt.',
    why: 'Ein Ergebnis wird benannt und verblasst nicht einfach.',
  },
  'promise.beyond_benchmark': {
    title: 'Zusage jenseits unseres besten Ergebnisses',
    shown: {
      default:
        'Der Zielwert {target} ist {gapPct} besser als unser bisher bestes Ergebnis ({best}, {n, plural, one {# Auftrag} other {# Aufträge}} in {industry}).',
      otherIndustries:
        'Der Zielwert {target} ist {gapPct} besser als unser bisher bestes Ergebnis ({best}, {n, plural, one {# Auftrag} other {# Aufträge}} in anderen Branchen).',
    },
    next: 'Passen Sie die Erwartung mit dem Kunden an, zeigen Sie, was anders sein müsste, oder lehnen Sie ab.',
    why: 'Nur zusagen, was die Erfahrung trägt.',
  },
  'capability.unavailable': {
    title: 'Kompetenz oder Mittel fehlen',
    shown: {
      default: '{item} braucht {capability}; das haben wir nicht.',
      conditional: '{item} braucht {capability}; das haben wir noch nicht.',
    },
    next: 'Nennen Sie einen bestätigten Partner, schulen Sie vor dem Beginn jemanden, bieten Sie einen anderen Weg an oder schließen Sie es aus.',
    why: 'Keine Zusage ohne die Menschen, die sie halten.',
  },
  'tool.limit_exceeded': {
    title: 'Grenze des Werkzeugs überschritten',
    shown: { default: '{requested} {unit} gewünscht, {tool} erlaubt {limit}.' },
    next: 'Prüfen Sie einen höheren Tarif oder ein anderes Werkzeug oder sagen Sie dem Kunden, was möglich ist.',
    why: 'Das Werkzeug prüfen, bevor man Ja sagt.',
  },
  'request.unclassified': {
    title: 'Kundenwunsch nicht eingeordnet',
    shown: {
      default:
        'Noch hat niemand gesagt, ob „{request}“ enthalten ist ({bdays, plural, one {# Arbeitstag} other {# Arbeitstage}}).',
    },
    next: 'Kennzeichnen Sie ihn als enthalten, nicht enthalten oder unklar. Wenn unklar, stellen Sie dem Kunden eine Frage.',
    why: 'Jeder Kundenwunsch wird rasch eingeordnet.',
  },
  'expectation.unverified': {
    title: 'Vermutung nie mit dem Kunden geprüft',
    shown: { default: '„{text}“ ist unsere Vermutung. Niemand hat den Kunden gefragt.' },
    next: 'Fragen Sie und kennzeichnen Sie es dann als bestätigt, berichtigt oder nicht zutreffend.',
    why: 'Vermutungen über den Kunden entscheiden über die Beziehung, also werden sie geprüft.',
  },
  'expectation.unaddressed': {
    title: 'Erwartung ohne Platz',
    shown: { default: '{name} erwartet „{text}“. Das ist weder im Leistungsumfang noch ausgeschlossen.' },
    next: 'Entscheiden Sie, wohin es gehört, und sagen Sie es {name}.',
    why: 'Was gehört wurde, wird beantwortet.',
  },
  'feedback.unanswered': {
    title: 'Rückmeldung ohne Antwort',
    shown: {
      default:
        'Die Rückmeldung von {name} vom {receivedOn} ist seit {bdays, plural, one {# Arbeitstag} other {# Arbeitstagen}} ohne Antwort.',
    },
    next: 'Antworten Sie jetzt, auch wenn die Lösung länger dauert, und nennen Sie einen Termin.',
    why: 'Jede Rückmeldung wird beantwortet.',
  },
  'request.out_of_scope': {
    title: 'Kundenwunsch außerhalb des Leistungsumfangs',
    shown: {
      default: '„{request}“ ist nicht enthalten: {exclusion}. Noch keine Entscheidung.',
      noItem: '„{request}“ ist nicht enthalten: keine Leistungsposition. Noch keine Entscheidung.',
    },
    next: 'Bieten Sie eine Alternative an, stellen Sie einen Änderungsantrag, erledigen Sie es auf Kulanz oder lehnen Sie mit Begründung ab.',
    why: 'Ein Wunsch außerhalb des Leistungsumfangs erhält eine Entscheidung, kein Schweigen.',
  },
  'work.before_approval': {
    title: 'Arbeit vor der Genehmigung begonnen',
    shown: { default: 'Die Arbeit an „{request}“ begann am {workStartedOn}, ohne genehmigte Änderung.' },
    next: 'Halten Sie inne und holen Sie die Entscheidung ein oder erfassen Sie es als Kulanz mit Stunden und Namen.',
    why: 'Über zusätzliche Arbeit wird entschieden, bevor sie beginnt.',
  },
  'change.pending': {
    title: 'Änderungsantrag wartet',
    shown: {
      default: '{change} wartet seit {age, plural, one {# Tag} other {# Tagen}} auf {waitingFor}.',
      forDecision: '{change} wartet seit {age, plural, one {# Tag} other {# Tagen}} auf eine Entscheidung.',
    },
    next: 'Bitten Sie um eine Entscheidung, sagen Sie, was ohne sie geschieht, oder ziehen Sie den Antrag zurück.',
    why: 'Änderungen werden rechtzeitig beantwortet.',
  },
  'change.no_impact': {
    title: 'Änderung ohne Auswirkung',
    shown: { default: '{change} sagt nichts zu: {missing}.' },
    next: 'Tragen Sie jede Auswirkung ein, auch wenn sie null ist, bevor der Kunde entscheidet.',
    why: 'Der Kunde entscheidet in Kenntnis der Auswirkungen.',
    words: { days: 'Zeit', cost: 'Kosten', criteria: 'Kriterien' },
  },
  'scope.creep_index': {
    title: 'Schleichende Ausweitung summiert sich',
    shown: {
      default:
        '{absorbed} Std. ungeplante Arbeit ({creep}) auf {baseline} vereinbarte Std. Mit genehmigten Änderungen ist die Arbeit um {growth} gewachsen.',
      counted:
        '{count, plural, one {# Ergänzung} other {# Ergänzungen}} innerhalb von {countDays, plural, one {# Tag} other {# Tagen}}.',
    },
    next: 'Zeigen Sie dem Kunden die Liste. Bündeln Sie das Nächste in einem Änderungsantrag oder vereinbaren Sie eine neue Fassung.',
    why: 'Viele kleine Ergänzungen sind eine große.',
  },
  'gap.no_alternative': {
    title: 'Problem ohne Alternative',
    shown: {
      default:
        '{gap}: seit {age, plural, one {# Tag} other {# Tagen}} offen, und dem Kunden wurde keine Alternative angeboten.',
    },
    next: 'Bieten Sie mindestens zwei Wege an, mit dem, was jeder kostet, spart und ändert.',
    why: 'Wer berät, bietet Alternativen an.',
  },
  'gap.standoff': {
    title: 'Die Positionen sind verhärtet',
    shown: {
      default:
        '{declines, plural, one {# Vorschlag} other {# Vorschläge}} zu {about} abgelehnt, und seit {age, plural, one {# Tag} other {# Tagen}} wurde nichts Neues angeboten.',
    },
    next: 'Suchen Sie einen Schritt auf den Kunden zu: ein kleinerer Teil, eine spätere Phase, ein Versuch, ein Tausch.',
    why: 'Früh nach dem Kompromiss suchen.',
  },
  'stakeholder.disagreement': {
    title: 'Abweichende Erwartungen',
    shown: {
      default: '{names} sehen „{about}“ verschieden. Offen seit {age, plural, one {# Tag} other {# Tagen}}.',
      values: '{nameA} erwartet {a}, {nameB} erwartet {b}. Offen seit {age, plural, one {# Tag} other {# Tagen}}.',
    },
    next: 'Bringen Sie beide in ein Gespräch und halten Sie einen gemeinsamen Wert fest.',
    why: 'Die Erwartungen aller zählen, und eine wird vereinbart.',
  },
  'stakeholder.not_heard': {
    title: 'Stakeholder nicht gefragt',
    shown: {
      default: 'Was {name} ({role}) erwartet, haben wir nicht erfasst.',
      noRole: 'Was {name} erwartet, haben wir nicht erfasst.',
    },
    next: 'Fragen Sie {name}: Was soll am Ende anders sein, und was wäre eine Enttäuschung?',
    why: 'Alle, die etwas erwarten, werden gefragt.',
  },
  'client_input.no_tolerance': {
    title: 'Material des Kunden ohne Toleranz',
    shown: { default: 'Der Kunde bringt mit: {input}. Nirgends steht, wie genau das Ergebnis dem entsprechen muss.' },
    next: 'Vereinbaren Sie eine Toleranz und halten Sie ein Beispiel fest, das der Kunde gelten lässt.',
    why: 'Wenn das Ergebnis von der Vorlage abweichen wird, sagen wir, um wie viel.',
  },
  'outcome.business_only': {
    title: 'Nur unsere eigenen Zahlen',
    shown: {
      default:
        '{n, plural, one {Das einzige Kriterium misst unser Geschäft und nicht} other {Alle # Kriterien messen unser Geschäft, keines}} ein Ergebnis für den Kunden.',
      noneFelt: 'Kein Kriterium sagt, wie der Kunde sich fühlen möchte.',
    },
    next: 'Fragen Sie: „Was wird in Ihrer Arbeit besser, und wie wird sich das für Sie anfühlen?“',
    why: 'Leistungskennzahlen bleiben, und die Ergebnisse für den Kunden stehen daneben.',
  },
  'criterion.regressing': {
    title: 'Kriterium entfernt sich vom Ziel',
    shown: { default: '{criterion} ist zweimal in Folge schlechter geworden: {v1} → {v2} → {v3}.' },
    next: 'Klären Sie mit der verantwortlichen Person die Ursache und sagen Sie es dem Kunden, bevor er es merkt.',
    why: 'Probleme werden mit einer Lösung berichtet.',
  },
  'promise.no_headroom': {
    title: 'Kein Spielraum, die Zusage zu übertreffen',
    shown: {
      default:
        '{target} ist besser als unser üblicher Wert ({median}). Da bleibt wenig Spielraum, die Zusage zu übertreffen.',
    },
    next: 'Sagen Sie zu, was das Team sicher übertrifft, und nennen Sie den besseren Wert als Wunschziel.',
    why: 'Zusagen, was man übertreffen kann.',
  },
  'promise.no_benchmark': {
    title: 'Zusage ohne Erfahrung',
    shown: {
      default: 'Für „{metric}“ haben wir {n, plural, one {# Erfahrungswert} other {# Erfahrungswerte}}.',
    },
    next: 'Kennzeichnen Sie den Zielwert als ersten Versuch, vereinbaren Sie eine frühe Prüfung, oder suchen Sie einen Erfahrungswert außerhalb des Teams.',
    why: 'Wissen, was möglich ist, bevor man es zusagt.',
  },
  'promise.far_below': {
    title: 'Zusage weit unter unserem üblichen Wert',
    shown: { default: 'Üblicherweise erreichen wir {median}. Ist {target} zu niedrig angesetzt?' },
    next: 'Klären Sie mit dem Kunden, ob ein höheres Ziel willkommen ist.',
    why: 'Auch zu niedrige Erwartungen sind eine Lücke.',
  },
  'capacity.exceeded': {
    title: 'Mehr Arbeit als Leute',
    shown: { default: '{month}: {planned} Std. geplant, {available} Std. verfügbar.' },
    next: 'Verschieben Sie einen Meilenstein, holen Sie jemanden dazu, oder vereinbaren Sie einen späteren Termin, bevor er platzt.',
    why: 'Mittel und Grenzen werden vor und während der Arbeit geprüft.',
  },
  'promise.low_confidence': {
    title: 'Team nicht zuversichtlich',
    shown: {
      default: 'Die verantwortliche Person ist zu {confidence}\u00a0% zuversichtlich bei: {promise}.',
      notSaid: 'Niemand hat gesagt, wie sicher wir uns sind bei: {promise}.',
    },
    next: 'Verkleinern Sie die Zusage, teilen Sie sie in Phasen, oder nehmen Sie heraus, was sie zweifelhaft macht.',
    why: 'Zusagen, was das Team sicher kann.',
  },
  'item.repeated_insistence': {
    title: 'Der Kunde kommt immer wieder auf eines zurück',
    shown: {
      default:
        '{count, plural, one {# Rückmeldung} other {# Rückmeldungen}} zu {item} in {windowDays, plural, one {# Tag} other {# Tagen}}, und noch kein Alternativvorschlag. Vielleicht hat der Kunde sonst nichts, woran er sich halten kann.',
    },
    next: 'Fragen Sie, worum es dabei eigentlich geht, und bieten Sie dann Möglichkeiten an.',
    why: 'Wer beharrt, hatte oft keine Wahl.',
  },
  'alternative.undecided': {
    title: 'Alternativvorschlag ohne Antwort',
    shown: {
      default: '„{alternative}“ wurde vor {age, plural, one {# Tag} other {# Tagen}} angeboten; noch keine Antwort.',
    },
    next: 'Fragen Sie, welche Möglichkeit am besten passt, und halten Sie die Entscheidung fest.',
    why: 'Eine gute Zusammenarbeit lebt von Entscheidungen.',
  },
  'stakeholder.no_decision_maker': {
    title: 'Niemand kann entscheiden',
    shown: { default: 'Auf der Seite des Kunden ist keine entscheidungsbefugte Person benannt.' },
    next: 'Fragen Sie, wer entscheidet und wer freigibt.',
    why: 'Vereinbarungen brauchen jemanden, der zustimmen kann.',
  },
  'stakeholder.not_briefed': {
    title: 'Neuer Stakeholder nicht eingeführt',
    shown: { default: '{name} kam nach der Freigabe der Vereinbarung dazu und kennt sie noch nicht.' },
    next: 'Gehen Sie mit {name} Leistungsumfang, Ausschlüsse und Kriterien durch und fragen Sie nach den Erwartungen.',
    why: 'Alle werden gleich eingeführt.',
  },
  'feedback.followup_lapsed': {
    title: 'Zugesagte Wiedervorlage nicht eingehalten',
    shown: {
      default: 'Wir haben {name} „{answer}“ bis {promisedBy} zugesagt.',
      unnamed: 'Wir haben {name} bis {promisedBy} eine Antwort in der Sache zugesagt.',
    },
    next: 'Liefern Sie, oder sagen Sie {name} heute, was sich geändert hat.',
    why: 'Ein zugesagter Termin ist eine Zusage.',
  },
  'feedback.negative_cluster': {
    title: 'Negative Rückmeldungen häufen sich',
    shown: {
      default:
        '{count, plural, one {# negative Rückmeldung} other {# negative Rückmeldungen}} in {days, plural, one {# Tag} other {# Tagen}}.',
      aboutTopic:
        '{count, plural, one {# negative Rückmeldung} other {# negative Rückmeldungen}} in {days, plural, one {# Tag} other {# Tagen}}, die meisten zu {topic}.',
    },
    next: 'Rufen Sie vor dem nächsten Statusbericht an und bringen Sie einen Alternativvorschlag mit.',
    why: 'Rückmeldungen werden im Ganzen gelesen.',
  },
  'checkin.overdue': {
    title: 'Abstimmung überfällig',
    shown: { default: 'Die Abstimmung war vor {late, plural, one {# Tag} other {# Tagen}} fällig.' },
    next: 'Halten Sie sie ab, oder schicken Sie stattdessen den Stand zum Ziel.',
    why: 'In festem Rhythmus auf die Vereinbarung zurückkommen.',
  },
  'report.overdue': {
    title: 'Statusbericht überfällig',
    shown: {
      default: 'Der letzte Statusbericht ist {age, plural, one {# Tag} other {# Tage}} alt.',
      never: 'Seit {age, plural, one {# Tag} other {# Tagen}} kein Statusbericht.',
    },
    next: 'Erstellen Sie ihn in der Seitenleiste; Messwerte und offene Punkte sind schon eingetragen.',
    why: 'Der Kunde erfährt regelmäßig, wie es steht.',
  },
  'report.incomplete': {
    title: 'Im Statusbericht fehlt ein Teil',
    shown: { default: 'Der Statusbericht sagt nicht, {missing}.' },
    next: 'Ergänzen Sie den Teil. Ein Problem braucht eine Lösung oder einen Termin dafür.',
    why: 'Erledigt, jetzt, Probleme mit Lösungen, als Nächstes.',
    words: {
      done: 'was erledigt ist',
      now: 'woran gerade gearbeitet wird',
      problems: 'ob es Probleme gibt',
      solution: 'wie ein Problem gelöst wird',
      next: 'was als Nächstes kommt',
    },
  },
  'report.rosier_than_data': {
    title: 'Statusbericht rosiger als die Daten',
    shown: { default: 'Der Statusbericht sagt „im Plan“; dagegen spricht: {gap}.' },
    next: 'Ändern Sie den Status, oder schreiben Sie, warum es trotzdem im Plan ist.',
    why: 'Nichts wird übertrieben und nichts verschwiegen.',
  },
  'scope.not_referenced': {
    title: 'Niemand kommt auf die Vereinbarung zurück',
    shown: {
      default:
        '{count, plural, one {In der letzten Abstimmung} other {In den letzten # Abstimmungen}} kamen die vereinbarten Ziele nicht vor.',
    },
    next: 'Beginnen Sie die nächste mit: „Das wollten Sie, und hier stehen wir.“',
    why: 'Auf die Zusage zurückkommen.',
  },
  'channel.drift': {
    title: 'Nachrichten am vereinbarten Weg vorbei',
    shown: { default: '{n} von {total} Nachrichten kamen {channel}, und das ist nicht der vereinbarte Weg.' },
    next: 'Lenken Sie die Kundenwünsche auf den vereinbarten Kommunikationsweg, oder vereinbaren Sie auch diesen.',
    why: 'Der vereinbarte Kommunikationsweg wird benutzt.',
    words: {
      email: 'per E-Mail',
      call: 'per Anruf',
      meeting: 'bei einem Treffen',
      chat: 'per Chat',
      ticket: 'per Ticket',
      survey: 'per Umfrage',
      other: 'auf anderem Weg',
    },
  },
  'contact.silence': {
    title: 'Funkstille',
    shown: { default: 'Seit {age, plural, one {# Tag} other {# Tagen}} kein Kontakt mit {client}.' },
    next: 'Melden Sie sich mit etwas Nützlichem: einem Ergebnis, einer Frage, einer anstehenden Entscheidung.',
    why: 'Der erste Schritt kommt von uns.',
  },
  'survey.drop': {
    title: 'Zufriedenheit gesunken',
    shown: { default: '{name}: {newest} nach {previous} bei „{question}“.' },
    next: 'Fragen Sie {name} binnen zwei Arbeitstagen, was sich geändert hat.',
    why: 'Nach der Zufriedenheit wird regelmäßig gefragt, und die Antworten werden gelesen.',
  },
  'survey.low_no_action': {
    title: 'Niedrige Bewertung ohne Maßnahme',
    shown: { default: '{name} antwortete am {answeredOn} mit {score}; geschehen ist noch nichts.' },
    next: 'Halten Sie eine Maßnahme mit verantwortlicher Person und Termin fest und sagen Sie es {name}.',
    why: 'Auf ein Ergebnis folgt eine Maßnahme.',
  },
  'survey.overdue': {
    title: 'Nicht nach der Zufriedenheit gefragt',
    shown: {
      default: '{client} wurde zuletzt vor {age, plural, one {# Tag} other {# Tagen}} gefragt.',
      never: '{client} wurde seit {age, plural, one {# Tag} other {# Tagen}} nicht gefragt.',
    },
    next: 'Schicken Sie die kurze Umfrage an die Stakeholder, die lange nicht gefragt wurden.',
    why: 'Regelmäßig fragen, aber nicht zu oft.',
  },
  'outcome.green_but_unhappy': {
    title: 'Zahlen gut, Kunde unzufrieden',
    shown: {
      default:
        '{n, plural, one {Das einzige Kriterium ist} other {Alle # Kriterien sind}} im Plan, doch die Stimmung liegt bei {score} von 100.',
    },
    next: 'Fragen Sie, was fehlt. Vielleicht steht der Grund für den Auftrag gar nicht in der Vereinbarung.',
    why: 'Messbare Kennzahlen zeigen nicht den ganzen Erfolg.',
  },
  'improvement.not_told': {
    title: 'Verbesserung nicht mitgeteilt',
    shown: { default: '„{action}“ ist erledigt; der Kunde weiß es nicht.' },
    next: 'Erwähnen Sie es im nächsten Statusbericht: „Sie sagten … wir haben …“.',
    why: 'Der Kunde soll die Verbesserung sehen.',
  },
  'milestone.slipped': {
    title: 'Meilenstein verzögert',
    shown: {
      default: '{milestone} war am {dueOn} fällig, vor {days, plural, one {# Tag} other {# Tagen}}.',
      moved: '{milestone} wurde {moves}-mal verschoben, jetzt auf den {dueOn}.',
    },
    next: 'Sagen Sie es dem Kunden, mit neuem Termin und mit dem, was sich dadurch verschiebt.',
    why: 'Fortschritt ist Schritt für Schritt sichtbar.',
  },
  'phase.no_milestone': {
    title: 'Lange Strecke ohne Meilenstein',
    shown: {
      default: 'Zwischen dem {a} und dem {b} sieht der Kunde {days, plural, one {# Tag} other {# Tage}} lang nichts.',
    },
    next: 'Fügen Sie einen Schritt ein, den der Kunde sehen oder ausprobieren kann.',
    why: 'Ziele werden in Etappen erreicht.',
  },
  'risk.no_response': {
    title: 'Risiko ohne Gegenmaßnahme',
    shown: { default: '{risk} ({score} von 25): Es fehlt {missing}.' },
    next: 'Entscheiden Sie: vermeiden, mindern, übertragen oder tragen, und benennen Sie eine verantwortliche Person.',
    why: 'Risiken werden bewertet und beantwortet.',
    words: { owner: 'eine verantwortliche Person', response: 'eine Gegenmaßnahme' },
  },
  'risk.not_shared': {
    title: 'Risiko nicht mitgeteilt',
    shown: { default: 'Der Kunde weiß nichts von {risk} ({age, plural, one {# Tag} other {# Tage}}).' },
    next: 'Teilen Sie es zusammen mit der Gegenmaßnahme, oder schreiben Sie, warum es intern bleibt.',
    why: 'Risiken werden mit ihrer Gegenmaßnahme gezeigt.',
  },
  'gap.unacknowledged': {
    title: 'Kritische Lücke, die niemand gesehen hat',
    shown: {
      default:
        '{gap}: seit {bdays, plural, one {# Arbeitstag} other {# Arbeitstagen}} offen, und niemand hat sie übernommen.',
    },
    next: 'Übernehmen Sie sie oder geben Sie sie an jemanden weiter.',
    why: 'Sich kümmern heißt, dass jemand hinsieht.',
  },
  'team.blame_wording': {
    title: 'Notizen wenden sich gegen den Kunden',
    shown: {
      default:
        'Notizen über {client} beschreiben inzwischen die Person ({count} in {windowDays, plural, one {# Tag} other {# Tagen}}). Wurde schon eine Möglichkeit angeboten?',
    },
    next: 'Gehen Sie von guter Absicht aus. Schreiben Sie, was der Kunde braucht, und bieten Sie dann eine Alternative an.',
    why: 'Kein Kunde will uns schaden.',
  },
  'member.no_line_of_sight': {
    title: 'Teammitglied ohne Bezug zum Kundenziel',
    shown: {
      default: '{member} arbeitet an {engagement}, ist aber mit keinem Ziel des Kunden verknüpft.',
    },
    next: 'Vereinbaren Sie mit {member}, welchem Ergebnis für den Kunden die Arbeit dient, auch bei Aufgaben im Hintergrund.',
    why: 'Alle sehen, was ihre Arbeit für den Kunden bewirkt.',
  },
  'recognition.none': {
    title: 'Erfolg ohne Dank',
    shown: {
      default: '{criterion} wurde am {on} erreicht. Niemandem wurde gedankt.',
      feedback: '{name} hat sich am {on} lobend geäußert. Niemandem wurde gedankt.',
    },
    next: 'Danken Sie den Beteiligten und sagen Sie, welchem Ergebnis für den Kunden es diente.',
    why: 'Beiträge werden anerkannt, im Kleinen und im Großen.',
  },
  'enablement.missing': {
    title: 'Übergeben ohne Anleitung',
    shown: {
      default:
        '{deliverable} wurde vor {age, plural, one {# Tag} other {# Tagen}} ohne Schulung oder Anleitung übergeben.',
    },
    next: 'Bieten Sie eine kurze Schulung, eine Anleitung oder eine Ansprechperson an.',
    why: 'Der Kunde kann nutzen, was geliefert wurde.',
  },
  'improvement.overdue': {
    title: 'Verbesserung überfällig',
    shown: { default: '„{action}“ war am {dueOn} fällig.' },
    next: 'Erledigen Sie sie, geben Sie ihr einen neuen Termin, oder lassen Sie sie mit Begründung fallen.',
    why: 'Immer weiter verbessern.',
  },
  'evaluation.overdue': {
    title: 'Erwartungen nicht abgeglichen',
    shown: {
      default: 'Der letzte Erwartungsabgleich war vor {age, plural, one {# Tag} other {# Tagen}}.',
    },
    next: 'Gehen Sie die Erwartungen mit dem Kunden durch: Stimmt es noch, hat es sich geändert, ist es erledigt?',
    why: 'Wissen, fragen, zusagen, darauf zurückkommen, und wieder von vorn.',
  },
  'retro.missing': {
    title: 'Beendet ohne Rückblick',
    shown: {
      default:
        '{engagement} endete vor {age, plural, one {# Tag} other {# Tagen}}. Es ist keine Erkenntnis festgehalten.',
      lost: '{engagement} endete vor {age, plural, one {# Tag} other {# Tagen}} und ging verloren. Es ist keine Erkenntnis festgehalten.',
    },
    next: 'Schreiben Sie auf, was wir anders machen würden, und fangen Sie bei uns an.',
    why: 'Aus jedem Auftrag selbstkritisch lernen.',
  },
  'lesson.applies': {
    title: 'Das kennen wir schon',
    shown: { default: 'Schon einmal erlebt: {lesson}', inPast: 'Schon einmal erlebt, in {past}: {lesson}' },
    next: 'Lesen Sie die Erkenntnis und entscheiden Sie, ob sie hier gilt.',
    why: 'Gelerntes kommt zurück, wenn es gebraucht wird.',
  },
  'aftercare.overdue': {
    title: 'Kein Kontakt nach dem Ende',
    shown: {
      default: 'Seit dem Ende {age, plural, one {# Tag} other {# Tage}} lang kein Kontakt mit {client}.',
    },
    next: 'Fragen Sie, wie sich das Ergebnis bewährt, und bieten Sie etwas Nützliches an.',
    why: 'Die Beziehung geht nach dem Projekt weiter.',
  },
};

/** Why a rule could not be checked, by reason. */
export const deNotEvaluated: Record<NotEvaluatedCode, string> = {
  no_start_date: 'Der Beginn fehlt.',
  no_end_date: 'Das Ende fehlt.',
  no_proposed_date: 'Es fehlt der Tag, an dem die Fassung vorgeschlagen wurde.',
  no_in_force_date: 'Es fehlt der Tag, seit dem die Vereinbarung in Kraft ist.',
  no_digest: 'Zur Vereinbarung wurde nicht festgehalten, was freigegeben wurde.',
  no_due_date: 'Der Termin fehlt.',
  no_direction: 'Es steht nicht fest, ob mehr oder weniger besser ist.',
  no_target: 'Der Zielwert fehlt.',
  no_baseline: 'Der Ausgangswert fehlt.',
  no_measurement: 'Es wurde noch nichts gemessen.',
  unit_differs: 'Die Werte haben eine andere Einheit.',
  too_few_points: 'Es gibt zu wenige Messwerte, oder sie liegen zu dicht beieinander.',
  zero_reference: 'Der Vergleichswert ist null.',
  no_past_result: 'Es gibt keinen Erfahrungswert zum Vergleich.',
  too_few_past_results: 'Es gibt zu wenige Erfahrungswerte zum Vergleich.',
  capability_unknown: 'Niemand hat gesagt, ob wir das können.',
  no_tool_limit: 'Die Grenze des Werkzeugs ist nicht bekannt.',
  no_capacity: 'Die verfügbaren Stunden sind nicht bekannt.',
  no_decision_date: 'Der Tag der Entscheidung fehlt.',
  no_submitted_date: 'Der Tag der Einreichung fehlt.',
  no_offer_date: 'Der Tag des Angebots fehlt.',
  no_result_date: 'Der Tag des Ergebnisses fehlt.',
  no_since: 'Es ist nicht bekannt, seit wann.',
  too_few_answers: 'Zu wenige Personen haben geantwortet.',
};
