import type { Field } from '../../etiquette';

/** Which concepts name a field. */
export type FieldRules = {
  /** What may stand beside the words of any rule of the field and adds nothing. */
  readonly also: string;
  /**
   * Sets of concepts, the surest first, separated by semicolons; a `?` behind one makes it optional.
   * Before a set: `?` lets the cells overrule it, `+` wants the cells to confirm it, `~` counts only
   * where no second column is of this kind, `@` may be the user's own detail, the same on every row, `%` hardly: that takes many rows.
   */
  readonly rules: string;
};

/** The rules for every field, whatever the language. */
export const meanings: Readonly<Record<Field, FieldRules>> = {
  company: {
    also: 'name current',
    rules:
      'company; company apply; company applied; company contacted; company job; ?company hiring; +company info; ?name',
  },
  role: {
    also: 'name job',
    rules:
      'role; role title; job title; job role title?; role applied; role apply; role wanted; role company; job applied; apply title; job apply; posting title; title; ?job; +posting; +apply',
  },
  contactName: {
    also: 'title company name job',
    rules:
      'contact person; contact name; person contacted; person interviewer; person interview; interviewer; ?person; ?contact; ?contact interviewer; ?contacts name; +contacts; ?name',
  },
  contactEmail: {
    also: 'company info',
    rules:
      'person email; interviewer email; contact person email; %contact email; %contact name email; @email; +contact; +contacts; +contact info; +contact method; +person',
  },
  contactPhone: {
    also: 'company info count',
    rules:
      'person phone; interviewer phone; contact person phone; %contact phone; ?phone; +contact; +contacts; +contact info; +contact method; +person',
  },
  contactAny: {
    also: 'name company person',
    rules:
      'contact info; contacts info; contact email phone info?; person email phone info?; email phone info?; person info; contacts; +contact; +contact method; +person; +contact interviewer',
  },
  preferredMethod: {
    also: 'person',
    rules: 'preferred method contact? reply?; preferred contact method?; ?preferred',
  },
  status: {
    also: 'current name last',
    rules:
      'status; apply status; applied status; job status; status result; status stage; apply stage; stage; state; apply state; process status; process stage; process state; ?apply result; ?result; ?reply status; ?interview result; ?interview status; ?interview stage; ?decision; ?decision last; ?process result; ?board; ?step current; +reply; +reply company; +feedback; +apply; +applied; +process',
  },
  appliedOn: {
    also: 'time job own first role company',
    rules:
      'apply date; applied date; apply sent date?; applied sent date?; cv sent date; apply cv date; applied cv date; sent date; ?applied; ?date contact sent; ?cv sent; ?date; ?apply; ?sent; +cv',
  },
  interviewedOn: {
    also: 'time plan',
    rules:
      'interview last date round?; last interview round?; last screen date; last round date; interview date; next interview date; next interview; interview plan; ?interview time; ?interview; ?last interviews; +interviews; +interviews date; +interview status; ~round interview date; ~number interview date; ~first interview date?; ~screen date; ~screen interview date; ~round screen date; ~round date; ~?interview number; ~?interview round; ~+round; ~+screen; ~+round number date?',
  },
  thankedOn: {
    also: 'person message sent interview date yesNo after',
    rules: 'thank',
  },
  replyExpectedBy: {
    also: 'date time company person job apply interview',
    rules:
      'reply expected until?; feedback expected until?; decision expected until?; heard expected until?; result expected until?; reply until; feedback until; decision until; heard until; result until; reply deadline; feedback deadline; decision deadline; wait reply until; wait feedback until; result deadline; ?decision date; ?reply plan; ?decision plan; ?result plan; ?next reply; ?next decision; expected contacted; expected contact until?; ?wait reply; ?expected until',
  },
  holdUntil: {
    also: 'date',
    rules:
      'wait until; not contact until; not contacted until; not followUp until; not until; wait contact until; wait contacted until; contact after; not contact after; ?wait date',
  },
  doNotContact: {
    also: 'yesNo person company',
    rules: 'not contact; not followUp; not followUps; not wanted contact; not contact remind?',
  },
  offerDeadline: {
    also: 'date own job',
    rules:
      'offer deadline; offer until; offer reply deadline; offer reply until; offer decision deadline; offer decision until; offer accept until; offer accept deadline; accept until; accept deadline; offer accept until; posting reply until; posting reply deadline; posting accept until; posting accept deadline; posting decision until; posting decision deadline',
  },
  lastNudgeOn: {
    also: 'time own',
    rules:
      'last followUp date?; last followedUp date?; last contacted date?; last contacted person; last followUp sent; last contact date?; last remind sent? date?; last message sent date?; followedUp date; followUp sent date; remind sent date; contacted date; ?followedUp; ?contact date; ?followUp sent; ?remind sent; ?last message date; ?last email date?; +contacted; +person contacted; +last phone; +contact; +last step; +followUp',
  },
  nudgesSent: {
    also: 'own last',
    rules:
      'count followUps; count followUp; count followedUp; count remind; count contacted; followUps sent; followUps sent count; count followUp sent; count remind sent; remind sent count; ?followUps; +followUp; +followedUp; +contacted; +followUp number',
  },
  lastHeardOn: {
    also: 'company person time apply',
    rules:
      'last heard date?; last reply received? date?; last feedback date?; heard date; reply received date; reply date; feedback date; feedback received date?; ?reply received; result received date?; decision received date?; ?first reply date; ?result date; +reply; +heard; +heard reply?; +feedback; +result; +decision',
  },
  snoozeUntil: {
    also: 'date own',
    rules: 'snooze; snooze until; remind snooze; remind own until?; remind after; remind until',
  },
  nextFollowUpOn: {
    also: 'time plan own',
    rules:
      'next followUp date?; next remind date?; next contact date?; next contacted date?; next step date; next step until; next step deadline; next followedUp; followUp date; followUp until; followUp deadline; followUp remind date?; followUp plan; remind date; next followUp step date?; next date; step date; step deadline; step until; contact plan; contacted plan; ?remind; ?followUp; ?next message; ?next deadline; ?next until; +next step; +next followUps; +step; +followUps; +next',
  },
  link: {
    also: 'job name',
    rules:
      'posting link; link; apply link; offer link; role link; posting site; description link; site link; website link posting?; apply link posting; source link; apply site; +posting; ?posting website; ?description posting; ?apply website; website; company link; company website; company website link; company site; +site; +source; +description; +source posting; +role; +apply',
  },
  notes: {
    also: 'job apply current own interview?',
    rules: 'notes; notes info; notes feedback; notes status; ?notes reply; ?info; ?message notes',
  },
};
