import type { Template, Templates } from './templates';

function short(text: string): Template {
  return { subject: '', text: `[Hello {contact},|Hello,]\n${text}[\n{your name}]` };
}

/** Short messages for LinkedIn or a phone, some for each occasion. */
export const shortTemplates: Templates = {
  'thank-you': [
    short(
      'Thank you for the conversation {interview day} about {the role}. [I enjoyed hearing about {topic}.|I enjoyed hearing about the work.] I would be glad to take it further.',
    ),
    short(
      'Thank you for your time {interview day}. I came away with a clear picture of {the role} and am very interested. If I can add anything, please let me know.',
    ),
  ],
  'after their date': [
    short(
      '[{belated thanks} ]You mentioned {reply date} for {the role}. May I ask how things stand? There is no hurry on my side, and I am still very interested.',
    ),
    short(
      '[{belated thanks} ]Is there any news on {the role}? You were hoping to decide by {reply date}. If it takes longer, a new date would help me to plan. Thank you.',
    ),
  ],
  'no date': [
    short(
      '[{belated thanks} ]I am still very interested in {the role} and would be glad to hear how the search is going, whenever it suits you.',
    ),
    short(
      '[{belated thanks} ]May I ask about the next steps for {the role}? A rough date is plenty. Thank you for considering me.',
    ),
  ],
  'after vague words': [
    short(
      '[{belated thanks} ]Last time the date for {the role} was still open. Is there a rough one by now? I remain very interested.',
    ),
    short(
      '[{belated thanks} ]Is it days or rather weeks until there is news on {the role}? It would help me to plan. Thank you.',
    ),
  ],
  'after waiting': [
    short(
      'You asked me to wait until {wait date} with {the role}, which I was glad to do. May I ask how things stand now?',
    ),
    short(
      'As you suggested, I am coming back to {the role} after {wait date}. Is there any news? I am still very interested.',
    ),
  ],
  'application only': [
    short(
      'I applied for {the role}[ {applied day}] and remain very interested. May I ask how the search is going?',
    ),
    short(
      'I would like to ask about my application for {the role}. Is there a rough date by which you hope to choose? Thank you for your time.',
    ),
  ],
  'other offer': [
    short(
      '[{belated thanks} ]I have another offer to answer by {deadline date} and am still very interested in {the role}. Could you say how things stand? If not, I fully understand.',
    ),
    short(
      '[{belated thanks} ]A date on my side: another offer waits for my answer until {deadline date}. I would be glad to hear where you are with {the role} before then, if that is possible.',
    ),
  ],
  'second check-in': [
    short(
      'Is {the role} still open? If it is filled, one word is enough and I will be glad for you both. If not, I remain interested.',
    ),
    short(
      'One short question about {the role}: has it been filled? Either answer is a good one, and I will leave it with you after this. Thank you.',
    ),
  ],
  'accept timetable': [
    short(
      'Thank you for telling me about {the role}. [{reply date} suits me well, and I will wait until then.|That suits me well.]',
    ),
  ],
  'they wrote': [
    short(
      'Thank you for your message about {the role}. I am still interested and would be glad to talk. Which day suits you?',
    ),
  ],
};
