/** Frames of blame, insult, anger and sarcasm (E12). */
export const complaintFrames = `
blame
 then|and|just|simply|suddenly *1 (dropped|dumped|ghosted|ignored|disappeared|vanished|binned|discarded !off|by|in|the/forgot me|us|about)
 for show
 manners *3 gone|dead|died|lost|cost|fashion
 worst *3 experience|interview|process|company|treatment|communication|employer|recruiter
 all i *1 get|hear|receive is|was|are
 if this|that be *1 what|how *3 like|you|work|treat|run|do
 dread to think|imagine
 anyone|anybody|someone|somebody|you *1 bother
 bad look
 thing|process|experience|this|it|communication|everything|recruitment *3 be *2 mess|nightmare|shambles|disaster|ordeal|waste|circus !to
 <3!@family|people|friend keep changing|moving|cancelling|canceling|postponing|asking|telling|promising|saying|fobbing|making *1 me|the|my|it
 because|thanks of|to you *2 i *3 miss|lost|turned|late
 nice|polite|friendly|sweet|charming *1 to my face
 job|role|position|vacancy *2 not? *1 even|ever|really exist
 speaks volumes|says_it_all|says_a_lot_about|says_everything
 make me *2 look|feel *2 silly|stupid|bad|a_fool|foolish|small|ridiculous|an_idiot|like
 nobody *4 common sense
 @who *3 supposed|expected|meant|left to *1 wait|sit|guess|believe|accept|wonder
 not that *1 @e|it *4 care|notice|matter|bother|ask|read
 this day and age
 it be *2 sad|shame|pity|telling|unbelievable|incredible|funny|rich that|when|how *2 @e|person|company|employer
 find it|this|that *2 extraordinary|hard_to_believe|strange|odd|incredible|astonishing|bizarre|telling|curious|difficult_to_believe|unfair|sad|insulting|disrespectful|frustrating|annoying|rude|worrying *1 that|how|when|$|to
 better|more|worse *2 treatment|service|respect|manners|communication *1 from|at|than
 so called
 @them|your|@org *6 can not *1 manage|spare|organise|organize|answer|reply|even|pick_up|run
 right_hand|left_hand +4 know
 first it be +6 then +6 now
 you *6 check|look|glance|stare *2 your *1 phone|watch|screen
 show me the door
 <3!how do you|they|your *2 treat|behave|act|operate|speak
 time waster
 very|so|deeply|bitterly|extremely|really|quite|most disappointed|frustrated|upset|hurt|annoyed|angry|offended|displeased|unhappy !to|i_missed|not|that_i_could
 get *2 straight answer|reply|story
 mean nothing
 look|see where *1 it|that *2 me|i
 nothing but polite|patient|professional|kind|respectful|honest|courteous|nice|loyal|good|excuses|silence
 in case you do not|did_not *1 check|see|read|get|open|answer|remember
 be|do|have anyone|anybody|someone *1 at|in|over *1 your|there|that
 not *2 respectful|professional|polite|considerate|courteous|acceptable|decent|reasonable|impressive
 and not from you
 or not $
 @decency of a|@reply|@told|an|at_least|some
 not even !sure|close|aware|half|started|able|yet|if|know|think|realise|realize|notice|open|need|have_to|mind|rain|my_own|begin|counting|including|mention|late|far|feel|i|on|in|hungry|tired *1
 not|none one? of them|you|your|the *1 people|have|@reply|bother|could|was|were|even|thought|knew
 any|one of you *2 @reply|even|@told|ever|know|plan|think|could|going
 badly|poorly|terribly run|organised|organized|managed|handled|treated|planned|conducted
 have never *3 seen|experienced|known|been|met|dealt|come *6 badly|@bad|@poor|treated_like|treated_this|worse|like_this|disrespected|messed
 lot|much|plenty to be desired
 bad|sour|nasty|bitter|sick|horrible taste|feeling|impression
 drop *1 the ball
 goalpost|goal_posts|tumbleweed|hoops|beggars_belief|red_flag|pillar_to_post|wild_goose|clutching_at|song_and_dance|hot_air|lip_service|empty_promises|stitch_up|nepotism|favouritism|favoritism|rigged|box_ticking|jobs_for_the|fake_job|not_a_good_look|unheard_of|crossed_wires_again
 free labour|labor|consulting|consultancy|ideas
 steal|use my *1 ideas|work|slides|designs|plan
 pick *1 my brain
 surely @them|it|a|there|that|your|one|by_now
 with all? due respect
 no offence|offense
 why *1 you *2 not|never|ignore|silent|make
 @them *2 have|make me jump|chase|run|wait|travel|come_all|beg|guess|sit|dance|look
 is|was it because *2 my|i
 because i am|'m *2 old|older|woman|black|foreign|foreigner|immigrant|disabled|pregnant|muslim|fifty|sixty
 mind|lost_for|beyond words|belief|boggles
 high and mighty|dry
 can not pretend|deny|hide|lie|say_i *3 i|my|that
 lying if i
 not *1 impress
 look *2 fool|idiot|stupid|foolish|mug
 what|where be the *1 point|logic|sense
 this time *3 @them|interviewer|manager|panel *3 will|be|manage|prepared|punctual|on_time
 <1!if|in|whether|when|case you *1 have|do|can|be not >3!need|mind|able|worry|to|yet|decided *2 @reply|@told|get_back|let_me|come_back
 <1!if you never *1 @reply|@told|get|let_me|come|intend|want|mean|once
 <3!if|sorry|case|i|we|would not|nobody >3!be|before|until *3 replied|called|rang|rung|told|answered|responded|contacted|got_back|gets_back|emailed|phoned|explained|let_me|apologised|bother|came_back|cares|acknowledged|picked_up|thought_to|calls|answers|replies|rings|returns|returned !the_door|the_bell|myself|my|everyone|them
 not a *1 single|one *2 word|peep|sound|line|reply|call|thing|email|text|person|response|soul|answer|message
 not|never a|so *1 word|peep|sound|squeak|whisper|sausage|dickybird|murmur|much_as
 not even a|one|the|an|so !half|year
 then|since|that|but|yet|still|and nothing|silence|crickets|zilch|nada|nowt !but|to|has|else|more|wrong|would|is|about
 hear|get|have nothing|zilch|nada|zip|squat|nowt *3 from_you|back|since|but|$|in
 <4!understand|worry|sorry|apologise|excuse|my radio|total|complete|utter|deafening|dead|stony|absolute|your|continued|endless|constant|prolonged|wall_of|met_with|weeks_of|days_of|months_of silence
 crickets !pitch|club
 go *1 quiet|silent|dark|cold|awol|missing *2 on|since|ever|again|after|now|without
 still *1 no|not|nothing|waiting|without|have *2 reply|answer|response|responded|word|call|heard_from_you|decision|feedback|for_you|for_someone|for_your|for_that|to_hear_back|on_you|got_back|had_no
 why *1 have|do|be|can|will *1 @them|your|not|it *1 not|so_hard|take|ignore|avoid|anyone|anybody|you|making|keep|even|bother|refuse
 why *1 not one|anyone|anybody|nobody
 why *2 bother|waste|invite|advertise|drag|put me|people|us|interviewing|if|candidates|anyone
 what *1 be|has the *1 holdup|hold|delay|problem|excuse
 what *1 exactly|precisely *1 be|have|do *1 you *2 do|waiting|playing|been|up_to|want
 what|why|how|where|who on earth|god
 what *2 taking|your problem|excuse|issue|so_long
 what *1 is|'s wrong with
 what happened to your|that|my|all|the *1
 what kind|sort of *1 company|person|place|outfit|business|manager|team|organisation|employer|way|circus|operation *2 do|treat|make|be|leave|keep|you|this|behave|ignore
 how *1 long|many|much *2 do|will|would|must|can *2 it|you|this|one|i *2 take|need|have_to *2 you? to|for *3 @reply|make|decide|pick|send|type|say|ask|beg|give|get
 do @e *1 people|lot|guys? *1 even|actually|ever|really|not *1 care|read|check|want|listen|bother|have|think|work|understand|get|remember|open
 have you *1 all|people|just|completely? forgot|forgotten|lost|ghosted|died|vanished|disappeared|given_up|gone
 be you *1 even|kidding|joking|serious|having_a|blind|deaf|ignoring|avoiding|ever|hiding|stringing|still_alive|alive|dead|incapable
 be anyone|anybody|someone *1 there|alive|awake|home|even|actually|reading|out_there|at_the_wheel|listening|going_to
 have|do|be your|the|ur *1 phone|email|keyboard|fingers|computer|internet|pen *3 break|stopped|dead|not|fallen|down
 lose my *1 number|email|details
 keep|leave|put me|us|people|candidates *1 waiting|hanging|guessing|dangling|standing|sitting|high|stranded|in_the_dark|in_the_lurch|in_limbo|on_hold|wondering
 left waiting|hanging|dangling|guessing|high_and_dry|in_the_dark|in_the_lurch|in_limbo|out_in_the
 mess|jerk|muck|string|lead|play|pass|push|dangle|bounce|give me|us|people|candidates *1 the? around|about|along|on|like|for|from|runaround|run_around|cold_shoulder|silent_treatment|brush_off
 mucked|messed|strung|jerked|led|fobbed|brushed|bounced|shunted about|along|off|on !the|my
 play *1 games|god|dumb
 runaround|cold_shoulder|silent_treatment|stood_me_up|blew_me_off|blowing_me_off|shut_me_out|hung_up_on|wrote_me_off
 @them *3 @ghost *2 me|my|us|about|people|candidates|every|all|everyone
 you|they *3 forget *1 about? me|us|my_application|$
 i|we|me be *3 ghosted|ignored|forgotten|overlooked|fobbed|snubbed|dismissed|disregarded|blanked|mistreated|lied|misled|conned|duped !a|to
 <3!please|feel|can|kindly|free|should @ghost (me|us|people|candidates|applicants/my *2 @msg|application|existence|request|questions)
 @them *3 @harm *1 me|us
 you *2 lie|misled|deceived|cheated|wasted|blew|screwed|ruined|failed|let_me_down|led_me|used_me|never_intended
 let *1 me|us|everyone down
 lie to me
 <3!not|never waste *4 my|our|everyone|people|everybody|your_own *2 time|afternoon|day|morning|effort|evening|petrol|gas|money|life|energy|breath|weekend|week
 <2!a|not|no waste of *2 time|effort|petrol|gas|money|space|breath|day|everyone
 <4!not|never a *2 waste *1 of !energy|space
 poor use *1 of
 @them|your|who|boss|interviewer|manager *4 have|did|could|be not *1 even|bothered|actually|so? *2 read|open|look|glance|see|print|know|prepared|remember|interested|listening *3 my|i|me|up|at|cv|resume|application|what|name|who|$
 @them|interviewer|manager|panel|supervisor|boss *4 stroll|swan|wander|saunter|waltz|roll|turn|show|arrive|walk *2 in|up|late *3 late|yawning|minutes|hour|texting
 @them|interviewer|manager|panel|supervisor|boss *2 be *2 late|yawning|scrolling|texting|on_his_phone|on_her_phone|on_their_phone|on_his_mobile|on_her_mobile
 how hard|difficult|tough|complicated *2 be|can|would *1 it|that *1 be|really|to|for|$
 be not *3 hard|difficult|complicated|rocket|brain *1 to|science|surgery *1 @reply|@told|type|make|treat|$
 not *1 too? much|lot to ask
 too *1 much|hard|difficult|important|proud|good|grand|high|lazy|cowardly|posh *1 trouble|work|effort|to_ask|for_you *1 @reply|speak|talk|lift|return|expect|$
 too *1 hard|difficult|important|proud|good|lazy|cowardly|posh *1 to|for @reply|@told|speak|talk|lift|someone|you|me|us
 be|clearly|obviously|you|so|far *1 too|so|very *1 busy to|that|with|doing
 better|more_important|bigger things|people|fish *2
 <2!no|nothing more important than me|mine|my|us|i
 as i *2 already|previously|repeatedly said|wrote|told|explained|asked|stated
 per|as_in|see|in_case_you_missed|in_case_you_ignored *1 my *1 last|previous|earlier|first|three|two|other|many|several *1 @msg
 can|not|never *1 not? *1 be bothered|arsed|assed
 <3!thank|appreciate so much for !having|taking|coming|letting|your|everything|the_chance
 what a *2 joke|farce|shambles|disgrace|waste|circus|shame|letdown|sham|nonsense
 this|it|that be *2 a|an *2 @insult|kick|slap
 not on $
 kick|slap in the teeth|face|guts
 beyond a joke
 bad|poor form|manners|taste|show
 not *2 good_enough|acceptable|professional|how_you|the_way|cool|ok|okay *1 $|@start|to_treat|to_leave|to_keep|to_make|to_ignore|is_it|at_all
blame?
 i was|were told *6
 only one|person who *1 have
 @num weeks|months after
 found out
 one bit|piece|word of feedback|advice
 firm|company|organisation|organization|business of|with *1 your|this|that *1 size|standing|reputation|calibre
 common sense
 after|for|in # minutes
 just|literally|honestly *1 five|ten|two|twelve minutes
 can not *1 get *2 answer|reply|word
 any|some kind|sort of answer|reply|response|word|respect
 not *2 fair|kind|nice|helpful|right|honest|great|on|ideal
 point out
 learn|hear|find *2 from *1 friend|linkedin|website|somebody|someone|facebook|neighbour|third
 and|but|still|then|with no|zero @answer|@reply|news|word|sign|one
 not even !sure|close|aware|half|started|able|yet|if
 all along
 hope *3 this time
 for once
 over there
 at|on your end|place
 same *1 story|old|excuse
 on|one *1 time|hand $
 wait since
 one|some of you
 slightest|faintest
 no respect|manners|point|explanation|apology
 i have *1 still|yet? not *1 heard|received|had|got *2 anything|a|back|word|one|any|from_you +3 since|despite|even|at_all|either|still
 it|that be *2 now|already|over|nearly|almost|been *2 @num *1 @unit *1 and|now|with|without
 @num @unit later
 wait|sit|stood *5 @num|an *2 minute|hour|week|month
 i *3 still waiting
 @them|manager|interviewer *4 late|forgot|yawned|interrupted
 ^^ wow|typical|unbelievable|seriously|nice|charming|incredible|really|shocking|brilliant|pathetic|classy|whatever|figures $|so|just
 clearly|apparently|evidently|obviously|presumably you|your|nobody|they|i_am|i_do|that|my|some
 slip *1 your|ur|everyone mind
 fall|slip *1 through|into|in *1 cracks|hole|void
 black hole
 have to *1 chase|beg|find_out
 excuse
 i *2 wonder *2 why
 wrong *1 time|room|address|date|building|floor|day|office then|and|twice|again
 wrong *1 time|room|address|date|floor
insult
 your *3 be|feel|seem|look|sound *3 @poor|@bad|@insult
 any fool|idiot|moron|child
 @name *3 be *2 useless|pathetic|rude|clueless|incompetent
 <7!@third|job|previous @bad
 @thing|@them|org|manager|recruiter|team|company|staff *2 be|feel|seem|look|sound *4 @poor !weather|traffic|storm|rain|loss|news|cold|of|luck|at|to_hear|to_miss|connection|signal|line|for_you|time|day|week|train|that_i|number|address
 you *1 be *1 all|just|such|nothing|a|an|the|but? *1 @insult|@poor
 you people|lot|bunch|absolute|complete|total|muppets|jerks|morons|idiots|clowns|liars|cowards !i|met|who|have
 @poor|@bad|hell|heck|funny|rotten|strange|great|fine|lovely|nice|what|no way|manner to|of *1 treat|run|do|behave|handle|repay|thank|lead|hire|conduct
 <6!@like this|that|is|it|about|so how|the_way|way *1 your|they|@e *3 treat|run|handle|behave|conduct|operate|repay|do
 <6!@like the_way|how *1 you|they|i_was *2 treat|handled|behaved|dealt|dismissed|acted|conducted|spoke|spoken *2 me|people|candidates|this|applicants|it|us|$|to|with|by
 shame on
 should|ought *1 be *1 ashamed|embarrassed
 how dare
 the *1 nerve|cheek|audacity|gall|arrogance of|to|$
 some|a nerve|cheek
 call yourself|yourselves|itself
 have|take *1 a_laugh|the_mick|the_mickey|the_piss|the_biscuit
 grow_up|get_real|get_lost|get_stuffed|drop_dead|go_away|shut_up|up_yours
 bunch|load|pack|shower of *1 @insult|@poor|amateurs|children|morons|nonsense|lies|excuses
 acting|behaving|hiding *2 like|behind *2 child|coward|a|an|your
 my *1 present|current|old|last|previous|former|ex *1 boss|manager|employer|company|supervisor *3 @bad|@insult|@poor|nightmare|toxic|mean|hate|lies|evil !reputation|year|quarter|time|luck
 you|they|nobody *2 have no respect|manners|clue|class|integrity|shame|heart|conscience
 lack of *1 respect|communication|courtesy|professionalism|response|manners|consideration|organisation|organization|feedback|decency|honesty
 emoji_angry
anger
 i *4 infuriating|infuriated|maddening|exasperating|galling|outrageous
 leave *4 cross|angry|fuming|furious|seething
 @who *1 be|feel *3 @angry about|at|with *1 this|that|you|your|how|the_way
 <3!not|never annoyed|angered|irritated|upset|frustrated|infuriated|offended|insulted|saddened|hurt|appalled|disgusted|annoys|irritates|frustrates|infuriates|offends|insults|galls|rankles me|us
 let me *1 be *1 clear|blunt|frank|plain|honest
 to be *1 blunt|brutally_honest
 i hope *1 whoever|they|he|she *4
 @who *1 be|feel|'m *3 @angry !about|for|to_my|i|not|by_the_news|back|because_i|my
 @who *1 be|feel *3 disappointed|frustrated|shocked|unhappy|saddened|dismayed|surprised|confused *1 in|with|by|at|that *1 you|nobody|no|the_way|how_you|how_i_was|how_badly|how_little|how_this|your|lack|this|the_lack|the_silence
 @who *1 be|feel *3 let_down|disrespected|unappreciated|cheated|taken_for|hard_done|strung|pissed|fed_up
 @who *1 be not *2 impressed|happy|amused|pleased *1 $|@start|with|at|about|that|by
 sick|tired|fed_up *2 of|with *3 being|waiting|this|your|chasing|it|you|companies|excuses|people|asking
 i *3 had *1 it_with|it_up|enough_of|enough
 enough is enough
 last|final straw
 ^^ @angry|@bad|@poor|disappointed $
 ^^ absolutely|so|just|totally|really|very|utterly|simply|completely|quite|beyond *1 @angry|@bad|@poor|disappointed
 <3!what leave|make|have me *2 feel? *3 @angry|@low|sick|mad|crazy
 <3!what leave|make|have me feel like !home|family|part|one|i_belong
 i *3 feel *2 @low|like_a|like_i|messed|second|tossed !family|member|part|could|would
 my blood *1 boil
 not *2 appreciate *1 being|it|how|your|this
 hope you *1 choke|fail|rot|go_under|crash|suffer|happy_now|proud|get_what|feel_the|know_what
 for god|christ|heaven|goodness|pity|petes|crying|fuck *1 's? sake|out_loud
 karma
anger?
 to be clear|fair|honest|frank|quite_honest|perfectly_honest
 will|let_me make this|it|myself *1 simple|clear|plain
 i *2 be|feel *3 disappointed|frustrated|discouraged|deflated|shocked|confused
 frustrating|disappointing|annoying|upsetting|hurtful|disheartening|frustrated|frustration
 bit|little let_down|miffed|rich|much|rough|harsh|unfair
 let down
 honestly|seriously
 ^^ frankly
 lol|smh|lmao|not_gonna_lie|not_going_to_lie
dismissal
 do not *2 contact|call|email|speak|text|message|write|ring me|again !if|unless|at_work|on_my|before|until|after|while
 do not *1 bother replying|calling|answering|responding|ringing|to
 never *2 contact|call|speak|email *2 me|again
 lose|delete my number|name|details
 find yourself|yourselves *2 someone|another|somebody|some|a|an
 good luck finding|getting|keeping|to_whoever|with_that|replacing
 you|they *1 can *1 keep|stick|shove|forget your|it|the|this|me|about
 keep your *2 job|money|excuses|position|apologies
 shove|stick it|your
 forget it|i_ever|about_it|the_whole
 i be *1 done|out|finished $|@start|with_you|with_this|here|trying
 no wonder *2 you|nobody|no|your|people|staff|they
 block you|your|me|my !diary|calendar
 dodge *1 bullet
 glad|relieved *3 not|never *2 work|join|get|part
 would|will not|never *1 work|recommend|apply|want_to_work|wish *3 for_you|you|with_you|your|again|there|this|anyone|here !to_lose
sarcasm
 hope you|your *2 be *1 happy|pleased|proud|satisfied $|@start|with_yourself|with_yourselves
 enjoy my|the_silence|your_cheap|it_while|your_free
 hope *2 it|he|she|they was|is|were *1 worth
 congratulations|congrats|well_done|bravo on|for *2 losing|wasting|managing_to|ignoring|finally
 tell people|us|me|everyone you *1 will|'ll|'d *6 and|then|but
 no pressure|rush|hurry|worries|stress of_course|obviously|lol|haha|ha|though_i|but_my|but_i|except
 how lovely|nice|kind|charming|convenient|generous|thoughtful|original|professional of_you|for_you|$
 thank|cheers *1 for nothing|ghosting|ignoring|wasting|not|leaving_me|keeping_me|letting_me_down|stringing|absolutely
 thank|cheers|nice|great|lovely *5 silence|runaround|ghosting|cold_shoulder|disrespect
 must|'d be *1 nice|lovely|great|wonderful|comfortable|easy to|being|having|sitting|up_there|when|for_you|not !see|hear|meet|work|join|know|speak|catch|visit|talk|come|get|find|learn|start|return|part|chat|be_part|have_you|have_the
 nice|good|great|lovely|glad|interesting|charming|wonderful|heartwarming to know|see|hear|learn *2 where_i|how_you_treat|how_you_value|how_you_handle|how_little|how_much_you_value|how_much_you_care|what_you_think|i_am_worth|i_matter|you_care|you_value|my_time|loyalty|manners|chivalry !built|approach|work
 hope you|your|everyone|they *4 enjoy|have|happy|comfortable|sleep|warm *7 while|whilst|as|because|at_night i|me|people|we|some
 while|whilst|meanwhile i|we|some|me *2 sit|starve|struggle|twiddle|rot|worry|count|refresh|suffer|stare|scrape
 no rush|hurry|pressure|worries|biggie *2 it|just|only|i|not|my|though *3 my|only|just|like *1 life|career|future|livelihood|rent|whole|family|bills|wait|starve
 only|just my *1 life|career|future|livelihood|rent|family|mortgage|living|entire|whole
 funny|interesting|strange|odd|weird|curious|amazing|amusing|impressive|remarkable how|that you|some|they|quick|fast|people|when|nobody|everyone|a|your|companies !built|makes|made
 silly|stupid|foolish|lucky|naive|more_fool me
 my mistake|fault|bad for thinking|believing|trusting|assuming|expecting|hoping
 i should have known
 i *1 be *2 naive|stupid|foolish|silly|daft|dumb|wrong to|enough|for
 surprise_surprise|what_a_surprise|colour_me|color_me|imagine_my|slow_clap|bravo|round_of_applause|heaven_forbid|god_forbid|gold_star|big_of_you|how_kind_of_you_to|very_classy|real_classy|stay_classy|real_class|well_played
 carrier_pigeon|smoke_signal|crystal_ball|mind_reader|telepathy|psychic|search_party
 if|when|whenever|should you *3 spare|find|tear|drag|manage|bothered|remember|get_round|deign|lower *5 yourself|yourselves|busy|to_remember|to_reply|to_answer|to_lift|acknowledge|lunch|golf|throne|finger|courtesy
 off the? face|earth|planet|map
 do|be i *1 even? exist|imagine|dream|matter|invisible|talking_to|speaking_to
 talk|speak|write to a|the|myself *1 wall|brick|void|wind
`;
