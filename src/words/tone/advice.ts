/** What a concern is about. */
export type ToneKind =
  'guilt' | 'complaint' | 'threat' | 'control' | 'pleading' | 'cursing' | 'shouting' | 'too-often';

/** The rule of the etiquette behind a concern. */
export type ToneRule = 'E4' | 'E12' | 'E13';

/** Why such words hurt, and what to write instead. */
export type Advice = {
  readonly kind: ToneKind;
  readonly rule: ToneRule;
  readonly why: string;
  readonly instead: string;
};

/** The advice by the name that the frames give it. */
export const adviceByName: Readonly<Record<string, Advice | undefined>> = {
  courtesy: {
    kind: 'guilt',
    rule: 'E12',
    why: 'A lesson in manners makes the reader want to close the message.',
    instead: 'I would be glad of a short word on where things stand, whenever it suits you.',
  },
  sacrifice: {
    kind: 'guilt',
    rule: 'E12',
    why: 'Counting what it cost you makes them feel in debt, and nobody hires out of guilt.',
    instead: 'I enjoyed the interview and remain interested in the role.',
  },
  'self-pity': {
    kind: 'guilt',
    rule: 'E12',
    why: 'Making yourself small asks the reader to comfort you instead of considering you.',
    instead: 'I know how many others apply, and I would be glad to hear how it goes on.',
  },
  hurt: {
    kind: 'guilt',
    rule: 'E12',
    why: 'It makes the reader answerable for how you feel.',
    instead: 'I look forward to your news.',
  },
  blame: {
    kind: 'complaint',
    rule: 'E12',
    why: 'It reads as blame, and silence often has reasons that you cannot see.',
    instead: 'I wanted to check whether there is any news about the role.',
  },
  insult: {
    kind: 'complaint',
    rule: 'E12',
    why: 'A harsh verdict is what they will remember of you.',
    instead: 'I remain interested, and would welcome an update when you have one.',
  },
  anger: {
    kind: 'complaint',
    rule: 'E12',
    why: 'Anger, even if it is deserved, makes them wonder how you would be at work.',
    instead: 'I know that these things take time. Is there anything new about the role?',
  },
  dismissal: {
    kind: 'complaint',
    rule: 'E12',
    why: 'It shuts a door that you may want open later.',
    instead: 'Thank you for your time. I would be glad to be considered another time.',
  },
  sarcasm: {
    kind: 'complaint',
    rule: 'E12',
    why: 'Irony stings more in writing than it would in talk.',
    instead: 'I hope that you are well. Is there any news about the role?',
  },
  ultimatum: {
    kind: 'threat',
    rule: 'E13',
    why: 'An ultimatum invites them to let you go.',
    instead: 'To hear by then would help; if it cannot be, I understand.',
  },
  threat: {
    kind: 'threat',
    rule: 'E13',
    why: 'A threat ends the conversation, and word of it travels.',
    instead: 'Could you tell me who can best answer a question about the process?',
  },
  leverage: {
    kind: 'threat',
    rule: 'E13',
    why: 'Pointing to others who want you sounds like pressure.',
    instead:
      'I have another offer to answer, and your role is my first choice. Do you know when you will decide?',
  },
  promise: {
    kind: 'control',
    rule: 'E13',
    why: 'Holding them to their words puts them on the defensive.',
    instead: 'You had mentioned that a decision might come around now, so I wanted to check in.',
  },
  demand: {
    kind: 'control',
    rule: 'E13',
    why: 'A claim or demand sounds as if they were in your debt.',
    instead: 'I would be grateful for an update when you have one.',
  },
  duty: {
    kind: 'control',
    rule: 'E13',
    why: 'Telling them what they have to do takes the decision out of their hands.',
    instead: 'Would it be possible to let me know what comes next?',
  },
  deadline: {
    kind: 'control',
    rule: 'E13',
    why: 'The timetable is theirs; a deadline from you reads as an ultimatum.',
    instead: 'Do you know roughly when you expect to decide?',
  },
  orders: {
    kind: 'control',
    rule: 'E13',
    why: 'It gives orders to the people who choose.',
    instead: 'Could you tell me how you would like to go on from here?',
  },
  watching: {
    kind: 'control',
    rule: 'E13',
    why: 'To be watched makes anyone uneasy.',
    instead: 'I wanted to check that my last message reached you.',
  },
  begging: {
    kind: 'pleading',
    rule: 'E12',
    why: 'Begging hides what you can do for them.',
    instead: 'I would be very glad to join you, and I am happy to answer any question.',
  },
  hardship: {
    kind: 'pleading',
    rule: 'E12',
    why: 'Your need is real, but it puts a weight on the reader that they cannot carry.',
    instead: 'I am available at once and would be glad to hear about the next step.',
  },
  curse: {
    kind: 'cursing',
    rule: 'E12',
    why: 'A curse, even a mild one or one about others, is all that stays in mind.',
    instead: 'Leave the word out; the sentence is stronger without it.',
  },
  capitals: {
    kind: 'shouting',
    rule: 'E12',
    why: 'Capitals read as shouting.',
    instead: 'Write the words in small letters; they have the same weight.',
  },
  marks: {
    kind: 'shouting',
    rule: 'E12',
    why: 'Many marks in a row read as shouting.',
    instead: 'End the sentence with one full stop or one question mark.',
  },
  'too-often': {
    kind: 'too-often',
    rule: 'E4',
    why: 'More than one check-in a week wears out the goodwill that you have.',
    instead: 'Wait until a week has passed, then: I wanted to check in once about the role.',
  },
  guilt: {
    kind: 'guilt',
    rule: 'E12',
    why: 'Taken together, this may make the reader feel guilty, and nobody hires out of guilt.',
    instead: 'I enjoyed our conversation and remain interested in the role.',
  },
  complaint: {
    kind: 'complaint',
    rule: 'E12',
    why: 'Taken together, this may sound like a complaint.',
    instead: 'I wanted to ask whether there is any news about the role.',
  },
  pressure: {
    kind: 'threat',
    rule: 'E13',
    why: 'Taken together, this may sound like pressure or a veiled threat.',
    instead: 'To hear from you by then would help; if it cannot be, I understand.',
  },
  control: {
    kind: 'control',
    rule: 'E13',
    why: 'Taken together, this may sound as if you told them how to decide.',
    instead: 'Could you tell me how you would like to go on from here?',
  },
  pleading: {
    kind: 'pleading',
    rule: 'E12',
    why: 'Taken together, this may sound like pleading, which hides what you can do for them.',
    instead: 'I would be very glad to join you, and I am happy to answer any question.',
  },
  chasing: {
    kind: 'too-often',
    rule: 'E4',
    why: 'Taken together, this may sound like chasing them.',
    instead: 'Wait until a week has passed, then: I wanted to ask once whether there is any news.',
  },
};
