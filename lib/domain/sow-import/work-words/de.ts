import type { WorkWords } from '../lexicon';
import { wordList } from '../word-list';

export const de: WorkWords = {
  things: wordList(`
    -bericht, -berichte, -konzept, -entwurf, -seite, -seiten, -analyse, -anzeigen, -kalender, -installation,
    -plan, -liste, -handbuch, -leitfaden, -leitfadens, gestaltung, dokumentation, sitemap, app, dashboard,
    -katalog, -bogen, -oberfläche, -beschreibungen, -bereich, -interviews, protokolle, -karten, standbau,
    auswertung, film, filme, -film, -filme, motiv, motive, -motiv, -motive, -modell, modell, -vorlage,
    -vorlagen, vorlage, vorlagen, -datei, -dateien, dateien, shop, -shop, website, webseite, -portal, portal,
    logo, -logo, leitsystem, muster, -muster, -zeichnung, -zeichnungen, anleitung, -anleitung, -code,
    -schnittstelle, schnittstelle, -suche, -verzeichnis, -formular, formulare, schilder, -schilder,
    piktogramme, icons, fotos, -fotos, -bilder, bilder, illustration, illustrationen, broschüre, -broschüre,
    flyer, faltblatt, plakat, plakate, plakat-, präsentation, -präsentation, -tabelle, -matrix, gutachten,
    -gutachten, -studie, studie, -unterlagen, unterlagen, -dokument, dokument, -dokumente, bericht, berichte,
    konzept, konzepte, entwurf, entwürfe, plan, liste, handbuch, leitfaden, kalender, text, texte, -texte,
    -text, newsletter, -skript, drehbuch, drehbücher, podcast, folge, folgen, prototyp, prototypen, -maske,
    -masken, -modul, modul, -funktion, -komponente, datenbank, -datenbank, datensatz, register, -register,
    roadmap, strategie, -strategie, richtlinie, -richtlinie, styleguide, gestaltungshandbuch, verpackung,
    -verpackung, etiketten, -etiketten, namen, name, empfehlungen, empfehlung, -empfehlungen,
    zusammenfassung, gliederung, gestaltungsrichtlinien, checkliste, -checkliste, fragebogen, seite, seiten,
    startseite
  `),
  doings: wordList(`
    betreuung, -betreuung, pflege, wartung, fernwartung, -wartung, schulung, schulungen, abstimmung,
    beratung, begleitung, -unterstützung, unterstützung, übernahme, migration, prüfung, -prüfung, besuch,
    -besuch, steuerung, -steuerung, behebung, -behebung, befragung, hotline, moderation, -management,
    kontingent, personal, auf- und abbau, -test, lasttest, sitzung, treffen, durchführung, überwachung,
    -begleitung, begleiten, begehung, -begehung, begehungen, einweisung, -einweisung, einarbeitung,
    -schulung, -schulungen, schulen, bereitschaft, -bereitschaft, -umzug, umzug, montage, -montage, aufbau,
    -gespräche, gespräche, gespräch, -workshop, -workshops, workshop, workshops, durchsicht, sichtung,
    -übernahme, beobachtung, befragen, befragt, betreuen, testen, prüfen, überwachen,
    überwacht, moderieren, moderiert, coaching, training, -training, trainings, aufsicht, -aufsicht,
    bauleitung, projektleitung, -leitung, koordination, -koordination, jour fixe, rücksprache, -termine,
    vor-ort-, support, -support, helpdesk, monitoring, hosting, pflegen, warten, teilnahme, teilnehmen,
    mitarbeit, recherche, -recherche, casting, dreharbeiten, drehtage, aufnahmeleitung, akquise, versand,
    verteilung, import, -import, datenübernahme, bereinigung, -bereinigung, optimierung, -optimierung,
    nachbesserung, inbetriebnahme, einspielen, einführung, auswertungsgespräch, sprechstunde, sprechstunden,
    proben, wir schauen, schauen wir, wir begleiten, wir betreuen, wir kümmern uns, kümmern wir uns
  `),
};
