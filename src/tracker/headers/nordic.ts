import type { HeaderLanguage } from './language';

/** Swedish. */
export const swedish: HeaderLanguage = {
  joins: 'compounds',
  words: {
    accept: 'acceptera, tacka ja, skriva pa',
    after: 'efter',
    applied: 'sokt, ansokt, sokte, sokt den, ansokte',
    apply: 'ansokan, ansoknings, ansokningar, jobbansokan',
    company: 'foretag, foretaget, arbetsgivare, foretagsnamn, bolag, firma, myndighet, foretags',
    contact: 'kontakt',
    contacted: 'kontaktad, kontaktat, kontaktade, horde av mig, ringt, kontakttillfalle',
    contacts: 'kontakter',
    count: 'antal, hur manga, hur manga ganger, totalt, antalet',
    current: 'nuvarande, aktuell*',
    date: 'datum, dag, nar, den',
    deadline:
      'sista dag, sista datum, giltigt till, gar ut, utgar, slutdatum, svarsfrist, frist, giltigt t o m',
    decision: 'beslut, besked, bestammer sig',
    description: 'beskrivning, jobbeskrivning, arbetsbeskrivning',
    email: 'e post, epost, mejl, email, e postadress, mejladress, epostadress, mailadress',
    expected: 'forvanta*, berakna*, utlova*, planera*, vantat, forvantad, utlovat',
    filler:
      'och, eller, av, till, pa, med, om, en, ett, jag, har, att, fran, hos, min, mitt, vem, de, dem, mig, sig, ska, vill, gjorda, nytt',
    first: 'forsta',
    followedUp: 'foljt upp, uppfoljt, pamint, foljde upp',
    followUp: 'uppfoljning, folja upp, folj upp, uppfoljnings, pastotning',
    followUps: 'uppfoljningar, paminnelser skickade, pastotningar',
    heard: 'hort, livstecken, horde',
    info: 'uppgifter, detaljer',
    interview: 'intervju, anstallningsintervju, jobbintervju',
    interviewer: 'intervjuare',
    interviews: 'intervjuer',
    job: 'jobb, jobbet, arbete',
    last: 'sista, senast, senaste, sist',
    link: 'lank, lankar, webbadress',
    message: 'mejl, brev, meddelande, kort',
    method: 'satt, metod, kanal, vag',
    name: 'namn, fornamn, efternamn, fullstandigt namn',
    next: 'nasta, kommande',
    not: 'inte, ej, ingen, inga, inget, aldrig',
    notes:
      'anteckningar, anteckning, kommentar, kommentarer, noteringar, notering, ovrigt, anmarkning, anmarkningar',
    offer: 'erbjudande, jobberbjudande, bud, anbud',
    other:
      'plats, ort, stad, lon, bransch, typ, prioritet, land, adress, anstallningsform, avslag, avslagen, tillagd, hittad, publicerad, publicering, uppdaterad, startdatum, referens, losenord, kompetens, krav, cv, personligt brev, ansokningsdag, skapad, sparad, loneansprak, dagar, referensnummer',
    own: 'egen, egna, eget, mina',
    person:
      'kontaktperson, rekryterare, rekryteraren, hr, chef, handlaggare, ansvarig, rekryterande chef, rekryteringsansvarig',
    phone: 'telefon, telefonnummer, mobil, mobilnummer, tfn, telefonnr, mobiltelefon',
    plan: 'planerad, bokad, inbokad, planerat',
    posting: 'annons, jobbannons, platsannons, utlysning, annonsen',
    preferred: 'onska*, foredra*, helst, basta, foredrar, foredragen',
    process: 'rekryteringsprocess, ansokningsprocess',
    received: 'mottaget, fatt, mottagen, inkommit, erhallet, mottog',
    remind: 'paminnelse, paminn, paminnelser',
    reply: 'svar, aterkoppling, svarat, respons, svarade, svarar, svars, aterkommer',
    result: 'resultat, utfall, utgang, slutresultat',
    role: 'tjanst, roll, befattning, yrkesroll, tjansten, jobbtitel, yrke, befattningar, tjanstetitel, arbetsuppgift',
    round: 'runda, andra, tredje, telefon, digital, teknisk',
    screen: 'telefonsamtal, telefonintervju, samtal',
    sent: 'skickad, skickat, skickade, inskickad, inskickat, insand, sand, skickades',
    site: 'sida, karriarsida, sajt, jobbsida',
    snooze:
      'snooza, skjut upp, uppskjuten, pausa, pausad, vila, vilande, skjuta upp, paus, dolj, snoozad',
    source: 'kalla, hittade via, var hittad, hittad pa, jobbsajt, hittat via',
    stage: 'steg i processen, fas, skede, stadium',
    status: 'lage, statuslage, ansokningsstatus',
    step: 'steg, atgard, aktivitet, atgarder, uppgift, att gora',
    thank: 'tack, tackbrev, tackmejl, tackat, tackmail, tackmeddelande',
    time: 'tid, klockslag, klockan, kl',
    title: 'titel',
    until:
      'till, till och med, senast, fore, innan, t o m, tidigast, inte fore, fran och med, senast den, fram till',
    wait: 'vanta, avvakta, vantar, tystnad, karens, stor ej, avvaktar, inget',
    website: 'webbplats, hemsida, webbsida, webbsajt, webb',
    yesNo: 'ja nej, j n',
  },
  headers: {
    company: '?var',
    appliedOn: 'sokt den',
    replyExpectedBy:
      'svar senast, svar vantas, besked vantas, besked lovat, hor av sig senast, aterkommer senast, lovat svar, de hor av sig senast',
    holdUntil:
      'kontakta inte fore, inte fore, hor inte av dig fore, kontakta tidigast, kontakta ej fore, ring inte fore',
    doNotContact:
      'kontakta inte, kontakta ej, vill inte bli kontaktad, folj inte upp, ring inte, vill ej bli kontaktad, hor inte av dig, undvik kontakt',
    offerDeadline:
      'svara pa erbjudande senast, erbjudande galler till, svara pa erbjudandet senast, erbjudandet galler till, sista svarsdag erbjudande, betanketid till, maste svara senast, svara senast',
    lastNudgeOn: 'uppfoljd den, senast uppfoljd, ?uppfoljd',
    nudgesSent: 'skickade paminnelser, ganger uppfoljd',
    lastHeardOn:
      'horde senast, svar mottaget, senast hort, senast hort fran, fatt svar, besked den',
    snoozeUntil: 'paminn mig, paminn mig den, titta igen, aterkom till den',
    nextFollowUpOn: 'folj upp senast, uppfoljning senast, kontakta igen, hor av mig igen',
  },
};

