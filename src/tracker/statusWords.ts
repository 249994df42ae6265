import type { Status } from '../etiquette';

/**
 * What a word in a status cell hints at: a stage, something that is a stage only together with
 * others, or something that turns the words beside it.
 */
export type Hint =
  | Status
  /** In the employer's hands: viewed, under review, followed up. */
  | 'pending'
  /** Under way, whoever is at work. */
  | 'running'
  /** Some step is done, whichever. */
  | 'done'
  | 'passed'
  | 'selected'
  | 'accept'
  | 'decline'
  /** They do not answer. */
  | 'silence'
  | 'hold'
  /** Called off. */
  | 'undone'
  /** Over: the lead, or only the step that stands beside it. */
  | 'ended'
  | 'offerAhead'
  | 'not'
  /** Denies only what follows it. */
  | 'without'
  | 'yet'
  | 'wait'
  | 'perhaps'
  /** The user did it. */
  | 'mine'
  /** The employer did it. */
  | 'theirs'
  /** Somebody else got the job. */
  | 'rival'
  /** The user has found another one. */
  | 'elsewhere'
  | 'after'
  /** The lead has come back to life. */
  | 'again'
  | 'reply'
  | 'application'
  | 'job'
  /** Known to hint at nothing. */
  | 'neutral';

/** The words of one language. */
export type LanguageWords = Readonly<Partial<Record<Hint, string>>>;

/**
 * How people write their stages: the one place per language to add a word. Phrases are parted by
 * commas and written as people do; case and accents do not matter. Of several that fit, the longest
 * counts. `word*` stands for any ending, `*word` for any beginning, `#` for a number; `=words` count
 * only where they stand alone, that is between brackets, slashes, dashes and the like, and `==words`
 * only as the whole cell. Chinese, Japanese and Korean phrases count wherever they stand.
 */
