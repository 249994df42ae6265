/** Frames of promises called in, demands, orders and watching (E13). */
export const controlFrames = `
promise
 <2!can|may|please have *1 it|this|that|everything *1 in_writing|written|recorded|on_record|on_tape
 not *2 take *1 it|that|this back
 agreement|deal|arrangement|understanding|plan be *1 that *1 you|someone|somebody|they|i_would_hear
 you said i|we *1 be *3 first|top|best|perfect|favourite|in|hired|front
 you|he|she|they|@name *1 told|said *8 ~1 it *1 be *1 been|now|already
 !nobody @e|@name *2 promised|swore|assured|guaranteed|vowed|pledged !nothing|me_nothing
 he|she promised|swore|assured|guaranteed me|us|that_i|i
 he|she|@name|@e *1 give me *1 word|promise|assurance|guarantee !list
 @who be *2 promised|assured|guaranteed|led_to_believe|given_assurances|given_the_impression|given_an_assurance
 you *1 clearly|distinctly|specifically|definitely|personally|literally|explicitly|absolutely|plainly said|told|stated|agreed|confirmed
 @them *2 say|tell|agree|confirm|claim|mention *6 will|would|going|by|to|that ~12 (but|yet|and|so|well *2 @e *3 @not/still no|nothing|waiting/but|and|yet *1 @not|here_we|here_i_sit/that was *3 @num|@unit|@weekday/it|today be *1 now *2 @when/it be *1 been *2 @num/nothing|never|nobody *2 come|happen|call|ring|$/never|not did|happened/where|what be|happened)
 go|back back|out|back_out on this|that|it|your|his|her|their|what
 keep|honour|honor|stick|stand by|to|up? to? your|his|her|their *1 word|promise|side|end|commitment
 hold you|him|her|them|your *3 to it|that|this|your|his|her|their|account
 break your|his|her|their *1 word|promise
 your|those|his|her|their|the *1 exact|own|very words
 told me *3 face !interview
 we have *1 deal|agreement
 shook *2 on|hands
promise?
 be as good|sure as mine
 @them be supposed|meant to *1 @reply|get|be|let|have|send|hear
 you said|told
demand
 i *1 expect your|someone|somebody|him|her *6 to !be|take|need|last|have|change
 trust|assume|presume *1 you *1 will|can|understand|see *3 arrange|act|reply|respond|correct|ensure|make|put|see_why|give|honor|honour|reconsider|address|resolve|exempt|waive
 earn *1 the right to
 i|we *2 demand to|that|an|my|your|answers|respect
 and you *1 know it|that|$
 assume|trust|take_it|presume *2 i *2 got|have|be *2 job|hired|in|mine|position|role|successful
 do *1 what you *1 said|promised|agreed
 be *1 a sure|done thing|deal
 my *1 @family *3 banked|bought|shopped|supported|donated|served|given|been *4 generations|years|decades|customers|members
 claim on|to this|the|that|it
 when *1 shall|can|may|do i *1 expect|get|receive *2 contract|offer|paperwork|money
 where *1 be *1 my|the *2 @answer|contract|offer|email|call|money|letter|job
 straight|honest answer|yes|no
 nobody *2 deserve|earn|want|need|work *3 more|this|it|harder
 want|need|deserve *3 more than !just|one
 be *2 my turn *1 now|$|to_be
 fair be fair
 i *2 assume|thought|figured it|that *1 be *2 obvious|settled|certain|a_given
 others|rest|competition *2 not *1 as|even|half|nearly
 others|rest *2 be *2 worse|weak|weaker|clueless|kids|nowhere|amateurs
 fair|right|sense|point|need|reason *1 to|in|for *2 interview|see|hire|meet|consider|talk *2 other|else|anyone|anybody
 you *1 know *1 that? i be *2 perfect|right|best|worth|good_for|ideal|made
 you *1 would *1 be *1 lucky|fortunate|privileged|glad|proud to_have|with_me
 i|we should not *1 have_to|be|need
 my name *1 on|written|all_over
 i want *3 today|now|tonight|immediately|tomorrow|this_week
 in the bag
 by rights
 we|you both|all know
 better|stronger|qualified|experienced|suited than *2 whoever|anyone|any|others|rest|everybody|everyone|candidates|applicants|him|her
 i be *4 most qualified|experienced|suitable|deserving|impressive|capable
 all i ask|want|am_asking *1 is|for|from
 i *1 be not *1 asking *2 much|lot|moon|world|favours|favors
 once and for all
 worth your while
 i trust|assume|presume|take_it *2 i|my|the|we|you|this *3 got|have|hired|mine|skip|ready|settled|agreed|formality|start|secured|done_deal|be_offered
 skip|drop|forget|dismiss|cancel|turn_away|send_home|reject *2 remaining|other|rest|everyone|anyone|whoever
 liberty of clearing|booking|scheduling|telling|signing|blocking|putting|adding|calling|contacting|starting|giving|informing|ordering
 formality|done_deal|foregone|no_brainer
 i *2 expect|demand|insist|require you_to|your_answer|your_call|your_reply|you_@reply|better|more|nothing|at_least|some|that_you_will|this_to !paying|helping
 i *2 expect|demand|require|insist_on|want|need|await_your *2 @answer !key|sheet|rate|time|desk|team
 i *2 expect|demand|want|insist *1 to (hear *2 from_you|by|today|tomorrow|within|soon|something/be *2 told|called|treated|paid|hired|contacted|informed|considered|first|put|kept/know|see|get|speak|have *2 by|today|tomorrow|within|soon|something|answers|your|now)
 @who *1 need|want|demand *2 to_know|to_hear|to_speak|answers|word|results *5 now|today|tonight|asap|immediately|urgently|tomorrow|before|by|within|straight
 i *2 want|demand *1 to *1 know *3 why|who|exactly|when
 do the right|decent|honourable|honorable|proper thing
 @them *1 owe *2 me|us|it_to|an|this|that !nothing
 @who be *1 owed|entitled !leave|holiday *1 !to|work|drive|live
 @who be entitled to know|an|a|the|this|hear|see|be|ask|expect|better
 @who have *1 a|every|the *1 right to *1 know|an|answer|expect|be|ask|see|hear|demand
 i *3 deserve !the_criticism|criticism
 be only right|fair|proper that|it|i|you|to|$ !let|tell|mention|say|warn|inform|share|be_open
 should|ought|must|deserves|job|post|role|position|place|one|spot *4 be mine|my_job|my_role
 i *3 earned|earnt this|it|that|my|the !certificate|certification|degree|qualification|licence|license|badge|title|promotion|award|respect|trust *1 !certificate|certification|degree|licence|license|award|respect|trust
 not *1 take|accept no
 i will only|not accept|tolerate|settle|stand|allow|let
 i will not be *1 ignored|treated|fobbed|made|silenced|spoken|messed|strung|told|pushed|put
 nobody|no *1 else|other *6 better|close|match|compare|qualified
 you *1 will|would not find|get|meet *3 better|anyone|anybody|someone|another|like
 be *3 crazy|mad|foolish|stupid|insane|daft|fool|silly not_to|to_pass|to_turn|to_let|to_overlook|to_miss|to_lose
 what more|else do|can|must|would you|i|anyone *3
 did everything|all|exactly *4 asked|required|wanted|right
demand?
 i be *2 the right|perfect|ideal|obvious|natural|best choice|person|candidate|fit
 confident|sure|certain *2 you *1 will *4 yes|choose|hire|agree|offer|me
 i *2 assume
 will assume
 only one|candidate|person *1 with|who
 not regret it|hiring|giving|choosing|this
 more than i !expected|thought|can|imagined|planned|had|realised
 by return
 interview|see|hire|meet|consider *1 anybody|anyone|somebody|someone|nobody else
 when do|can|shall i *1 start|pick|sign|begin|collect|move|come_in
 hand|give *1 my notice
 go without saying
 yes or no
 i *4 approve|vet|sign_off the|your|any
 send *2 contract|paperwork|offer !back
 i will *3 start|turn_up|show_up|report|be_in|be_there *3 monday|anyway|regardless|whether|unless
 i trust|assume !this_finds|you_are|you_have|that_you_are|you_'re|all_is
 not *1 asking
 why i was *1 not|put|picked|passed
 i know|am|believe *4 the|your best|only|strongest|obvious *1 candidate|choice|person|applicant|one
 best|strongest|obvious *1 candidate|choice|applicant
 at the latest
 i insist
duty
 i *1 would|must|will *1 urge|advise|warn|caution|remind you|the|your
 ask|request you *1 to *1 stop|cancel|reconsider|respect|remember|explain|honour|honor|refrain|not
 confirm *5 no|not *2 other|one|anybody|else
 no other|further candidates|applicants|interviews *3 considered|seen|interviewed|invited|needed|necessary
 <3!time|if|what|whatever|when|whenever|should|as|anything|everything|where|how|all|something|feel|think|only @them !only *1 (must/had better/better/ought to/have to/need to/got to/should/be *1 obliged|required|bound|supposed to/have a duty|responsibility to/owe) !have|be *1 @act !in|of
 you *1 can not just|simply|keep|possibly|seriously|leave|treat|ignore|pick|turn|refuse|change|go_back
 <3!if|hope|think|that|know|when you are *1 going to hire|give|call|tell|answer|reply|listen|explain|have|want|need|love|regret
 ^ you will =hire|=give|=call|=tell|=answer|=reply|=listen|=respond|=explain !find
deadline
 <5!would|can|able|if|possible|happy|glad|grateful|appreciate|kind|will|they|them|she|he|i|should|hope ^ =let|=reply|=respond|=answer|=confirm|=decide|=call|=ring|=phone|=tell|=get|=email|=text|=write|=send|=give|=sort|=finalise|=arrange !them|him *7 by|before|until|within|no_later_than *2 @when >7!if|whether|which|what|possible|convenient|suit|works|free|interview|copy|slot|time
 @who *2 need|want|expect|require|demand *2 to_know|to_hear|@answer|this|it|you|your|an_offer|something|word|everything|things|sign|movement|contract +7 by|before|within|no_later *2 @when !notice|work
 let_me_know|^_=reply|^_=respond|^_=answer|^_=decide *3 today|now|tonight|immediately|straight !'s
 @who *2 give you|this|it|them *1 until|till|one|#|a|24|two|three|another
 <4!i|we|they|he|she you =have|=got|=get *2 until|till|by *3 @when
 <2!if|know|that you *1 =have|=got *1 @num|a minutes|hour|day|week $|to|or|before
 <4!want|give|asked|them|they|i|offer|need|have until|till|by +4 @when *2 to reply|answer|decide|respond|call|get_back|make|confirm|sort|fix|apologise|come
 my deadline for|to you
 within the? next? *1 @num hours|days|minutes *1 or|otherwise|please|$
orders
 booked|blocked|cleared|scheduled|filled *1 your *1 calendar|diary|time|morning|afternoon
 just =hire|=pick|=answer|=choose me|yes|already
 now listen
 ^ you =ring|=tell|=call|=text|=sort|=fix !me_that
 let 's *1 get *1 the|this|it|that *2 moving|done|signed|sorted|over
 by|past|with|through me first|beforehand|before_you
 before you *2 see|speak|talk|interview|meet|offer|hire|choose|approach|consider|decide *4 else|other|anyone|anybody
 hold off
 hurry|speed this|things|it|them *1 along|up
 your personal|private|home email|number|phone|mobile|address|inbox|line
 ^ =put @name|him|her|them|your|someone *2 on|through|in
 i want *1 @name|him|her|someone|somebody|the_manager|your_manager !to_know|as|so|and
 ^ =have *3 contract|offer|it|answer|decision|paperwork *3 inbox|desk|hands|by|tonight|today|tomorrow|ready
 ^ =apologise|=apologize|=prioritise|=prioritize|=expedite|=admit|=prove
 sort|get it|yourselves|yourself|this|that *1 out|sorted|together !with
 pull *1 your *1 finger|socks|weight
 chop_chop|tick_tock|wake_up|come_on|get_a_move|make_it_quick|do_better|buck_up|shape_up|step_on_it|look_sharp
 about|high|more_than time you|somebody|someone|we|i|this|that|the
 do not *1 let_me_down|disappoint_me|make_me_regret|let_us_down
 ^ =answer|=explain me|my|this|yourself|yourselves|to_me|why
 ^ =pick up the? phone
 ^ =stop ignoring|avoiding|wasting|playing|messing|making|pretending|hiding|telling|interviewing|looking|stalling|lying|dragging|giving|fobbing|treating|dodging|stringing
 ^ =make up *1 mind|your_decision|a_decision|it_happen|it_right
 <2!to|and|will ^ =make *1 sure|certain you|he|she|they|that|someone|my|nobody
 up *1 your *1 mind
 ^ =hurry up|and|$
 ^ =get back|on|your|it|a_grip|over !when|whenever|if|home *1 to_me|with_it|act|together|sorted|grip >6!when|whenever|if|chance|moment|convenience
 ^ =get|have him|her|them|your|@name|@e *2 to|on|=ring|=call|=phone|=email|=text
 ^ =do your *1 job|bit|duty
 ^ do not *2 =interview|=hire|=pass|=offer|=talk|=tell|=ignore|=dare|=pretend|=play|=waste|=lie|=insult|=treat|=fob|=blame|=expect|=choose|=pick|=discuss|=involve|=forward|=show|=circulate|=share|=fill|=advertise|=decide
 ^ =hire|=pick|=choose|=select me|my
 ^ =give me *3 job|answer|straight|reason|position|respect|decision|explanation|date
 ^ =put me first|top|at_the|on_top|ahead|above
 ^ =tell him|her|them|your|whoever|the *3 to|they|he|she|that !hi|hello|thanks
 tell me the *1 truth
 ^ =remind him|her|them|your|whoever|@name
 ^ =take *2 ad|advert|posting|listing|vacancy *2 down|off
 ^ =cancel|=stop|=end|=close|=halt|=pause|=freeze *4 interview|search|advertising|advert|ad|posting|process|recruiting
 hold|reserve|save|keep the|this|that|it|my *2 job|role|position|spot|place|post|seat|slot|one|open|vacancy *1 for_me|mine|open|until
 <3!can|free|welcome|may|happy|to|you|will deal|speak|communicate|talk|go|come|liaise with|to|through *1 me *1 directly|only|alone|personally|instead|first|from
 without|before *1 tell|ask|consult|inform|check_with|let|talk_to|speak_to|run|see *2 me
 behind my back
 would|want|need|expect|require|will like|want|need|expect|a|an|to|you *5 email|call|update|text|message|note|report|summary|line|bulletin|progress|hear|word|ring *4 each|every|daily|twice
 send|give|email|call|update|ring|text|write|copy|keep|drop me|us +8 each|every|daily|hourly *1 day|morning|evening|hour|night|afternoon|@weekday|step|$
 want|need|expect|like|send|demand|require *2 daily|weekly|hourly|nightly|constant *2 @msg|update|report|summary|briefing|status
 have *1 your|an|the *1 answer|decision|reply|offer|contract *1 ready
 ^ from now on
 ^ =see to it
 ^ =move|=push|=bump me|my *2 up|to|ahead
orders?
 whoever *1 is|'s|'re
 ^ =put me
 go ahead and
 bring|have|prepare|send|print *1 the|my contract|offer|paperwork
 just =send|=give|=tell|=say|=answer me|yes|it|the|already
 comfortable if you
 do not contact
 must|have_to confess|admit
 for once|a_change
 i be *1 counting|relying|banking|depending on you|this|your|it
 i *2 already|just hand|give|resign|quit|turn|rent|cancel|order|book|pack|sign|introduce|announce|block|schedule
 i have? *2 told|informed everyone|everybody|my *5 got|hired|start|job
 ^ please|kindly do not *1 =contact|=consider|=keep
 get|put you|him|her|them|someone|somebody to
 from now on
 directly with me
 just|simply do
watching
 <4!hope|if|whether|sure|check|confirm my *1 @msg *2 got_through|delivered|read|opened|seen|went_through
 i *2 see *3 tick
 i *6 where *1 you|your *3 live|park|sit|eat|drink|shop
 i *2 know|see|notice *3 @them *3 read|opened|online|active|seen|viewed|typing|ignored|logged|listened|got|received|home|blocked !through|about|that_the *1 my|it|on|at|this|and|$|them|yesterday|last|message|all
 i *2 know *2 you *1 are|were|'re *1 in|there|home|reading|around
 leave me? on read|seen|delivered
 read|delivery|opened|tracking receipt|notification|pixel
 blue|two|double|grey *1 ticks
 i *2 drive|walk|went|came|pass|cycle|pop|swung *1 past|by|around|round|outside *2 your|the *1 office|house|home|building|place|shop|car|yard
 i *2 find|look|track|get|search|google|trace|dig|dug *4 your *1 home|personal|private|husband|wife|kids|address|house|family|street
 i know where you
 your *1 light|car|van|truck|status|profile|calendar *1 be|say|show *2 on|there|outside|parked|in|online|active|open|free
 last seen|active|online
 i be *1 watching|monitoring|tracking|keeping_an_eye *1 on? you|your
`;
