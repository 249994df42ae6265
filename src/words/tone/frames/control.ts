/** Frames of claims, orders, deadlines set for them and watching (E13). */
export const controlFrames = `
promise!
 !nobody you *2 promised|swore|assured|guaranteed|vowed|pledged !nothing|me_nothing|not
 you said *2 you *1 would|'d|will *1 @reply|@told|decide|get_back|be_in_touch +8 and|but|yet +6 not|nothing|still|now|no|never|nobody|here|@day
demand!
 i *1 expect|demand *1 a|an|your|the *1 @answer|call|update|decision *3 today|now|tonight|tomorrow|immediately|by|within|from|$
promise
 you said i|we *1 be *3 first|top|best|perfect|favourite|in|hired|front
 you|he|she|they|@name *1 told|said *8 ~1 it *1 be *1 been|now|already
 he|she|@name|@e *1 give me *1 word|promise|assurance|guarantee !list
 @who be *2 promised|assured|guaranteed|led_to_believe|given_assurances|given_the_impression|given_an_assurance
 keep|honour|honor|stick|stand by|to|up? to? your|his|her|their *1 word|promise|side|end|commitment
 hold you|him|her|them|your *3 to it|that|this|your|his|her|their|account
 word|handshake|promise *1 is|was|means|meant|should *1 a|be|mean|something *2 word|handshake|bond|promise|something
 <7!join|work|look|love|want|seek|proud keep|stand|honour|honor|mean|stick|live *1 by|to|up_to? *1 (what it|they|you|he|she *1 say/its_word|their_word|its_promises|their_promises|its_commitments|his_word|her_word|its_own_values|your_values|its_values|your_promises|your_commitments|your_own_words)
 did|was|were|have you|he|she|they|that|we not? *1 say|agree|tell|mention|promise|write|speak|the_date|the_day|the_plan *8 @when|soon|decision|answer|would|will|by|within|me
demand
 trust|assume|presume *1 you *1 will|can|understand|see *3 arrange|act|reply|respond|correct|ensure|make|put|see_why|give|honor|honour|reconsider|address|resolve|exempt|waive
 and you *1 know it|that|$
 be *1 a sure|done thing|deal
 my *1 @family *3 banked|bought|shopped|supported|donated|served|given|been *4 generations|years|decades|customers|members
 nobody *2 deserve|earn|want|need|work *3 more|this|it|harder
 want|need|deserve *3 more than !just|one
 be *2 my turn *1 now|$|to_be
 i|we should not *1 have_to|be|need
 my name *1 on|written|all_over
 in the bag
 we|you both|all know
 i be *4 most qualified|experienced|suitable|deserving|impressive|capable
 liberty of clearing|booking|scheduling|telling|signing|blocking|putting|adding|calling|contacting|starting|giving|informing|ordering
 formality|done_deal|foregone|no_brainer
 i *2 expect|demand|require|insist_on|want|need|await_your *2 @answer !key|sheet|rate|time|desk|team
 i *2 expect|demand|want|insist *1 to (hear *2 from_you|by|today|tomorrow|within|soon|something/be *2 told|called|treated|paid|hired|contacted|informed|considered|first|put|kept/know|see|get|speak|have *2 by|today|tomorrow|within|soon|something|answers|your|now)
 @them *1 owe *2 me|us|it_to|an|this|that !nothing
 @who have *1 a|every|the *1 right to *1 know|an|answer|expect|be|ask|see|hear|demand
 i *3 earned|earnt this|it|that|my|the !certificate|certification|degree|qualification|licence|license|badge|title|promotion|award|respect|trust *1 !certificate|certification|degree|licence|license|award|respect|trust
 i will not be *1 ignored|treated|fobbed|made|silenced|spoken|messed|strung|told|pushed|put
 nobody|no *1 else|other *6 better|close|match|compare|qualified
 you *1 will|would not find|get|meet *3 better|anyone|anybody|someone|another|like
 <4!if|when|whether|should|what|would|whenever|where|that you *1 liked|love|want|need me !to|for|at|in|on|again|there|before|earlier|as
 told *2 boss|manager|employer|landlord|landlady|everyone|everybody|parents|family|kids|children|wife|husband|friends|colleagues *2 that? *1 i|we|i'm *3 leave|got|hired|start|move|quit|resign|job|have_a|have_the|going|done >10!accept|signed
 you|we *1 will|would|can *1 not? *1 agree|admit|see|understand|acknowledge|appreciate|concede *1 that? *2 this|it|i|my|such|a|@num|waiting|silence|enough|nobody|no *3 long|fair|unusual|excellent|deserve|reasonable|enough|unacceptable|generous|patient|not|best|right|too|odd|strange|ideal|perfect
 we *1 both|all *1 know|understand|agree|feel|realise|realize *1 how|that|who|what|where|it|i|this|the
 be it|that *2 so|that|really|too|such *1 hard|difficult|impossible|complicated|unreasonable|outrageous|strange|exotic *2 to|for|of|$
 how|what *1 hard|difficult|complicated|much|long *1 can|would|do|is|will *1 it|that|one|writing|sending|a *2 be|take|really|possibly|cost *1 to|$|for
 hardly|scarcely|not *2 be? *1 too|a|an|so|that? *1 much|big|great|huge|unreasonable|outrageous|large *1 to_ask|request|thing_to|favour|favor|demand|ask|expectation|to_expect
 think|believe|feel|would_say *2 i|we *1 have|am|at_least|do|deserve|would? *2 earned|earnt|deserve|entitled|due|owed|merit|worth *1 a|an|the|at|some|to|more|better|it|this|that|by|your|her|my
 leave|trust|hand|place|put *2 my|the|this *3 fate|future|life|happiness|hopes|family|livelihood *1 in|to|with|on *1 your|you
 skip|drop|forget|dismiss|cancel|turn_away|send_home|reject *2 remaining|other|rest|everyone|anyone|whoever
demand!
 by rights
 i trust|assume|presume|take_it *2 i|my|the|we|you|this *3 got|have|hired|mine|skip|ready|settled|agreed|formality|start|secured|done_deal|be_offered
 @who be *1 owed|entitled !leave|holiday *1 !to|work|drive|live
 i *3 deserve !the_criticism|criticism
 should|ought|must|deserves|job|post|role|position|place|one|spot *4 be mine|my_job|my_role
duty
 ask|request you *1 to *1 stop|cancel|reconsider|respect|remember|explain|honour|honor|refrain|not
 <3!time|if|what|whatever|when|whenever|should|as|anything|everything|where|how|all|something|feel|think|only @them !only *1 (must/had better/better/ought to/have to/need to/got to/should/be *1 obliged|required|bound|supposed to/have a duty|responsibility to/owe) !have|be *1 @act !in|of
 you *1 can not just|simply|keep|possibly|seriously|leave|treat|ignore|pick|turn|refuse|change|go_back
 <3!if|hope|think|that|know|when you are *1 going to hire|give|call|tell|answer|reply|listen|explain|have|want|need|love|regret
deadline
 <5!would|can|able|if|possible|happy|glad|grateful|appreciate|kind|will|they|them|she|he|i|should|hope ^ =let|=reply|=respond|=answer|=confirm|=decide|=call|=ring|=phone|=tell|=get|=email|=text|=write|=send|=give|=sort|=finalise|=arrange !them|him *7 by|before|until|within|no_later_than *2 @when >7!if|whether|which|what|possible|convenient|suit|works|free|interview|copy|slot|time
 @who *2 need|want|expect|require|demand !to_answer|to_reply|to_respond|to_decide|to_give|to_tell *2 to_know|to_hear|@answer|this|it|you|your|an_offer|something|word|everything|things|sign|movement|contract +7 by|before|within|no_later *2 @when !notice|work
 @who *2 give you|this|it|them *1 until|till|one|#|a|24|two|three|another
 <4!i|we|they|he|she you =have|=got|=get *2 until|till|by *3 @when
 <2!if|know|that you *1 =have|=got *1 @num|a minutes|hour|day|week $|to|or|before
 let_me_know|^_=reply|^_=respond|^_=answer|^_=decide *3 today|now|tonight|immediately|straight !'s
orders
 just =hire|=pick|=answer|=choose me|yes|already
 now listen
 ^ you =ring|=tell|=call|=text|=sort|=fix !me_that
 let 's *1 get *1 the|this|it|that *2 moving|done|signed|sorted|over
 by|past|with|through me first|beforehand|before_you
 hold off
 your personal|private|home email|number|phone|mobile|address|inbox|line
 i want *1 @name|him|her|someone|somebody|the_manager|your_manager !to_know|as|so|and
 ^ =have *3 contract|offer|it|answer|decision|paperwork *3 inbox|desk|hands|by|tonight|today|tomorrow|ready
 sort|get it|yourselves|yourself|this|that *1 out|sorted|together !with
 about|high|more_than time you|somebody|someone|we|i|this|that|the
 ^ =stop ignoring|avoiding|wasting|playing|messing|making|pretending|hiding|telling|interviewing|looking|stalling|lying|dragging|giving|fobbing|treating|dodging|stringing
 <2!to|and|will ^ =make *1 sure|certain you|he|she|they|that|someone|my|nobody
 ^ =get back|on|your|it|a_grip|over !when|whenever|if|home *1 to_me|with_it|act|together|sorted|grip >6!when|whenever|if|chance|moment|convenience
 ^ =get|have him|her|them|your|@name|@e *2 to|on|=ring|=call|=phone|=email|=text
 ^ do not *2 =interview|=hire|=pass|=offer|=talk|=tell|=ignore|=dare|=pretend|=play|=waste|=lie|=insult|=treat|=fob|=blame|=expect|=choose|=pick|=discuss|=involve|=forward|=show|=circulate|=share|=fill|=advertise|=decide
 ^ =tell him|her|them|your|whoever|the *3 to|they|he|she|that !hi|hello|thanks
 ^ =take *2 ad|advert|posting|listing|vacancy *2 down|off
 ^ =cancel|=stop|=end|=close|=halt|=pause|=freeze *4 interview|search|advertising|advert|ad|posting|process|recruiting
 without|before *1 tell|ask|consult|inform|check_with|let|talk_to|speak_to|run|see *2 me
 send|give|email|call|update|ring|text|write|copy|keep|drop me|us +8 each|every|daily|hourly *1 day|morning|evening|hour|night|afternoon|@weekday|step|$
 ^ =move|=push|=bump me|my *2 up|to|ahead
 do|please|kindly|just *1 see_to|get_on|move|speed|hurry|pull|bump|shift|step|bring|put *2 it|things|this|along|forward|up|me|my|pressure|a_word|some|faster *3 along|up|on|top|forward|faster|quickly|in|ahead|pressure|now !back|in_touch|through|in_contact
orders!
 ^ =answer|=explain me|my|this|yourself|yourselves|to_me|why
 ^ =hire|=pick|=choose|=select me|my
 ^ =give me *3 job|answer|straight|reason|position|respect|decision|explanation|date
watching
 <4!hope|if|whether|sure|check|confirm my *1 @msg *2 got_through|delivered|read|opened|seen|went_through
 i *6 where *1 you|your *3 live|park|sit|eat|drink|shop
 leave me? on read|seen|delivered
 read|delivery|opened|tracking receipt|notification|pixel
 i *2 find|look|track|get|search|google|trace|dig|dug *4 your *1 home|personal|private|husband|wife|kids|address|house|family|street
 i know where you
 i *2 know|remember|learned|found_out|discovered *2 where *1 you|your *3 live|work|park|lunch|gym|kids|children|go|eat|drink|sit
 know|gather|assume|see|can_see|notice|guess|take_it *3 you|your|he|she|they *1 be|have|must|clearly|obviously|certainly|do *2 back|online|active|at_your|at_the_desk|in_the_office|around|there|posting|tweeting|sharing|liking|commenting|on_linkedin|on_facebook|on_instagram|on_holiday|on_vacation|free|time_to|time_for|time_enough|seen_it|seen_my|seen_this|read_it|read_my|opened|looked|viewed !from|next|on_the|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|about_the|about_a|about_your|jobs|the_job|vacancies|until|for_a|to_talk|to_meet|for_coffee|in_the
 find|have|have_had|manage *1 the|some|plenty|enough|ample? *1 of? time to|for *1 post|like|share|tweet|comment|golf|lunch|holiday|travel|celebrate|update|interview_others|advertise|repost|coffee|read_it|others
 i *2 know|see|notice *3 @them *3 read|opened|online|active|seen|viewed|typing|ignored|logged|listened|got|received|home|blocked !through|about|that_the *1 my|it|on|at|this|and|$|them|yesterday|last|message|all
`;