export const statusWords: Readonly<Record<string, LanguageWords>> = {
  english: {
    saved:
      '=new, new job, new lead, =found, =interested, =todo, =to do, =draft, =drafts, =drafted, =inbox, =consider, =considering, =watching, =watch, watchlist, watch list, =backlog, =idea, =ideas, =lead, =leads, =prospect, =prospects, =prospective, =prospecting, =target, =targeted, =research, =researching, =researched, =identified, =sourced, =discovered, =discovery, =discover, =explore, =exploring, =to explore, =to research, =to review, =to check, saved, =save, save for later, saved for later, wishlist*, wishlisted, wish list, bookmark*, book mark*, to apply, to be applied, to applied, apply to, yet to apply, want to apply, wanna apply, plan to apply, planning to apply, will apply, need to apply, going to apply, intend to apply, should apply, must apply, =apply, apply soon, apply later, apply next, apply now, apply asap, apply today, apply tomorrow, apply by, not apply, ready to apply, ready to submit, ready to send, to submit, to send, to be submitted, to be sent, =ready, =prepare, =preparing, =preparation, preparing application, preparing materials, preparing cv, preparing resume, in preparation, tailoring, tailor, draft application, drafting application, draft cover letter, application started, started application, start application, application draft, application drafted, writing cover letter, writing application, incomplete, not complete*, not started, not submitted, not sent, unsubmitted, unsent, unapplied, not finished, unfinished, not applied, not yet applied, not applied yet, havent applied, hasnt applied, have not applied, didnt apply, did not apply, never applied, shortlisted for later, =favorite*, =favourite*, =starred, =liked, =queue, =queued, apply queue, to apply queue, =planned, =planning, =plan, =dream job, =dream, =interesting, =potential, =possible, =possibility, =added, =listed, =generated, =created, =someday, =next up, =on radar, =on my radar, =radar, on the radar, =pre application, =pre apply, =pre applied, interested in applying, interested to apply, job saved, saved job, job found, =imported, =captured, =collected, =clipped, =reapply, resume tailored, cv tailored, application open, drafting, draft, not yet started, =interested in, need referral, need a referral, ==not yet',
    applied:
      'applied, apllied, aplied, submitted, =active, =delivered, re submitted, =sent, cv sent, resume sent, sent cv, sent resume, sent application, application sent, apps sent, email sent, emailed, mailed, message sent, messaged, dm sent, dmed, inmail sent, letter sent, sent out, sent in, sent email, sent message, outreach*, reached out, reach out, cold email*, cold call*, cold message*, =connected, =networking, =network, =contacted, contacted, contact made, referred, referral, referral*, got referred, got referral, application complete*, application completed, application submitted, application received, application acknowledged, received application, =received, easy apply, easy applied, quick apply, application made, put in application, applying, application in, application filed, filed, candidate submitted, submitted to client, submission, cover letter sent, registered, signed up, connection request accepted, connection accepted, linkedin invite accepted, invite accepted, dropped off, dropped resume, dropped cv, dropped my cv, dropped my resume, filled out, filled in, form filled, application filled, filled application',
    pending:
      'under review, in review, =review, reviewing, being reviewed, reviewed, for review, under consideration, in consideration, being considered, =considered, under evaluation, being evaluated, evaluating, evaluation, under assessment, viewed, =view, =seen, =read, =opened, =downloaded, resume downloaded, cv downloaded, acknowledged, acknowledgement, acknowledgment, confirmation, confirmed receipt, receipt confirmed, received confirmation, receipt, =confirmed, auto reply, autoreply, auto response, auto replied, processing, in process, being processed, =processed, =process, selection process, in the process, follow up*, following up, followed up, following, followup*, follow ups, nudge*, nudged, =chase, chasing, chased, pinged, check in, checked in, checking in, lapsing, keep warm, =warm, no decision, decision pending, deciding, in touch, resume screen*, cv screen*, application screen*, screening resume*, screening application*, screening cv*, resume review, cv review, application review, profile review, hr review, recruiter review, manager review, hiring manager review, hm review, team review, review by, longlist*, long listed, waitlist*, wait list*, waiting list, talent pool, talent community, in the pool, on file, keep on file, kept on file, under discussion, response due, response requested, recruiter contacted, contacted by recruiter, recruiter outreach, recruiter reached out, =contact, in contact, in system, in the system, in pipeline, =pipeline, =submitted not viewed, =no news, decision due, hiring decision, applicant review, more info*, additional information, info requested, documents requested, =stage #, initial review, first review, prescreen, pre screen, prescreening, pre screening, submitted to hiring manager, sent to hiring manager, forwarded to hiring manager, shared with hiring manager, with hiring manager, submitted to hr, sent to hr, with hr, nothing yet, nothing so far, nothing back yet, no news yet, no word yet, crickets so far, no update, no updates, received',
    wait: 'waiting, wait, awaiting, await, awaits, pending, pend, on their side, ball in their court',
    interviewing:
      'interview*, interviews, interviewing, interviewed, interviewer, interview prep, preparing for interview, phone screen*, phonescreen*, phone call*, =phone, =telephone, telephone, phone round, call scheduled, scheduled call, =call, =calls, call with, call booked, recruiter call, hr call, intro call, introductory call, initial call, first call, second call, zoom call, video call, teams call, screening call, screen call, discovery call, exploratory call, =zoom, zoom, hr screen*, recruiter screen*, tech screen*, technical screen*, initial screen*, first screen*, video screen*, screen, screens, screened, screening, =technical, =tech, technical, technical round, tech round, technical test, technical task, tech test, tech task, technical discussion, tech talk, coding, coding challenge, coding test, code test, code challenge, hackerrank, hacker rank, codility, codesignal, code signal, leetcode, testgorilla, programming test, take home*, takehome*, case study, case round, =case, =assignment, assignment, homework, =task, =challenge, challenge, assessment*, online assessment, online test, =oa, =oas, oa, test, tests, testing, tested, quiz, aptitude*, exam, exams, personality test, psychometric*, onsite*, on site, final round, =final, =finals, final stage, final stages, finalist, final step*, first round, second round, third round, fourth round, fifth round, last round, round, rounds, round two, =r #, =l #, loop, panel, superday, super day, assessment center, assessment centre, assessment day, hirevue, hire vue, video response, one way video, trial day, trial shift, =trial, work trial, shadow day, job shadow, audition, portfolio review, portfolio presentation, presentation, pitch, meeting, meetings, =meet, met with, meet with, meet the team, meet and greet, coffee chat, coffee, informational*, informational chat, chat with, chatted with, chat scheduled, video chat, phone chat, spoke with, spoke to, talked to, talked with, conversation, conversations, in talks, in conversation, discussions, in discussion, in discussions, next stage, next round, next step, next steps, moved forward, moving forward, move forward, moved to next*, moved on to, moved ahead, advanced, advancing, advance, progressed, progressing, proceeding, call back, called back, callback, callbacks, reference check*, references, reference*, background check*, bg check, background screening, team match*, team matching, matchmaking, bar raiser, shortlist*, short listed, short list, invited, invitation, invite, =ongoing, =complete, hm round, hiring manager, hr round, manager round, culture fit, cultural fit, culture round, behavioral*, behavioural*, system design, whiteboard*, pair programming, live coding, deep dive, executive round, exec round, leadership round, ceo, cto, vp, skype, google meet, ms teams, scheduled, scheduling, to schedule, schedule, late stage, mid stage, active interviewing, debrief, open day, face to face, f2f, in person, group exercise, group discussion, gd, mock, work sample, writing sample, sample task, second stage, first stage, third stage, stage two, stage three, hiring committee, =hr, =met, moving on to, offline interview, offline test, offline round',
    offer:
      'offer*, offers, offered, offering, job offer, offer received, received offer, offer made, offer extended, extended offer, extend offer, offer letter, offer stage, offer in hand, verbal offer, written offer, formal offer, conditional offer, got offer, got an offer, negotiat*, renegotiat*, offer negotiation, salary negotiation*, salary discussion*, comp discussion*, counter offer*, counteroffer*, countered, contract received, contract offered, contract sent, considering offer, reviewing offer, deciding on offer, evaluating offer, offer review, offer under review, offer to consider, offer considered, offer evaluation, offer deadline, pending my decision, preoffer, offer pending acceptance, offer awaiting acceptance, offer pending my*, offer awaiting my*',
    offerAhead:
      'offer pending, pending offer, offer pending decision, offer waiting, offer stage pending, offer on hold, offer tbd, offer in progress, offer processing, pre offer, offer approval, offer process',
    accepted:
      'hired, =signed, contract signed, signed contract, offer signed, signed offer, signed the offer, onboarding, on boarding, onboarded, =joining, got the job, got job, got hired, =landed it, new employee, i accepted, i said yes, said yes to offer, job accepted, accepted job, accepted the job, accepted position, accepted the position, accepted role, accepted the role, position accepted, role accepted, offer accepted, accepted offer, accepted an offer, accepted the offer, accepted their offer, accept offer, offer acceptance, took the job, took the offer, took the position, took offer, =won, closed won, started job, started working, started work, started new job, starting job, start date set, start date confirmed, =working here, currently working, working there, =success, =victory, pre boarding, preboarding, background check cleared, =joined, =landed, =placed, =employed, joined company, joined the company, joined team, joined the team, start date agreed, =first day',
    accept: 'accept, accepted, accepts, accepting, =acceptance',
    decline:
      'decline, declined, declines, declining, refused, refusal, turned down, turn down, turned it down, no go, said no, refuse, refuses',
    rejected:
      'reject, rejects, rejected, rejecting, rejection, rejections, got rejected, auto rejected, auto reject, rejectd, i was rejected, was rejected, been rejected, rejection received, rejection email, rejection letter, rejected by company, ==no, =nope, =no thanks, =thanks but no thanks, negative*, not selected, not been selected, non selected, non select, unselected, not chosen, not picked, wasnt selected, was not selected, not successful, unsuccessful*, not moving forward, not move forward, not moved forward, not moving ahead, will not move forward, wont move forward, not be moving forward, not going forward, not proceed*, not proceeding, will not proceed, decided not to proceed, decided not to move forward, not continuing, not progress*, not advanc*, not advanced, no longer under consideration, not under consideration, no longer in consideration, no longer being considered, no longer considered, not being considered, not considered, removed from consideration, not shortlist*, not short listed, not hired, not hire, not a fit, not fit, not a good fit, no fit, not the right fit, not right fit, not a match, not matched, no match, not qualified, unqualified, underqualified, overqualified, not eligible, ineligible, not invited, not retained, not suitable, unsuitable, didnt get, did not get, didnt get it, didnt get job, didnt make it, did not make it, not make it, didnt pass, did not pass, not pass, not passed, failed, fail, no offer, no offer made, not offered, offer not extended, offer not made, denied, denial, eliminated, dismissed, disqualified, knocked out, regret*, regrets, unfortunately, =lost, closed lost, passed over, they passed, company passed, employer passed, passed on me, passed on my*, passed on by, turned me down, they said no, they declined, company declined, employer declined, declined by company, declined by employer, declined by them, declined by hr, ruled out, screened out, filtered out, weeded out, sifted out, got cut, dinged, ding, nixed, didnt work out, not going ahead, no luck, selected other*, chose other*, went with other*, pursue other candidates, pursuing other candidates, moving forward with other*, moved forward with other*, moving forward with another*, moved on with other*, proceeding with other*, not required, not accepting my*, bombed, flunked, offer rescinded, offer withdrawn, offer retracted, offer revoked, rescinded offer, offer pulled, offer cancelled, offer canceled, rescinded, not interested in me, they are not interested, theyre not interested, =nay, employer withdrew, employer withdrawn, company withdrew, candidate unsuitable, applicant unsuitable, candidate not selected, =cut',
    withdrawn:
      'withdraw, withdraws, withdrawn, withdrew, withdrawal, withdrawing, withdrawl, i withdrew, candidate withdrew, candidate withdrawn, applicant withdrew, self withdrawn, withdrew application, application withdrawn, not interested, not interested anymore, uninterested, disinterested, lost interest, no interest, no longer interested, not keen, pulled out, pull out, pulled application, backed out, opted out, opt out, bowed out, stepped back, stepped away, dropped out, drop out, gave up, give up, giving up, not pursuing, no longer pursuing, not pursue, not pursued, stopped pursuing, decided against, decided not to apply, decided not to pursue, decided not to, skipped, skipping, not applying, wont apply, will not apply, dont apply, do not apply, not going to apply, i passed, passed by me, i said no, i declined, i rejected, i refused, i turned down, i turned it down, i turned them down, i canceled, i cancelled, i ghosted, walked away, removed myself, not for me, no thanks from me, abandoned, offer declined, declined offer, declined the offer, declined their offer, offer refused, refused offer, offer turned down, turned down offer, rejected offer, rejected the offer, rejected their offer, offer rejected, didnt accept offer, did not accept offer, offer not accepted, not accepting offer, noped out, took another*, took other*, took different*, took a different*, accepted another*, accepted other*, accepted different*, accepted a different*, accepted elsewhere, accepted job elsewhere, accepted offer elsewhere, went elsewhere, found another job, found a job, found other job, got another job, got job elsewhere, chose another*, signed elsewhere, chose other offer, ruled out by me, not worth it, no longer want, dont want, withdrawed, candidate declined, candidate refused, applicant declined, candidate rejected offer, passed on offer, passed on the offer, passed on it, passed on this, =skip, =drop, =dropped, =quit, abandon*, rescinded application, application rescinded, rescinded my application',
    elsewhere:
      'elsewhere, another offer, other offer, another job, other job, another role, another position, another company, other company, different job, different role, different offer, different company, somewhere else',
    rival:
      'someone else, somebody else, someone internal, another candidate, another applicant, other candidate, other candidates, other applicants, different candidate, internal candidate*, internal hire, internal applicant, hired internally, filled internally, stronger candidate*, better candidate*',
    closed:
      'closed, =close, closing out, close out, case closed, archiv*, ghost, ghosts, ghosted, ghosting, got ghosted, been ghosted, ghost job, ghosted me, ghosted after*, expired, =expires, expiry, dead end, deadend, =dormant, dormant, discard*, deleted, =inactive, inactive, no longer active, not active, position filled, job filled, role filled, been filled, position closed, job closed, role closed, posting closed, req closed, requisition closed, vacancy closed, application closed, listing closed, closed by company, closed by employer, position cancelled, position canceled, job cancelled, job canceled, role cancelled, role canceled, req cancelled, req canceled, requisition cancelled, requisition canceled, position eliminated, role eliminated, role scrapped, position on hold, role on hold, job on hold, hiring on hold, hiring freeze, hiring paused, position frozen, role frozen, role paused, position paused, no longer available, no longer accepting*, not accepting applications, stopped accepting*, applications closed, no longer hiring, not hiring, no longer open, not open, no longer exists, not exist, no vacancy, no openings, no position, taken down, took down, posting removed, job removed, link dead, dead link, broken link, pulled posting, posting pulled, job pulled, removed posting, past deadline, missed deadline, deadline passed, deadline missed, went cold, gone cold, gone quiet, went quiet, gone silent, went silent, went dark, gone dark, timed out, time out, =lapsed, lapsed, its over, terminated, scam, fake, spam, =duplicate, duplicated, trash*, junk, =void, never heard*, never replied, never responded, never got back, never answered, never called back, black hole, blackhole, fell through, moved on, moving on, written off, write off, presumed dead, assumed dead, assumed rejected*, presumed rejected*, company closed, company shut down, =rip, r i p, blacklist*, not relevant, irrelevant, no longer relevant, no longer needed, recruiter ghosted, company ghosted, ==cold, =dead, dead lead, =removed, =filled, already filled, =missed, missed it, =blocked, =stale, =unavailable, position unavailable, job unavailable, =not available, =too late, =layoffs, =gone',
    silence:
      'unanswered, unresponsive, not responding, not responded, not replied, not replying, didnt hear back, did not hear back, didnt hear*, didnt respond, didnt reply, did not respond, did not reply, no response, no reply, no answer, no response received, not heard back, not heard, nothing back, no feedback, no contact, no callback, no word, no communication, radio silence, crickets, silence, =silent, no response ever',
    hold: 'on hold, =hold, =held, =paused, =pause, put on hold, =suspended, =deferred, deferred, =postponed, postponed, =delayed, =frozen, =freeze, =parked, back burner, =stalled, =on ice, =snoozed',
    undone:
      'cancel, cancelled, canceled, canceling, cancelling, retracted, revoked, scrapped, =pulled',
    running:
      'in progress, in the works, =open, =current, =live, =started, =working on it, =underway, =under way, in motion, wip, =continuing, =going, job offer posted, offer posted, offer viewed, offer page*',
    done: '=done, =closed out, =ready to close, =completed, =finished',
    passed: '=passed, passed, =pass, =cleared, cleared',
    selected:
      'selected, select, chosen, picked, successful, =congrats, congratulations, =qualified, approved, cleared all',
    not: 'not, no, never, didnt, havent, hasnt, hadnt, isnt, wasnt, arent, dont, doesnt, wont, cant, cannot, couldnt, wouldnt, neither, nor, nobody, none, zero, nothing',
    yet: 'yet, still, so far, soon, expect*, expecting, hope, hopes, hoping, hopeful, hopefully, will, would, shall, going to, should, about to, almost, nearly, close to, until, till, unless, if, anticipat*, upcoming, to be, tbd, tba, in case, before, verge, shortly, prior to, aiming, want, wanting, might be, coming, to follow',
    perhaps:
      'maybe, perhaps, might, may, could, possibly, probably, prob, probs, likely, unlikely, most likely, unsure, not sure, not certain, uncertain, unclear, seems, seem, seemingly, looks like, guess, i guess, i think, think, doubt, doubtful, apparently, potentially, whether, idk, dunno, not rejected yet, reconsider*, appeal*, contested, or not, un ghosted, unghosted',
    mine: 'by me, =me, =i, =i did, by candidate, by applicant, by user, by self, myself, =self, =mine, my choice, my decision, my side, my end, my part, own choice, by myself, by the candidate, by the applicant',
    theirs:
      'by company, by employer, by them, by recruiter, by recruiters, by hr, by the company, by the employer, by hiring manager, by client, by team, by ats, =company, =employer, =them, =recruiter, company side, employer side, they, their side, company, employer',
    after: 'after, post, from, was, previously, formerly, despite, pre, at, in, during, w o, stage',
    reply:
      'response, responses, reply, replies, answer, answers, feedback, heard back, hear back, heard, hear, news, word, update, updates, decision, results, result, verdict, outcome, notification, to hear',
    application:
      'application*, applications, application, resume, cv, cover letter, app, apps, candidacy, profile',
    job: 'position, positions, job, jobs, role, roles, req, requisition, posting, vacancy, opening, listing, ad, advert, hiring, contract, recruitment',
    neutral:
      'may #, # may, without interview, without an interview, without interviewing, no interview, no interviews, no sponsorship, no visa, not enough*, remote, hybrid, contracted, reused, assigned, resigned, designed, proposed, preferred, projected, excepted, detected, elected, ejected, inspected, affected, closer, disclosed, enclosed, office, officer, offset, official, differed, suffered, archives, experience, exposed, reflected, neglected, respected, objected, injected, subjected, infected, corrected, directed, collected, connected, protected, rejoined, adopted, adapted, exempted, attempted, inspired, required, retired, sired, fired, wired, tired, posted, hosted, hosting, roasted, boasted, toasted, pledged, removal, remover, renewed, reviewer, shared, shaved, solved, served, staved, waved, paved, wedding, recruiter, email, mail, date, days, weeks, week, months, month, ago, since, until further notice, status, custom, other, the, a, of, on, for, with, to, and, via, through, linkedin, indeed, glassdoor, skip level, cut off, failed to, nda, accepted applications, be, it, is, are, very, so, just',
    ended: 'ended, =end, =over, finished, completed, concluded',
    again:
      'reapplied, re applied, reapplying, reopened, re opened, replied, responded, they replied, they responded, recruiter replied, got back, came back, back on, rescheduled, rescheduling',
    without: 'without',
  },
  german: {
    saved:
      'gespeichert, gemerkt, angemerkt, vorgemerkt, merkliste, gemerkte stelle, merken, =neu, neue stelle, =offen, =idee, =ideen, =interessant, interessante stelle, =interesse, interessiert, =entwurf, als entwurf, =entwürfe, zu bewerben, noch bewerben, noch zu bewerben, muss mich bewerben, will mich bewerben, =bewerben, jetzt bewerben, bald bewerben, bewerben bis, noch nicht beworben, nicht beworben, noch nicht gesendet, noch nicht abgeschickt, noch nicht verschickt, nicht abgeschickt, nicht gesendet, =geplant, bewerbung geplant, bewerbung schreiben, bewerbung vorbereiten, in vorbereitung, =vorbereitung, wird vorbereitet, =vorbereiten, vorbereitet, bewerbung vorbereitet, bewerbung in vorbereitung, in arbeit, bewerbung in arbeit, wird geschrieben, anschreiben erstellen, anschreiben in arbeit, anschreiben schreiben, unterlagen erstellen, unterlagen vorbereiten, =gefunden, gefundene stelle, =recherche, recherchiert, =recherchieren, wunschliste, =wunsch, =wunschfirma, =favorit*, =potenziell, =potentiell, =möglich, =todo, =zu erledigen, =entdeckt, =beobachten, =in beobachtung, =nicht begonnen, nicht gestartet, noch nicht begonnen, =unvollständig, =markiert, lesezeichen, =prüfen, =zu prüfen, =ausstehende bewerbung, =warteschlange, =angelegt, =erstellt, =bereit',
    applied:
      'beworben, bewerbung abgeschickt, bewerbung gesendet, bewerbung verschickt, bewerbung versendet, bewerbung versandt, bewerbung eingereicht, bewerbung raus, =raus, rausgeschickt, abgeschickt, =gesendet, verschickt, versendet, versandt, zugesandt, eingereicht, eingesendet, eingesandt, unterlagen geschickt, unterlagen versendet, unterlagen eingereicht, initiativbewerbung, initiativ beworben, kontaktiert, angeschrieben, kontakt aufgenommen, =kontakt, =kontaktaufnahme, erstkontakt, empfohlen, empfehlung, bewerbung erfolgt, online beworben, per mail beworben, blindbewerbung, bewerbung läuft, bewerbung laufend, =beworben am, ausgefüllt',
    pending:
      'in prüfung, wird geprüft, geprüft, prüfung, in sichtung, sichtung, gesichtet, unterlagen werden geprüft, eingangsbestätigung, eingang bestätigt, eingegangen, bewerbung eingegangen, bewerbung erhalten, empfangsbestätigung, empfang bestätigt, bestätigt, bestätigung, bestätigung erhalten, zwischenbescheid, in bearbeitung, wird bearbeitet, bearbeitung, im prozess, prozess läuft, im bewerbungsprozess, im auswahlverfahren, auswahlverfahren, in auswahl, engere auswahl, in der engeren auswahl, nachgefragt, nachfassen, nachgefasst, nachfrage, nachgehakt, nachhaken, follow up nötig, wiedervorlage, erinnert, erinnerung, angesehen, =gelesen, gelesen, ungelesen, =laufend, =läuft, laufende bewerbung, laufendes verfahren, laufender prozess, verfahren läuft, =in kontakt, warteliste, talentpool, rückfrage, =unter beobachtung, vorauswahl, zurückgemeldet, noch keine entscheidung, weitergeleitet, =schwebend, in der schwebe, =in evaluierung',
    wait: 'warten, warte, wartend, wartet, abwarten, ausstehend, ausstehende, steht aus, steht noch aus, erwartet, erwarte, erwarten, in erwartung, aussteht',
    interviewing:
      '*gespräch*, gespräch*, telefonat*, telefon, telko, anruf, telefoniert, interviewt, *interview*, eingeladen, einladung*, vorstellung, vorstellungstermin, =termin, termin vereinbart, terminvereinbarung, termin geplant, termin steht, =kennenlernen, kennenlernen, kennenlerntermin, probearbeit*, probetag*, schnuppertag*, schnuppern, hospitation*, probeschicht, assessment*, assessmentcenter, einstellungstest*, *test, eignungstest*, online test, aufgabe*, probeaufgabe*, fallstudie*, arbeitsprobe*, testaufgabe*, präsentation, runde, erste runde, zweite runde, dritte runde, finale runde, letzte runde, endrunde, nächste runde, videocall, video call, zweitgespräch, personalabteilung, fachabteilung, vorstellungsrunde, auswahltag, in gesprächen, eine runde weiter, weiter, vg',
    offer:
      'angebot*, *angebot, jobangebot*, vertragsangebot*, angebot erhalten, angebot liegt vor, zusage, zusage erhalten, zugesagt bekommen, jobzusage, mündliche zusage, vorläufige zusage, vertrag erhalten, vertrag bekommen, arbeitsvertrag erhalten, vertragsentwurf, vertragsverhandlung*, gehaltsverhandlung*, verhandlung*, verhandeln, in verhandlung, positive rückmeldung mit angebot',
    accepted:
      'zusage angenommen, angebot angenommen, stelle angenommen, job angenommen, eingestellt, unterschrieben, vertrag unterschrieben, vertrag unterzeichnet, arbeitsvertrag unterschrieben, unterzeichnet, job bekommen, stelle bekommen, stelle angetreten, angestellt, ich habe zugesagt, selbst zugesagt, zusage gegeben, zusage erteilt, zusage von mir, habe zugesagt, =eingestiegen, arbeitsbeginn, arbeite dort, onboarding, erfolgreich abgeschlossen',
    accept: 'angenommen, akzeptiert, zugesagt, annehmen',
    selected: 'ausgewählt, genommen, berücksichtigt, =erfolgreich, bestanden',
    decline: 'absage von, ausgeschlagen',
    rejected:
      '*absage, absagen, absage, absage erhalten, absage bekommen, abgesagt bekommen, abgelehnt, ablehnung, abgelehnt worden, wurde abgelehnt, zurückgewiesen, ==nein, negativ, nicht genommen, nicht erfolgreich, erfolglos, nicht ausgewählt, nicht berücksichtigt, nicht weiter, nicht weitergekommen, nicht eingeladen, nicht geeignet, nicht passend, passt nicht, ausgeschieden, aussortiert, ausgeschlossen, durchgefallen, nicht bestanden, leider nein, leider nicht, leider absage, =leider, kein angebot, keine zusage, anderer kandidat, anderen kandidaten, anderer bewerber, anderen bewerber, anderweitig besetzt, nicht in die engere auswahl, firma hat abgelehnt, unternehmen hat abgelehnt, firma hat abgesagt, rausgeflogen, nicht eingestellt',
    withdrawn:
      'zurückgezogen, bewerbung zurückgezogen, zurückgenommen, rückzug, zurückgetreten, abgebrochen, selbst abgesagt, ich habe abgesagt, habe abgesagt, von mir abgesagt, von mir abgelehnt, selbst abgelehnt, ich habe abgelehnt, abgelehnt von mir, abgelehnt durch mich, absage von mir, absage durch mich, absage meinerseits, eigene absage, angebot abgelehnt, angebot ausgeschlagen, zusage abgelehnt, stelle abgelehnt, kein interesse, kein interesse mehr, nicht interessiert, nicht mehr interessiert, nicht interessant, uninteressant, verworfen, verzichtet, verzicht, aufgegeben, nicht weiterverfolgt, nicht weiterverfolgen, nicht mehr verfolgt, nicht bewerben, keine bewerbung, übersprungen, anderen job, andere stelle angenommen, anderen job angenommen, anderes angebot angenommen, woanders angefangen, woanders zugesagt',
    closed:
      'geschlossen, archiviert, archiv, abgelaufen, verfallen, verstrichen, stelle besetzt, besetzt, bereits besetzt, stelle vergeben, vergeben, stelle gestrichen, gestrichen, stelle nicht mehr verfügbar, nicht mehr verfügbar, nicht verfügbar, nicht mehr online, offline, nicht mehr aktuell, nicht mehr aktiv, =inaktiv, inaktiv, stelle geschlossen, anzeige gelöscht, gelöscht, entfernt, ausschreibung beendet, zurückgezogene stelle, stelle zurückgezogen, ausschreibung zurückgezogen, stelle entfallen, entfallen, weggefallen, nie wieder gehört, nie gehört, nie geantwortet, nie gemeldet, geghosted, geghostet, ghosting, =tot, funkstille, eingeschlafen, im sande verlaufen, einstellungsstopp, keine stelle frei, keine vakanz, verjährt, zu spät, frist abgelaufen, frist verpasst, wurde gestrichen, stelle wurde besetzt',
    silence:
      'keine antwort, keine rückmeldung, keine reaktion, ohne antwort, ohne rückmeldung, ohne reaktion, nichts gehört, unbeantwortet, meldet sich nicht, melden sich nicht, nicht gemeldet, nicht geantwortet, kein feedback, kein rückruf, keine nachricht',
    hold: 'pausiert, =pause, zurückgestellt, auf eis, auf eis gelegt, vertagt, verschoben, aufgeschoben, ruhend, ruht',
    undone: 'storniert, annulliert, abgesagt, widerrufen',
    done: '=fertig',
    passed: '=bestanden',
    running: '=aktiv, =aktuell, =begonnen, =gestartet, =in arbeit, =offene bewerbung',
    not: 'nicht, kein, keine, keinen, keiner, nie, niemals, weder',
    yet: 'noch, bald, bisher, demnächst, wird, werde, werden, sollte, hoffe, hoffentlich, hoffnung, falls, wenn, bevor, in aussicht, aussicht',
    perhaps:
      'vielleicht, eventuell, evtl, vermutlich, wahrscheinlich, wohl, möglicherweise, unsicher, unklar, könnte, scheinbar, anscheinend, ob, voraussichtlich, fraglich',
    mine: 'von mir, durch mich, meinerseits, =ich, =selbst, von meiner seite, durch bewerber, vom bewerber, eigene entscheidung',
    theirs:
      'vom unternehmen, von der firma, durch firma, durch unternehmen, vom arbeitgeber, durch arbeitgeber, von firma, =firma, =unternehmen, =arbeitgeber, seitens des unternehmens',
    after: 'nach, nachdem, trotz, aus, im, in der',
    reply:
      'antwort, rückmeldung, reaktion, nachricht, entscheidung, bescheid, rückruf, ergebnis, feedback',
    application: 'bewerbung, bewerbungen, unterlagen, lebenslauf, anschreiben',
    job: 'stelle, stellen, job, position, ausschreibung, anzeige, vakanz, stellenanzeige',
    neutral: 'auf, und, der, die, das, am, vom, mit, per, von, an, mich, ist, hat, habe',
    ended: 'abgeschlossen, =beendet, beendet, erledigt',
    without: 'ohne',
  },
  french: {
    saved:
      "sauvegard*, enregistr*, mis de côté, mise de côté, favori*, =en favori, =nouveau, =nouvelle, =nouvelle offre, =intéressé*, =intéressant*, à postuler, à candidater, à envoyer, à faire, =à faire, =postuler, postuler bientôt, à traiter, à préparer, à étudier, à voir, à contacter, =à lire, à rédiger, à soumettre, prêt à postuler, prête à postuler, prêt à envoyer, prête à envoyer, =prêt, =prête, =préparation, en préparation, en cours de préparation, en cours de rédaction, en rédaction, préparer, =brouillon*, brouillon*, ébauche, non postulé*, pas postulé*, pas encore postulé*, pas encore envoyé*, non envoyé*, pas envoyé*, pas encore candidaté, non commencé*, pas commencé*, pas encore commencé*, non soumis*, =repéré*, repéré*, identifié*, =trouvé*, =piste, =pistes, =prospect*, =liste de souhaits, liste d'envies, souhait*, =idée*, envisagé*, =prévu*, =planifié*, planifié*, =potentiel*, =cible*, =ciblé*, =découvert*, découverte*, =incomplet*, =incomplète, =à suivre, =veille, =wishlist, marque page, =en réflexion",
    applied:
      "postulé*, postule, candidaté, candidature envoyée, candidature transmise, candidature soumise, candidature déposée, candidature faite, candidature effectuée, dossier envoyé, dossier déposé, envoyé, envoyée, envoyés, envoyées, envoi, soumis, soumise, transmis, transmise, déposé, déposée, cv envoyé, mail envoyé, email envoyé, message envoyé, contact envoyé, contacté, contactée, premier contact, prise de contact, contact pris, contact établi, candidature spontanée, recommandé*, recommandation, cooptation, coopté*, inscrit, inscrite, j'ai postulé, adressé*",
    pending:
      "en cours, en cours d'examen, en cours d'étude, en cours de traitement, en cours d'analyse, en cours de sélection, en traitement, à l'étude, en étude, en examen, à l'examen, en revue, en évaluation, en cours d'évaluation, étudié*, examen, reçu, reçue, reçus, candidature reçue, bien reçue, accusé de réception, accusé réception, ar reçu, accusé*, réception confirmée, confirmation*, confirmé*, à relancer, relance*, relancé*, relancer, relance faite, relance envoyée, relance effectuée, vu, vue, consulté, consultée, lu, lue, cv consulté, candidature vue, candidature consultée, candidature en cours, présélection*, présélectionné*, processus, en process, process en cours, processus en cours, en suspens, liste d'attente, vivier, =suivi, =contact, =en contact, transféré*, dossier en cours, dossier complet, =traité*, =traitement, suivi à faire, évaluation*, examiné*",
    wait: "attente, en attente, attend*, j'attends, attendre, en attendant, attendu*",
    interviewing:
      "entretien*, en discussion, en discussions, en pourparlers, entrevue*, interview*, rdv*, rendez vous, rencontre*, convoqué*, convocation*, invité*, invitation*, appel*, téléphonique, téléphone*, appel téléphonique, visio*, visioconférence, échange*, test, tests, test technique, tests techniques, épreuve*, étude de cas, mise en situation, cas pratique, exercice*, technique, tour, premier tour, deuxième tour, second tour, dernier tour, prochain tour, prochaine étape, étape suivante, dernière étape, étape finale, finale, phase finale, journée d'essai, période d'essai, essai, immersion, assessment, présentation, retenu pour entretien, retenue pour entretien, shortlist*, en lice, finaliste*, prise de références, références",
    offer:
      "offre, offres, offre reçue, offre d'emploi reçue, offre faite, proposition*, proposition reçue, promesse d'embauche, promesse, proposition d'embauche, négociation*, en négociation, négocier, contrat reçu, contrat proposé, réponse positive, =positif, =positive, retour positif",
    offerAhead: "offre en attente, en attente d'offre, offre en cours",
    accepted:
      "embauché*, embauche, recruté*, offre acceptée, proposition acceptée, j'ai accepté, poste accepté, contrat signé, signé, signée, signature, en poste, poste obtenu, prise de poste, emploi obtenu, cdi signé, cdd signé, =décroché*, poste décroché, onboarding, =engagé*, =intégré*",
    accept: 'accepté, acceptée, acceptés, acceptées, acceptation',
    selected:
      'retenu, retenue, sélectionné*, choisi*, admis, admise, validé*, reçu au concours, réussi*',
    decline: 'refusé, refusée, refusés, refusées, décliné*, refuser',
    rejected:
      "refus, refus reçu, refus après, rejet, rejeté*, rejet*, réponse négative, négatif, négative, retour négatif, non retenu*, pas retenu*, n'a pas été retenue, n'est pas retenue, non sélectionné*, pas sélectionné*, non admis*, pas pris, pas prise, ==non, écarté*, éliminé*, échec, échoué*, recalé*, candidature refusée, candidature rejetée, candidature non retenue, sans suite favorable, suite défavorable, défavorable, profil non retenu, autre candidat, autre candidate, un autre candidat, pas d'offre, malheureusement, pas de suite favorable, refus entreprise, refusé par l'entreprise, refusée par l'entreprise, refusé par entreprise, refus de l'entreprise, refus employeur, débouté*, non embauché*, non convoqué*",
    withdrawn:
      "retiré, retirée, retirées, retrait, candidature retirée, candidature annulée, désisté*, désistement, abandon*, abandonné*, renoncé*, j'ai refusé, refusé par moi, refusée par moi, refus de ma part, refus perso, offre refusée, offre déclinée, proposition refusée, proposition déclinée, poste refusé, j'ai décliné, décliné par moi, pas intéressé*, plus intéressé*, plus intéressant*, non intéressé*, pas intéressant*, pas d'intérêt, sans intérêt, pas donné suite, n'ai pas donné suite, pas postuler, ne pas postuler, autre offre acceptée, accepté ailleurs, accepté un autre*, autre poste accepté, laissé tomber",
    closed:
      "clos, clôturé*, clôture, fermé*, fermeture, archivé*, archive*, expiré*, périmé*, caduc*, poste pourvu, pourvu, pourvue, déjà pourvu, poste fermé, poste annulé, poste supprimé, poste gelé, gel des embauches, recrutement annulé, recrutement gelé, offre expirée, offre fermée, offre clôturée, offre supprimée, offre pourvue, offre retirée, offre plus disponible, annonce retirée, annonce supprimée, annonce expirée, annonce clôturée, offre d'emploi expirée, supprimé*, plus disponible, plus d'actualité, non disponible, indisponible, ne recrute plus, jamais de réponse, jamais eu de réponse, jamais répondu, jamais de retour, jamais recontacté*, ghosté*, ghosting, =inactif, =inactive, classé sans suite, classée sans suite, classé*, sans suite, pas de suite, resté sans suite, restée sans suite, lettre morte, aux oubliettes, doublon, hors délai, trop tard, périmée, =close, =mort, =morte, ignoré*",
    silence:
      "sans réponse, pas de réponse, aucune réponse, pas de retour, aucun retour, sans retour, sans nouvelles, sans nouvelle, pas de nouvelles, aucune nouvelle, pas répondu, n'a pas répondu, silence, silence radio, restée sans réponse, resté sans réponse, sans feedback, pas de feedback",
    hold: 'en pause, en stand by, =stand by, standby, suspendu*, gelé*, mis en attente, mise en attente, reporté*, repoussé*, ajourné*',
    undone: 'annulé*, annulation, révoqué*',
    running:
      "=actif, =active, =ouvert, =ouverte, =commencé*, =démarré*, offre d'emploi, offre vue, offre consultée, offre repérée, offre en ligne",
    not: 'pas, ne, aucun, aucune, jamais, ni, non plus, non',
    yet: "encore, toujours, bientôt, espère, espérer, espoir, sera, serai, devrait, va, vais, dans l'attente, prochainement, si, avant, en vue, d'ici",
    perhaps:
      'peut être, sans doute, probable*, probablement, éventuel*, éventuellement, pas sûr*, incertain*, peut, pourrait, semble',
    mine: 'par moi, de ma part, =moi, par mes soins, par le candidat, par candidat, mon choix, de mon côté, perso',
    theirs:
      "par l'entreprise, par l'employeur, par entreprise, par employeur, par le recruteur, par recruteur, par la société, par eux, =entreprise, =employeur, =recruteur, côté entreprise, par rh",
    after: 'après, mais, suite à, malgré, post, lors, en',
    reply:
      'réponse, réponses, retour, retours, nouvelle, nouvelles, décision, résultat*, verdict, rappel',
    application: 'candidature, candidatures, dossier, lettre, lettre de motivation',
    job: 'poste, postes, emploi, annonce, recrutement',
    neutral:
      'de, d, l, le, la, les, du, des, et, au, à, par, ma, mon, j, ai, eu, un, une, suite, plus, remise',
    ended: 'terminé*, fini*, effectué*, passé*, réalisé*',
    without: 'sans',
  },
  spanish: {
    saved:
      'guardad*, guardar, =nuevo, =nueva, =interesad*, interesante*, =me interesa, me interesa, =por aplicar, por aplicar, por postular, por enviar, por hacer, por postularme, =postular, =aplicar, =aplicar pronto, quiero aplicar, quiero postular, voy a aplicar, pendiente de aplicar, pendiente de enviar, pendiente de postular, pendiente de inscripción, pendiente aplicar, pendiente enviar, pendiente por aplicar, pendiente por enviar, para aplicar, para postular, listo para aplicar, lista para aplicar, listo para enviar, lista para enviar, =listo, =lista, no aplicado, no aplicada, sin aplicar, sin postular, sin enviar, aún no aplicado, aún no he aplicado, todavía no aplico, todavía no he aplicado, no he aplicado, no enviado, no enviada, aún no enviado, aún no enviada, no postulado, no postulada, aún no postulado, no inscrito, no iniciad*, no empezad*, sin empezar, sin iniciar, borrador*, =preparar, preparando, =preparación, en preparación, preparad*, =identificad*, =encontrad*, =descubiert*, =lista de deseos, lista de deseos, deseos, =favorit*, =idea*, =potencial*, =posible*, =objetivo*, =planead*, =planificad*, =prevista, =previsto, =vista, =por revisar, por revisar, =por ver, investigando, =investigar, =considerar, considerando, marcad*, =incompleto, =incompleta, =en la mira, =seguimiento futuro, a postular, a aplicar, postular luego',
    applied:
      'aplicado, aplicada, aplicadas, aplicados, apliqué, aplique, he aplicado, ya aplicado, aplicación enviada, aplicación completada, postulado, postulada, postulad*, postulación, postulación enviada, me postulé, postulé, postulándome, solicitado, solicitada, solicitud enviada, solicitud presentada, enviado, enviada, enviados, enviadas, envié, cv enviado, currículum enviado, curriculum enviado, candidatura enviada, candidatura presentada, presentado, presentada, inscrito, inscrita, inscripto, inscripta, inscripción, apuntado, apuntada, contactado, contactada, contacto inicial, primer contacto, =contacto, correo enviado, mensaje enviado, mail enviado, email enviado, entregado, entregada, recomendad*, referid*, referencia interna, echado, cv echado, registrado, registrada, remitid*',
    pending:
      'en proceso, proceso, en proceso de selección, en proceso de evaluación, proceso de selección, en curso, en trámite, en revisión, revisión, revisando, revisad*, en evaluación, evaluando, en estudio, en análisis, recibid*, cv recibido, solicitud recibida, candidatura recibida, acuse de recibo, confirmación, confirmad*, visto, vista, leído, cv leído, cv visto, cv en proceso, curriculum visto, en consideración, bajo consideración, preseleccionad*, preselección, seguimiento, hacer seguimiento, dar seguimiento, seguimiento enviado, seguimiento pendiente, recordatorio, lista de espera, =esperando tiempo, respondieron, respondió, procesando, procesad*, =procesado, en contacto, continúa en el proceso, continúas en el proceso, sigue en proceso, valorando, en valoración, evaluación',
    wait: 'esperando, espera, en espera, pendiente, pendientes, a la espera, aguardando, espero, por confirmar, por responder',
    interviewing:
      'entrevist*, entrevista, entrevistas, entrevistado, entrevista agendada, prueba*, prueba técnica, test, tests, examen, reto*, reto técnico, desafío*, técnica, técnico, llamada*, llamada telefónica, telefónica, videollamada*, citad*, cita, reunión*, reuniones, ronda*, primera ronda, segunda ronda, última ronda, ronda final, fase final, última fase, siguiente fase, siguiente etapa, siguiente paso, próxima fase, segunda fase, tercera fase, final, finalista*, caso práctico, ejercicio*, dinámica*, dinámica grupal, evaluación técnica, evaluación psicométrica, psicotécnic*, psicométric*, assessment, filtro, agendad*, programad*, invitad*, invitación, convocad*, pase, avancé, avanzando, avanzó, período de prueba, charla*',
    offer:
      'oferta, ofertas, oferta recibida, oferta de trabajo recibida, ofrecid*, propuesta*, propuesta recibida, negociando, negociación*, en negociación, carta oferta, oferta formal, contrato recibido, oferta hecha, me ofrecieron, oferta laboral recibida, oferta de empleo recibida',
    offerAhead: 'oferta pendiente, pendiente de oferta, pendiente oferta, oferta en proceso',
    accepted:
      'contratad*, contratación, oferta aceptada, acepté, acepté la oferta, acepté oferta, oferta firmada, contrato firmado, firmad*, empleo conseguido, conseguid*, incorporad*, incorporación, puesto aceptado, trabajo aceptado, trabajando, me contrataron, conseguí el trabajo, conseguí el empleo, colocad*',
    accept: 'aceptad*, aceptar, aceptación',
    selected: 'seleccionad*, elegid*, aprobad*, apto, apta, admitid*, superad*, pasad*',
    decline: 'declinad*, denegad*, negad*',
    rejected:
      'rechazad*, rechazo, rechazaron, me rechazaron, no seleccionad*, no fui seleccionad*, no elegid*, descartad*, me descartaron, descarte, no apto, no apta, no pasé, no pasó, no superad*, no aprobad*, no avancé, no avanza, no continúa, no continúas, no continuar, no continúo, no admitid*, no contratad*, negativ*, respuesta negativa, eliminad*, fuera del proceso, fuera de proceso, excluid*, desestimad*, desestimada, sin éxito, otro candidato, otra candidata, otros candidatos, eligieron a otro, no cumple*, lamentablemente, no encaja*, fallid*, reprobad*, sin oferta, no quedé, no me cogieron, no aceptad*, no fue aceptad*, rechazada por la empresa, no preseleccionad*, no llamaron',
    withdrawn:
      'retirad*, me retiré, retiré, retiro, candidatura retirada, desistí, desistid*, desistimiento, renunci*, renuncié, abandonad*, abandono, rechazado por mí, rechazada por mí, rechacé, rechazado por ti, rechazada por ti, rechacé la oferta, rechacé oferta, oferta rechazada, oferta declinada, propuesta rechazada, yo rechacé, decliné, no me interesa, ya no me interesa, no interesa, no interesad*, sin interés, no interesante, dejé el proceso, me bajé, no aplicar, no postular, no aplicaré, no voy a aplicar, acepté otra*, acepté otro*, otra oferta aceptada, cancelé, no continué, no quise, desapuntad*, autodescartad*, =baja, =dejad*',
    closed:
      'cerrad*, cierre, cerró, archivad*, archivo, expirad*, expiró, caducad*, vencid*, venció, puesto cubierto, cubiert*, vacante cubierta, vacante cerrada, vacante cancelada, vacante congelada, posición cubierta, posición cerrada, posición cancelada, puesto cancelado, puesto cerrado, proceso cancelado, proceso cerrado, proceso finalizado, proceso congelado, oferta cerrada, oferta caducada, oferta expirada, oferta eliminada, oferta finalizada, oferta cancelada, oferta retirada, oferta cubierta, ya no disponible, no disponible, ya no está*, ya no existe, ghosteado, ghosteada, ghosteo, ghosting, me ghostearon, nunca respondieron, nunca contestaron, nunca respond*, nunca me*, muert*, inactiv*, desaparecid*, me dejaron en visto, dejado en visto, visto sin respuesta, fuera de plazo, duplicad*, borrad*, fantasma',
    silence:
      'sin respuesta, no responden, no responde, no respondieron, no contestan, no contestaron, ninguna respuesta, no hay respuesta, no hubo respuesta, no respuesta, sin noticias, sin contestación, sin contestar, sin novedades, silencio, sin feedback, sin retorno, no han respondido, no me respondieron',
    hold: 'en pausa, pausad*, pausa, suspendid*, congelad*, aplazad*, pospuest*, en stand by, stand by, detenid*, paralizad*',
    undone: 'cancelad*, anulad*, revocad*',
    running:
      '=activ*, =abiert*, =empezad*, =iniciad*, =en marcha, =vigente, oferta de empleo, oferta de trabajo, oferta laboral, oferta vista, oferta publicada',
    done: '=hecho, =hecha',
    not: 'no, ni, nunca, ninguna, ningún, tampoco',
    yet: 'aún, todavía, pronto, espero, esperanza, ojalá, será, si, antes, próximamente',
    perhaps:
      'quizá, quizás, tal vez, talvez, probable*, probablemente, posiblemente, puede, podría, parece, duda, dudoso, dudosa, no sé',
    mine: 'por mí, por ti, de mi parte, =yo, =mí, mi decisión, por el candidato, por candidato, por usuario, por mi parte',
    theirs:
      'por la empresa, por empresa, por ellos, por el empleador, por la compañía, =empresa, por el reclutador, por reclutador, por rrhh',
    after: 'después de, tras, luego de, post, en, a pesar',
    reply:
      'respuesta*, respuestas, noticias, contestación, resultado*, decisión, feedback, retroalimentación, tiempo',
    application: 'aplicación, solicitud*, candidatura*, currículum, cv, inscripciones',
    job: 'puesto, empleo, trabajo, vacante, posición, anuncio',
    neutral: 'de, la, el, los, las, y, a, por, para, con, mi, me, he, ya, del, al, un, una, se',
    ended: 'finalizad*, terminad*, concluid*, completad*, realizad*',
    without: 'sin',
  },
  portuguese: {
    saved:
      'salv*, salva, salvo, guardad*, =novo, =nova, =interessad*, interessante*, tenho interesse, =a candidatar, a candidatar, para aplicar, a aplicar, a enviar, por enviar, por aplicar, por candidatar, para candidatar, para enviar, =aplicar, =candidatar, =me candidatar, quero aplicar, quero me candidatar, vou aplicar, pendente de envio, falta aplicar, falta enviar, falta candidatar, pronto para aplicar, pronto para enviar, =pronto, =pronta, não aplicad*, não aplicado, não candidatad*, não enviad*, ainda não apliquei, ainda não aplicado, ainda não enviado, ainda não me candidatei, ainda não candidatado, não iniciad*, não começad*, não me candidatei, rascunho*, preparando, a preparar, em preparação, preparação, preparad*, =identificad*, =encontrad*, =descobert*, lista de desejos, desejad*, =desejo, =favorit*, =ideia*, =potencial, =alvo, =planejad*, =planead*, =a fazer, a fazer, =pesquisando, =pesquisar, =considerando, =considerar, =marcad*, =incompleto, =incompleta, =de olho, =mapeada, =mapeado, =backlog, =prevista',
    applied:
      'aplicad*, apliquei, aplicação enviada, candidatad*, candidatei, me candidatei, candidatura enviada, candidatura submetida, candidatura realizada, candidatura feita, candidatura efetuada, candidatura efectuada, candidatei me, enviad*, enviei, currículo enviado, cv enviado, inscrit*, inscrição, inscrição realizada, inscrição feita, submetid*, contatad*, contactad*, contato, primeiro contato, contato feito, e-mail enviado, email enviado, mensagem enviada, indicad*, indicação, cadastrad*, cadastro realizado, concorrendo, participando',
    pending:
      'em processo, em processo seletivo, processo seletivo, no processo, em andamento, andamento, em curso, em análise, análise, analisando, em avaliação, avaliação do currículo, em revisão, sob análise, em triagem, triagem, triagem de currículo, recebid*, candidatura recebida, currículo recebido, confirmad*, confirmação, visualizad*, currículo visualizado, currículo visto, vist*, lid*, em consideração, follow up*, acompanhar, acompanhamento, acompanhando, retornar contato, cobrar retorno, cobrar, lista de espera, pré selecionad*, banco de talentos, processando, em tramitação, respondid*, responderam',
    wait: 'aguardando, aguardar, aguardo, esperando, espera, em espera, pendente, à espera, a aguardar, aguarda',
    interviewing:
      'entrevist*, entrevista, entrevista marcada, entrevista agendada, teste*, teste técnico, prova*, desafio*, desafio técnico, case, case técnico, técnica, técnico, ligação, chamada*, videochamada*, videoconferência, bate papo, conversa*, reunião*, reuniões, rodada*, dinâmica*, dinâmica de grupo, fase final, etapa final, última etapa, última fase, próxima etapa, próxima fase, segunda etapa, segunda fase, primeira fase, primeira etapa, finalista*, agendad*, marcada, convocad*, convidad*, convite, avancei, avançou, avaliação técnica, assessment, shortlist, painel, período de experiência, gestor, conversa com rh, =rh',
    offer:
      'oferta, ofertas, oferta recebida, proposta*, proposta recebida, proposta de emprego, carta oferta, negociando, negociação*, em negociação, oferecid*, contrato recebido, proposta feita',
    offerAhead: 'proposta pendente, oferta pendente',
    accepted:
      'contratad*, contratação, proposta aceita, proposta aceite, oferta aceita, oferta aceite, aceitei, aceitei a proposta, aceitei proposta, contrato assinado, assinad*, admitid*, admissão, emprego conseguido, vaga conquistada, conquistad*, efetivad*, fui contratad*, vaga aceita, =comecei, =trabalhando',
    accept: 'aceito, aceita, aceite, aceitos, aceitar, aceitação',
    selected: 'selecionad*, seleccionad*, escolhid*, aprovad*, apto, passei',
    decline: 'recusad*, recusa, declinad*, negad*',
    rejected:
      'rejeitad*, rejeição, reprovad*, reprovação, reprovou, não selecionad*, não seleccionad*, não fui selecionad*, não fui escolhid*, não escolhid*, não aprovad*, não passei, não passou, não avancei, não avançou, não contratad*, desclassificad*, eliminad*, descartad*, negativ*, resposta negativa, feedback negativo, retorno negativo, excluíd*, dispensad*, não aceit*, não deu certo, não rolou, não foi dessa vez, infelizmente, outro candidato, sem sucesso, sem proposta, não prosseguir, não seguir, não segui, recusado pela empresa, recusada pela empresa, candidatura recusada, candidatura rejeitada, ==não, fora do processo, não classificad*, não convocad*',
    withdrawn:
      'desisti, desistência, desistid*, desistiu, desistente, retirad*, retirei, candidatura retirada, candidatura cancelada, abandonad*, abandonei, abandono, recusei, recusada por mim, recusado por mim, rejeitado por mim, rejeitei, proposta recusada, oferta recusada, proposta rejeitada, oferta rejeitada, declinei, proposta declinada, não tenho interesse, sem interesse, não interessad*, não interessa, não me interessa, não interessante, cancelei, não aplicar, não vou aplicar, aceitei outra*, aceitei outro*, outra proposta aceita, por desistência',
    closed:
      'encerrad*, encerrou, fechad*, fechou, arquivad*, arquivo, expirad*, expirou, vaga preenchida, preenchid*, vaga encerrada, vaga fechada, vaga cancelada, vaga congelada, vaga suspensa, vaga expirada, vaga pausada, posição preenchida, posição fechada, processo encerrado, processo cancelado, processo congelado, processo finalizado, oferta encerrada, oferta expirada, indisponível, não disponível, não está mais disponível, ghosting, ghosted, ghosteado, ghosteada, ghostado, ghostada, levei ghosting, vácuo, no vácuo, me deixaram no vácuo, fui ignorad*, nunca responderam, nunca respond*, nunca retornaram, mort*, inativ*, inactiv*, sumiram, sumiu, vencid*, prazo encerrado, duplicad*, caducad*, fantasma',
    silence:
      'sem resposta, sem retorno, nenhuma resposta, nenhum retorno, não responderam, não respondeu, não respondem, não retornaram, não retornou, não houve resposta, sem feedback, sem notícias, não obtive resposta, não obtive retorno, ignorad*, silêncio, não tive retorno, não tive resposta, não respondid*',
    hold: 'em pausa, pausad*, suspens*, congelad*, adiad*, em stand by, stand by, paralisad*',
    undone: 'cancelad*, anulad*, revogad*',
    running: '=ativ*, =abert*, =iniciad*, =começad*, oferta de emprego, oferta vista',
    done: '=feito, =feita',
    not: 'não, nem, nunca, nenhum, nenhuma',
    yet: 'ainda, em breve, espero, tomara, será, se, antes, previsão, esperança',
    perhaps:
      'talvez, provável, provavelmente, possivelmente, pode, poderia, parece, dúvida, quem sabe',
    mine: 'por mim, =eu, da minha parte, pelo candidato, minha decisão, por minha parte',
    theirs: 'pela empresa, por empresa, pelo recrutador, por eles, =empresa, pelo rh',
    after: 'após, depois da, depois do, depois de, na, no, em, apesar',
    reply:
      'resposta, respostas, retorno, retornos, notícias, resultado*, decisão, devolutiva, feedback',
    application: 'aplicação, candidatura*, currículo, inscrições',
    job: 'vaga*, posição, emprego, anúncio',
    neutral:
      'de, da, do, das, dos, e, a, o, com, para, minha, meu, me, já, pelo, pela, um, uma, foi, fui',
    ended: 'finalizad*, terminad*, concluíd*, realizad*',
    without: 'sem',
  },
  italian: {
    saved:
      'salvat*, salva, =nuov*, =interessat*, interessante, mi interessa, da candidare, da candidarsi, da candidarmi, da inviare, da fare, da mandare, da preparare, da valutare, da contattare, da applicare, =candidarsi, =candidarmi, =inviare, pronto per invio, pronta da inviare, pronto da inviare, =pronta, =pronto, non inviat*, non ancora inviat*, non candidat*, non ancora candidat*, non ancora fatta, non applicato, non iniziat*, non ancora iniziat*, bozza, bozze, in bozza, preparazione, in preparazione, preparat*, in fase di preparazione, =trovat*, =individuat*, =identificat*, =scopert*, lista dei desideri, desideri, =preferit*, =idea, =idee, =potenzial*, =possibil*, =pianificat*, =previst*, segnalibro, =considerare, =da considerare, =da vedere, =obiettivo, =incomplet*, =target, =segnat*',
    applied:
      'candidat*, mi sono candidato, mi sono candidata, candidatura inviata, candidatura presentata, candidatura effettuata, candidatura spontanea, inviat*, ho inviato, mandat*, spedit*, cv inviato, cv mandato, curriculum inviato, email inviata, mail inviata, presentat*, applicat*, applicato, inoltrat*, contattat*, contatto, primo contatto, consegnat*, iscritt*, domanda inviata, domanda presentata, segnalat*, referral, sottomess*, autocandidatura',
    pending:
      'in corso, in lavorazione, in valutazione, valutazione, in esame, in revisione, in analisi, in elaborazione, in fase di valutazione, in fase di selezione, in selezione, iter di selezione, processo di selezione, in corso di valutazione, ricevut*, candidatura ricevuta, conferma ricezione, conferma di ricezione, confermat*, conferma, presa in carico, preso in carico, visualizzat*, vist*, lett*, cv visualizzato, letta, sollecit*, sollecitato, sollecito inviato, da sollecitare, ricontattare, da ricontattare, follow up*, preselezion*, lista di attesa, in lista, in contatto, in screening, screening cv, screening curriculum, in considerazione, in trattamento',
    wait: 'attesa, in attesa, attendo, attendere, aspetto, aspettando, in sospeso, da confermare, pendente, in pending',
    interviewing:
      'colloqui*, colloquio, intervist*, incontro, incontri, appuntamento, chiamata*, telefonata*, telefonic*, videochiamata*, videocolloquio, convocat*, convocazione, invitat*, invito, test, prova*, prova tecnica, prova pratica, esame*, caso studio, caso di studio, assessment, esercizio*, tecnic*, primo step, secondo step, terzo step, ultimo step, step successivo, prossimo step, prossima fase, fase successiva, fase finale, secondo round, round finale, finale, finalista, secondo turno, giornata di prova, shortlist, in shortlist, fissat*, programmat*, schedulat*, referenze, periodo di prova',
    offer:
      "offerta, offerte, offerta ricevuta, proposta*, proposta ricevuta, proposta di assunzione, proposta contrattuale, trattativa, in trattativa, negoziazione, negoziando, contratto ricevuto, lettera di impegno, lettera d'offerta",
    offerAhead: 'offerta in attesa',
    accepted:
      'assunt*, assunzione, offerta accettata, proposta accettata, ho accettato, contratto firmato, firmat*, firma contratto, lavoro ottenuto, posto ottenuto, inserit*, inizio lavoro, lavoro accettato, ingaggiat*, =preso, =presa',
    accept: 'accettat*, accettare, accettazione',
    selected: 'selezionat*, scelt*, idone*, superat*, ammess*, passat*',
    decline: 'rifiutat*, rifiuto, declinat*, respint*',
    rejected:
      "scartat*, scarto, bocciat*, non selezionat*, non idone*, non superat*, non passat*, non ammess*, non scelt*, non assunt*, non accettat*, non andata, non andato a buon fine, andata male, andato male, esito negativo, negativ*, risposta negativa, feedback negativo, riscontro negativo, eliminat*, esclus*, candidatura respinta, candidatura rifiutata, candidatura non accettata, altro candidato, purtroppo, non proseguire, non prosegue, nessuna offerta, rifiutato dall'azienda, rifiutata dall'azienda, rifiuto azienda, rifiuto da parte dell'azienda, rigettat*, ko, mi hanno rifiutato, mi hanno scartato, rifiutato dopo*, hanno rifiutato, ==no, non in linea",
    withdrawn:
      'ritirat*, ritiro, mi sono ritirato, mi sono ritirata, candidatura ritirata, candidatura annullata, rinunciat*, rinuncia, rinunciato, ho rinunciato, abbandonat*, abbandono, ho rifiutato, rifiutato da me, rifiutata da me, offerta rifiutata, proposta rifiutata, offerta declinata, rifiuto mio, non interessat*, non mi interessa, non più interessat*, non interessante, nessun interesse, lasciato perdere, ignorare, accettato altro*, accettata altra*, accettato altra*, altra offerta accettata, declinato da me, ho declinato, =lasciat*',
    closed:
      'chius*, saltat*, archiviat*, archivio, scadut*, posizione coperta, posizione chiusa, posizione annullata, posizione cancellata, posizione congelata, posizione già coperta, copert*, posto assegnato, annuncio rimosso, annuncio scaduto, annuncio chiuso, offerta scaduta, offerta chiusa, offerta rimossa, offerta ritirata, rimoss*, eliminata annuncio, non più disponibile, non disponibile, ricerca chiusa, ricerca sospesa, selezione chiusa, selezione annullata, ghosting, ghostat*, ghosted, spariti, sparit*, mai risposto, mai sentiti, mai più sentiti, mort*, inattiv*, duplicat*, fuori tempo, blocco assunzioni',
    silence:
      'nessuna risposta, senza risposta, nessun riscontro, senza riscontro, nessun feedback, non risposto, non hanno risposto, non ha risposto, non rispondono, nessuna notizia, silenzio, nessun contatto, non ricontattat*, senza esito',
    hold: 'in pausa, sospes*, congelat*, rimandat*, rinviat*, in stand by, stand by, standby, posticipat*',
    undone: 'annullat*, cancellat*, revocat*',
    running: '=attiv*, =apert*, =iniziat*, =avviat*, offerta di lavoro',
    done: '=completat*, =fatto, =fatta',
    not: 'non, né, mai, nessun, nessuna, nessuno',
    yet: 'ancora, presto, a breve, spero, speriamo, sperando, sarà, se, prima, previsto',
    perhaps:
      'forse, probabil*, probabilmente, magari, può, potrebbe, sembra, dubbi*, eventual*, chissà, incert*',
    mine: 'da me, =io, da parte mia, dal candidato, mia decisione, mia scelta, per mia scelta',
    theirs:
      "dall'azienda, da azienda, azienda, da loro, dal recruiter, dal datore, da parte dell'azienda, dal selezionatore",
    after: 'dopo, a seguito, post, nonostante, in, al, alla',
    reply:
      'risposta, risposte, riscontro, riscontri, esito, notizie, decisione, risultat*, feedback',
    application: 'candidatura, candidature, domanda, curriculum',
    job: 'posizione, posto, lavoro, annuncio, selezione, ricerca',
    neutral:
      'di, la, il, lo, le, gli, e, con, per, da, mi, sono, ho, dell, dall, una, un, stato, stata, già',
    ended: 'terminat*, conclus*, finit*',
    without: 'senza',
  },
  dutch: {
    saved:
      'opgeslagen, bewaard, =nieuw, =nieuwe, =interessant*, interesse, geïnteresseerd, te solliciteren, nog solliciteren, nog te solliciteren, nog te doen, =te doen, =solliciteren, wil solliciteren, ga solliciteren, nog versturen, nog te versturen, klaar om te versturen, klaar om te solliciteren, =klaar, nog niet gesolliciteerd, niet gesolliciteerd, nog niet verstuurd, niet verstuurd, nog niet verzonden, niet begonnen, nog niet begonnen, niet gestart, =concept, concept, concepten, in voorbereiding, voorbereiding, voorbereiden, in de maak, =gevonden, =ontdekt, =verlanglijst, verlanglijst*, wensenlijst, wenslijst, =wens, =favoriet*, =idee, =ideeën, =potentieel, =mogelijk, =gepland, =op de radar, =bekijken, =te bekijken, =overwegen, overweeg, =onderzoeken, =gemarkeerd, =onvolledig, =uitgezocht, brief schrijven, brief in de maak',
    applied:
      'gesolliciteerd, sollicitatie verstuurd, sollicitatie verzonden, sollicitatie ingediend, sollicitatie ingestuurd, sollicitatie de deur uit, verstuurd, verzonden, ingediend, ingestuurd, opgestuurd, gestuurd, cv verstuurd, cv gestuurd, brief verstuurd, brief verzonden, mail gestuurd, open sollicitatie, gereageerd, reactie verstuurd, reactie gestuurd, contact opgenomen, contact gelegd, =contact, eerste contact, benaderd, aangemeld, ingeschreven, aangedragen, doorverwezen, aanbevolen',
    pending:
      'in behandeling, wordt behandeld, in proces, in procedure, procedure, lopend, lopende, loopt, loopt nog, in review, in beoordeling, wordt beoordeeld, beoordeling, bekeken, gelezen, gezien, ontvangen, ontvangst bevestigd, ontvangstbevestiging, sollicitatie ontvangen, bevestigd, bevestiging, opvolgen, opgevolgd, opvolging, nabellen, nagebeld, navragen, herinnering, herinnering gestuurd, wachtlijst, in portefeuille, talentpool, voorselectie, selectie, selectieprocedure, in selectie, brievenselectie, in overweging, lange lijst, teruggebeld',
    wait: 'wachten, wacht, wachtend, afwachten, in afwachting, openstaand, afwachting, staat open',
    interviewing:
      '*gesprek*, gesprek*, uitgenodigd, uitnodiging*, kennismaking*, sollicitatiegesprek*, telefonisch*, belafspraak, gebeld, bellen, afspraak, test, testen, assessment*, opdracht*, technische test, casus, case, ronde, rondes, eerste ronde, tweede ronde, derde ronde, laatste ronde, volgende ronde, finale ronde, proefdag, meeloopdag, meelopen, proefdraaien, presentatie, videogesprek, videocall, op gesprek, op gesprek geweest, laatste fase, volgende fase, door naar*, referentie*, referentiecheck, ingepland, shortlist',
    offer:
      'aanbod*, aanbieding*, *aanbod, baanaanbod, aanbod ontvangen, aanbod gekregen, aanbod gehad, contract ontvangen, contractvoorstel, voorstel, voorstel ontvangen, arbeidsvoorwaarden*, arbeidsvoorwaardengesprek, onderhandelen, onderhandeling*, in onderhandeling, salarisonderhandeling*',
    accepted:
      'aangenomen, aanbod aangenomen, aanbod geaccepteerd, baan aangenomen, baan geaccepteerd, in dienst, contract getekend, getekend, contract ondertekend, ondertekend, begonnen met werken, gestart met werken, baan gekregen, gekozen voor deze baan, aanbod aanvaard, tewerkgesteld, eerste werkdag',
    accept: 'geaccepteerd, aanvaard, accepteren',
    selected: 'geselecteerd, gekozen, geslaagd, toegelaten',
    decline: 'geweigerd, bedankt voor, weigering',
    rejected:
      'afgewezen, afwijzing*, afgewezen na*, afgevallen, niet geselecteerd, niet gekozen, niet doorgegaan, niet door, niet verder, niet aangenomen, niet uitgenodigd, niet geschikt, ongeschikt, niet geslaagd, niet succesvol, geen match, geen aanbod, negatief, nee ontvangen, ==nee, helaas, andere kandidaat, andere kandidaten, andere kandidaat gekozen, uitgevallen, gezakt, afgekeurd, niet gelukt, niet weerhouden',
    withdrawn:
      'teruggetrokken, sollicitatie teruggetrokken, ingetrokken, sollicitatie ingetrokken, terugtrekken, afgezien, zelf afgewezen, door mij afgewezen, zelf afgehaakt, afgehaakt, zelf gestopt, aanbod afgewezen, aanbod geweigerd, aanbod afgeslagen, afgeslagen, niet geïnteresseerd, geen interesse, niet meer geïnteresseerd, geen interesse meer, niet interessant, zelf bedankt, bedankt voor aanbod, opgegeven, niet solliciteren, overgeslagen, ander aanbod aangenomen, andere baan, andere baan aangenomen, andere baan geaccepteerd, zelf nee gezegd, laten gaan',
    closed:
      'gesloten, gearchiveerd, archief, verlopen, vervallen, vacature vervuld, vacature ingevuld, vervuld, ingevuld, vacature gesloten, vacature ingetrokken, vacature vervallen, vacature verlopen, functie vervuld, functie ingevuld, niet meer beschikbaar, niet beschikbaar, niet meer online, offline, verwijderd, geghost, ghosting, nooit meer iets gehoord, nooit iets gehoord, nooit gereageerd, nooit antwoord*, nooit meer gehoord, dood, inactief, doodgelopen, vacaturestop, intern ingevuld, reeds ingevuld, te laat, bezet',
    silence:
      'geen reactie, geen antwoord, geen gehoor, geen respons, zonder reactie, zonder antwoord, niets gehoord, niks gehoord, geen bericht, geen terugkoppeling, geen feedback, niet gereageerd, reageren niet, reageert niet, stilte, radiostilte, onbeantwoord, niets meer gehoord, niks meer gehoord',
    hold: 'in de wacht, on hold, gepauzeerd, pauze, uitgesteld, opgeschort, geparkeerd, in de ijskast',
    undone: 'geannuleerd, afgezegd, geschrapt',
    running: '=actief, =bezig, =open, =gestart, =begonnen, mee bezig',
    not: 'niet, geen, nooit, noch',
    yet: 'nog, binnenkort, straks, hopelijk, hoop, verwacht, verwachten, zal, als, wordt verwacht, voordat',
    perhaps: 'misschien, wellicht, waarschijnlijk, mogelijk, onzeker, onduidelijk, lijkt, twijfel*',
    mine: 'door mij, =ik, =zelf, door mijzelf, mijn keuze, door kandidaat, van mij, zelf',
    theirs:
      'door bedrijf, door het bedrijf, door werkgever, door de werkgever, =bedrijf, =werkgever, door recruiter',
    after: 'na, ondanks, na het, in',
    reply:
      'reactie, reacties, antwoord, respons, terugkoppeling, bericht, besluit, beslissing, uitslag, uitkomst',
    application: 'sollicitatie, sollicitaties, brief, motivatiebrief',
    job: 'vacature, functie, baan',
    neutral: 'op, de, het, een, en, met, voor, van, naar, per, door, te, om',
    ended: 'afgesloten, beëindigd, afgerond',
    without: 'zonder',
  },
  turkish: {
    saved:
      'kaydedil*, kaydettim, kayıtlı, kaydet, =yeni, =ilgileniyorum, ilgimi çekti, =ilginç, başvurulacak, başvurulacaklar, başvuracağım, başvuru yapılacak, gönderilecek, yapılacak, başvurulmadı, başvurmadım, henüz başvurulmadı, henüz başvurmadım, henüz başvurmadı, başvuru yapılmadı, henüz gönderilmedi, gönderilmedi, =başvur, =taslak, taslak, hazırlanıyor, hazırlık, hazırlık aşamasında, hazırlanacak, hazır, başlanmadı, henüz başlanmadı, =favori*, favorilere*, favoriler, istek listesi, dilek listesi, =planlandı, =planlanan, =bulundu, =keşfedildi, =fikir, =hedef, =potansiyel, =aday, yer imi, işaretlendi, =incelenecek, araştırılıyor, =takipte, =düşünüyorum, düşünülüyor, =beklenen, =ilgi duyulan, =tamamlanmadı',
    applied:
      'başvuruldu, başvurdum, başvurdu, başvurulan, başvurulanlar, başvuru yapıldı, başvuru yaptım, başvuru gönderildi, başvuru tamamlandı, başvuru iletildi, başvurusu yapıldı, başvuru yapılan, gönderil*, gönderdim, iletildi, iletilmiş, cv gönderildi, özgeçmiş gönderildi, mail atıldı, mail gönderildi, mail attım, e posta gönderildi, mesaj atıldı, mesaj gönderildi, iletişime geçildi, iletişim kuruldu, iletişime geçtim, ilk temas, referans oldu, referans ile, yönlendirildi, teslim edildi',
    pending:
      'alındı, başvuru alındı, başvurunuz alındı, alındı teyidi, işlemde, işleme alındı, süreçte, süreç devam ediyor, devam ediyor, devam eden, sürüyor, süreç sürüyor, inceleniyor, incelemede, inceleme, inceleme aşamasında, incelendi, değerlendiril*, değerlendiriliyor, değerlendirmede, değerlendirme, değerlendirme aşamasında, değerlendirme sürecinde, değerlendirmeye alındı, görüldü, görüntülendi, okundu, özgeçmiş incelendi, cv incelendi, teyit*, onaylandı, ön eleme, ön değerlendirme, takip, takip edildi, takip edilecek, takip maili*, hatırlatma*, hatırlatıldı, yedek, yedek liste, aday havuzu*, havuzda, ulaştı, cevap verildi',
    wait: 'bekliyor, bekliyorum, bekleniyor, bekleyen, bekleme*, beklemede, beklenmekte, beklenti*, bekle',
    interviewing:
      'mülakat*, görüşme*, görüşüldü, görüşülecek, görüşülüyor, görüştüm, davet*, davet edildi, çağrıldım, çağrıldı, telefon*, telefon görüşmesi, aradılar, arandım, arandı, test*, sınav*, teknik*, teknik test, vaka*, vaka çalışması, case, ödev*, proje ödevi, ik görüşmesi, tur, ilk tur, ikinci tur, son tur, son aşama, final, sonraki aşama, sonraki tur, ikinci aşama, toplantı*, değerlendirme merkezi, sunum*, deneme günü, kısa liste*, referans kontrol*, =ik',
    offer:
      'teklif*, iş teklifi, teklif alındı, teklif geldi, teklif aldım, teklif yapıldı, teklif aşaması*, teklif aşamasında, pazarlık*, müzakere*, maaş görüşmesi, sözlü teklif',
    offerAhead: 'teklif bekleniyor, teklif bekliyorum, teklif beklemede',
    accepted:
      'teklif kabul edildi, teklifi kabul ettim, teklif kabul, kabul ettim, kabul edilen teklif, işe alındı, işe alındım, işe alım gerçekleşti, işe başladım, işe başlandı, işe başladı, işe girdim, işe kabul*, imzalandı, imzaladım, sözleşme imzalandı, yerleştim, yerleşti, =çalışıyorum, orada çalışıyorum',
    accept: 'kabul, kabul edildi, kabul aldım, kabul edildim, kabul oldu',
    selected: 'seçildi, seçildim, geçti, geçtim, geçildi, olumlu, başarılı, olumlu sonuç*, onay',
    decline: 'geri çevrildi, reddetti',
    rejected:
      'reddedil*, reddedildi, reddedildim, red, ret, red aldım, ret aldım, red geldi, ret geldi, red yedim, red maili, olumsuz*, olumsuz sonuçlandı, olumsuz döndü, olumsuz dönüş, olumsuz yanıt, elendi, elendim, elenme, kabul edilmedi, kabul edilmedim, kabul almadım, seçilmedi, seçilmedim, geçemedim, geçemedi, başarısız*, uygun görülmedi, uygun bulunmadı, işe alınmadı, alınmadım, teklif gelmedi, teklif yok, başka aday*, şirket reddetti, firma reddetti, maalesef',
    withdrawn:
      'geri çekildi, geri çektim, geri çekildim, çekildim, çekildi, vazgeçtim, vazgeçildi, vazgeçti, reddettim, ben reddettim, tarafımca reddedildi, tarafımdan reddedildi, teklif reddedildi, teklifi reddettim, teklif ret, kabul etmedim, teklifi kabul etmedim, ilgilenmiyorum, ilgimi çekmedi, iptal ettim, başvuru iptal edildi, başvuruyu geri çektim, başvurmayacağım, başvurulmayacak, başka teklif*, başka iş*, =bıraktım, =bırakıldı',
    closed:
      'kapandı, kapatıldı, kapanmış, ilan kapandı, ilan kaldırıldı, ilan kapatıldı, ilan yayından kaldırıldı, ilan süresi doldu, pozisyon kapandı, pozisyon kapatıldı, pozisyon doldu, pozisyon dolduruldu, pozisyon iptal*, ilan iptal*, kontenjan doldu, dolduruldu, süresi doldu, süresi geçti, süre doldu, zaman aşımı, arşiv*, arşivlendi, yayından kalktı, kaldırıldı, silindi, ghost*, ghostlandı, ghostlandım, ghostladılar, hiç dönmediler, hiç dönüş*, hiç cevap*, dönmediler, ölü, pasif, geçersiz, alım durduruldu, işe alım durduruldu, =kapalı, =dolu, ilan kapalı, pozisyon dolu',
    silence:
      'cevap yok, yanıt yok, dönüş yok, geri dönüş yok, ses yok, haber yok, ses seda yok, cevap gelmedi, yanıt gelmedi, haber gelmedi, dönüş olmadı, dönüş yapılmadı, geri dönüş olmadı, geri dönüş yapılmadı, geri dönüş alınamadı, geri dönülmedi, dönüş alamadım, cevap alınamadı, cevap vermediler, cevap vermedi, cevap alamadım, yanıt alınamadı, yanıtlanmadı, cevapsız, dönüş yapmadılar, geri dönmediler, sessizlik, dönülmedi',
    hold: 'askıda, askıya alındı, donduruldu, durduruldu, ertelendi, duraklatıldı',
    undone: 'iptal*, iptal edildi, iptal oldu',
    running: '=aktif, =açık, =başlandı, =başladı',
    done: '',
    not: 'değil, yok, hiç, olmadı, edilmedi, gelmedi',
    yet: 'henüz, daha, hâlâ, yakında, umut*, umarım, umuyorum, olacak, edilecek, eğer, önce, şimdilik',
    perhaps: 'belki, galiba, muhtemelen, sanırım, olabilir, herhalde, belirsiz, acaba',
    mine: 'tarafımca, tarafımdan, =ben, benim tarafımdan, aday tarafından, kendim',
    theirs: 'şirket tarafından, firma tarafından, işveren tarafından, =şirket, =firma, =işveren',
    after: 'sonrası, sonra, sonrasında, sonucu, ardından, aşamasında, aşaması',
    reply: 'cevap, yanıt, dönüş, geri dönüş, haber, sonuç, karar, bilgilendirme',
    application: 'başvuru*, başvuru, cv, özgeçmiş',
    job: 'ilan, pozisyon, iş',
    neutral: 'için, ile, ve, bir, bu, tarafından',
    ended: 'sonlandı, sonlandırıldı, sona erdi, bitti, tamamlandı, bitirildi',
  },
  polish: {
    saved:
      'zapisan*, zapisać, =now*, =nowa oferta, zainteresowan*, interesując*, do aplikowania, do zaaplikowania, do wysłania, do zrobienia, do złożenia, do aplikacji, zamierzam aplikować, planuję aplikować, chcę aplikować, =aplikować, =aplikuj, nie wysłan*, niewysłan*, jeszcze nie wysłan*, nie aplikowan*, nie aplikowałem, nie aplikowałam, jeszcze nie aplikowałem, jeszcze nie aplikowałam, nie złożon*, nierozpoczęt*, nie rozpoczęt*, szkic*, wersja robocza, robocza, przygotowanie, w przygotowaniu, przygotowywan*, do przygotowania, gotow*, =znalezion*, =odkryt*, lista życzeń, =ulubion*, =pomysł*, =potencjaln*, =planowan*, zaplanowane aplikowanie, =cel, zakładka, zakładki, =obserwowan*, =rozważam, do rozważenia, do sprawdzenia, =niekompletn*, oferta zapisana, zapisana oferta, na później',
    applied:
      'zaaplikowan*, zaaplikowałem, zaaplikowałam, aplikowan*, aplikowałem, aplikowałam, aplikacja wysłana, aplikacja złożona, podanie złożone, wysłan*, wysłałem, wysłałam, przesłan*, złożon*, złożyłem, złożyłam, cv wysłane, wysłane cv, wysłano cv, wysłano, złożono, mail wysłany, wiadomość wysłana, skontaktowan*, nawiązano kontakt, kontakt, pierwszy kontakt, polecon*, polecenie, zgłoszon*, zgłoszenie wysłane, zarejestrowan*',
    pending:
      'w trakcie, w toku, w procesie, w trakcie rekrutacji, w trakcie procesu, proces rekrutacji, rekrutacja w toku, rekrutacja trwa, trwa, trwa rekrutacja, rozpatrywan*, w trakcie rozpatrywania, w rozpatrywaniu, weryfikacja, w weryfikacji, w trakcie weryfikacji, w ocenie, oceniana, oceniane, analizowan*, w analizie, otrzyman*, przyjęto zgłoszenie, potwierdzon*, potwierdzenie, potwierdzenie otrzymania, aplikacja otrzymana, aplikacja przyjęta, wyświetlon*, przeczytan*, odczytan*, obejrzan*, cv przejrzane, preselekcja, selekcja, follow up*, przypomnienie, przypomniałem, do przypomnienia, ponowić kontakt, lista rezerwowa, w kontakcie, przetwarzan*',
    wait: 'czekam, oczekuj*, oczekiwanie, oczekujące, oczekująca, czeka, w oczekiwaniu, oczekiwan*',
    interviewing:
      'rozmow*, rozmowa, rozmowa kwalifikacyjna, rozmowa rekrutacyjna, po rozmowie, interview, spotkani*, zaproszen*, zaproszenie, telefon, telefoniczn*, rozmowa telefoniczna, test*, zadanie, zadanie rekrutacyjne, zadanie testowe, zadanie domowe, zadani*, etap, etap ii, pierwszy etap, drugi etap, trzeci etap, kolejny etap, następny etap, ostatni etap, etap końcowy, finał, techniczn*, case, assessment, umówion*, dzień próbny, okres próbny, runda, druga runda, prezentacja, shortlista, referencj*',
    offer:
      'oferta, oferty, oferta otrzymana, otrzymana oferta, otrzymano ofertę, oferta pracy otrzymana, dostałem ofertę, dostałam ofertę, ofertę, propozycj*, propozycja pracy, negocjacj*, negocjuję, w negocjacjach, umowa do podpisu',
    offerAhead: 'oczekiwanie na ofertę, czekam na ofertę',
    accepted:
      'zatrudnion*, zatrudnienie, oferta przyjęta, oferta zaakceptowana, przyjęta oferta, przyjęto ofertę, przyjąłem ofertę, przyjęłam ofertę, zaakceptowana oferta, umowa podpisana, podpisan*, podpisana umowa, podpisałem, podpisałam, dostałem pracę, dostałam pracę, dostałem się, praca zdobyta, rozpoczęta praca, przyjęty do pracy, przyjęta do pracy',
    accept: 'przyjęt*, przyjęto, zaakceptowan*, akceptacja, zaakceptowano',
    selected: 'wybran*, zakwalifikowan*, zakwalifikowano, pozytywn*',
    decline: 'odmówion*',
    rejected:
      'odrzucon*, odrzucono, odrzucenie, odmow*, odmowa, negatywn*, odpowiedź negatywna, nie przeszedłem, nie przeszłam, nie zakwalifikowan*, niezakwalifikowan*, nie wybran*, niewybran*, nie przyjęt*, nieprzyjęt*, nie przyjęto, odpadłem, odpadłam, odpad*, nieudan*, niepowodzenie, nie udało się, brak oferty, inny kandydat, wybrano innego kandydata, wybrano inną osobę, niestety, podziękowali, podziękowano, odrzucony przez firmę, nie zatrudnion*, ==nie, dyskwalifikacja',
    withdrawn:
      'wycofan*, wycofałem, wycofałam, wycofanie, wycofano, rezygnacja, zrezygnowan*, zrezygnowałem, zrezygnowałam, zrezygnowano, odrzuciłem, odrzuciłam, odrzucona przeze mnie, odrzucony przeze mnie, odrzucone przeze mnie, oferta odrzucona, oferta odrzucona przeze mnie, odrzucona oferta, odmówiłem, odmówiłam, niezainteresowan*, nie zainteresowan*, nie interesuje mnie, nieinteresuj*, brak zainteresowania, porzucon*, pominięt*, nie aplikuję, nie będę aplikować, przyjąłem inną*, przyjęłam inną*, inna oferta przyjęta, odpuszczam, odpuszczon*',
    closed:
      'zamknięt*, zamknięto, zarchiwizowan*, archiwum, archiwaln*, wygasł*, wygasła, oferta wygasła, oferta nieaktualna, oferta zamknięta, oferta usunięta, oferta wycofana, nieaktualn*, nieaktywn*, stanowisko obsadzone, obsadzon*, rekrutacja zamknięta, rekrutacja zakończona, rekrutacja anulowana, rekrutacja wstrzymana, rekrutacja odwołana, stanowisko zamknięte, usunięt*, niedostępn*, ghosting, zghostowan*, ghost, nigdy nie odpowiedzieli, nigdy nie*, martw*, przeterminowan*, przepadł*, po terminie, duplikat',
    silence:
      'brak odpowiedzi, bez odpowiedzi, brak odzewu, bez odzewu, brak kontaktu, nie odpowiedzieli, nie odpowiedziano, nie odezwali się, brak informacji, brak feedbacku, brak informacji zwrotnej, cisza, nie odpowiadają',
    hold: 'wstrzyman*, zawieszon*, zamrożon*, odłożon*, przesunięt*',
    undone: 'anulowan*, odwołan*, anulowano',
    running: '=aktywn*, =otwart*, =rozpoczęt*, oferta pracy',
    done: '=wykonan*, =gotowe, =zrobione',
    not: 'nie, brak, nigdy, żadn*',
    yet: 'jeszcze, wkrótce, niedługo, nadal, wciąż, będzie, mam nadzieję, nadzieja, jeśli, przed, na razie',
    perhaps: 'może, chyba, prawdopodobnie, możliwe, raczej, niepewn*, być może',
    mine: 'przeze mnie, =ja, z mojej strony, przez kandydata, moja decyzja',
    theirs: 'przez firmę, przez pracodawcę, przez rekrutera, =firma, =pracodawca',
    after: 'po, mimo, podczas, na etapie',
    reply: 'odpowiedź, odpowiedzi, odzew, decyzj*, wynik*, feedback, informacj*',
    application: 'aplikacja, aplikacje, podanie, zgłoszenie, cv',
    job: 'stanowisko, stanowiska, ogłoszenie, rekrutacja, praca, pracy, wakat',
    neutral: 'na, w, z, i, do, o, od, się, mnie, za',
    ended: 'zakończon*, zakończono, koniec',
    without: 'bez',
  },
  russian: {
    saved:
      'сохранен*, сохранено, сохранить, в закладках, закладк*, избранн*, в избранном, =новая, =новое, =новый, =новые, интересн*, интересует, заинтересован*, откликнуться, нужно откликнуться, надо откликнуться, хочу откликнуться, буду откликаться, планирую откликнуться, подать заявку, подать резюме, к отправке, на отправку, не отправлен*, еще не отправлен*, не подан*, не откликал*, еще не откликал*, не откликнул*, еще не откликнул*, не начат*, черновик*, подготовк*, готовлю*, готовится, в подготовке, подготовить, =найден*, =обнаружен*, список желаний, желаем*, вишлист, =идея, =идеи, =потенциальн*, =план, =планируется, =запланировано, =в планах, =цель, =рассмотреть, =изучить, изучаю, =посмотреть, =сделать, к рассмотрению, отложенн*, =присмотрел*, =на примете, =не подавал*, не подавал, не подавала, незаконченн*',
    applied:
      'отправлен*, отправил*, отправлено, отклик*, откликнул*, откликнулся, откликнулась, отклик отправлен, подан*, подал*, подано, подал заявку, заявка подана, заявка отправлена, резюме отправлено, отправлено резюме, выслан*, выслал*, написал*, письмо отправлено, сообщение отправлено, связал*, связался, связалась, контакт, первый контакт, рекомендован*, рекомендация, реферал, по рефералке, зарегистрирован*, заполнен*, анкета отправлена',
    pending:
      'в процессе, процесс, на рассмотрении, рассматрива*, рассмотрение, рассмотрен*, в рассмотрении, на проверке, проверяется, проверка, на согласовании, в обработке, обрабатывается, обработка, в работе, получен*, получено, резюме получено, заявка получена, подтвержден*, подтверждение, просмотрен*, просмотрено, прочитан*, не просмотрен*, не прочитан*, скрининг резюме, отбор, на отборе, этап отбора, предварительный отбор, фоллоу ап, напоминание, напомнил*, напомнить, повторно написал*, резерв, кадровый резерв, в резерве, на связи, переписка, ответили, ответил*, изучают, идет, взято в работу, взят в работу, взяли в работу',
    wait: 'ожидание, ожида*, жду, ждем, ждет, в ожидании, ждать',
    interviewing:
      'собеседован*, собес*, интервью, приглашен*, приглашение, пригласил*, встреч*, звонок, созвон*, созвонил*, телефон*, тест*, тестов*, тестовое, тестовое задание, задание, экзамен, техничес*, техсобес*, тех собес*, скрининг, этап, первый этап, второй этап, третий этап, финал*, финальный этап, следующий этап, кейс, раунд, стажировочный день, пробный день, проверка сб, проверка службой безопасности, служба безопасности, рекомендатели, алгосекци*, секци*, назначен*',
    offer:
      'оффер*, офер, предложение, предложен*, предложили, предложение о работе, получен оффер, оффер получен, получил оффер, получила оффер, дали оффер, переговор*, торг, обсуждение условий, джоб оффер',
    offerAhead: 'жду оффер, ожидание оффера, ожидаю оффер, ждем оффер',
    accepted:
      'нанят*, принят на работу, принята на работу, приняли на работу, взяли на работу, устроил*, трудоустроен*, вышел на работу, вышла на работу, выход на работу, оффер принят, предложение принято, принял оффер, приняла оффер, принял предложение, приняла предложение, принят оффер, договор подписан, подписан*, работаю, начал работать, онбординг, =взяли, =взят, =взята, меня взяли, =подписал, =подписала, подписал оффер, подписала оффер, подписал договор, подписала договор',
    accept: 'принят, принята, принято, приняты, принял, приняла, согласил*',
    selected: 'выбран*, отобран*, прошел, прошла, пройден*, одобрен*, успешно, успех',
    decline: 'отклонен*, отклонено, отвергнут*',
    rejected:
      'отказ, отказ*, отказано, отказали, получен отказ, пришел отказ, мне отказали, отказ компании, отказ работодателя, отказ после*, негативн*, отрицательн*, не прошел, не прошла, не пройден*, провал*, завалил*, не взяли, не принят*, не приняли, не подошел, не подошла, не подхожу, не выбран*, не отобран*, не одобрен*, отсеян*, отсеяли, выбыл*, выбрали другого, другой кандидат, взяли другого, к сожалению, неудач*, нет оффера, без оффера, ==нет, не нанят*, не пригласили',
    withdrawn:
      'отозван*, отозвал*, отозвано, отзыв отклика, отказался, отказалась, я отказался, я отказалась, сам отказался, сама отказалась, отказ с моей стороны, мой отказ, самоотказ, отказ мой, отклонил*, отклонен мной, отклонено мной, оффер отклонен, отклонил оффер, отказался от оффера, отказалась от оффера, отказ от оффера, отклонен оффер, предложение отклонено, снял кандидатуру, не интересно, неинтересн*, не интересует, не заинтересован*, нет интереса, передумал*, бросил*, забил*, пропущен*, пропустить, не буду откликаться, не откликаться, принял другой*, приняла другой*, выбрал другой*, выбрала другой*, =снял, =сняла',
    closed:
      'закрыт*, закрыто, закрыли, закрылась, вакансия закрыта, вакансия в архиве, вакансия снята, вакансия отменена, вакансия удалена, вакансия неактуальна, вакансия заморожена, заморозка найма, в архиве, архив*, истек*, истекло, просрочен*, неактуальн*, не актуальн*, неактивн*, удален*, недоступн*, позиция закрыта, место занято, гост*, гостинг, загостили, гоустинг, проигнорирован*, игнор*, пропали, пропал, слились, слился, так и не ответили, никогда не*, тишина, молчание, мертв*, дубликат, дубль',
    silence:
      'нет ответа, без ответа, не ответили, не отвечают, не отвечает, нет обратной связи, без обратной связи, нет реакции, нет отклика, молчат, молчит, не перезвонили, нет новостей',
    hold: 'на паузе, пауза, приостановлен*, заморожен*, отложен*, на холде, холд, на удержании',
    undone: 'отменен*, отменено, отмена, аннулирован*',
    running: '=активн*, =открыт*, =начат*, =текущ*',
    done: '=выполнено, =готово, =сделано',
    not: 'не, нет, ни, никогда',
    yet: 'еще, скоро, пока, надеюсь, будет, буду, если, до, возможен, вот вот, все еще',
    perhaps:
      'может, может быть, возможно, наверное, вероятно, видимо, похоже, кажется, скорее всего, неясно, непонятно, сомнева*',
    mine: 'мной, с моей стороны, =я, =сам, =сама, мое решение, кандидатом, соискателем',
    theirs: 'компанией, работодателем, с их стороны, =компания, =работодатель, рекрутером, hr ом',
    after: 'после, по итогам, несмотря, на этапе, на',
    reply:
      'ответ, ответа, ответы, обратная связь, обратной связи, решение, решения, результат*, фидбек, фидбэк, новости',
    application: 'заявка, заявки, резюме, анкета, кандидатура',
    job: 'вакансия, вакансии, позиция, должность, место, работа',
    neutral: 'в, и, с, от, за, к, от компании, по',
    ended: 'завершен*, завершено, окончен*, конец',
    without: 'без',
  },
  swedish: {
    saved:
      'sparad*, sparat, =ny, =nytt, =nya, intressant*, intresserad*, att söka, ska söka, ska sökas, vill söka, att skicka, =söka, =sök, =att göra, ej sökt, inte sökt, inte sökt än, ej skickad, inte skickad, har inte sökt, ej påbörjad*, inte påbörjad*, ej börjat, utkast, förbereder, förberedelse, under förberedelse, förberedd, =redo, =hittad*, =upptäckt, önskelista, =favorit*, =idé*, =potentiell*, =möjlig*, =planerad*, =planerat, =bokmärkt, bokmärk*, =bevakar, bevakad, bevakas, =överväger, =kolla upp, ofullständig, skriva ansökan, ansökan påbörjad',
    applied:
      'sökt, sökta, ansökt, har sökt, ansökan skickad, ansökan inskickad, ansökan inlämnad, skickad*, skickat, inskickad*, inskickat, inlämnad*, inlämnat, lämnat in, cv skickat, cv skickad, mejlat, mailat, kontaktad*, kontaktat, kontakt, första kontakt, tagit kontakt, spontanansökan, spontanansökt, rekommenderad*, registrerad*, anmäld, sänd, sänt',
    pending:
      'under granskning, granskas, granskad*, granskning, under behandling, behandlas, bearbetas, handläggs, i process, process*, processen, pågående, pågår, rekrytering pågår, under bedömning, bedöms, urval, urval pågår, i urval, urvalsprocess, mottagen, mottaget, mottagits, ansökan mottagen, bekräftad*, bekräftelse, bekräftelse mottagen, visad*, läst, öppnad, sedd, uppföljning, följ upp, följa upp, följt upp, uppföljd, påminnelse, påmind, ringt, reservlista, reserv, under övervägande',
    wait: 'väntar, vänta, väntande, inväntar, avvaktar, väntan, avvakta, avvaktan',
    interviewing:
      '*intervju*, intervju*, intervjuad, intervjuat, kallad*, kallelse, inbjuden, inbjudan, samtal*, telefonsamtal, möte*, test*, tester, arbetsprov*, prov, arbetstest, case, teknisk*, runda, första rundan, andra rundan, nästa steg, nästa steget, vidare, gått vidare, gick vidare, slutintervju, slutomgång, sista steget, slutkandidat, finalist, provjobb*, provdag, provarbet*, referens*, referenstagning, bokad, bokat, videomöte, kodtest',
    offer:
      '*erbjudande*, erbjudande*, erbjuden, erbjudits, jobberbjudande, anställningserbjudande, fått erbjudande, förhandl*, löneförhandling*, avtalsförslag, muntligt erbjudande',
    accepted:
      'anställd, anställning, tackat ja, tackade ja, accepterat erbjudande, accepterade erbjudandet, accepterat erbjudandet, erbjudande accepterat, fått jobbet, fick jobbet, fick jobb, fått jobb, påskrivet, skrivit på, skrivit avtal, avtal signerat, kontrakt signerat, signerat, signerad, kontrakt skrivet, rekryterad, börjat jobba, ny anställning',
    accept: 'accepterad*, accepterat, antagen',
    selected: 'utvald, vald, godkänd',
    decline: 'nekad till*, nej tack',
    rejected:
      'avslag*, avslagen, avslaget, avböjd, nekad*, nekat, nej tack från*, fick nej, fått nej, ==nej, avvisad*, refuserad*, inte vidare, ej vidare, gick inte vidare, gick ej vidare, inte gått vidare, ej gått vidare, inte utvald, ej utvald, ej vald, inte vald, ej aktuell för tjänsten, inte aktuell, ej kallad, inte kallad, ej antagen, inte antagen, fick inte jobbet, fick ej jobbet, ej uttagen, inte uttagen, bortvald, bortsorterad, negativt*, negativ, tyvärr, annan kandidat, annan sökande, ej anställd, underkänd, misslyckad*, inget erbjudande, ratad',
    withdrawn:
      'återtagen, återtaget, tillbakadragen, tillbakadraget, dragit tillbaka, drog tillbaka, dragit mig ur, drog mig ur, tackat nej, tackade nej, tackat nej till*, avböjt, avböjde, avböjt erbjudande, avslutat själv, avstått, avstod, avstår, ej intresserad*, inte intresserad*, ointresserad*, inget intresse, inte intressant, ointressant, hoppat av, hoppade av, gett upp, hoppa över, söker inte, ska inte söka, fått annat jobb, annat jobb, tagit annat*, tackat ja till annat*',
    closed:
      'stängd*, stängt, arkiverad*, arkiv, utgången, utgånget, gått ut, tillsatt, tjänsten tillsatt, redan tillsatt, tjänst tillsatt, borttagen, tjänst borttagen, annons borttagen, annonsen borttagen, annonsen stängd, inte tillgänglig, ej tillgänglig, inte längre tillgänglig, tjänsten indragen, indragen, rekrytering avbruten, rekryteringen avbruten, rekrytering avslutad, anställningsstopp, ghostad*, ghostat, ghosting, aldrig hört*, aldrig svarat, aldrig fått svar, hörde aldrig*, död, inaktiv, inaktuell, ej aktuell, ej längre aktuell, för sent, dubblett',
    silence:
      'inget svar, ej svar, inga svar, utan svar, ingen återkoppling, inte hört något, ej hört något, svarar inte, inte svarat, ej svarat, ingen respons, tystnad, tyst, obesvarad*, ingen kontakt, har inte hört*',
    hold: 'pausad*, pausat, på paus, vilande, uppskjuten, på is, framskjuten, lagd på is',
    undone: 'inställd, inställt, avbokad, avbruten, avbrutet, annullerad',
    running: '=aktiv, =aktivt, =öppen, =påbörjad*, =påbörjat',
    done: '=klar, =klart',
    not: 'inte, ej, inget, ingen, inga, aldrig',
    yet: 'än, ännu, fortfarande, snart, hoppas, förhoppningsvis, kommer, förväntar, förväntas, om, innan',
    perhaps: 'kanske, troligen, möjligen, eventuellt, nog, osäker*, oklart, verkar, antagligen',
    mine: 'av mig, =jag, själv, =själv, från min sida, av kandidaten, mitt val',
    theirs:
      'av företaget, av arbetsgivaren, =företaget, =arbetsgivaren, från företaget, av rekryteraren',
    after: 'efter, trots, från, vid',
    reply: 'svar, svaret, återkoppling, besked, respons, beslut, resultat',
    application: 'ansökan, ansökningar, ansökning',
    job: 'tjänst, tjänsten, jobb, jobbet, annons, annonsen, rekrytering, rekryteringen',
    neutral: 'på, och, till, för, med, i, av, den, det, har, är',
    ended: 'avslutad*, avslutat',
    without: 'utan',
  },
};
