import type { Template, Templates } from './templates';

function short(text: string): Template {
  return { subject: '', text: `[Hello {contact},|Hello,]\n${text}[\n{your name}]` };
}

/** Short messages for LinkedIn or a phone, some for each occasion. */
export const shortTemplates: Templates = {
  'thank-you': [
    short(
      'Thank you for the conversation {interview day} about {the role}. [I enjoyed hearing about {topic}, and|I enjoyed it, and] would be glad to take things further.',
    ),
    short(
      'Thank you for your time {interview day}. I came away with a clear picture of {the role} and am very interested. If I can add anything, please let me know.',
    ),
  ],
  'after their date': [
    short(
      '[{belated thanks} ]You mentioned that a decision on {the role} might come by {reply date}. Is there any news? I am still very interested.',
    ),
    short(
      '[{belated thanks} ]Is there any news on {the role}? You were hoping to decide by {reply date}. If it is taking longer, a rough new date would be very helpful. I am still very interested.',
    ),
  ],
  'no date': [
    short(
      '[{belated thanks} ]I am still very interested in {the role}, and would be glad to hear how the search is going whenever you have a moment.',
    ),
    short(
      '[{belated thanks} ]Thank you again for considering me for {the role}. I am still very interested. Do you know yet what the next steps are, and roughly when?',
    ),
  ],
  'after vague words': [
    short(
      '[{belated thanks} ]When we were last in touch, there was no date yet for a decision on {the role}. Do you have a rough idea by now? I am still very interested.',
    ),
    short(
      '[{belated thanks} ]I am still very interested in {the role}. Do you have a rough idea of the timing yet? Knowing whether it is days or weeks would help me plan. Thank you.',
    ),
  ],
  'after waiting': [
    short(
      '[{belated thanks} ]As you asked, I have waited until {wait date} before asking again about {the role}. How do things stand? I am still very interested.',
    ),
    short(
      '[{belated thanks} ]You suggested that I get in touch after {wait date} about {the role}. Is there any news? I am still very interested.',
    ),
  ],
  'application only': [
    short(
      'I applied for {the role}[ {applied day}] and am very interested in it. May I ask how the search is going?',
    ),
    short(
      'I wanted to ask about my application for {the role}. Do you know roughly when you will be inviting people to interview? Thank you for your time.',
    ),
  ],
  'other offer': [
    short(
      '[{belated thanks} ]I have another offer and need to answer by {deadline date}. I am still very interested in {the role}. Could you let me know before then how things stand? If not, I fully understand.',
    ),
    short(
      '[{belated thanks} ]I am still very interested in {the role}. Another employer has made me an offer and would like my answer by {deadline date}, so I would be glad to hear where things stand before then, if that is possible.',
    ),
  ],
  'second check-in': [
    short(
      'Is {the role} still open? If it has been filled, one word is enough, and I wish you all the best. If not, I am still interested.',
    ),
    short(
      'Has {the role} been filled? If not, I am still very interested. If it has, a one-line reply is plenty. Thank you.',
    ),
  ],
  'accept timetable': [
    short(
      'Thank you for letting me know about the timing for {the role}. [{reply date} suits me well, and I will wait until then.|That suits me well.]',
    ),
  ],
  'they wrote': [
    short(
      'Thank you for your message about {the role}. I am still very interested and would be glad to talk. Which day suits you?',
    ),
  ],
};
