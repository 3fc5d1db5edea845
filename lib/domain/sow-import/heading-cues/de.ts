import { wordList } from '../word-list';
import type { HeadingCues } from './cues';

export const de: HeadingCues = {
  aside: wordList(`
    preis-, -preis, -preise, kosten, -kosten, kostenrahmen, honorar-, vergütung-, -vergütung, budget, invest, investition-, zahlung-, -zahlung, abrechnung-, rechnung-, konditionen, geld, finanzielles, aufwandsschätzung, stundensätze, rechtliches, haftung-, gewährleistung-,
    verschwiegenheit-, vertraulichkeit-, geheimhaltung-, datenschutz-, urheberrecht-, nutzungsrecht-, kündigung-, laufzeit, vertragsdauer, gerichtsstand, schluss-, sonstiges, allgemeines, verschiedenes, unterschrift-, teilnehmer-, teilnehmende, anwesend-, anwesende,
    nächster termin, ausgangslage, ausgangssituation, hintergrund, einleitung, einführung, vorbemerkung-, präambel, über uns, wer wir sind, unser team, referenzen, ansprechpartner, bindefrist, gültigkeit, begriffe, worum es geht, anlass, die lage
  `),
  denies: wordList(`
    nicht, nichts, kein, keine, keinen, keinerlei, ohne, außer, ausgenommen, ausnahme-, ausgeschlossen-, -ausschluss, -ausschlüsse, ausschluss, ausschlüsse, ausgeklammert-, ausgespart-, außen vor, außerhalb, jenseits, draußen, abgrenz-, abgegrenzt, grenzen, leistungsgrenze-,
    verworfen-, gestrichen, entfällt, entfallen, wegfall, weggelassen, lassen weg, lassen wir weg, weglassen, verzicht-, verzichten, zurückgestellt, vertagt, verschoben, aufgeschoben, später, spätere-, späterer, zu einem späteren, folgephase, nächste phase, ein andermal, bei anderen, andere übernehmen, andernorts, anderweitig, dritte, durch dritte, finger lassen, finger weg,
    separat, gesondert, gesonderte, extra, zusätzlich zu vergüten, optional, optionen, bauseits, bleibt bei ihnen, bleiben bei ihnen, überlassen wir, hört unser, endet unser
  `),
  assumes: wordList(`
    annahme-, angenommen-, voraussetz-, vorausgesetzt-, setzen voraus, setzen wir voraus, wovon wir ausgehen, gehen davon aus, wovon, ausgehen, unterstellt-, unterstellen, prämisse-, rahmenbedingung-, bedingung-, randbedingung-, grundlage-, -grundlage, -grundlagen, basis, beruht, beruhen, fußt, fußen, basiert,
    zugrunde, zu grunde, ausgangspunkt, kalkulationsgrundlage, geschäftsgrundlage, vorbehalt-, verlassen uns, worauf wir bauen, worauf wir uns verlassen, worauf wir zählen, gegeben sein, sofern, unter der bedingung, als gegeben, kalkuliert mit, gerechnet haben
  `),
  succeeds: wordList(`
    erfolg-, erfolgs-, -erfolg, ziel, ziele, zielbild, ziel-, -ziel, -ziele, zielwert-, messgröß-, messbar-, messen, gemessen, -messung, messlatte, maßstab, maßstäbe, -maßstab, -maßstäbe, kennzahl-, indikator-, kpi, kpis, kriterien, -kriterien, kriterium, -kriterium, gelungen, gelingt, geglückt, gelohnt, lohnt, wirkung-, nutzen, mehrwert, effekt-,
    erreichen, erreicht, zufrieden, glücklich, freuen, erwartung-, erwarten, güte, gütemaß-, qualität-, servicegrad, abnahmekriterien, woran wir, woran sie, woran man, merken, woran erkennen, gut gemacht, geschafft, anspruch, verbessern wollen, bewirken
  `),
  times: wordList(`
    wann, zeit-, -zeit, zeiten, zeitlich-, termin, termine, termin-, -termin, -termine, frist, fristen, -fristen, datum, daten und fristen, eckdaten, eckpunkte, stichtage, kalender, fahrplan, ablauf-, -ablauf, etappe-, phasen, -phasen, schritte, -schritte, meilenstein-, stationen, roadmap, -plan, planung, projektplan, weg dahin, der weg, bis wann, reihenfolge
  `),
  asks: wordList(`
    brauchen, brauche, benötig-, nötig, erforderlich-, bitte, bitten, bitten wir, gebeten, wünschen uns, helfen uns, hilft uns, mithilfe, mitwirk-, mitwirkung-, mitarbeit-, zuarbeit-, beistell-, -beistellung, bereitstell-, zulieferung-, zuzuliefern, zulieferungen, beitrag, beiträge, beitragen, hausaufgaben, pflichten, -pflichten, pflicht, obliegenheit-, verpflicht-,
    verantwort-, zuständig-, kümmern, ihrerseits, kundenseite-, kundenseitig-, auftraggeberseit-, unterstützung durch, von ihnen, ihre aufgaben, aufgaben des auftraggebers, aufgaben des kunden, liefern uns, geben uns, stellen uns, mitbringen, vorbereiten, zugänge, kooperation, zusammenarbeit, to-dos, todos
  `),
  clients: wordList(`
    sie, ihr, ihre, ihren, ihrem, ihrer, ihnen, euch, euer, eure, eurer, kunde, kunden, kundin, kunden-, auftraggeber-, auftraggebers, auftraggeberin, ag, des ag, besteller, bestellerin, mandant, mandantin, seitens
  `),
  gains: wordList(`
    bekommen, bekommt, bekommst, erhalten, erhält, erhaltet, kriegen, empfangen, dastehen, in der hand, in händen, in die hand, mitnehmen, übergeben, übergabe-, aushändig-, abgeben, liefern, liefert, liefer-, -lieferung, geliefert, ergebnis-, -ergebnisse, -ergebnis, resultat-, produkt-, produzieren, produziert, bauen, baut, erstell-, entsteht, entstehen, gestalten, gestaltet, entwerfen, schaffen wir, haben am ende, am ende
  `),
  accompanies: wordList(`
    begleit-, begleiten, begleitung-, unterstützen, unterstützung, betreu-, -betreuung, beraten, beratung-, laufend-, fortlaufend-, regelmäßig-, wiederkehrend-, dauerhaft-, tätigkeit-, tätig, aktivität-, vorgehen-, vorgehensweise, arbeitsweise, wie wir arbeiten, an ihrer seite, zur seite, schulung-, pflege, wartung, betrieb, arbeiten, -arbeiten, aufgaben, einführungsbegleitung, maßnahmen
  `),
  works: wordList(`
    leistung-, leistungs-, -leistung, -leistungen, umfang-, -umfang, umfasst-, umfassen, enthalten-, enthält, inbegriffen-, inklusive, inhalt-, -inhalt, baustein-, bausteine, modul-, pakete, paket, -paket, -pakete, arbeitspaket-, angebot-, gegenstand-, auftrag-, -auftrag, auftragsgegenstand, beauftragung, schuldet, geschuldet-, dazu gehört, dazugehört, gehört dazu, dabei, drin, tun, tut, machen, macht, übernehmen, übernimmt, anpacken, leisten, leistet, erledigen, vorschlag
  `),
  ours: wordList(`
    wir, uns, unser, unsere, unserer, unserem, unseren, agentur, agentur-, auftragnehmer-, der an, des an, dienstleister-, lieferant-, anbieter-, berater, studio, büro
  `),
};
