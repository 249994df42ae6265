import type { HeaderLanguage } from './language';

/** Italian. */
export const italian: HeaderLanguage = {
  words: {
    accept: 'accettare, accettazione, accetto, firmare, decidere, rispondere',
    after: 'dopo, dopo il',
    applied:
      'candidato, candidata, mi sono candidato, applicato, candidato il, candidatura inviata, candidatato',
    apply: 'candidatura, candidature, domanda, applicazione, candidarsi',
    company:
      'azienda, aziende, societa, datore di lavoro, impresa, ditta, organizzazione, ente, istituzione, nome azienda, compagnia, agenzia azienda',
    contact: 'contatto, referente contatto, punto di contatto',
    contacted:
      'contattato, contattata, contattati, sentito, parlato con, contattare, contattato il, scritto',
    contacts: 'contatti',
    count: 'numero, n, quanti, quante, totale, conteggio, volte',
    current: 'attuale, corrente, attualmente',
    cv: 'curriculum',
    date: 'data, giorno, quando, il, aaaa, gg mm',
    deadline:
      'scadenza, termine, data limite, scade, scade il, valida fino al, limite, termine ultimo, validita, entro quando, data di scadenza, valida fino a',
    decision: 'decisione, esito decisione, decidono, verdetto',
    description: 'descrizione, descrizione del lavoro, descrizione della posizione, mansioni',
    email:
      'posta elettronica, indirizzo email, indirizzo mail, indirizzo e mail, posta, recapito email, pec',
    expected: 'attes*, previst*, stimat*, promess*, aspettat*, presunt*, annunciat*',
    feedback: 'riscontro, riscontri',
    filler:
      'di, del, della, dell, dei, delle, degli, la, il, lo, l, le, gli, un, una, al, alla, all, nel, per, da, dal, dalla, dall, con, su, sul, sull, e, o, ed, che, mi, mio, mia, si, se, ho, ha, e stato, stato inviato, sono, loro, ci, allo, ai, cui, gia, hanno, quello, piu, solo',
    first: 'prim*, iniziale, 1o',
    followedUp: 'follow up fatto, sollecitato, ricontattato, follow up inviato, sollecito inviato',
    followUp: 'follow up, sollecito, ricontatto, ricontattare, risentire, sollecitare, risentirsi',
    followUps: 'follow up, solleciti, ricontatti',
    heard: 'notizie, novita, sentiti, notizia, segnale, aggiornamenti da loro',
    info: 'informazioni, dettagli, dati, recapiti, dettaglio',
    interview: 'colloquio, intervista, colloquio di lavoro, colloquio conoscitivo',
    interviewer: 'intervistator*, selezionator*, intervistatrice',
    interviews: 'colloqui, interviste',
    job: 'lavoro, impiego',
    last: 'ultim*, recente, final*',
    link: 'collegamento, indirizzo web, sito url',
    message: 'messaggio, lettera, nota, biglietto, messaggi',
    method: 'mezzo, metodo, canale, modo, modalita, tramite',
    name: 'nome, nomi, cognome, nominativo',
    next: 'prossim*, successiv*, seguente, futur*',
    not: 'non, nessun, nessuna, mai, senza',
    notes:
      'note, nota, commenti, commento, osservazioni, appunti, annotazioni, altro, osservazione, appunto',
    offer:
      'offerta, proposta, offerta ricevuta, proposta di assunzione, proposta contrattuale, offerta economica, proposta di contratto',
    other:
      'luogo, sede, citta, localita, paese, regione, indirizzo, stipendio, ral, retribuzione, tipo, tipologia, contratto, settore, priorita, livello, rifiuto, rifiutato, requisiti, orario, inizio, creato, aggiunto, aggiunta, pubblicato, pubblicazione, trovato, salvato, chiusura, aggiornato, aggiornamento, riferimento, esperienza, benefit, lettera di presentazione, smart working, remoto, categoria, piattaforma, area, reparto, utente, storico, punteggio, competenze, inserimento, provincia, distanza, giorni, cronologia',
    own: 'mio, mia, personale, candidato',
    person:
      'recruiter, selezionatore, selezionatrice, persona di contatto, referente, responsabile, risorse umane, persona, contatto hr, responsabile hr, referente hr, persona contattata, contatto in azienda, contatto aziendale, referente aziendale, reclutatore, responsabile selezione',
    phone:
      'telefono, cellulare, numero di telefono, numero telefono, recapito telefonico, n telefono, numero di cellulare, num tel, n di telefono, numero telefonico',
    plan: 'programmat*, pianificat*, fissat*, previst*',
    posting: 'annuncio, offerta di lavoro, inserzione, annunci, offerta lavoro, bando',
    preferred: 'preferit*, preferenza, preferisce, preferibile, miglior*, preferiscono',
    process: 'processo, iter, selezione',
    received: 'ricevut*, arrivat*, ottenut*, ricezione',
    remind: 'promemoria, ricordare, ricordami, avviso, ricordo',
    reply:
      'risposta, risposte, risposto, rispondono, risposta azienda, risposta dell azienda, replica',
    result: 'esito, risultato, risultati, esito finale, conclusione, esiti',
    role: 'posizione, ruolo, mansione, posto, titolo della posizione, qualifica, profilo, posizione lavorativa, titolo posizione, incarico, figura, posizione aperta, titolo lavoro, posizioni, ruolo proposto, profilo ricercato, titolo del lavoro, figura professionale, figura ricercata',
    round: 'tecnico, second*, terz*, telefonico, turno, fase, conoscitivo, presenza, step',
    screen: 'chiamata, telefonata, screening, preselezione',
    sent: 'invio, inviat*, spedit*, mandat*, presentat*, invio cv, spedizione',
    site: 'sito, portale, pagina, pagina carriere',
    snooze:
      'rimandare, rimandat*, posticipare, posticipat*, pausa, rinviare, rinviat*, sospendere, sospes*, nascondere, accantonat*',
    source:
      'fonte, provenienza, trovato su, origine, dove trovato, canale di candidatura, trovata su',
    stage: 'fase, avanzamento, tappa, fase del processo, progresso, stadio, a che punto',
    status:
      'stato, situazione, stato candidatura, stato della candidatura, stato attuale, a che punto siamo, stato avanzamento',
    step: 'azione, passo, azioni, passi, step, attivita, passaggio, mossa',
    thank:
      'ringraziamento, ringraziamenti, grazie, email di ringraziamento, ringraziato, mail di ringraziamento, messaggio di ringraziamento, lettera di ringraziamento',
    time: 'ora, orario, ore',
    title: 'titolo',
    until:
      'entro, entro il, fino al, fino a, prima del, prima di, non prima del, a partire da, dal giorno, non prima di, a partire dal',
    wait: 'attendere, attesa, aspettare, silenzio, aspetta, niente, non disturbare',
    wanted: 'desiderat*, ricercat*, ambit*',
    website:
      'sito web, sito internet, sito aziendale, sito azienda, web, pagina web, sito dell azienda',
    yesNo: 'si no, s n, si o no',
  },
  headers: {
    company: '?dove, ?presso',
    contactName: '?chi',
    contactAny: 'recapiti, recapito',
    preferredMethod:
      'preferisce essere contattato per, contattare via, contattare tramite, preferiscono essere contattati via, come contattarli, come preferiscono essere contattati',
    appliedOn: 'inviato il, inviata il, candidato il',
    replyExpectedBy:
      'risposta attesa, ?tempi di risposta, mi fanno sapere entro, ci fanno sapere entro, fanno sapere entro',
    holdUntil:
      'non prima del, contattare dal, non scrivere prima del, ricontattare a partire dal, contattare solo dopo il, non farsi sentire prima del',
    doNotContact:
      'non contattare, non disturbare, non scrivere, non chiamare, niente solleciti, non fare follow up, non vogliono essere contattati, da non contattare, niente follow up',
    offerDeadline: 'devo rispondere entro',
    lastNudgeOn: 'sentiti l ultima volta, data sollecito',
    nudgesSent: 'follow up fatti, solleciti fatti',
    lastHeardOn:
      'risposta ricevuta, risposta ricevuta il, ultimo messaggio ricevuto, ultimo segno di vita, data esito',
    snoozeUntil:
      'ricordami il, promemoria per me, rivedere il, riprendere il, rimanda a, ricordamelo il, nascondi fino al, posticipa fino al, rimanda fino al, posticipa al',
    link: 'link offerta, link all offerta, link dell offerta, url offerta, ?offerta',
    notes: 'altre informazioni, varie',
  },
};
