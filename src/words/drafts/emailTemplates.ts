import type { Template, Templates } from './templates';

function email(subject: string, ...paragraphs: readonly string[]): Template {
  const text = ['[Dear {contact}|Hello],', ...paragraphs, 'Kind regards[\n{your name}]'].join(
    '\n\n',
  );
  return { subject, text };
}

/** Emails, some for each occasion: 40 to 120 words whatever the row tells. */
export const emailTemplates: Templates = {
  'thank-you': [
    email(
      'Thank you for our conversation',
      'Thank you for taking the time to speak with me {interview day} about {the role}. [I enjoyed hearing about {topic}, and it made me want the job all the more.|I enjoyed hearing about the work, and it made me want the job all the more.]',
      'If there is anything else that would help you decide, such as references, I would be happy to send it. I look forward to hearing from you.',
    ),
    email(
      'Thank you for your time',
      'Thank you for meeting me {interview day}. Our conversation gave me a clear picture of {the role}[, and what you told me about {topic} has stayed with me|, and I could see myself in it].',
      'I would be glad to take things further, and I am happy to answer any questions that come up. I hope the rest of the search goes well for you.',
    ),
    email(
      'Thank you for the interview',
      'It was a pleasure to talk with you {interview day}. Thank you for describing {the role} so openly[, and for what you said about {topic}].',
      'The more I think about it, the more I would like to do this work. Please let me know if I can add anything to what we discussed. I look forward to hearing from you.',
    ),
  ],
  'after their date': [
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n]You mentioned that a decision on {the role} might come by {reply date}, so I wanted to ask how things stand. I know that these dates can move, and there is no rush on my side.',
      'I am still very interested. If you need anything else from me, I would be happy to send it, and if there is a new date, I would be glad to hear it.',
    ),
    email(
      'Next steps for {the role}',
      '[{belated thanks}\n\n]You were hoping to decide on {the role} by {reply date}. Is there any news, or a new date that you have in mind?',
      'I am still very interested. If references or another conversation would help with the decision, please let me know and I will gladly arrange it.',
    ),
    email(
      'Any news on {the role}?',
      '[{belated thanks}\n\n]I wanted to ask about the decision on {the role}, which you had hoped to make by {reply date}. Is there any news yet, or a new date?',
      'I am still very interested. If you need more time, I understand; even a rough idea of the timing would help me plan.',
    ),
  ],
  'no date': [
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n][Thank you again for {last contact}. I|I] am still very interested in {the role}, and wanted to ask how the search is going and when you hope to decide.',
      'I know these things take time, so there is no rush to reply. If references or anything else would help, I would be happy to send them.',
    ),
    email(
      'Next steps for {the role}',
      '[{belated thanks}\n\n][Thank you for {last contact}. I|Thank you again for considering me. I] am still very interested in {the role}, and would be glad to know what the next steps are.',
      'Even a rough date would be helpful. Please let me know if you need anything from me in the meantime.',
    ),
    email(
      'Any news on {the role}?',
      '[{belated thanks}\n\n]I hope all is well with you. [I wanted to follow up on {last contact} and|I wanted to] ask how things are going with {the role}, and whether there is anything more you would like to know about me.',
      'I am still very interested. I know that several people often have a say in these decisions, so please take the time you need.',
    ),
  ],
  'after vague words': [
    email(
      'Timing for {the role}',
      '[{belated thanks}\n\n]When we were last in touch, there was no date yet for a decision on {the role}. Do you have one yet, or a rough idea? Knowing whether it is days or weeks would help me plan.',
      'I am still very interested, and happy to send references or anything else that would be useful.',
    ),
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n]I am still very interested in {the role}. [At the time of {last contact}|When we were last in touch] it was too early to name a date; do you have a rough idea by now?',
      'If it is still too early to say, I understand. Please let me know if there is anything more you would like to see from me.',
    ),
    email(
      'Any news on {the role}?',
      '[{belated thanks}\n\n]I hope all is well with you. I wanted to ask about the timing for {the role}, which was still open when we were last in touch. If there is a date, however rough, I would be glad to hear it.',
      'I am still very interested, and happy to talk again or to tell you more about my experience.',
    ),
  ],
  'after waiting': [
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n]You suggested that I get in touch again after {wait date} about {the role}. May I ask how things stand now?',
      'I am still very interested. If it is too early to say, just let me know when would be a better time to ask. If you need anything from me, I would be happy to send it.',
    ),
    email(
      'Next steps for {the role}',
      '[{belated thanks}\n\n]I am still very interested in {the role}, and as you asked, I have waited until {wait date} before writing again.',
      'Could you tell me how things stand, and what the next steps might be? If you would like me to wait a little longer, I am happy to.',
    ),
    email(
      'Any news on {the role}?',
      '[{belated thanks}\n\n]Thank you for letting me know that there would be no news on {the role} before {wait date}. Is there any news now, or a better time for me to ask again?',
      'I am still very interested. If references or another conversation would be useful, I would be happy to arrange that.',
    ),
  ],
  'application only': [
    email(
      'My application for {the role}',
      '[I applied for {the role} {applied day}, and|I applied for {the role}, and] I wanted to ask whether my application reached you and how the search is going.',
      'I would very much like to do this work, and would be glad to tell you more in a short conversation. If you need anything else for my application, I am happy to send it.',
    ),
    email(
      'Following up on my application for {the role}',
      '[I sent my application for {the role} {applied day} and am|I have applied for {the role} and am] still very interested. I know that reading applications takes time, so there is no rush on my side.',
      'Do you know roughly when you will be inviting people to interview? If anything is missing from my application, I will gladly send it.',
    ),
    email(
      'A question about my application for {the role}',
      'I am writing about {the role}, which I applied for[ {applied day}]. I am very interested in it, and would be glad to hear what the next steps are and when they might come.',
      'If there is somebody else I should ask, I would be grateful for their name. I am happy to send more details at any time.',
    ),
  ],
  'other offer': [
    email(
      'Timing for {the role}',
      '[{belated thanks}\n\n]I wanted to let you know that I have been offered another position and need to answer by {deadline date}. I am still very interested in {the role}. Could you let me know before then how things stand?',
      'If that is not possible, I fully understand. Thank you either way.',
    ),
    email(
      'Some news on my side, and {the role}',
      '[{belated thanks}\n\n]There is some news on my side: another employer has made me an offer and would like my answer by {deadline date}. Before I decide, I would be glad to know where things stand with {the role}, in which I am still very interested.',
      'Even a rough idea would help. I know that you may not be able to say yet, and I would understand that too.',
    ),
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n]I am still very interested in {the role}, so I would like to mention that I have another offer and have been asked to answer by {deadline date}.',
      'Is a decision on your side likely before then? If it is too early to say, I understand, and I would be glad of anything you can tell me.',
    ),
  ],
  'second check-in': [
    email(
      'A short question about {the role}',
      '[I was in touch {last check-in day} about|I was in touch a while ago about] {the role}. Is it still open? If it is, I am still interested and happy to send anything you need.',
      'If it has been filled, a single line is enough, and I wish you and your new colleague all the best.',
    ),
    email(
      'A word about {the role}',
      'Is {the role} still open? If it is, I remain very interested and would be glad to talk again. A line or two is plenty.',
      'If it has been filled, I understand, and thank you for your time. If you would rather hear from me later, just let me know when.',
    ),
    email(
      'Any news on {the role}?',
      'Is there any news on {the role}? [I was last in touch {last check-in day}, and|I was last in touch a while ago, and] I remain very interested in the work. A line or two is plenty.',
      'If the role has been filled in the meantime, thank you for considering me, and all the best to you and your team.',
    ),
  ],
  'accept timetable': [
    email(
      'Thank you for letting me know',
      'Thank you for letting me know about the timing for {the role}. [{reply date} suits me well, and I will wait until then.|That suits me well, and I will wait to hear from you.]',
      'In the meantime I remain very interested. If anything else from me would help, such as references, please tell me at any time and I will send it.',
    ),
    email(
      'Thank you for the news on {the role}',
      'Many thanks for the news about {the role}. [I have noted {reply date} and look forward to hearing from you then.|I look forward to hearing from you when the time comes.] There is no rush on my side.',
      'If any questions come up before then, I am easy to reach and happy to answer them.',
    ),
  ],
  'they wrote': [
    email(
      'Thank you for your message',
      'It was good to hear from you, and thank you for getting back to me about {the role}. I am still very interested and would be glad to talk.',
      'Most days suit me, so please name a time that works for you. If there is anything you would like to see before we speak, let me know and I will send it over.',
    ),
    email(
      'Good to hear from you about {the role}',
      'Thank you for your message. I am glad to hear from you about {the role}, and I am still very interested. I would like to know what the next steps are.',
      'I can make time for a call or a meeting on most days. Please let me know what suits you, and whether there is anything I should prepare.',
    ),
  ],
};
