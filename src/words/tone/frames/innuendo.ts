/** Frames of hints that never say what they mean: sarcasm, comparison, flattery with a hook (E12, E13). */
export const innuendoFrames = `
blame
 you *1 be *1 not? *1 avoid|ignore|dodge|hide
 suddenly in|out|busy|unavailable|away|gone|quiet
 funny|strange|odd|interesting how that|this|these|things
 who *1 answer|reply *1 their|his|her *1 email|phone|message
 date|day|time|occasion *4 i|we be *1 told|promised|assured
 other|another|different|second|next|rival *1 company|employer|firm|place|school|clinic|office|hospital|shop|hotel|agency|bakery|restaurant|bank|practice|one *2 rang|called|wrote|phoned|emailed|answered|replied|responded|told|got_back|came_back *4 same|very|next|within|already|after|in|straight >10!offer
 know|see|show|prove *2 it *1 can be done
 can be done *2 quicker|faster|sooner|overnight|in_an_hour|in_a_day
 date|answer|word|promise|time|day|plan *1 that|which *2 hold|stick|stand|be_kept|mean|true
 surprise|puzzle|astonish|baffle|perplex|concern|bewilder *3 not|nothing|no|nobody|never *3 hear|word|reply|have|receive|get|anything|back|from_you|contact|told|answer
 not *2 want|mean|wish|like|try|intend|go|be|sound *3 rude|difficult|ungrateful|dramatic|nasty|harsh|unkind|bitter|whiny|threaten|blame|accuse|complain|guilt|offend|moan|whine|fuss|demanding *4 but|however|yet
 like|want|choose|prefer|try to *1 think|believe|assume|hope *2 that? *1 you|your|it|there|this|the|my|a|people|loyalty|hard_work|at_least|some|someone !can|could_be
 start|begin to feel|think|suspect|believe|doubt|lose|get *2 that|like|as_if|i|you|my|this|it|the|your|if|whether|faith|heart|impression|discouraged|tired|annoyed !about|place|work|hang|role
 work|go|cuts both ways
 two way street
 my time *2 valuable|precious|money|matters|counts|too|worth
 respect|value|waste *2 my|people|candidates|applicants *2 time !management
 simple|plain|straight|straightforward yes|no
 other|most|many|some|lesser|another applicants|person|candidate|men|women|folk? would *1 have *1 complained|given_up|walked|left|sued|lost|said|gone|told|quit|made|taken|posted|written_off|been|screamed|stopped
 i|we have been *2 patient|understanding|polite|accommodating|courteous|reasonable|civil|gracious
 look *2 mirror|yourself_in
 your conscience
 would be *1 surprised|astonished|shocked|amazed|sad|disappointed|sorry if you|your|a_company|an_employer|people
 <5!i|my sort|kind|type of *1 person|company|employer|manager|firm|man|woman|team|school|leader|organisation|boss|place *2 who|that|to *3 let|leave|ignore|break|keep|treat|forget|hide|say|not|would|go_back|stand
 wrong|mistaken about you|your *1 !address|opening|question
 better than that|this !but_i
 you|they *1 said|told_me|wrote *1 @num|@when|@weekday|by_@weekday|soon|shortly|quickly $
 your *1 offer|contract|reply|answer|response|letter|email|message|decision must|probably|surely|presumably|apparently *3 lost|astray|stuck|spam|eaten|slow|pigeon|vanished|way
 there|it must be some|a mistake|misunderstanding|mix_up|error *5 not|no|nothing|otherwise|why|reject|rejection|forgot
 a|what|not|nothing less|least *3 expect from|of *1 you|your|a|an|people|someone
 at|by *1 this|that rate|pace|speed *4 i|we|you|christmas|retire|grandchildren|old
 by the time *1 you|they|someone|anyone|somebody *4 i|we|my *2 retire|old|grey|gray|gone|dead|starve|pension|pensioner
 not *1 exactly|precisely|quite|really *1 rocket|brain|quick|prompt|fast|professional|friendly|welcoming|what_i|how_i|the_speed|best_practice
 leave *2 to|much|lot|something *1 be? desired|wish|wanting
 imagine *2 my|our *1 surprise|disappointment|face|feelings|confusion|dismay
 came|comes as *1 a|quite *3 surprise|shock|disappointment|blow *4 that|to_learn|to_find|to_hear|to_see|when|no
 have *1 to learn|find|hear|read|discover|ask *4 from|through|via *3 linkedin|facebook|internet|friend|neighbour|stranger|receptionist|website|others|somebody|someone|third
 already filled|gone|taken|given|decided *4 without|nobody|behind|not *3 word|courtesy|tell
 repost|re_posted|readvertised|re_advertised|relisted *3 same|the|my|job|role|position|it|that *8 without|nobody|not|never|hurt|surprise|while|even
 still|again *1 advertised|advertising|online|listed|posting|posted *6 so|while|although|even_though|which_makes|i_wonder
sarcasm
 when|whenever|once|after|if|now you *2 done|finished|through|enough *1 of|with? *1 celebrate|holiday|enjoy|party|golf|lunch|post|rest|relax|fun
 small|little|trifling *1 matter of *1 my|the|our
 oh|ah well|never_mind|dear $|@start|i|maybe|perhaps|that|back
 how *1 silly|foolish|naive|stupid|daft|optimistic|old_fashioned *1 of|i
 old|old_fashioned fashioned? *1 enough|but|and|i|that|of_me
 lucky|luckily|fortunately for you
 busy|important|popular|hectic *1 person|life|schedule|man|woman|world *5 but|yet|even|still|so_important|to_answer|to_reply|though|no_doubt|must_be
 all *1 very|terribly|so *1 nice|busy|important|lovely|mysterious|exciting|charming
 a *1 medal|prize|award|gold_star|trophy for
 what|quite|such a *2 surprise|coincidence|way|welcome|treat|thrill|adventure|privilege|honour|honor *1 to|that|it *3 wait|ignored|be|not|hear_nothing|left|kept|forgotten !meet|with|part|invited|considered|asked|here
 must|'ve|have|may *2 get|be|go|fall|slip *1 lost|misplaced|swallowed|stuck *3 somewhere|pile|stack|system|black|among|between|mail|post|under|void >5!again|resend
 waiting *1 with *2 bated|breath
 holding *1 my breath
 hear *1 the grass|crickets|pin|clock
 pony_express|snail_mail|by_owl|postcard_will|message_in_a_bottle|rip_van|sleeping_beauty|half_expect|holy_grail|royal_decree|papal|white_smoke|moon_landing|ice_age|glacier|glacial|geological|stone_age
self-pity
 hopes *1 up|high
 only|just the|a *1 girl|boy|guy|woman|man|one|person|kid|lady|fellow *1 who|from|that|with|at|in|on
 i *2 not *2 blame|hold_it|resent|mind *3 you|them|against|being *1 for|if|that|$|ignored|forgotten|last|overlooked !at_all
 i *2 should|ought *3 know better
 i *2 know *2 my place
 who *1 am i to
 what *1 do|would|can i *1 know|expect|matter
 for|to people|someone|a_person|a_woman|a_man|somebody like|in|of *1 me|us|my *1 position|shoes|age|situation|kind|sort|background
 not everyone|everybody|all_of_us|all *2 luxury|lucky|afford|connections|have *2 luxury|connections
 some|those of us *2 need|must|count
 if *1 only|you|it *2 knew|understood|could_see|could_imagine *2 how|what *2 i|we|it|this|my
 easy for *1 you|some|others|people|those
 small|little|tiny|minor|simple|humble *2 person|folk|cog|fish|candidate|man|woman|me *4 not|never|matter|forget|wait|like|do|count|ignored|overlook|left|easily
hurt
 spend *6 by|next_to|beside|at|over|glued the|my|to *1 phone|telephone|inbox|laptop|screen
 hope|faith|trust|belief *1 in *4 die|fade|shake|lose|broken|damaged|gone
 lose faith|hope|heart|trust|confidence|sleep !in_the_old|of_a|i_slept
 disappoint|devastate|crush|shatter|break *1 my|the *1 @family
 would|will *1 break|crush|ruin|spoil|destroy|kill *2 my|our|his|her|their|me|us|christmas|everything !in|fast
 at *1 my age
 it|this|that *2 not|hardly|scarcely *1 easy|pleasant|nice|fun|good|great|healthy *2 to|for|being *3 wait|wake|not_know|hang|sit|left|ignored|kept|forgotten|me_or|my_family|nerves|live
promise
 impression *1 that *1 you|it|this|the|we|i *3 settle|agree|decide|certain|do|would_hear|would_have|had_the|deal|mine|hired
 what *1 happened to|became_of|about your|that|the *2 promise|friday|monday|tuesday|wednesday|thursday|plan|week|"soon"|call
 remind you *2 of|what|that *2 your|you|what|our|we *2 word|promise|said|told|agreed|agreement|commitment|assured|wrote|conversation_where|offered
 not *2 forget|go_back|back_out|break|change_your_mind|change_their_mind *1 on|about|what|your|our|it|that *2 word|promise|said|told|agreement|agreed|deal|commitment
 word|handshake|promise *1 is|was|means|meant|should *1 a|be|mean|something *2 word|handshake|bond|promise|something
threat
 copy|cc *1 in|to *6 union|council|lawyer|board|@boss|hr|press >12!ask|request|suggest
 who *1 your|his|her *2 @boss *1 be|$
 who be your *2 @boss
 name|number|address|email|contact of *1 your *2 @boss
 who|whom|where *1 to? *1 write|complain|turn|address|speak|talk|escalate|report *2 about|this|your|complaint|concerns
 @crowd|@family|lawyer|union|coach|mentor *2 say|tell|think|advise|suggest|urge|want|keep *4 i|me *1 should|ought|must|can|need|to|not *3 name|report|post|publish|complain|sue|write_about|go_public|give_up|move_on|walk|forget|share|expose|stop|quit|let_it|take_it|wait_any|warn|wasting
 my *1 @family *2 will|want|threaten|intend|offer *3 call|ring|come|speak|write|visit|talk|phone *2 to? *1 you|your
 not make me *1 chase|come|call|beg|wait|ask|regret|write|go|do|repeat|escalate|take|say|post|tell|turn
 not going anywhere
 easy|nice|friendly|pleasant way or *2 hard|other|difficult|unpleasant
 i|we *2 keep|save|document|log|record|note|print|collect *4 of|down|all|every|everything|each *3 everything|every|all|our|your|emails|messages|word|conversation|date|promise|call >5!job|clients|customers|budget|stock
 i *2 have|got *2 everything|it_all|all_this|all_that|it *1 in *1 writing
 not *2 forget|forgive|overlook *2 who|how|what|this|that *2 you|treated|kept|left|ignored|easily|soon|quickly|in_a_hurry
 i|we|people|candidates|applicants|word *1 do|have|will|'ll? *1 talk|remember|compare|have_long|long *2 memory|notes|to_each|among|each_other|online|about_these|about_this|names
 would *1 look|reflect|sound|go_down *2 bad|badly|poor|poorly|strange|odd|awkward|embarrassing|terrible *2 on|for|in|to|if *2 you|your|paper|press|public|company|linkedin|online|glassdoor|people|anyone|others
 next|following *1 step|stop|move|port|letter|email|call *3 will|would|must|may|be|'ll *3 @boss|head_office|@hostile|union|to_your|public|formal|less_friendly|less_polite|not_be_so
 less friendly|polite|kind|patient|charming|pleasant|understanding *1 next|message|tone|letter|email|time|if|way
 not *2 always|forever|as|so|this|remain|stay|be *2 patient|polite|friendly|nice|quiet|silent|kind|understanding|discreet|good_natured *2 forever|next|for_long|indefinitely|much|$|about|if|always|any
ultimatum
 not *1 want|wish|like *1 to *1 have to !reschedule|cancel|bother|disturb|move|commute
 hope|trust|wish|prefer|rather *1 i|we|it *1 not *2 have|need|come|necessary|required *2 to *1 remind|chase|call|write|ask|escalate|involve|come|wait|take|go|resort|send|repeat|withdraw|turn|make|say|do|find|tell|report|raise|look|walk
 without *1 your|an|a|any *1 answer|reply|decision|word|confirmation|offer *3 by|before|until|this|today|tomorrow *5 i|my|we|consider|the
 after|from|past|beyond *1 that|@when *3 i|my|we|the *3 will|shall|would|close|have_to|must|cannot|can_not|calendar|door|window|offer|no_longer *3 regard|consider|close|assume|take|no_longer|be_gone|be_closed|gone|lapse|expire|void|look|accept_no|guarantee|promise|have_to|be_unable|be_forced|shut !the_other|answer_them|answer_the|decline_them
 regard|consider|treat|declare|count *2 the|this|it|my|that|our *2 matter|application|chapter|file|conversation|case|thing|affair|candidacy|process|talks *3 settled|closed|withdrawn|over|finished|done|ended|lapsed|void|as_settled|as_closed|as_withdrawn
leverage
 first come first
 whoever|who_ever *3 answer|reply|offer|call|ask|come|decide|sign|move *2 first|quickest|fastest|soonest
 headhunter|recruiter|competitor|offers|employers|companies|firms *3 queue|line|circling|knocking|calling|chasing|pouring|flooding|piling|fighting|begging *3 me|up|in|door|daily|my|over|every|constantly
 flood|overflowing|swamped|inundated|spoilt|spoiled|drowning *2 with|by|in|for *2 offers|choice|invitations|requests|recruiters
 price|rate|fee|salary|expectations|terms|demands *3 go|rise|increase *1 up|after|with|by|every|each|$|from|next
 you *2 lose|miss|let|risk *3 slip|good_one|best|someone|me|out|a_talent|talent|loyal|opportunity *2 away|else|slip|through|like|who|if|to|$
 happen *1 to? *2 also|be? *1 talking|speaking|negotiating *1 to|with *2 your *2 rival|competitor|competition|neighbours
 interest|invited|wooed|courted|approached|wanted|called *3 by|from|of *2 your *2 rival|competitor|competition|neighbours|main|biggest|closest
demand
 run rings|circles round|around
 do *1 yourself|yourselves *2 disservice|favour|favor
 you *4 not want|wish|like to *1 disappoint|let|hurt|be_known|lose|seem|look|be_the
 sure|certain of|about *2 yes|offer|word
 <4!if|when|whether|should|what|would|whenever|where|that you *1 liked|love|want|need me !to|for|at|in|on|again|there|before|earlier|as
 formalities|paperwork|contract|offer *2 out|done|over|sent|signed|ready|finished|finalised|finalized *2 of|with? *2 the_way|this_week|today|tomorrow|by|before|now|over_with|quickly <9!if|whether|once|when|accept|signed|need|happy|glad
 told *2 boss|manager|employer|landlord|landlady|everyone|everybody|parents|family|kids|children|wife|husband|friends|colleagues *2 that? *1 i|we|i'm *3 leave|got|hired|start|move|quit|resign|job|have_a|have_the|going|done >10!accept|signed
 ordered|printed|bought|booked|packed|signed|rented|arranged|handed_in|leased|enrolled *2 my|the|business|a|an|our|new|in *3 cards|notice|flat|apartment|suit|uniform|van|flight|train|boxes|house|lease|laptop|resignation|removal|movers|nursery|shoes|tools|pass *6 so|for_the_job|for_my_first|in_advance|already|because|since|for_you|ready|assuming|trusting|for_when|in_anticipation >10!accept|interview
 look *1 forward to *2 my *1 offer|contract|first_day|first_week|new_desk|appointment_letter <12!accept|verbal|kind|sign
 welcome|announce|introduce me as|aboard|on_board *2 the|your|team|new|next
 no|any *1 sane|sensible|serious|decent|reasonable|normal|honest|good|real|professional|smart|clever *1 company|employer|person|manager|firm|recruiter|boss|leader|school *2 would|can|will|leave|let|ignore|keep|turn|treat|take|needs|do
 you|we *1 will|would|can *1 not? *1 agree|admit|see|understand|acknowledge|appreciate|concede *1 that? *2 this|it|i|my|such|a|@num|waiting|silence|enough|nobody|no *3 long|fair|unusual|excellent|deserve|reasonable|enough|unacceptable|generous|patient|not|best|right|too|odd|strange|ideal|perfect
 should|ought|need *1 be? *1 a|an|quite|very? *1 easy|simple|obvious|clear|straightforward|no_brainer *1 choice|decision|call|question|matter|yes|$ *2
 expect *2 the_same|likewise|nothing_less|no_less *2 from|of|in_return|back|$
watching
 see|spot you *4 photo|picture|video|story|instagram|facebook
 found|looked_up|searched|followed|added|friended|tracked *1 you|your_wife|your_husband|your_children|your_family|your_kids on|through|via *1 facebook|instagram|tiktok|whatsapp|snapchat
 light *2 on|burning|off *4 so|and|late|until|in_your|at_your|i *1 <9!i_left|museum
 your *2 auto_reply|autoreply|out_of_office|voicemail|secretary|assistant|calendar|status|whatsapp *2 say|tell|show *4 back|in|free|available|returned|there|online|at_your|were|have_been|no_longer *3 so|$|office|desk|since|already|today|and|but|which >8!until|will_be
 you|your *2 be *2 seen|spotted|in_the_cafe|at_the_gym|at_the_pub|on_the_golf
 i *2 know|remember|learned|found_out|discovered *2 where *1 you|your *3 live|work|park|lunch|gym|kids|children|go|eat|drink|sit
too-often
 get rid of me
 until|till we *1 have? *2 chat|talk|speak|word|settle
 <4!forgive|not fourth|fifth|sixth|4th|5th|6th *2 @msg|line|try
 each|every time i *2 @reach|try|@reached|check|ask *4 i|nobody|no|someone|your|told|same|different|the
 (you|your *1) *3 hear|see *2 from? *1 me|my_name *4 every|each|daily|until|as_often|again_tomorrow|very_often|a_lot
 set|put *2 reminder|alarm|timer|calendar *4 to|for|so|each|every *3 write|call|email|ring|check|ask|you|daily|message|every
sarcasm?
 hope *2 weekend|holiday|evening|lunch|party *1 was|is|were *1 restful|relaxing|lovely|great|nice|worth|good
 i *1 spent mine
 you *1 know *1 where *1 to_find|i_am|to_reach
 how *2 this|it|things *2 going|gone|handled|run
sacrifice?
 my|our *1 @family *3 resign|quit|pack|goodbye|notice|sell|enrol
self-pity?
 fine|okay|ok really $
 take *2 your time
blame?
 here we are
 for your record|file
 between you and me
 person|woman|man|candidate *1 you *2 hire|choose|pick|promote|appoint
 a|bit|little|rather|somewhat|slightly puzzled|confused|surprised|baffled|perplexed|taken_aback|curious|concerned|disappointed|worried
 i *2 not *1 told|informed|contacted
 mixed signals|messages
 any day now
 oversight|misunderstanding
promise?
 i *1 had? *1 understood|gathered|believed|was_under|been_under *3 impression|i|you|we|it *3 would *3 hear|call|reply|get|told|receive|contacted|by_now >14!free|so_i|line_was|sorry|my_mistake
ultimatum?
 ought to know|tell_you|mention
 no pressure *1 whatsoever|at_all|of_course? *1 but
hardship?
 savings|money|funds *4 forever|for_ever|long|stretch|last|much|thin
 because of you
leverage?
 headhunted|head_hunted|courted|sought_after|in_demand
demand?
 look *1 forward to *2 offer|contract|good_news|positive
 out of the way
 keep *1 my|your *1 word
`;
