import type { Template, Templates } from './templates';

function call(...lines: readonly string[]): Template {
  const hello =
    '[Hello, this is {your name}.|Hello. (Say your name.)][ Am I speaking to {contact}? (If so:)] Is now a good time?';
  return { subject: '', text: [hello, ...lines].join('\n\n') };
}

/** What to say on the phone, some for each occasion; what stands in brackets is not said. */
export const phoneTemplates: Templates = {
  'thank-you': [
    call(
      'I wanted to thank you for our conversation {interview day} about {the role}. [I really liked hearing about {topic}.|I really liked what I heard about the work.]',
      "If you need anything else from me, I'd be happy to send it. Thank you, and have a good day.",
    ),
    call(
      "Thank you again for your time {interview day}. I came away with a clear picture of {the role}, and I'd be glad to take things further.",
      'Please let me know if there is anything I can add. Thank you, and goodbye.',
    ),
  ],
  'after their date': [
    call(
      "[{belated thanks} ]You mentioned that a decision on {the role} might come by {reply date}, so I'm calling to ask how things stand.",
      '(If it is taking longer:) I understand. Is there a new date?',
      "I'm still very interested. Thank you for your time.",
    ),
    call(
      "[{belated thanks} ]I'm calling about {the role}. You were hoping to decide by {reply date}. Is there any news yet?",
      '(If not:) There is no rush on my side. When would be a good time to call again?',
      'Thank you, and have a good day.',
    ),
  ],
  'no date': [
    call(
      "[{belated thanks} ]I'm calling about {the role}, and I'm still very interested in it. May I ask how the search is going?",
      '(If it is still open:) Do you know roughly when you hope to decide? Is it days, or rather weeks?',
      'Thank you for your time.',
    ),
    call(
      "[{belated thanks} ][I'm calling to follow up on {last contact} about|I'm calling about] {the role}. I'd be glad to know what the next steps are.",
      '(If they need more time:) Of course. When would be a good time to call again?',
      'Thank you, and have a good day.',
    ),
  ],
  'after vague words': [
    call(
      "[{belated thanks} ]I'm calling about {the role}. When we were last in touch, there was no date for a decision yet. Do you have one now, or a rough idea?",
      '(If not yet:) No problem. When would be a good time to call again?',
      "I'm still very interested. Thank you for your time.",
    ),
    call(
      "[{belated thanks} ]I'd like to ask about the timing for {the role}. Do you know yet whether it will be days or weeks?",
      "It would help me plan, and I'm still very interested. Thank you, and have a good day.",
    ),
  ],
  'after waiting': [
    call(
      '[{belated thanks} ]As you asked, I have waited until {wait date} before calling again about {the role}. How do things stand now?',
      '(If it is too early to say:) Of course. When would be a good time to call again?',
      "I'm still very interested. Thank you for your time.",
    ),
    call(
      '[{belated thanks} ]You suggested I call after {wait date} about {the role}. Is there any news?',
      '(If not yet:) No problem. When would be a good time to call again?',
      "I'm still very interested. Thank you.",
    ),
  ],
  'application only': [
    call(
      "I applied for {the role}[ {applied day}], and I'd like to ask whether my application reached you.",
      '(If it did:) Do you know roughly when you will be inviting people to interview?',
      "(If it did not:) I'd be glad to send it again. Which email address should I use?",
      "I'm very interested in the role. Thank you for your time.",
    ),
    call(
      "I'm calling about my application for {the role}. Are you the right person to ask how the search is going?",
      '(If not:) Whom should I ask instead?',
      'Thank you, and have a good day.',
    ),
  ],
  'other offer': [
    call(
      "[{belated thanks} ]I'm calling about {the role}, and I'm still very interested in it. I've had another offer, and I need to answer by {deadline date}. Could you tell me where things stand?",
      '(If it is too early to say:) I understand. May I call again before that day?',
    ),
    call(
      "[{belated thanks} ]I'm still very interested in {the role}. Another employer has made me an offer and would like my answer by {deadline date}. Do you think there will be news before then?",
      '(If they cannot say:) I understand. Thank you for your time.',
    ),
  ],
  'second check-in': [
    call(
      '[I was in touch {last check-in day} about|I was in touch a while ago about] {the role}. Is it still open?',
      '(If it has been filled:) Thank you for telling me, and I wish you and your new colleague all the best.',
      "(If it is open:) I'm still interested. Is there anything you need from me? Thank you.",
    ),
    call(
      "I'm calling about {the role} once more. Has it been filled, or are you still looking?",
      '(If it has:) Thank you for letting me know. All the best.',
      "(If it has not:) I'm glad to hear it, as I'm still very interested. Do you know roughly when you will decide?",
    ),
  ],
  'accept timetable': [
    call(
      'Thank you for letting me know about the timing for {the role}. [{reply date} suits me well.|That suits me well.]',
      "If you need anything before then, I'm easy to reach. Have a good day.",
    ),
  ],
  'they wrote': [
    call(
      "Thank you for your message about {the role}. I'm still very interested, and I'd be glad to talk.",
      'Which day would suit you? Thank you.',
    ),
  ],
};
