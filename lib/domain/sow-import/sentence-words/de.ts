import type { SentenceKind } from '../lexicon';
import { wordList } from '../word-list';

export const de: Readonly<Record<SentenceKind, readonly string[]>> = {
  ignored: wordList(`
    honorar beträgt, preis beträgt, vergütung beträgt, zzgl., zuzüglich, mehrwertsteuer, pauschal, netto,
    zahlbar, agb, gerichtsstand, erfüllungsort, tagessatz, kündigung, angebotssumme, verpflichtet sich zur,
    seite * von, abgerechnet, nach aufwand, deckel, festpreis, in raten, rechnungsstellung, zahlungsziel,
    freibleibend, herzliche grüße, freundliche grüße, freundlichen grüßen, viele grüße, danke für,
    vielen dank, freuen uns auf, nächster termin, nachfolgend, schriftform, nebenabreden
  `),
  exclusion: wordList(`
    nicht enthalten, nicht bestandteil, nicht teil, nicht umfasst, nicht geschuldet, nicht inbegriffen,
    ausgeschlossen, ist ausgenommen, übernehmen wir nicht, gehört nicht, gehören nicht, nicht dabei,
    nicht mit dabei, nicht vorgesehen, nicht im preis, nicht im angebot, nicht unsere, nicht unser,
    nicht in unserer, nicht zu unseren, leisten wir nicht, machen wir nicht, liefern wir nicht,
    bieten wir nicht, wir machen * nicht, wir übernehmen keine, übernimmt keine, übernehmen wir keine,
    übernimmt nicht, wir übernehmen nicht, kümmern wir uns nicht, wir kümmern uns nicht, keine leistung,
    keinerlei, bleibt außen vor, bleiben außen vor, außen vor, außerhalb des, außerhalb unseres, wird nicht,
    werden nicht, schuldet nicht, schuldet keine, schulden wir nicht, schulden keine, ausgeklammert,
    nicht zuständig, gesondert beauftragt, gesondert angeboten, separat beauftragt, separat angeboten,
    eigenes angebot, separates angebot, nicht eingeplant, nicht kalkuliert, verzichten wir, lassen wir weg,
    haften nicht, keine gewähr, keine haftung
  `),
  clientDuty: wordList(`
    bitte, benötigen wir, brauchen wir von ihnen, stellen sie uns, sie stellen, der kunde stellt,
    der auftraggeber stellt, wir bitten sie, von ihnen benötigen, sie liefern, sie benennen, sie sorgen,
    sie kümmern sich, sie geben, sie schicken, sie übernehmen, sie klären, sie organisieren, sie stimmen,
    sie beauftragen, sie beschaffen, sie gewähren, sie räumen, sie prüfen, sie entscheiden, sie müssen,
    sie sollten, liegt bei ihnen, liegen bei ihnen, ist ihre sache, ist aufgabe des, obliegt dem,
    obliegt der, obliegen dem, kunde sorgt, kunde benennt, kunde liefert, kunde übernimmt, der kunde gibt,
    der kunde hat, auftraggeber sorgt, auftraggeber benennt, auftraggeber liefert, auftraggeber übernimmt,
    auftraggeber gewährt, der auftraggeber hat, der ag stellt, der ag benennt, der ag hält, der ag übernimmt,
    der ag sorgt, der ag liefert, der ag gewährt, der ag prüft, durch den auftraggeber, durch den kunden,
    vom kunden, vom auftraggeber, seitens des, von ihrer seite, von ihnen brauchen, wir brauchen,
    brauchen wir, wir benötigen, wären dankbar, könnten sie, stellen sie, senden sie, schicken sie,
    geben sie uns, benennen sie, benennen sie uns, sprechen sie, klären sie, sorgen sie
  `),
  assumption: wordList(`
    wir gehen davon aus, wir nehmen an, vorausgesetzt, unter der annahme, setzen voraus, wir setzen voraus,
    rechnen damit, wir rechnen mit, verlassen uns darauf, verlassen wir uns, bauen darauf, zählen darauf,
    setzt voraus, setzen * voraus, setzt * voraus, voraussetzung, voraussetzung ist, basiert darauf,
    beruht darauf, beruht auf der annahme, gehen wir davon aus, ausgegangen, geht davon aus, gehen davon aus,
    unterstellt, unterstellen, nehmen wir an, angenommen, kalkuliert mit, solange, sofern,
    unter der bedingung, unter der voraussetzung, zugrunde
  `),
  felt: wordList(`
    fühlt sich, fühlen sich, gefühl, stolz, sicher im, vertrauen, zuversicht, erlebt, weiß jederzeit,
    erkennt sich, gelassen, wohl
  `),
  criterion: wordList(`
    gelungen ist, erfolgreich, ziel ist, soll * steigen, soll * sinken, erfolg, soll unter, soll über,
    geschafft, erreicht ist, steigt von, sinkt von, steigen von, sinken von, geht von, gehen von, von * auf,
    messen wir, gemessen an, wollen wir, mindestens
  `),
  milestone: wordList(`
    fertigstellung, erste entwürfe am, liegt am, liegen am, startet am, geht am, freischaltung am,
    übergabe am, beginnt am, beginnen am, beginnen wir am, starten am, starten wir am, endet am,
    abgeschlossen am, abgeschlossen bis, fertig am, fertig bis, steht am, eröffnet am, eröffnung am,
    abgabe am, präsentation am, ist für den, sind für den, findet am
  `),
  deliverable: wordList(`
    erhalten sie, sie erhalten, bekommen sie, sie bekommen, wir liefern, liefern wir, wir erstellen,
    erstellen wir, wir entwerfen, wir gestalten, daraus entsteht, entsteht, sie sehen, wir bauen, bauen wir,
    wir schreiben, schreiben wir, wir produzieren, produzieren wir, wir entwickeln, entwickeln wir,
    entwerfen wir, gestalten wir, wir übergeben, übergeben wir, wir richten * ein, richten wir,
    wir erarbeiten, erarbeiten wir, wir programmieren, wir zeichnen, wir formulieren, wir setzen * auf,
    erstellt, liefert, entwickelt, übergibt, richtet * ein, erarbeitet, entwirft
  `),
  activity: wordList(`
    wir führen * durch, wir begleiten, wir betreuen, wir beraten, wir stimmen uns, wir treffen uns,
    wir schulen, wir moderieren, wir pflegen, wöchentlich, wir führen, führen wir, begleiten wir,
    betreuen wir, beraten wir, schulen wir, moderieren wir, pflegen wir, wir kümmern uns, kümmern wir uns,
    wir unterstützen, unterstützen wir, wir besuchen, besuchen wir, wir testen, testen wir, wir prüfen,
    prüfen wir, wir überwachen, überwachen wir, wir sind erreichbar, wir stehen, wir schauen, wir befragen,
    befragen wir, wir interviewen, wir organisieren, organisieren wir, monatlich, überwacht, betreut,
    begleitet, schult, berät
  `),
  opinion: wordList(`
    zufrieden, freuen sich, freut sich, glücklich, sagen, sagt, erzählen, erzählt, empfinden, empfindet,
    finden sich zurecht, ohne zu fragen, ohne hilfe, gern, gerne, verstehen, versteht, ihren freunden,
    erklären kann, erklären können, erklären, traut sich, trauen sich, trauen, vertraut, entspannt,
    verlassen sich, ernst genommen, gut aufgehoben, willkommen, wiedererkennen, weiterempfehlen, stolzer,
    keine angst, selbstbewusst
  `),
};
