/** Frames of blame, insult, anger and sarcasm (E12). */
export const complaintFrames = `
blame
 then|and|just|simply|suddenly *1 (dropped|dumped|ghosted|ignored|disappeared|vanished|binned|discarded !off|by|in|the/forgot me|us|about)
 if this|that be *1 what|how *3 like|you|work|treat|run|do
 <3!@family|people|friend keep changing|moving|cancelling|canceling|postponing|asking|telling|promising|saying|fobbing|making *1 me|the|my|it
 nice|polite|friendly|sweet|charming *1 to my face
 make me *2 look|feel *2 silly|stupid|bad|a_fool|foolish|small|ridiculous|an_idiot|like
 find it|this|that *2 extraordinary|hard_to_believe|strange|odd|incredible|astonishing|bizarre|telling|curious|difficult_to_believe|unfair|sad|insulting|disrespectful|frustrating|annoying|rude|worrying *1 that|how|when|$|to
 better|more|worse *2 treatment|service|respect|manners|communication *1 from|at|than
 so called
 @them|your|@org *6 can not *1 manage|spare|organise|organize|answer|reply|even|pick_up|run
 show me the door
 <3!how do you|they|your *2 treat|behave|act|operate|speak
 very|so|deeply|bitterly|extremely|really|quite|most disappointed|frustrated|upset|hurt|annoyed|angry|offended|displeased|unhappy !to|i_missed|not|that_i_could
 get *2 straight answer|reply|story
 mean nothing
 be|do|have anyone|anybody|someone *1 at|in|over *1 your|there|that
 not *2 respectful|professional|polite|considerate|courteous|acceptable|decent|reasonable|impressive
 or not $
 not even !sure|close|aware|half|started|able|yet|if|know|think|realise|realize|notice|open|need|have_to|mind|rain|my_own|begin|counting|including|mention|late|far|feel|i|on|in|hungry|tired *1
 not|none one? of them|you|your|the *1 people|have|@reply|bother|could|was|were|even|thought|knew
 badly|poorly|terribly run|organised|organized|managed|handled|treated|planned|conducted
 bad|sour|nasty|bitter|sick|horrible taste|feeling|impression
 goalpost|goal_posts|tumbleweed|hoops|beggars_belief|red_flag|pillar_to_post|wild_goose|clutching_at|song_and_dance|hot_air|lip_service|empty_promises|stitch_up|nepotism|favouritism|favoritism|rigged|box_ticking|jobs_for_the|fake_job|not_a_good_look|unheard_of|crossed_wires_again
 free labour|labor|consulting|consultancy|ideas
 @them *2 have|make me jump|chase|run|wait|travel|come_all|beg|guess|sit|dance|look
 <1!if|in|whether|when|case you *1 have|do|can|be not >3!need|mind|able|worry|to|yet|decided *2 @reply|@told|get_back|let_me|come_back
 <3!if|sorry|case|i|we|would not|nobody >3!be|before|until *3 replied|called|rang|rung|told|answered|responded|contacted|got_back|gets_back|emailed|phoned|explained|let_me|apologised|bother|came_back|cares|acknowledged|picked_up|thought_to|calls|answers|replies|rings|returns|returned !the_door|the_bell|myself|my|everyone|them
 not|never a|so *1 word|peep|sound|squeak|whisper|sausage|dickybird|murmur|much_as
 not even a|one|the|an|so !half|year
 then|since|that|but|yet|still|and nothing|silence|crickets|zilch|nada|nowt !but|to|has|else|more|wrong|would|is|about
 hear|get|have nothing|zilch|nada|zip|squat|nowt *3 from_you|back|since|but|$|in
 still *1 no|not|nothing|waiting|without|have *2 reply|answer|response|responded|word|call|heard_from_you|decision|feedback|for_you|for_someone|for_your|for_that|to_hear_back|on_you|got_back|had_no
 why *1 have|do|be|can|will *1 @them|your|not|it *1 not|so_hard|take|ignore|avoid|anyone|anybody|you|making|keep|even|bother|refuse
 what *1 be|has the *1 holdup|hold|delay|problem|excuse
 what|why|how|where|who on earth|god
 be you *1 even|kidding|joking|serious|having_a|blind|deaf|ignoring|avoiding|ever|hiding|stringing|still_alive|alive|dead|incapable
 be anyone|anybody|someone *1 there|alive|awake|home|even|actually|reading|out_there|at_the_wheel|listening|going_to
 lose my *1 number|email|details
 left waiting|hanging|dangling|guessing|high_and_dry|in_the_dark|in_the_lurch|in_limbo|out_in_the
 mucked|messed|strung|jerked|led|fobbed|brushed|bounced|shunted about|along|off|on !the|my
 @them *3 @ghost *2 me|my|us|about|people|candidates|every|all|everyone
 you|they *3 forget *1 about? me|us|my_application|$
 <3!please|feel|can|kindly|free|should @ghost (me|us|people|candidates|applicants/my *2 @msg|application|existence|request|questions)
 @them *3 @harm *1 me|us
 you *2 lie|misled|deceived|cheated|wasted|blew|screwed|ruined|failed|let_me_down|led_me|used_me|never_intended
 how hard|difficult|tough|complicated *2 be|can|would *1 it|that *1 be|really|to|for|$
 better|more_important|bigger things|people|fish *2
 can|not|never *1 not? *1 be bothered|arsed|assed
 what a *2 joke|farce|shambles|disgrace|waste|circus|shame|letdown|sham|nonsense
 this|it|that be *2 a|an *2 @insult|kick|slap
 bad|poor form|manners|taste|show
 like|want|choose|prefer|try to *1 think|believe|assume|hope *2 that? *1 you|your|it|there|this|the|my|a|people|loyalty|hard_work|at_least|some|someone !can|could_be
 respect|value|waste *2 my|people|candidates|applicants *2 time !management
 i|we have been *2 patient|understanding|polite|accommodating|courteous|reasonable|civil|gracious
 your conscience
 you|they *1 said|told_me|wrote *1 @num|@when|@weekday|by_@weekday|soon|shortly|quickly $
 have *1 to learn|find|hear|read|discover|ask *4 from|through|via *3 linkedin|facebook|internet|friend|neighbour|stranger|receptionist|website|others|somebody|someone|third
 i be not *2 complaining|blaming|accusing|counting|criticising|criticizing|angry|bitter|upset|one_to|keeping_score|keeping_count|pointing *2 but|of_course|only|just|it_is|however
 can not help *1 wonder|notice|feel|think|but !how_much|how_well|how_friendly|smile|imagine
 hope|trust|sure|assume|suppose *4 good|innocent|simple|perfectly_good|reasonable|valid|plausible *1 explanation|reason|excuse
 expect|thought|hope|wish|imagined *3 more|better|different|differently *2 of|from *3 you|your|someone|company|employer|a_firm|place
 <4!better|more|than|never|nobody|not|as would|could|might have *1 expected|thought|hoped|imagined|been_nice|been_kind|been_decent|been_polite|been_good|been_courteous|been_considerate !to_work|to_join|to_meet|to_see|longer|harder
 thing|process|experience|this|it|communication|everything|recruitment *3 be *2 mess|nightmare|shambles|disaster|ordeal|waste|circus !to
blame!
 as_per|per|refer_to my *2 last|previous|earlier|other *2 @msg !about|on|from_the
 <3!not|never waste *4 my|our|everyone|people|everybody|your_own *2 time|afternoon|day|morning|effort|evening|petrol|gas|money|life|energy|breath|weekend|week
 @them|your|who|boss|interviewer|manager *4 have|did|could|be not *1 even|bothered|actually|so? *2 read|open|look|glance|see|print|know|prepared|remember|interested|listening *3 my|i|me|up|at|cv|resume|application|what|name|who|$
insult
 your *3 be|feel|seem|look|sound *3 @poor|@bad|@insult
 @thing|@them|org|manager|recruiter|team|company|staff *2 be|feel|seem|look|sound *4 @poor !weather|traffic|storm|rain|loss|news|cold|of|luck|at|to_hear|to_miss|connection|signal|line|for_you|time|day|week|train|that_i|number|address
 you people|lot|bunch|absolute|complete|total|muppets|jerks|morons|idiots|clowns|liars|cowards !i|met|who|have
 <6!@like the_way|how *1 you|they|i_was *2 treat|handled|behaved|dealt|dismissed|acted|conducted|spoke|spoken *2 me|people|candidates|this|applicants|it|us|$|to|with|by
 should|ought *1 be *1 ashamed|embarrassed
 some|a nerve|cheek
 call yourself|yourselves|itself
 have|take *1 a_laugh|the_mick|the_mickey|the_piss|the_biscuit
 bunch|load|pack|shower of *1 @insult|@poor|amateurs|children|morons|nonsense|lies|excuses
 you|they|nobody *2 have no respect|manners|clue|class|integrity|shame|heart|conscience
insult!
 <7!@third|job|previous @bad
 you *1 be *1 all|just|such|nothing|a|an|the|but? *1 @insult|@poor
 <6!@like this|that|is|it|about|so how|the_way|way *1 your|they|@e *3 treat|run|handle|behave|conduct|operate|repay|do
 shame on
 how dare
 grow_up|get_real|get_lost|get_stuffed|drop_dead|go_away|shut_up|up_yours
anger
 @who *1 be|feel *3 @angry about|at|with *1 this|that|you|your|how|the_way
 @who *1 be|feel|'m *3 @angry !about|for|to_my|i|not|by_the_news|back|because_i|my
 @who *1 be|feel *3 disappointed|frustrated|shocked|unhappy|saddened|dismayed|surprised|confused *1 in|with|by|at|that *1 you|nobody|no|the_way|how_you|how_i_was|how_badly|how_little|how_this|your|lack|this|the_lack|the_silence
 i *3 had *1 it_with|it_up|enough_of|enough
 ^^ @angry|@bad|@poor|disappointed $
 ^^ absolutely|so|just|totally|really|very|utterly|simply|completely|quite|beyond *1 @angry|@bad|@poor|disappointed
 <3!what leave|make|have me *2 feel? *3 @angry|@low|sick|mad|crazy
 i *3 feel *2 @low|like_a|like_i|messed|second|tossed !family|member|part|could|would
 my blood *1 boil
 for god|christ|heaven|goodness|pity|petes|crying|fuck *1 's? sake|out_loud
 karma
anger!
 @who *1 be|feel *3 let_down|disrespected|unappreciated|cheated|taken_for|hard_done|strung|pissed|fed_up
 sick|tired|fed_up *2 of|with *3 being|waiting|this|your|chasing|it|you|companies|excuses|people|asking
dismissal
 do not *2 contact|call|email|speak|text|message|write|ring me|again !if|unless|at_work|on_my|before|until|after|while
 do not *1 bother replying|calling|answering|responding|ringing|to
 lose|delete my number|name|details
 you|they *1 can *1 keep|stick|shove|forget your|it|the|this|me|about
 forget it|i_ever|about_it|the_whole
 i be *1 done|out|finished $|@start|with_you|with_this|here|trying
 block you|your|me|my !diary|calendar
dismissal!
 shove|stick it|your
sarcasm
 must|'d be *1 nice|lovely|great|wonderful|comfortable|easy to|being|having|sitting|up_there|when|for_you|not !see|hear|meet|work|join|know|speak|catch|visit|talk|come|get|find|learn|start|return|part|chat|be_part|have_you|have_the
 funny|interesting|strange|odd|weird|curious|amazing|amusing|impressive|remarkable how|that you|some|they|quick|fast|people|when|nobody|everyone|a|your|companies !built|makes|made
 do|be i *1 even? exist|imagine|dream|matter|invisible|talking_to|speaking_to
`;
