import { checkTone, type ToneConcern } from '../../../src/words/tone/checkTone';

function concernsOf(text: string): readonly ToneConcern[] {
  const reading = checkTone(text);
  return reading.kind === 'judged' ? reading.concerns : [];
}

test.each<[string, string, string]>([
  ['guilt', 'E12', 'My children keep asking whether the nice lady has written.'],
  ['guilt', 'E12', "Don't worry about me, I am used to being at the back of the queue."],
  ['guilt', 'E12', 'I gave up my other interviews because of you, and all that for nothing.'],
  ['complaint', 'E12', 'Two others have replied. It took them a day. What is taking you so long?'],
  ['complaint', 'E12', 'This is a disgraceful way to treat people.'],
  ['complaint', 'E12', 'I am furious about this.'],
  ['complaint', 'E12', 'Nobody has even bothered to tell me why.'],
  ['complaint', 'E12', 'You people have no manners.'],
  ['threat', 'E13', "If I don't hear by Monday, I will withdraw."],
  ['threat', 'E13', 'I will post about this on Glassdoor.'],
  ['threat', 'E13', 'I would hate to have to involve your director.'],
  ['threat', 'E13', 'I shall take your silence as a yes.'],
  ['control', 'E13', 'You promised to call me.'],
  ['control', 'E13', "I'm sure you remember that you said it would be done by Friday."],
  ['control', 'E13', 'I expect an answer.'],
  ['control', 'E13', 'This role should be mine, and you know it.'],
  ['control', 'E13', 'I noticed that you were active on LinkedIn.'],
  ['pleading', 'E12', 'Please, I beg you, give me this job.'],
  ['pleading', 'E12', 'I cannot pay my rent.'],
  ['cursing', 'E12', 'Where is my bl**dy sh*t of a contract?'],
  ['shouting', 'E12', 'PLEASE ANSWER ME NOW'],
  ['shouting', 'E12', 'Is there any news???'],
  ['too-often', 'E4', 'This is the third time I am writing.'],
  ['too-often', 'E4', 'I will call you every morning until you answer.'],
])('finds %s (%s): %s', (kind, rule, text) => {
  expect(concernsOf(text)).toContainEqual(expect.objectContaining({ kind, rule }));
});

test.each([
  'I promised my team to stay until June.',
  'You promised nothing, and I am thankful for that.',
  'My former boss promised me a good reference.',
  'In my last role I dealt with angry customers who threatened to leave.',
  'The advert says: “You must be furious about bad design.” That is me.',
  'I would be grateful for an answer by the 20th, if that is possible.',
  'Another firm wants my answer by Friday; if you cannot say by then, I understand.',
  'I expect my certificate in June.',
  'I have never been treated so kindly at an interview.',
  'It would be great if you could send me the floor plan.',
  'Take the time that you need; I am happy to wait until you decide.',
  'The interview was hard but fair.',
  'I am sorry that I kept you waiting on Monday.',
  'Nobody was at reception, so I left my papers in the letter box.',
  'I have worked with NASA, the ESA and the BBC.',
  'Thank you! I look forward to it!',
  'The other offer expires on Friday.',
  'No need to answer this message.',
  'I saw on LinkedIn that you have been promoted. Congratulations!',
  'You said that you would be away until Monday, so there is no hurry.',
  'I can start at once, or whenever it suits you.',
  'As you may remember, we met at the spring fair.',
])('lets pass: %s', (text) => {
  expect(checkTone(text)).toEqual({ kind: 'judged', concerns: [] });
});

test('says where the words stand, why they hurt and what to write instead', () => {
  const text = 'Dear Ann,\n\nyou promised to call me.\n\nBest, Bo';
  const [concern, ...others] = concernsOf(text);
  expect(others).toEqual([]);
  expect(concern).toEqual({
    kind: 'control',
    rule: 'E13',
    words: 'you promised',
    start: 11,
    end: 23,
    why: 'Holding them to their words puts them on the defensive.',
    instead: 'You had mentioned that a decision might come around now, so I wanted to check in.',
  });
});

test('a single word in capitals is no more than emphasis', () => {
  expect(concernsOf('Thank you SO much for the tour. It was a pleasure to meet you.')).toEqual([]);
});

test('ten polite sentences do not make up for a plain one', () => {
  const polite = 'Thank you for the tour of the workshop. I enjoyed meeting the team. ';
  const text = `${polite.repeat(5)}I am begging you for this job. ${polite}`;
  expect(concernsOf(text).map(({ kind }) => kind)).toEqual(['pleading']);
});

test.each([
  'Sehr geehrte Frau Klein, ich habe noch keine Antwort. Sie haben es versprochen!',
  "Bonjour madame, je n'ai pas de réponse et je suis très déçu. Merci.",
  'Hola, muchas gracias por la entrevista. Estoy esperando una respuesta.',
  'お世話になっております。ご連絡をお待ちしております。',
  'Здравствуйте, жду вашего ответа.',
])('does not judge another language: %s', (text) => {
  expect(checkTone(text)).toEqual({ kind: 'not-english' });
});

test('judges the English part of a mixed text, and says that there is another', () => {
  const german = 'Ich habe noch keine Antwort und bitte Sie um eine Nachricht.';
  expect(
    checkTone(`Hello Ms Klein, thank you for the talk on Friday, it was a pleasure. ${german}`),
  ).toEqual({
    kind: 'judged',
    concerns: [],
    hasForeignPart: true,
  });
  const pushy = checkTone(`You promised to call me. ${german} ${german}`);
  expect(pushy).toMatchObject({ kind: 'judged', concerns: [{ kind: 'control' }] });
});

test.each(['', ' \n', '…', '12345', 'Ann'])('finds nothing in “%s”', (text) => {
  expect(checkTone(text)).toEqual({ kind: 'judged', concerns: [] });
});