/** Danish and Norwegian, which share most of these words. */
export const danishAndNorwegian: HeaderLanguage = {
  joins: 'compounds',
  words: {
    accept: 'acceptere, akseptere, takke ja, underskrive',
    after: 'efter, etter',
    applied: 'sogt, ansogt, sokt, sokte, sendt ansogning',
    apply:
      'ansogning, ansogninger, soknad, soknader, ansognings, soknads, jobansogning, jobbsoknad',
    company:
      'virksomhed, firma, arbejdsgiver, arbeidsgiver, selskap, bedrift, organisasjon, virksomhet, firmanavn, virksomhedsnavn, virksomheds',
    contact: 'kontakt',
    contacted: 'kontaktet, kontaktede, ringet, tatt kontakt, ringt',
    contacts: 'kontakter',
    count:
      'antal, antall, hvor mange, hvor mange gange, hvor mange ganger, antal gange, antall ganger',
    current: 'nuvaerende, navaerende, aktuel*',
    date: 'dato, dag, hvornar, nar, den, dato for',
    deadline:
      'frist, svarfrist, sidste frist, udlober, utloper, gyldig til, siste frist, udlob, utlop, gaelder til, gjelder til, udlobsdato',
    decision: 'beslutning, afgorelse, avgjorelse',
    description: 'beskrivelse, jobbeskrivelse, stillingsbeskrivelse',
    email:
      'e mail, email, e post, epost, mailadresse, e postadresse, epostadresse, e mailadresse, emailadresse',
    expected: 'forvent*, planlagt*, lovet, estimer*, ventet, forventes',
    filler:
      'og, eller, for, af, av, til, pa, med, om, en, et, jeg, har, fra, hos, hvem, de, dem, mig, meg, min, mit, mitt, skal, sig, seg, der, dig, deg',
    first: 'forste',
    followedUp: 'fulgt op, fulgt opp, rykket, purret',
    followUp:
      'opfolgning, oppfolging, folg op, folge op, folg opp, folge opp, opfolgnings, oppfolgings, rykker, purring',
    followUps: 'opfolgninger, oppfolginger, rykkere, purringer',
    heard: 'hort, livstegn, horte',
    info: 'oplysninger, opplysninger, informasjon, detaljer',
    interview: 'samtale, jobsamtale, intervju, jobbintervju, ansaettelsessamtale, samtal',
    interviewer: 'intervjuer',
    interviews: 'samtaler, intervjuer, jobsamtaler',
    job: 'jobb, arbejde, arbeid',
    last: 'sidst, sidste, siste, sist, seneste, senest kontakt, nyeste, senest',
    link: 'lenke, lenker, webadresse',
    message: 'brev, besked, melding, e post, meddelelse',
    method: 'made, metode, kanal, mate, vej',
    name: 'navn, fornavn, efternavn, etternavn, fulde navn, fullt navn',
    next: 'naeste, neste, kommende',
    not: 'ikke, ingen, intet, aldrig, aldri',
    notes:
      'noter, notater, note, notat, bemaerkninger, kommentar, kommentarer, merknader, andet, annet, merknad, bemaerkning',
    offer: 'tilbud, jobtilbud, jobbtilbud, tilbuds',
    other:
      'sted, by, arbejdssted, lon, lonn, branche, bransje, prioritet, land, adresse, afslag, avslag, oprettet, tilfojet, opdateret, fundet, ansogningsfrist, soknadsfrist, startdato, reference, adgangskode, lagt til, oppdatert, publisert, funnet, opprettet, krav, cv, folgebrev, lokation, slaet op, dage, dager, kompetencer',
    own: 'egen, egne, eget, mine',
    person:
      'kontaktperson, rekrutterer, rekruttor, hr, ansvarlig, leder, kontaktpersoner, ansaettende leder',
    phone: 'telefon, telefonnummer, tlf, mobil, mobilnummer, mobilnr, tlf nr, telefonnr, tlfnr',
    plan: 'planlagt, aftalt, avtalt',
    posting:
      'annonce, jobopslag, stillingsopslag, annonse, stillingsannonse, stillingsutlysning, utlysning, opslag, jobannonce, jobbannonse',
    preferred: 'foretrukk*, foretraek*, onsk*, helst, bedste, foretrekker',
    process: 'proces, prosess, ansaettelsesproces, rekrutteringsproces, soknadsprosess',
    received: 'modtaget, mottatt, faet, fatt',
    remind: 'pamindelse, paminnelse, mind mig, minn meg, huskeseddel, pamind',
    reply:
      'svar, respons, tilbagemelding, tilbakemelding, svaret, svart, svarer, svars, svarede, melder tilbage',
    result: 'resultat, udfald, utfall',
    role: 'stilling, stillings, stillingsbetegnelse, jobtitel, rolle, stillingstittel, jobbtittel, stillingstitel, yrke',
    round: 'runde, anden, tredje, telefon, andre, teknisk, 2',
    screen: 'telefonsamtale, telefonintervju, telefoninterview',
    sent: 'sendt, indsendt, innsendt, afsendt, levert, sendte, afleveret',
    site: 'side, karriereside, jobportal, jobbportal',
    snooze: 'udskyd, udskudt, utsett, utsatt, pauset, udsaet, udsat, sett pa pause, skjul, slumre',
    source: 'kilde, fundet pa, funnet via, fundet via, funnet pa',
    stage: 'fase, trin i processen, stadie, steg i prosessen',
    status: 'tilstand, ansogningsstatus, soknadsstatus',
    step: 'skridt, handling, steg, trin, opgave, oppgave, aktivitet',
    thank: 'tak, takk, takkemail, takkebrev, takket, takkebesked, takkemelding, takke, takkenotat',
    time: 'tid, tidspunkt, klokkeslaet, klokkeslett, kl',
    title: 'titel, tittel',
    until:
      'til, inden, for, senest, tidligst, ikke for, innen, fra og med, indtil, frem til, til og med, seneste dato',
    wait: 'vent, afvent, avvent, venter, stilhed, afvente, forstyr ikke, vente, ro, stillhet, avvente, intet',
    website: 'hjemmeside, nettside, nettsted, webside, web',
    yesNo: 'ja nej, ja nei, j n',
  },
  headers: {
    company: '?hvor',
    contactAny: 'kontaktdata',
    replyExpectedBy: 'svar senest, svar ventes, melder tilbage senest, tilbagemelding senest',
    holdUntil:
      'kontakt ikke for, ikke for, ingen kontakt for, kontakt tidligst, ring ikke for, ikke kontakt for, hold pause til',
    doNotContact:
      'ma ikke kontaktes, ring ikke, folg ikke op, onsker ikke kontakt, ikke ta kontakt',
    offerDeadline: 'skal svare senest, betaenkningstid til',
    lastHeardOn: 'svar modtaget, svar mottatt',
    snoozeUntil:
      'mind mig om det, minn meg pa, mind mig om det den, saet pa pause til, minn meg pa det',
    nextFollowUpOn: 'folg op senest, kontakt igen',
  },
};
