import { readStatus } from '../../src/tracker/statuses';

const silencing = ['accepted', 'rejected', 'withdrawn', 'closed', 'offer'];

test.each([
  ['Rejected ❌', 'rejected'],
  ['1 - Applied', 'applied'],
  ['🟡 Applied', 'applied'],
  ['Not applied', 'saved'],
  ['To Apply', 'saved'],
  ['Interviewing (final round)', 'interviewing'],
  ['Interview - rejected', 'rejected'],
  ['Offer accepted', 'accepted'],
  ['No offer', 'rejected'],
  ['OFFER', 'offer'],
  ['Wishlist', 'saved'],
  ['Ghosted', 'closed'],
  ['Withdrawn', 'withdrawn'],
  ['Absage', 'rejected'],
  ['Accepted!', 'accepted'],
  ['Accepted for interview', 'interviewing'],
  ['Applied, they may be interested', 'applied'],
  ['Under review', 'applied'],
])('“%s” means %s', (words, status) => {
  expect(readStatus(words)).toEqual({ kind: 'known', status });
});

describe('oddities of writing', () => {
  test.each([
    ['numbers', '3. Interview', 'interviewing'],
    ['codes', '[4] Rejected', 'rejected'],
    ['snake case', 'offre_recue', 'offer'],
    ['camel case', 'technicalInterview', 'interviewing'],
    ['full-width letters', 'Ｏｆｆｅｒ', 'offer'],
    ['umlauts spelled out', 'Vorstellungsgespraech', 'interviewing'],
    ['missing accents', 'Basvuru yapildi', 'applied'],
    ['Turkish capitals', 'REDDEDİLDİ', 'rejected'],
    ['elisions', "j'ai refusé l'offre", 'withdrawn'],
    ['a month that is also a doubt', 'Rejected May 5', 'rejected'],
    ['a letter missing', 'intervew', 'interviewing'],
    ['the first letter missing', 'ccepted', 'accepted'],
    ['letters swapped', 'accpeted', 'accepted'],
    ['letters doubled', 'Rejectedd', 'rejected'],
    ['two slips in a long word', 'inteviewwing', 'interviewing'],
  ])('%s: “%s” means %s', (_oddity, words, status) => {
    expect(readStatus(words)).toMatchObject({ kind: 'known', status });
  });
});

describe('several stages in one cell', () => {
  test.each([
    ['applied/interview', 'interviewing'],
    ['Applied → Interview', 'interviewing'],
    ['Interview -> Rejected', 'rejected'],
    ['Interview → Accepted', 'accepted'],
    ['Offer → Rejected', 'withdrawn'],
    ['Rejected → Interview', 'interviewing'],
    ['Rejected, reapplied', 'applied'],
    ['Ghosted then replied', 'applied'],
    ['Rejected (was interviewing)', 'rejected'],
    ['Rejected after 2nd interview', 'rejected'],
    ['Rejected without interview', 'rejected'],
    ['Interviewing — Round 3 Pending', 'interviewing'],
    ['Closed - Rejected', 'rejected'],
    ['Not applied yet (waiting for referral)', 'saved'],
    ['Interview postponed', 'interviewing'],
    ['ENTREVISTA_CONCLUIDA', 'interviewing'],
    ['Proceso finalizado', 'closed'],
  ])('“%s” means %s', (words, status) => {
    expect(readStatus(words)).toMatchObject({ kind: 'known', status });
  });
});

describe('who said no', () => {
  test.each([
    ['Declined by company', 'rejected'],
    ['They declined', 'rejected'],
    ['Declined (by me)', 'withdrawn'],
    ['Rechazado (por ti)', 'withdrawn'],
    ['Offer rejected', 'withdrawn'],
    ['I was rejected', 'rejected'],
    ['Hired someone else', 'rejected'],
    ['Accepted another offer', 'withdrawn'],
    ['Offer rescinded', 'rejected'],
    ['Application accepted', 'applied'],
    ['Connection request accepted', 'applied'],
  ])('“%s” means %s', (words, status) => {
    expect(readStatus(words)).toMatchObject({ kind: 'known', status });
  });
});

describe('words that leave a doubt never silence a lead', () => {
  test.each([
    'Not accepted',
    'Not rejected yet',
    'No offer yet',
    'Waiting for offer',
    'Will be closed soon',
    'rejected?',
    'Offer pending',
    'Offer — pending',
    'Offer expected',
    'Offer ❌',
    'Interviewed, offer to follow',
    'Probably ghosted',
    'Not sure if rejected',
    'Rejected (maybe)',
    'Closed, reopened',
    'Nothing rejected',
    'Recruiter said the role may be closed',
    'Signed NDA',
    'Joined Zoom interview',
    'Filled out form',
    'Applications close 5 May',
    'Skip-level interview',
    'noch keine Absage',
    'Angebot erwartet',
    'pas encore refusé',
    "en attente d'une offre",
    "Offre d'emploi",
    'aún no rechazado',
    'esperando oferta',
    'Aceptada para entrevista',
    'приняли резюме',
    'жду оффер',
    'henüz reddedilmedi',
    'czekam na ofertę',
    'inte fått avslag än',
    '等offer',
    '还没被拒',
    '接受面试',
    '截止日期 5月',
    '内定待ち',
    '採用サイトから',
    '아직 불합격 아님',
    '마감일 5/3',
  ])('“%s”', (words) => {
    const reading = readStatus(words);
    expect(reading.kind === 'known' ? silencing : []).not.toContain(
      reading.kind === 'known' ? reading.status : '',
    );
  });
});

test.each(['vibing', 'Second chat?', '❓', '🟢', 'Totally Custom Column', 'Projected'])(
  '“%s” is not known, and says so',
  (words) => {
    expect(readStatus(words)).toEqual({ kind: 'unknown', words });
  },
);

test.each([
  ['👻', 'closed'],
  ['📩', 'applied'],
  ['❌', 'rejected'],
  ['📞', 'interviewing'],
])('%s alone means %s', (sign, status) => {
  expect(readStatus(sign)).toEqual({ kind: 'known', status });
});

test.each([
  ['✅', ['applied', 'offer', 'accepted']],
  ['In progress', ['saved', 'applied', 'interviewing']],
  ['Passed', ['interviewing', 'rejected', 'withdrawn']],
  ['Selected', ['interviewing', 'offer', 'accepted']],
  ['Offer pending', ['offer', 'interviewing']],
  ['Accepted / rejected', ['accepted', 'rejected']],
])('“%s” can mean several things', (words, candidates) => {
  expect(readStatus(words)).toEqual({ kind: 'ambiguous', words, candidates });
});

test('the commonest meaning is told with what else the words can mean', () => {
  expect(readStatus('Declined')).toEqual({
    kind: 'known',
    status: 'rejected',
    words: 'Declined',
    otherwise: ['withdrawn'],
  });
});

test('blank means nothing', () => {
  expect(readStatus('  ')).toEqual({ kind: 'blank' });
});
