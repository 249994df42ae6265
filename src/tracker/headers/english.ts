import type { HeaderLanguage } from './language';

/** English; its words are understood within every other language. */
export const english: HeaderLanguage = {
  words: {
    accept: 'accept, accept or decline, answer, sign',
    after: 'after',
    applied: 'applied, applied already, submitted application, applied through',
    apply: 'application, applications, apply, app, applying, job application, job app',
    board: 'list, board, column, bucket, kanban',
    company:
      'company, companies, employer, employers, organization, organisation, organizations, organisations, org, firm, business, hiring company, target company, institution, enterprise, hiring organization, prospective employer, prospect, startup, university, corporation, organization name',
    contact:
      'contact, point of contact, poc, contact point, main contact, key contact, company contact',
    contacted:
      'contacted, reached out, reach out, outreach, touch, touchpoint, touch point, touchbase, touched base, messaged, emailed',
    contacts: 'contacts, points of contact, key contacts, contact s, connections',
    count:
      'number of, no of, num, count, counter, total, how many, times, qty, amount of, nr, how often',
    current: 'current, currently, latest, present, overall, my current',
    cv: 'cv, resume, resumes',
    date: 'date, dates, day, timestamp, dt, mm, dd, yyyy, yy, when, mmm',
    deadline:
      'deadline, due date, expires, expiry, expiration, expiring, expire, valid until, valid till, good until, due, last day, lapses',
    decision: 'decision, verdict, hiring decision, final decision, decide, decides',
    description: 'description, desc, job description, jd',
    email:
      'email, e mail, mail, email address, e mail address, mail address, emails, email id, email addr, mail id, e mails, email s',
    expected:
      'expected, expect, expecting, estimated, anticipated, est, promised, should, eta, promise',
    feedback: 'feedback',
    filler:
      'the, of, a, an, for, and, or, if, known, any, applicable, optional, required, is, was, were, has, have, been, be, did, i, we, in, with, from, s, preview, this, their, them, they, new, additional, general, personal, actual, at, on, enter, select, mandatory, to, you, do, so far, d, are, since last reply, what, which, me, it, ii, am, only, once, us',
    first: 'first, initial, original, 1st',
    followedUp: 'followed up, follow up done, follow up made, chased, nudged, checked in, pinged',
    followUp:
      'follow up, followup, fup, f u, nudge, check in, checkin, chase, follow, follow up email, follow up message, follow up call, bump, follow up contact, follow up action, fu, followup email',
    followUps:
      'follow ups, followups, nudges, check ins, checkins, follow up emails, bumps, followup s, follow up s',
    heard: 'heard, heard back, hear back, hear, heard anything',
    hiring: 'hiring',
    info: 'info, information, details, detail',
    interview: 'interview, interviewed, interviewing, int, intvw, intv, iv',
    interviewer: 'interviewer, interviewers, interviewed by, panel, interviewed with',
    interviews: 'interviews',
    job: 'job, jobs, opening, opportunity',
    last: 'last, latest, most recent, recent, final, previous, last date of, prev',
    link: 'link, url, links, urls, hyperlink, web link, weblink, web address, uri, website link, website url, website address, href, web url',
    message: 'note, email, letter, card, message, e mail, mail, notes, emails, msg',
    method: 'method, way, channel, means, mode, via, medium, form',
    name: 'name, full name, names, first name, last name, first last name',
    next: 'next, upcoming, future, following, next scheduled',
    not: 'not, no, dont, never, asked not to, please dont, told not to, asked me not to, requested not to, dont want, asked for no',
    notes:
      'notes, note, comments, comment, remarks, remark, memo, observations, misc notes, comments notes, thoughts, note s, my notes, journal, log',
    offer: 'offer, job offer, offers, offer letter',
    other:
      'email from, email subject, sender, location, city, country, state, address, salary, pay, compensation, comp, type, priority, cover letter, industry, id, referral, referred by, referred, remote, hybrid, skills, tags, category, benefits, platform, level, posted, added, created, saved, found, closing, closes, rejected, rejection, start, size, fit, score, rank, requirements, department, team, version, range, min, max, employment, history, visa, sponsorship, linkedin, linked in, password, username, excitement, rating, pros, cons, seniority, index, serial, days since, age, attachment, documents, prep, research, discovered, generated, withdrawn, mail to, experience, updated, modified, seen, denied, relation, website login, profile, region, interest, days, week, month, year, questions, task, test, assessment, challenge, oa',
    own: 'my, your, user, applicant, candidate, own',
    person:
      'recruiter, hiring manager, contact person, hr, hr contact, recruiters, talent acquisition, hr person, hiring contact, hr manager, recruiter hiring manager, hiring team, hm, hr rep, recruiter contact, sourcer, contacted person, person, person contacted, networking contact, contact at company, headhunter, hr recruiter, contact s name, representative, talent partner, agent, recruiting contact, human resources, hr name, person of contact, contact recruiter, employer contact, manager',
    phone:
      'phone, phone number, telephone, tel, mobile, phone no, cell, contact number, phone numbers, telephone number, mobile number, cell phone, mobile phone, ph, telephone no, contact no, mobile no, phone num, phone nr, cell number, whatsapp, whatsapp number, tel no, telephone nr, ph no, phone s',
    plan: 'planned, scheduled, plan, schedule, set for',
    posting:
      'posting, post, listing, ad, advert, advertisement, job posting, job post, job ad, job listing, job advert, jobposting, job advertisement, job spec, requisition, req, vacancy posting',
    preferred: 'preferred, preference, prefers, best, favourite, favorite, prefer, preferable',
    process: 'process, hiring process, recruitment process',
    received: 'received, recd, rcvd, got, came, returned, back, given',
    remind: 'reminder, remind, reminders, alert, reminder to follow up, follow up reminder',
    reply:
      'response, reply, answer, responded, replied, responses, replies, answered, response to application, employer response, resp',
    result: 'result, outcome, results, outcomes, final outcome, final result',
    role: 'role, position, vacancy, designation, roles, positions, occupation, function',
    round:
      'round, phone, video, technical, tech, onsite, on site, virtual, zoom, panel, hr, recruiter, hiring manager, behavioral, behavioural, in person, telephone, teams, skype, hm, system design, coding, screening, online, screen, second, 2nd, third, 3rd, fourth, 4th, face to face, site visit',
    screen:
      'screen, screening, call, phone screen, phone call, phone screening, phone interview, recruiter screen, recruiter call, hr screen, intro call, screening call, informational interview, chat, coffee chat',
    sent: 'sent, submitted, submission, send, filed, attempted, submit, delivered, mailed, sent out, completed, sent off, made',
    site: 'site, portal, page, webpage, web, job portal, careers page, career page, careers site, career site, job site, applicant portal, application portal',
    snooze: 'snooze, snoozed, postpone, postponed, pause, paused, ignore, hide, park, sleep',
    source: 'source, job source, source of job, job board, where found, found on, found at',
    stage:
      'stage, phase, progress, step in process, pipeline stage, pipeline, interview process stage',
    status:
      'status, statuses, status update, standing, where it stands, where things stand, app status, current state',
    step: 'action, step, steps, actions, action item, to do, todo, move, activity, task',
    thank: 'thankyou, thank yous, thanks, thanked, thank, ty, thx, thank u, t y, thank yous sent',
    time: 'time, hour',
    title: 'title, titles',
    until:
      'by, until, till, before, not before, prior to, no earlier than, no sooner than, until after, up to, not earlier than, no later than, til',
    wait: 'wait, hold, hold off, waiting, silent, hold off on contact, stay silent, quiet, keep quiet, stay quiet, silence, awaiting, no news',
    wanted: 'wanted, desired, target, targeted',
    website: 'website, web site, homepage, web page url, home page, websites',
    yesNo: 'y n, yes no, y or n, true false, yes or no, tick, check box, checkbox',
  },
  headers: {
    company: 'where, ?where i applied',
    role: '?what, type of work',
    contactName: '?who, ?spoke with, ?spoke to, contact made with',
    contactAny: 'how to reach them, contact name number',
    preferredMethod:
      'prefers, best way to reach, best way to reach them, how to contact, how to reach, likes to be contacted by, how they prefer to be contacted, how they like to be contacted, they prefer',
    status: '?where am i',
    appliedOn: 'applied at, ?applied online',
    interviewedOn: 'interview on, interviewed on, interview at',
    replyExpectedBy:
      'hear back on, will hear by, when will they decide, when they will decide, they said theyd reply by, will reply by, will decide by, promised by, when will i hear, ?hiring timeline, ?decision timeline, ?decision timeframe, ?timeline, answer due, answer by, they answer by',
    holdUntil:
      'not before, nothing before, asked to wait until, told to wait until, they said wait until, do not disturb until',
    doNotContact:
      'dnc, do not disturb, do not reach out, no contact please, no further contact, leave alone, asked not to be contacted, do not email, do not call',
    offerDeadline:
      'must answer by, must decide by, i must answer by, i must decide by, ?decide by, respond to offer by, respond by, offer open until',
    lastNudgeOn: 'contacted on, last contact made, last spoke, last spoken',
    lastHeardOn:
      'last word, last word from them, last sign of life, last news, they last wrote, they replied on, heard back on, last contact from them, last contact from company, last contact from employer, last message from them, last message received, last email received',
    snoozeUntil: 'remind me on, remind me later, come back to on, ?look again on, remind me',
    nextFollowUpOn:
      'should follow up by, need to follow up by, follow up again on, to follow up on, ?check back, check back on, ?follow up again',
    link: 'where to apply, apply here',
    notes:
      'misc, anything else, other notes, other info, other comments, additional information, other information, other, additional info, misc info, anything to remember, extra notes',
  },
};
