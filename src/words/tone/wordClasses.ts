/**
 * The classes of words that frames speak of, `name: members`. A member stands for all its forms,
 * `=member` for that form alone, `@member` for another class.
 */
export const wordClasses = `
not: not never no nothing nobody none without hardly barely neither nor zero
start: and so but just please now then or kindly also ok okay well look listen sorry sir madam mate therefore simply yes yeah no hey hello hi honestly seriously either because again
e: you yourself yourselves nobody somebody someone anybody anyone whoever everybody everyone
them: @e @name he she they
who: i we
org: team company office department manager recruiter panel staff firm management boss organisation organization director lot side receptionist secretary assistant colleague owner chef foreman supervisor board crew committee interviewer agency employer representative rep hr principal headteacher store branch school clinic hospital restaurant salon guy coordinator
third: customer caller patient guest client pupil student resident passenger visitor tenant shopper parent user supplier claimant
num: # one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred several many few couple half
many: # three four five six seven eight nine ten eleven twelve several many multiple numerous countless dozens umpteen hundred repeated million
nth: third fourth fifth sixth seventh eighth ninth tenth 3rd 4th 5th 6th 7th 8th 9th 10th umpteenth nth hundredth thousandth millionth
unit: minute hour day week month min hr sec second year evening weekend night mile km
weekday: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
day: @weekday today tonight tomorrow noon midday midnight lunchtime
when: # @day @unit eod cob pm am oclock morning afternoon close end two three four five six seven eight nine ten eleven twelve twenty forty this next then 1st 2nd 3rd
reach: call ring phone telephone email mail write text message contact chase follow ping dm whatsapp
reached: called rang rung phoned emailed texted messaged wrote written whatsapped dmed tried left sent faxed chased
reply: @reach reply respond answer acknowledge update inform
told: tell told get_back say explain let_me give show send return pick bother keep read open look care apologise apologize come_back
msg: message email mail call voicemail text note letter dm nudge reminder attempt inquiry enquiry chaser
answer: answer reply response decision explanation apology feedback callback confirmation closure acknowledgement acknowledgment outcome verdict
act: reply respond answer call ring phone email text hire decide choose pick give tell explain apologise apologize honour honor keep treat make sort fix admit realise realize return show offer consider prioritise prioritize acknowledge send employ select notify inform respect remember
decency: decency courtesy manners respect guts backbone kindness humanity grace dignity politeness professionalism balls honesty courage
bad: unprofessional disrespectful unacceptable disgraceful discourteous inexcusable inconsiderate shameful ridiculous appalling outrageous insulting pathetic deplorable abysmal unforgivable shambolic laughable amateurish degrading humiliating demeaning shabby shoddy despicable scandalous ludicrous farcical heartless callous incompetent two-faced spineless gutless clueless unethical
poor: rude shocking disgusting awful terrible dreadful horrible atrocious unfair cruel cold arrogant dishonest sloppy absurd lousy poor bad dismissive careless thoughtless unkind selfish useless hopeless wrong unreal unbelievable embarrassing disappointing frustrating infuriating annoying upsetting hurtful insane stupid dumb ignorant nasty impolite crap unreliable disorganised disorganized patronising patronizing garbage rubbish trash junk
insult: disgrace shambles farce circus clown liar coward idiot hypocrite timewaster scammer con insult fool crook snake cowboy bully joke joker muppet embarrassment sham scam mockery letdown
thing: this that it which what process communication treatment experience service conduct behaviour behavior attitude organisation delay silence way response handling everything manner
angry: angry furious livid annoyed irritated fuming offended insulted disgusted outraged enraged bitter humiliated disrespected betrayed devastated heartbroken crushed resentful appalled gutted aggrieved unimpressed stung cheated wounded hurt upset irate seething exasperated fed_up incensed infuriated peeved miffed wronged belittled mistreated cross
low: unappreciated unheard unwanted worthless small stupid invisible disposable used ignored forgotten cheated disrespected unimportant foolish undervalued insignificant rubbish
ghost: ghost ignore blank snub stonewall overlook disregard neglect fob abandon
harm: dump use drop sideline toss disappoint betray hurt crush humiliate embarrass mislead insult cheat con trick fool deceive disrespect offend upset shaft insulted
like: love like admire enjoy appreciate impressed glad delighted grateful thank thanks pleased touched
family: kid child family baby wife husband mother mum mom father dad son daughter parent boy girl grandmother
publish: post tell share write leave tweet publish upload blog report complain speak talk escalate go mention expose send film name
hostile: glassdoor yelp trustpilot review reviews press newspaper papers journalist reporter lawyer solicitor attorney tribunal court ombudsman commission eeoc acas police watchdog regulator taxman hmrc irs inspector inspectors inspectorate authorities ofsted osha gazette
boss: ceo boss director owner president chairman headquarters hq corporate superior supervisor manager management principal dean trustees mayor councillor higher
leave: withdraw walk take go find tell report complain escalate sue pull accept look regret lose cancel quit consider force choice option share publish sign join treat warn camp
rival: competitor competitors competition rival rivals
`;
