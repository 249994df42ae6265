import type { HeaderLanguage } from './language';

/** German, with the words of Austria and Switzerland. */
export const german: HeaderLanguage = {
  joins: 'compounds',
  words: {
    accept: 'annehmen, annahme, zusagen, entscheiden, unterschreiben, annahmefrist',
    after: 'nach',
    applied: 'beworben, beworben am, beworben bei',
    apply:
      'bewerbung, bewerbungs, bewerbungen, bewerben, onlinebewerbung, bewerbungsunterlagen, bewerber, initiativbewerbung, blindbewerbung',
    company:
      'firma, firmen, unternehmen, unternehmens, arbeitgeber, betrieb, firmenname, ausbildungsbetrieb, praktikumsbetrieb, behorde, einrichtung, bei, konzern, gesellschaft, arbeitgeberin',
    contact: 'kontakt, kontakte, ansprechpartner kontakt, kontaktstelle',
    contacted:
      'kontaktiert, angeschrieben, gemeldet, kontaktaufnahme, kontaktiert am, angerufen, gesprochen, gemeldet am, kontakt aufgenommen',
    contacts: 'kontakte',
    count: 'anzahl, zahl, wie oft, wieviele, wie viele, anz, gesamtzahl, menge, zahler',
    current: 'aktuell*, derzeitig*, momentan*, jetzig*',
    cv: 'lebenslauf, unterlagen, bewerbungsmappe',
    date: 'datum, termin, tag, wann, am, vom, zeitpunkt, termine, dat, tt, jjjj',
    deadline:
      'frist, fristen, ablauf, ablaufdatum, gultig bis, stichtag, fristende, lauft ab, ablauf am, lauft ab am, befristet bis',
    decision: 'entscheidung, entscheid, entschluss, entscheiden, entscheidungs',
    description: 'beschreibung, stellenbeschreibung, jobbeschreibung, anforderungsprofil',
    email:
      'mailadresse, e mail adresse, email adresse, emailadresse, mail adresse, e mailadresse, kontaktmail, epost',
    expected:
      'erwartet*, voraussichtlich*, geplant*, zugesagt*, versprochen*, angekundigt*, in aussicht, rechnen mit, soll',
    filler:
      'der, die, das, des, dem, den, zum, zur, zu, von, vom, fur, und, oder, mit, im, auf, ein, eine, einer, ist, ich, habe, mich, mein, mir, meine, uber, falls, auch, wurde, wer, sie, noch, wenn, ggf, bzw, inkl, schon, bereits, neue, neu, kurz, wollen, mochten, sich, hat, haben',
    first: 'erst*, 1',
    followedUp: 'nachgefragt, nachgehakt, nachgefasst, erinnert, nachgefragt am',
    followUp:
      'nachfrage, nachfass, nachfassen, nachfragen, nachhaken, erinnerung an firma, wiedervorlage, nachfassaktion, nachfasstermin, rucksprache, nachfassdatum',
    followUps: 'nachfragen, nachfassaktionen, nachfassmails, erinnerungen',
    heard: 'gehort, meldung, nachricht, lebenszeichen, von ihnen gehort',
    info: 'infos, angaben, daten, informationen',
    interview:
      'gesprach, vorstellungsgesprach, bewerbungsgesprach, vorstellung, vorstellungstermin, kennenlerngesprach, gesprachs, jobinterview, vg, vorstellungsgesprache, vorstellungs, probearbeiten, probetag',
    interviewer: 'gesprachspartner*, interviewpartner*',
    interviews: 'gesprache, vorstellungsgesprache',
    job: 'arbeit, stellen',
    last: 'letzt*, zuletzt, zuletzt am, neuest*, letztmals, final*',
    link: 'internetadresse, webadresse, webseite url',
    message: 'nachricht, schreiben, brief, karte, nachrichten',
    method: 'art, weg, methode, kanal, kontaktweg, kontaktart, per, uber',
    name: 'namen, bezeichnung, vorname, nachname, vor und nachname',
    next: 'nachst*, weiter*, folgend*, kommend*, nachst moglich*',
    not: 'nicht, kein, keine, keinen, niemals, bitte nicht',
    notes:
      'notiz, notizen, bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, hinweis, hinweise, sonstiges, vermerk, vermerke, zusatzinfo, zusatzinfos, gedanken, notitz',
    offer:
      'angebot, jobangebot, vertragsangebot, stellenangebot vom arbeitgeber, angebots, zusage, vertrag, offerte',
    other:
      'ort, standort, stadt, arbeitsort, gehalt, lohn, gehaltswunsch, gehaltsvorstellung, vergutung, branche, land, adresse, anschrift, strasse, plz, nr, nummer, prioritat, favorit, typ, vertragsart, login, passwort, benutzername, absage, abgesagt, absagegrund, beginn, eintritt, eintrittsdatum, eintrittstermin, entfernung, anschreiben, anlagen, anhang, bewertung, interesse, homeoffice, pendelzeit, erstellt, hinzugefugt, gefunden, entdeckt, veroffentlicht, veroffentlichung, ausgeschrieben, angelegt, geandert, aktualisiert, anzeige vom, quelle nr, abteilung, bewerbungsschluss, bewerbungsfrist, bewerbungsende, stunden, umfang, qualifikation, anforderungen, arbeitszeit, referenznummer, kennziffer, chiffre, seit, tage',
    own: 'eigene, eigen*, meine, meinerseits, selbst',
    person:
      'ansprechpartner*, ansprechperson*, kontaktperson*, recruiter*, personaler*, personalabteilung, hr, personalverantwortlich*, zustandig*, ansprechpartnerin, personalreferent*, personalvermittler*, headhunter*, sachbearbeiter*, ap',
    phone:
      'telefon, telefonnummer, handy, handynummer, mobil, mobilnummer, rufnummer, tel nr, telefonnr, telefon nr, fon, mobiltelefon, telnr, handynr, durchwahl, telefonisch',
    plan: 'geplant*, vereinbart*',
    posting:
      'anzeige, stellenanzeige, stellenausschreibung, ausschreibung, jobanzeige, inserat, stelleninserat, annonce, stellenlink, stellenangebot, jobangebot, jobinserat',
    preferred:
      'bevorzugt*, gewunscht*, wunsch, praferiert*, lieblings, liebst*, am liebsten, beste*, prafenz, praferenz',
    process: 'prozess, bewerbungsprozess, verfahren, auswahlverfahren, bewerbungsverfahren',
    received:
      'erhalten, eingegangen, eingang, bekommen, erhalten am, gekommen, eingegangen am, zuruck',
    remind: 'erinnerung, erinnern, erinnere, erinnerungs, erinner',
    reply:
      'antwort, ruckmeldung, reaktion, ruckmelde, ruckruf, bescheid, antworten, geantwortet, antwort der firma, ruckantwort, reagiert, resonanz, ruckinfo, zugesagt oder abgesagt',
    result:
      'zu absage, zusage absage, zu oder absage, ergebnis, ausgang, resultat, endergebnis, erfolg',
    role: 'stelle, rolle, stellenbezeichnung, funktion, tatigkeit, stellentitel, berufsbezeichnung, beruf, jobtitel, jobbezeichnung, arbeitsstelle, positionsbezeichnung, ausbildungsberuf, ausbildungsplatz, als, praktikumsstelle, ausgeschriebene stelle, vakanz, berufs',
    round: 'runde, telefonisch*, zweit*, dritt*, vorab, telefon, fachlich*, zweites, technisch*',
    screen: 'telefonat, telefoninterview, telefongesprach, anruf, erstgesprach',
    sent: 'absendung, versand, versendet, abgeschickt, gesendet, verschickt, geschickt, abgesendet, eingereicht, versandt, versendet am, gesendet am, abgeschickt am, raus, versand am, abgegeben, eingereicht am, verschickt am, rausgeschickt, verfasst',
    site: 'seite, webseite, karriereseite, bewerbungsportal, firmenportal',
    snooze:
      'zuruckstellen, zuruckgestellt, pausieren, pausiert, verschieben, verschoben, aufgeschoben, schlummern, ruht, ruhen, ausblenden, schlummer',
    source:
      'quelle, quelle n, quellen, jobborse, jobportal, stellenborse, fundort, gefunden bei, gefunden auf, gefunden uber, woher, herkunft, plattform, stellenportal, fundstelle',
    stage: 'stufe, stadium, schritt im prozess, fortschritt, etappe',
    status:
      'stand, bewerbungsstatus, bearbeitungsstand, bewerbungsstand, sachstand, zustand, zwischenstand, stand der dinge, bearbeitungsstatus',
    step: 'schritt, schritte, aktion, massnahme, aufgabe, aktivitat',
    thank:
      'dank, danke, dankesmail, dankesnachricht, bedankt, dankeschon, danksagung, dankes, dankesbrief, dankschreiben, dankeschreiben',
    time: 'uhrzeit, zeit, std',
    until:
      'bis, bis wann, spatestens, vor, nicht vor, erst ab, ab, spatestens am, fruhestens, bis datum, erst nach',
    wait: 'warten, abwarten, ruhe, stillhalten, wartezeit, sperre, sperrfrist, funkstille, gesperrt, warte, nichts, pause auf wunsch, wartefrist, schonfrist, wartet',
    wanted: 'erwunscht*, gewunscht*',
    website: 'webseite, webpage, internetseite, firmenwebsite, web, firmenseite',
    yesNo: 'ja nein, j n, ja oder nein',
  },
  headers: {
    company: '?wo',
    role: 'beworben als, art der stelle',
    contactAny: 'kontaktmoglichkeit',
    preferredMethod: 'kontakt per, am liebsten erreichbar per, erreichbar per, mag kontakt per',
    appliedOn: 'gesendet am, abgeschickt am, versendet am',
    interviewedOn:
      '?einladung am, ?einladung zum gesprach, ?einladung vorstellungsgesprach, ?termin, ?einladung zum vorstellungsgesprach, gefuhrt am',
    replyExpectedBy:
      'meldet sich bis, melden sich bis, wollen sich melden bis, entscheiden bis, sie melden sich bis, melden sich am, horen bis, ?ruckmeldezeitraum',
    holdUntil:
      'nicht vor, nicht melden vor, nicht melden bis, kontakt erst ab, kontakt erst nach, erst wieder melden ab, melden erst ab, fruhestens melden, fruhestens wieder melden',
    doNotContact:
      'nicht kontaktieren, nicht anschreiben, nicht melden, kontaktsperre, kontaktverbot, bitte nicht kontaktieren, keine nachfragen erwunscht, nicht anrufen, wunscht keinen kontakt, keine kontaktaufnahme',
    offerDeadline:
      'angebot gilt bis, annahmefrist, ich muss antworten bis, meine antwort bis, bedenkzeit bis, bedenkfrist, ?bedenkzeit, angebot beantworten bis',
    lastNudgeOn: 'datum der nachfrage, nachgefragt am, nachfrage am',
    lastHeardOn: 'antwort erhalten am',
    snoozeUntil: 'wieder ansehen am, erinnere mich am, spater erinnern am, erst wieder zeigen ab',
    nextFollowUpOn:
      'wiedervorlage, erneut melden am, wieder melden am, melden am, wieder nachfragen',
    link: 'stellenlink',
  },
};
