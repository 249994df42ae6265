import type { HeaderLanguage } from './language';

/** Dutch, of the Netherlands and of Flanders. */
export const dutch: HeaderLanguage = {
  joins: 'compounds',
  words: {
    accept: 'accepteren, aannemen, tekenen, beslissen, accepteer',
    after: 'na',
    applied: 'gesolliciteerd, gesolliciteerd op, solliciteerde',
    apply: 'sollicitatie, sollicitaties, solliciteren, aanmelding, motivatie verstuurd',
    company:
      'bedrijf, bedrijven, werkgever, organisatie, onderneming, bedrijfsnaam, firma, instelling, opdrachtgever, bedrijfs, werkgevers',
    contact: 'aanspreekpunt',
    contacted:
      'gecontacteerd, benaderd, contact opgenomen, contact gehad, gesproken, gebeld, contactmoment',
    contacts: 'contacten, contactpersonen',
    count: 'aantal, hoeveel, hoe vaak, totaal, aantal keren',
    current: 'huidig*, actueel, actuele',
    date: 'datum, data, dag, wanneer, op, jjjj, d d, moment, per',
    deadline:
      'termijn, uiterste datum, vervaldatum, geldig tot, verloopt, einddatum, uiterlijk, verloopt op',
    decision: 'beslissing, besluit, beslissen',
    description: 'omschrijving, beschrijving, functieomschrijving, vacaturetekst',
    email: 'email, mailadres, e mailadres, emailadres, e mail adres',
    expected: 'verwacht*, gepland*, beloofd*, toegezegd*, vermoedelijk*, geschat*',
    filler:
      'de, het, een, van, voor, met, en, aan, bij, naar, ik, mijn, te, om, heb, uit, door, wie, zij, ze, mij, nog, die, moet, wil, willen, waarop, keer, tot nu toe, worden',
    first: 'eerste',
    followedUp: 'opgevolgd, nagebeld, nagevraagd, opvolging gedaan, herinnerd',
    followUp:
      'opvolging, opvolgen, navraag, nabellen, herinnering aan bedrijf, opvolg, opvolgactie, opvolgmail',
    followUps: 'opvolgingen, opvolgmails, navragen, herinneringen',
    heard: 'gehoord, vernomen, teken van leven, bericht, nieuws',
    info: 'gegevens, informatie',
    interview:
      'gesprek, sollicitatiegesprek, kennismakingsgesprek, kennismaking, gespreks, sollicitatiegespreks',
    interviewer: 'gesprekspartner*',
    interviews: 'gesprekken, sollicitatiegesprekken',
    job: 'baan, werk, banen',
    last: 'laatst*, recent*, recentst*, meest recent*, laatst gedaan',
    link: 'webadres',
    message: 'bericht, brief, kaart, briefje',
    method: 'manier, wijze, methode, kanaal',
    name: 'naam, namen, voornaam, achternaam, volledige naam',
    next: 'volgend*, eerstvolgend*, komend*, vervolg*',
    not: 'niet, geen, nooit',
    notes:
      'notities, notitie, opmerking, opmerkingen, aantekeningen, aantekening, toelichting, commentaar, overig, bijzonderheden, overige',
    offer: 'aanbod, aanbieding, jobaanbod, baanaanbod, contractaanbod, bod, voorstel',
    other:
      'locatie, plaats, stad, salaris, loon, branche, sector, soort, contract, prioriteit, uren, afwijzing, afgewezen, regio, land, adres, startdatum, toegevoegd, gevonden, gepubliceerd, geplaatst, sluitingsdatum, bijgewerkt, gewijzigd, referentie, nummer, wachtwoord, reden, motivatiebrief, reistijd, niveau, ervaring, vereisten, beoordeling, afstand, cv versie, dagen, sluiting, sinds',
    own: 'eigen, zelf',
    person:
      'contactpersoon, recruiter*, hr, verantwoordelijke, personeelszaken, intercedent, hr medewerker, contactpersonen, leidinggevende',
    phone:
      'telefoon, telefoonnummer, mobiel, gsm, tel nr, mobiele nummer, gsm nummer, nummer telefoon, telnr, gsmnummer, telefonisch',
    plan: 'gepland, ingepland, afgesproken',
    posting: 'advertentie, vacaturetekst, vacatureadvertentie, plaatsing, personeelsadvertentie',
    preferred: 'voorkeur, voorkeurs, favoriet*, liefst, gewenst*, beste',
    process: 'proces, sollicitatieproces, procedure, selectieprocedure, sollicitatieprocedure',
    received: 'ontvangen, gekregen, binnen, terug',
    remind: 'herinnering, herinner, herinneren',
    reply:
      'reactie, antwoord, respons, reacties, gereageerd, terugkoppeling, reageren, reageert, beantwoord, antwoorden',
    result: 'resultaat, uitkomst, uitslag, afloop, eindresultaat',
    role: 'functie, vacature, rol, positie, functietitel, vacaturetitel, functienaam, beroep, vacaturenaam, functies',
    round: 'ronde, tweede, derde, telefonisch, technisch*',
    screen: 'telefoongesprek, belafspraak, telefonisch gesprek, telefonische screening',
    sent: 'verstuurd, verzonden, gestuurd, ingediend, opgestuurd, verzend, verzending, verstuur, inzend, ingezonden',
    site: 'portaal, pagina, sollicitatieportaal, vacaturesite, werkenbij pagina',
    snooze:
      'uitstellen, uitgesteld, pauzeren, gepauzeerd, sluimeren, pauze, verbergen, parkeren, geparkeerd, sluimer',
    source: 'bron, gevonden op, gevonden via, herkomst, waar gevonden, vindplaats',
    stage: 'fase, stadium, voortgang, stap in proces',
    status: 'stand van zaken, toestand, stavaza',
    step: 'actie, stap, acties, stappen, taak, actiepunt',
    thank: 'bedankt, bedankje, bedankmail, dankmail, bedankbrief, bedank, bedankbericht, dank',
    time: 'tijd, tijdstip, uur',
    title: 'titel',
    until:
      'tot, voor, uiterlijk, vanaf, niet voor, ten laatste, tegen, niet eerder dan, niet eerder',
    wait: 'wachten, afwachten, stilte, wacht, aanhouden, rust, niets, radiostilte',
    wanted: 'gewenst*, beoogd*',
    website: 'webpagina, bedrijfswebsite, web',
    yesNo: 'ja nee, j n, ja of nee',
  },
  headers: {
    company: '?waar',
    preferredMethod: 'hoe te bereiken, bereikbaar via',
    appliedOn: 'gesolliciteerd op',
    interviewedOn: '?uitnodiging gesprek',
    replyExpectedBy:
      'hoor ik voor, laten weten voor, horen voor, beslissen voor, uitsluitsel voor, ik hoor voor, laten iets weten voor',
    holdUntil:
      'niet contacteren voor, geen contact voor, niet bellen voor, niet benaderen voor, niet eerder dan, niet voor, pas contact na, contact pas vanaf, niet storen tot, niet mailen voor, niet opvolgen voor, pas opvolgen na',
    doNotContact:
      'niet contacteren, niet benaderen, niet bellen, niet mailen, niet storen, niet meer benaderen, niet meer contacteren',
    offerDeadline:
      'bedenktijd tot, beslissen over aanbod voor, ?bedenktijd, ik moet beslissen voor',
    nudgesSent: 'opvolgingen gedaan',
    lastHeardOn: 'reactie ontvangen, laatst iets gehoord',
    snoozeUntil: 'herinner mij op, herinner me op, later bekijken op, opnieuw bekijken op',
    nextFollowUpOn: 'opnieuw contact op',
  },
};
