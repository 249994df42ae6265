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
      'Thank you for taking the time to speak with me {interview day} about {the role}. [I enjoyed hearing about {topic}, and it made me want the work all the more.|I enjoyed hearing about the work, and I came away wanting it all the more.]',
      'If there is anything else that would help you decide, such as references or samples of my work, I am glad to send it. I look forward to hearing from you.',
    ),
    email(
      '[{Role}: thank|Thank] you for your time',
      'Thank you for meeting me {interview day}. Our conversation gave me a clear picture of {the role}[, and what you told me about {topic} has stayed with me|, and I could see myself in it].',
      'I would be glad to take it further, and I am happy to answer any question that comes up later. I wish you good conversations with the other candidates too.',
    ),
    email(
      'Thank you for the interview',
      'It was a pleasure to talk with you {interview day}. Thank you for describing {the role} so openly[, and for what you said about {topic}].',
      'The more I think about it, the more the work appeals to me. Please tell me if I can add anything to what we discussed, and take the time that you need to decide.',
    ),
  ],
  'after their date': [
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n]You mentioned {reply date} as the date for a decision on {the role}, so I wanted to ask how things stand. Such dates move for many good reasons, and there is no hurry on my side.',
      'I am still very interested in the work. If you need anything more from me, I am glad to send it, and if there is a new date, I would be grateful to know it.',
    ),
    email(
      '[{Role}: next|Next] steps',
      '[{belated thanks}\n\n]When we last spoke, you were hoping to decide about {the role} by {reply date}. May I ask whether there is any news, or a new date that I could note down?',
      'I remain keen on the work. References, samples or a further conversation: whatever would be of use to you, please let me know.',
    ),
    email(
      'How is the search going?',
      '[{belated thanks}\n\n]I hope that the weeks since we were in touch have been good ones. You had {reply date} in mind for the decision on {the role}, and I would be glad to hear how the search is going.',
      'My interest has not changed. If the decision needs more time, that is quite all right, and a short note on the timing would help me to plan.',
    ),
  ],
  'no date': [
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n][I have thought of {last contact} more than once, and I|I] remain very interested in {the role}. May I ask how your search is going, and when you hope to decide?',
      'I understand that these things take time, so please answer whenever it suits you. If anything more from me would help, such as references, I am glad to send it.',
    ),
    email(
      '[{Role}: next|Next] steps',
      '[{belated thanks}\n\n]Thank you again for considering me for {the role}. [Since {last contact} I have grown only more interested in the work|I have grown only more interested in the work], and I would be glad to know what the next steps are.',
      'If there is a rough date for them, I will gladly note it down and leave you in peace until then. Should you need anything from me, a line is enough.',
    ),
    email(
      'How is the search going?',
      '[{belated thanks}\n\n]I hope that all is well with you. [I am writing after {last contact} to ask|I am writing to ask] how the search for {the role} is coming along, and whether there is anything that I can add.',
      'The work still appeals to me very much. I know that many people have a say in such a decision, so please take the time that you need.',
    ),
  ],
  'after vague words': [
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n]When we were last in touch, the timing for {the role} was still open, so I wanted to ask whether there is a date by now. Even a rough one, in days or in weeks, would help me to plan.',
      'I am still very interested in the work, and glad to send anything that would make the decision easier, such as references or samples.',
    ),
    email(
      '[{Role}: the|The] timing',
      '[{belated thanks}\n\n]I have kept {the role} in mind [since {last contact}|since we were in touch] and remain very interested. Is there a rough date by which you hope to decide? At the time it was too early to say.',
      'If it is still too early, that is quite all right. Please tell me if there is anything more that you would like to see from me.',
    ),
    email(
      'Is there any news on the timing?',
      '[{belated thanks}\n\n]I hope that your plans for {the role} are taking shape. Last time the date was still open, and I would be glad to hear if there is one now, however rough.',
      'My interest in the work has only grown. Should a further conversation or more details about me be of use, I am happy to make the time.',
    ),
  ],
  'after waiting': [
    email(
      'A question about {the role}',
      'You asked me to wait until {wait date}, which I was glad to do. Now that the day has passed, may I ask how things stand with {the role}?',
      'I am still very interested in the work. If it is early yet, please name a day that suits you better and I will note it down. Should you need anything from me meanwhile, a line is enough.',
    ),
    email(
      '[{Role}: picking|Picking] up where we left off',
      'I hope that the past weeks went well for you. As you suggested, I have waited until {wait date} before writing again about {the role}, in which I remain very interested.',
      'Would you let me know how the search is going, and whether there is anything that I can send? If you would like me to wait longer, I am happy to.',
    ),
    email(
      'How is the search going?',
      'Thank you for telling me that {wait date} would be a good time to come back to you about {the role}. I would be glad to hear where things stand, and what the next steps might be.',
      'The work appeals to me as much as it did at first. Please tell me if references, samples or another conversation would be of use.',
    ),
  ],
  'application only': [
    email(
      'My application for {the role}',
      '[I applied for {the role} {applied day}, and|I applied for {the role}, and] I am writing to ask whether my application reached you and how the search is going.',
      'It is work that I would like to do, and I would be glad to tell you more about myself in a short conversation. If you need anything to complete my documents, I am happy to send it.',
    ),
    email(
      '[{Role}: my|My] application',
      '[My application for {the role} went out {applied day}.|I have applied for {the role}.] I know that reading many applications takes time, so there is no hurry on my side; I would only like to say that I remain very interested.',
      'Is there a rough date by which you hope to choose whom to meet? If anything is missing from my documents, I will gladly send it.',
    ),
    email(
      'A question about my application',
      'I am writing about {the role}, for which I applied[ {applied day}]. It is work that I would very much like to do, and I would be glad to hear what the next steps are and when they might come.',
      'If another person is the right one to ask, I would be grateful for the name. I am happy to send more details at any time.',
    ),
  ],
  'other offer': [
    email(
      'A question about {the role}',
      '[{belated thanks}\n\n]I would like to let you know that I have received another offer, which I am asked to answer by {deadline date}. {The role} remains of great interest to me, so I wanted to ask whether you could say by then how things stand.',
      'If that is not possible, I fully understand, and I am grateful for the time that you have given me in any case.',
    ),
    email(
      '[{Role}: a|A] date on my side',
      '[{belated thanks}\n\n]There is some news on my side: another employer has made me an offer and would like my answer by {deadline date}. Before I decide I would be glad to know where you are with {the role}, in which I remain very interested.',
      'A rough idea would already help. I know that your process has its own pace, and I will be glad of our contact whatever you can tell me.',
    ),
    email(
      'A date that I would like to mention',
      '[{belated thanks}\n\n]So that it does not come as a surprise, I would like to mention that I hold another offer, with an answer due on {deadline date}. I continue to think well of {the role} and would like to weigh both properly.',
      'May I ask whether a decision on your side is likely before that day? If it is too early to say, that is quite all right, and I thank you for considering me.',
    ),
  ],
  'second check-in': [
    email(
      '[{Role}: a|A] short question',
      '[I was in touch {last check-in day} about|I was in touch some time ago about] {the role} and know how full such weeks can be. If you have found the right person, a single line is enough, and I will be glad for you both.',
      'If the search is still open, I remain interested and happy to help with anything that you need.',
    ),
    email(
      'Still interested in {the role}',
      'One short question about {the role}: is it still open? If it is, I am as interested as before. If it is not, one line will do, and I thank you for the time that you have given me.',
      'Either way I wish you and your team well, and I will leave the next word to you.',
    ),
    email(
      'A last question about {the role}',
      '[Since my message {last check-in day} plans may have changed, so|Plans may have changed meanwhile, so] I would like to ask once more about {the role}. A yes, a no or a later date are all good answers, and a few words are plenty.',
      'After this I will leave it with you. Thank you for considering me, and for any news that you can share.',
    ),
  ],
  'accept timetable': [
    email(
      'Thank you for letting me know',
      'Thank you for telling me about the timing for {the role}. [{reply date} suits me well, and I will wait until then.|That suits me well, and I will wait to hear from you.]',
      'In the meantime I remain very interested in the work. If anything else from me would be of help, such as references or samples, please tell me at any time and I will send it.',
    ),
    email(
      '[{Role}: thank|Thank] you for the date',
      'Many thanks for the news about {the role}. [I have noted {reply date} and look forward to hearing from you then.|I look forward to hearing from you when the time comes.] Please take the time that you need.',
      'Should a question come up before that, I am easy to reach and happy to answer it.',
    ),
  ],
  'they wrote': [
    email(
      'Thank you for your message',
      'It was good to hear from you, and thank you for coming back to me about {the role}. I am still interested and would be glad to talk.',
      'Most days suit me, so please name a time that is convenient for you. If there is anything that you would like to see before we speak, tell me and I will send it along.',
    ),
    email(
      '[{Role}: good|Good] to hear from you',
      'Thank you for your message; I am glad that {the role} is moving again. My interest is the same as before, and I would like to hear what the next steps are.',
      'I can make time for a call or a meeting on most days. Please let me know what suits you, and whether I can prepare anything for it.',
    ),
  ],
};
