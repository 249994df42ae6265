import type { Template, Templates } from './templates';

function call(...lines: readonly string[]): Template {
  const hello = '[Hello, this is {your name}.|Hello.][ Is that {contact}?] Is this a good moment?';
  return { subject: '', text: [hello, ...lines].join('\n\n') };
}

/** What to say on the phone, some for each occasion. */
export const phoneTemplates: Templates = {
  'thank-you': [
    call(
      'I only wanted to thank you for our conversation {interview day} about {the role}. [I liked hearing about {topic}.|I liked what I heard about the work.]',
      'If anything else would help you decide, I am glad to send it. Thank you, and have a good day.',
    ),
    call(
      'Thank you again for your time {interview day}. I left with a clear picture of {the role} and would be glad to take it further.',
      'Please let me know if there is anything that I can add. Thank you, and goodbye.',
    ),
  ],
  'after their date': [
    call(
      '[{belated thanks} ]You mentioned {reply date} for the decision on {the role}, and I am calling to ask how things stand.',
      '(If it takes longer:) That is quite all right. Is there a new date that I could note down?',
      'I am still very interested. Thank you for your time.',
    ),
    call(
      '[{belated thanks} ]I am calling about {the role}. You were hoping to decide by {reply date}; is there any news yet?',
      '(If not:) No hurry on my side. When would be a good time to ask again?',
      'Thank you, and have a good day.',
    ),
  ],
  'no date': [
    call(
      '[{belated thanks} ]I am calling about {the role}, in which I am still very interested. May I ask how the search is going?',
      '(If it is open:) Is there a rough date by which you hope to decide, in days or in weeks?',
      'Thank you for your time.',
    ),
    call(
      '[{belated thanks} ][I am calling after {last contact} about|I am calling about] {the role}. I would be glad to know what the next steps are.',
      '(If they need more time:) Of course. When may I ask again?',
      'Thank you, and have a good day.',
    ),
  ],
  'after vague words': [
    call(
      '[{belated thanks} ]I am calling about {the role}. Last time the date was still open; is there one by now, even a rough one?',
      '(If not yet:) That is quite all right. May I ask again in a few weeks?',
      'I am still very interested. Thank you for your time.',
    ),
    call(
      '[{belated thanks} ]I would like to ask about the timing for {the role}. Is it days or rather weeks?',
      'It helps me to plan, and I remain very interested. Thank you, and have a good day.',
    ),
  ],
  'after waiting': [
    call(
      'You asked me to wait until {wait date} with {the role}, which I was glad to do. May I ask how things stand now?',
      '(If it is early yet:) Of course. Which day would suit you better?',
      'Thank you for your time.',
    ),
    call(
      'I am calling about {the role}, as you suggested, now that {wait date} has passed. Is there any news?',
      'I am still very interested, and glad to send anything that you need. Thank you.',
    ),
  ],
  'application only': [
    call(
      'I applied for {the role}[ {applied day}] and would like to ask whether my application reached you.',
      '(If it did:) Is there a rough date by which you hope to choose whom to meet?',
      'I am very interested in the work. Thank you for your time.',
    ),
    call(
      'I am calling about my application for {the role}. Are you the right person to ask how the search is going?',
      '(If not:) Whom may I ask instead?',
      'Thank you, and have a good day.',
    ),
  ],
  'other offer': [
    call(
      '[{belated thanks} ]I have received another offer, which I am asked to answer by {deadline date}. I am still very interested in {the role}, so I would like to ask whether you can say where things stand.',
      '(If it is too early:) I fully understand. Thank you for considering me.',
    ),
    call(
      '[{belated thanks} ]There is some news on my side: an answer to another offer is due on {deadline date}. Before I decide I would be glad to know how you see {the role}.',
      '(If they cannot say:) That is quite all right. Thank you for your time.',
    ),
  ],
  'second check-in': [
    call(
      '[I was in touch {last check-in day} about|I was in touch some time ago about] {the role}. Is it still open?',
      '(If it is filled:) Thank you for telling me, and I wish you both well.',
      '(If it is open:) I am still interested. I will leave the next word to you. Thank you.',
    ),
    call(
      'One short question about {the role}: has it been filled?',
      'A yes or a no is all that I need, and either is a good answer. Thank you for your time.',
    ),
  ],
  'accept timetable': [
    call(
      'Thank you for telling me about the timing for {the role}. [{reply date} suits me well.|That suits me well.]',
      'If you need anything before that, I am easy to reach. Have a good day.',
    ),
  ],
  'they wrote': [
    call(
      'Thank you for your message about {the role}. I am still interested and would be glad to talk.',
      'Which day would suit you? Thank you, and until then.',
    ),
  ],
};
