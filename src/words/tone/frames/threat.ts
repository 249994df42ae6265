/** Frames of ultimatums, threats and leverage (E13). */
export const threatFrames = `
ultimatum
 consider yourself|yourselves
 unless|if +10 by|before|on *2 @when *3 you *1 'd_better
 unless|if +10 by|before|on *2 @when *3 you *1 can|will *1 forget|consider|keep|find|look|count|explain|regret|lose|hear
 do not and|or i|you|we
 if|unless *12 by|before *3 @when +3 i *1 will|shall|must|'ll *1 assume|take_it|presume|conclude|move_on|understand_that_you
 assume|presume|conclude|take_it|know *4 not|no|never *1 serious|interested|care|longer|intend|want|value|worth
 failing *3 @answer|@reply|which|that|this
 cut to the chase
 in or out
 time be up
 unless *1 you *2 beat|match|improve|better|top|start|hire|pay|answer|reply|call|change|stop|act|act_now
 unless *1 i|we|something|things|someone|somebody *2 hear|get|receive|see|change|happen|call|come *8 $|i|we|you !otherwise
 not *5 forever
 consider|regard|treat *1 the|this *1 matter|application|conversation|thing *1 closed|over|finished|dropped|dead
 make my *1 views|feelings|position|opinion known|clear|public
 i *2 prepared|willing|ready to *1 give|grant|allow|overlook|forgive *1 you|it|this|them
 benefit of the doubt
 the deal be *1 off
 deal 's off
 count me out
 on the table *2 forever|long|until
 if *4 not *2 resolved|sorted|fixed|put_right|settled|addressed|dealt|answered|changed|rectified
 only|not going to ask|say|tell|call|write|repeat *3 once|again|twice|more
 forget you|i|we ever
 no @msg|@answer|word|news|offer|contract by|before|within|then
 either you|i|we|this|it *8 or
 if i find|learn|discover out? *2 you|that|this
 simple as that
 unless *2 @them|i|this|that|it|there|we|no *3 hear|@act|get|receive|hurry|happen|change|contact|write|come|resolve|bother|reach|forthcoming +12 i|we|you|my|then *2 will|shall|must|have_to|can_only|be|would|can_always +4 @leave !a|part|step|back|home|care
 if|unless *2 @them|i|this|that|it|there|we|no *2 not|nothing|no|nobody +9 i|we|you|then *2 will|shall|must|have_to|can_only *2 @leave !part|step|home|back|another_time
 if not i|you|we *2 will|shall|must *2 @leave
 @when|latest *1 or *1 else? i|we|my *2 will|can|shall|'d|go|walk|withdraw|call|find|take|be
 or else i|you|my|$
 ^ =answer|=reply|=call|=respond|=ring|=hire|=decide|=pay|=give|=tell|=text|=confirm|=email +7 or i|you|the|my|we|it|else|everyone *5 will|am|go|is|are|can|shall|post|tell|walk|take|find
 otherwise *1 i|we|you *1 will|shall|must|have_to|be|'d *2 @leave
 this|it be *1 my|the|your last|final *1 chance|@msg|warning|offer|notice
 final|last *1 warning|notice|reminder|ultimatum
 ^ last time i *2 ask|write|call|warn
 ^ last|final chance|@msg|offer|word !interview|to_see
 your *1 last|final|only *1 chance
 my patience be|have|will|can|wear|run|only|with_you
 lose|run|out *2 patience
 patience *2 wear|run|snap|thin|end|limit|exhausted|gone
 can|will|'d|going|prepared not *3 wait *2 forever|longer|around|much|any|another|for_you|more|all|indefinitely
 can|will not *1 keep|be *1 waiting|kept
 i be not *2 going|prepared|willing|about to *1 wait|sit|hang|chase|beg|be_treated|stand|put_up|let
 i be *1 done|finished|through|tired|sick of? waiting|chasing|asking|being
 how much? long|longer *1 do|am|must i|we *3 wait|put|expected|supposed
 how much longer
 clock|time be *1 ticking|running_out
 window|offer be *2 close|expire soon|on|at|today|tomorrow
 after that|which *1 consider|i_am|i_will_be|do_not|you_can|it_is|i_walk|i_'m *2 gone|off|out|done|over|moving|unavailable|find|bother|forget
 consider *1 me|myself *1 gone|out|off|done
 consider this *2 warning|notice|final|last
 your choice|call|move $
 take it or leave|that_you|you
 now or never
 @who *2 have|with no choice|option|alternative
 i *3 forced|compelled|obliged to
 before|until i *1 lose|change|withdraw|walk|reconsider|snap *1 my|away|mind|it|patience
 i will *1 take|assume|treat *2 silence|it|that *4 no|answer|rejection|refusal|serious|never
 or i will|am *3 @leave|off|out
ultimatum?
 consider *1 my *1 application|candidacy *2 withdrawn
 will|shall|may|have_to|going_to|prepared_to|ready_to|about_to|thinking_of|tempted_to|considering|could|rather *1 withdraw|pull_out|pulling|walk_away|walking|retract
 your choice
 by then or
threat
 report|denounce *1 you|your|them *3 to
 i *1 intend|plan|propose to *1 report|complain|escalate
 awkward|embarrassing|unpleasant *6 if i *1 have|must|be
 not come to that
 copy|cc|bring *2 in|your|his|her *2 @boss
 people|someone|somebody|everyone|others|friends *2 would *2 love|like|interested|enjoy *1 to *1 hear|know|see|read
 let 's|us see what|how|who|if *5 think|say|like|feel
 if|unless *3 not +10 i will *2 come|turn|show *1 down|over|round|up
 i *2 have *4 recorded|on_tape|a_recording
 i *1 record *1 our|the|your|this *1 conversation|call|interview|meeting
 copy|cc *2 to|in *1 your|the *2 @boss
 not have to *1 involve|escalate|report|mention|raise|take
 one *1 word|review|call|post|tweet|email *2 from|to me|the|my
 think|consider *1 carefully|twice|very|again|hard|long *4 you|me|ignoring|about|before
 if i were|was you
 i know *2 thing|something|secrets|stuff *2 about you|your|how|what
 wrong side of me|somebody
 cross|underestimate|test|provoke|fight|try|mess_with me !out|on|at|again
 go *1 straight|right to *3 @boss|@hostile|union|rep|top
 not over $|@start|yet|between
 the last of|you_have_heard *1 this|me
 make an enemy
 be *1 so|very? sorry|sad|embarrassed|ashamed|shame if *1 they|people|anyone|it|word|he|she|this|someone
 friend|contacts|cousin|people|family *1 in|on|at *3 council|board|press|paper|media|government|union|church|radio
 you have my word
 hear from a|an|the *1 @hostile
 never|not *2 shop|buy|eat|set_foot|bank|fly|order|drink|stay *3 again|there|with_you|your
 boycott
 cancel *1 my *2 account|membership|subscription|policy|card|custom
 i *2 writing|preparing|putting|working *5 piece|article|post|story|thread|video *2 about|on *5 companies|firms|employers|recruiters|you|how|applicants|candidates|hiring|places
 end it all
 kill|harm|hurt myself !laughing
 will|shall|would|can|may|have_to|going_to|about_to|plan_to|intend_to|ready_to|happy_to|tempted_to|thinking_of|considering|be|already *1 @publish +7 @hostile !contact|officer|release|role|job|team|process|meeting|stage|committee|position|copy|articles|site|portfolio|platform
 will|shall|would|can|may|have_to|going_to|about_to|be *1 tell|let|warn|show|inform|make_sure *3 @crowd *6 how_you|how_this|how_badly|how_candidates|how_people|how_your|what_you|what_happened|what_kind|exactly|to_avoid|to_stay|not_to|never|stay_away
 everyone|everybody|people|world|others|friends|crowd|public|followers|members will|should|deserve|need|be *2 know|hear|see|find|read *3 how|what|about|truth|this
 screenshot *4 go|post|public|facebook|twitter|group|everyone|online|linkedin|share|send|hr|boss
 keep|have|took|save|record *3 screenshot|recordings|evidence|receipts
 <6!glad|happy|like|love|pleased|delighted|keen take *1 this|it|matter|things *1 further|higher|upstairs|public|legal|to_the|to_your
 over|above your|his|her|their *1 head
 will|shall|have_to|going_to|may|must|would *1 escalate|report_you|report_this|report_your|complain|name_and_shame|sue
 will|shall|have_to|going_to|may|considering|be *1 file|lodge|make|raise|submit|put|register *3 complaint|grievance|lawsuit|claim
 will|shall|have_to|going_to|may|must|be *2 speak|talk|write|go|contact|ring|call|email *3 your *1 @boss|head_office|hr *3 about_this|about_you|about_your|how|instead|$|to_complain|and
 take|seek|get|start|pursue|consider|explore *2 legal action|advice|steps|proceedings|representation
 my lawyer|solicitor|attorney|union|barrister !colleague
 hear from my
 see you in court
 you *2 will|would|going_to *1 regret|be_sorry|rue|pay_for|live_to|wish_you|come_crawling|be_begging|eat_your
 live|come to regret
 i would hate|be_sorry|not_want|not_like *1 for_this|for_people|for_your|for_the|for_anyone|for_word|to_have_to|to_see_your|your|people|word|anyone
 would|be *2 shame|pity|unfortunate|embarrassing|awkward if *1 people|word|your|others|it_got|this_got|everyone|someone|i
 word|news get|travel|spread *1 around|fast|out|quickly|round
 people talk
 your *1 reputation !for|as|is_why|precedes|in_the
 sit|camp|stay|stand|park|turn_up|come_down|come_in|come_round|show_up|be_back|outside|lobby|reception +6 until|till i|you|someone|somebody|he|she|they *2 answer|reply|respond|pick|hear|get|see|speak|talk|tell|give|agree|decide|come|call|hire|explain
 not *1 leave|go|stop|give_up|rest|move|budge *3 until|till|unless
 you do not want *2 me_to|to_see|to_find|to_make|to_know|to_lose|to_mess|to_upset|to_cross|that|trouble
 i *1 have *2 followers|following|friends_in|contacts_in|platform|audience|podcast +5 who|would|love|interested|hear|know
 watch|mind your back|step
 make *2 life *1 hell|difficult|misery|miserable
 i will not|never forget *1 this|how_you|what_you
threat?
 only|just an oversight|misunderstanding
 help us both
 just so you *1 know|aware
 my *1 @family|friend works|is|knows
 would *1 find *2 interesting|useful|entertaining
 @crowd|@hostile *3 would *1 love|like|interested *1 to_hear|to_know|to_see|to_read
 remember|forget *1 names|faces|this|that
 my *1 uncle|father|dad|cousin|brother|sister|husband|friend|aunt|mother|mum|wife|neighbour *3 know|friends|golf|close|works|is|sits|drinks *4 your|the *1 @boss
 i know *2 your *1 @boss
 small town|industry|world|community
 reflect|look *1 badly|poorly|bad|terrible on
 screenshot|glassdoor|discrimination|ageism|sexist
 i will *2 remember this|that
 speak|talk|write|mention *3 your *1 @boss
leverage
 ^ =match|=beat what|that|it|their|the|my
 go|take|walk|move|head|join|sign|offer|drive|bring|turn *7 @rival|across_the_road|across_the_street|down_the_road|down_the_street
 your *2 @rival *4 would|will|are|is|have|interested|happy|calling|keen|offered|snap|already
 take|bring|offer my *3 skill|talent|experience|services|expertise|custom|ideas *1 elsewhere|somewhere|to|with_me|where
 will|shall|can|have_to|forced_to|must|going_to|be|'d|happily *2 take|go|look|walk|move|try *4 elsewhere|somewhere_else
 your loss
 you *4 miss out
 hate *2 you *2 miss|lose
 you *4 make *3 mistake
 other|plenty|lots|several|many|loads|companies|firms|employers|people *1 companies|employers|firms|people|places|offers|recruiters|of? *4 who|that|would|be *2 want|value|appreciate|interested|fight|queue|line|knock|kill|chase|beg me|what|my|for_me|up|down|after|in_me
 i be *3 in high|great|big|huge|such|hot|some demand
 not *1 be|stay *2 available|around|free *2 long|forever|ever
 be *3 snapped up
 off the market
leverage?
 energy|talents|efforts *1 elsewhere
 on the table
 sign|go|start|stay with the_other|another|someone|somebody|them
 i *3 other|different plans|irons|fish
 i *2 have|get *2 other|several|better|multiple|plenty *2 options|companies|offer|interviews|opportunities
 higher|bigger|better|more offer|salary|money|pay
 match|beat it|their|that
 elsewhere
`;
