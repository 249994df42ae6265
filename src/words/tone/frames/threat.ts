/** Frames of ultimatums, threats and leverage (E13). */
export const threatFrames = `
threat
 copy|cc *1 in|to *6 union|council|lawyer|board|@boss|hr|press >12!ask|request|suggest
 not make me *1 chase|come|call|beg|wait|ask|regret|write|go|do|repeat|escalate|take|say|post|tell|turn
 before *1 it|this|they|that|my_review|my_post|my_article|anything *1 go|is|gets|appears|come|becomes *1 up|live|public|out|online|print|published|posted|to_print|viral|further|beyond
 i *2 play|sing|golf|dine|lunch|have_lunch|train|ride|swim|ski|went_to_school|go_to_church|am_friends|am_good_friends|am_close|am_neighbours *2 with *3 your|the|his|her *3 @boss
 copy|cc|bring *2 in|your|his|her *2 @boss
 copy|cc *2 to|in *1 your|the *2 @boss
 one *1 word|review|call|post|tweet|email *2 from|to me|the|my
 think|consider *1 carefully|twice|very|again|hard|long *4 you|me|ignoring|about|before
 if i were|was you
 be *1 so|very? sorry|sad|embarrassed|ashamed|shame if *1 they|people|anyone|it|word|he|she|this|someone
 friend|contacts|cousin|people|family *1 in|on|at *3 council|board|press|paper|media|government|union|church|radio
 keep|have|took|save|record *3 screenshot|recordings|evidence|receipts
 my lawyer|solicitor|attorney|union|barrister !colleague
 hear from my
 you *2 will|would|going_to *1 regret|be_sorry|rue|pay_for|live_to|wish_you|come_crawling|be_begging|eat_your
 i would hate|be_sorry|not_want|not_like *1 for_this|for_people|for_your|for_the|for_anyone|for_word|to_have_to|to_see_your|your|people|word|anyone
 would|be *2 shame|pity|unfortunate|embarrassing|awkward if *1 people|word|your|others|it_got|this_got|everyone|someone|i
 sit|camp|stay|stand|park|turn_up|come_down|come_in|come_round|show_up|be_back|outside|lobby|reception +6 until|till i|you|someone|somebody|he|she|they *2 answer|reply|respond|pick|hear|get|see|speak|talk|tell|give|agree|decide|come|call|hire|explain
 i *1 have *2 followers|following|friends_in|contacts_in|platform|audience|podcast +5 who|would|love|interested|hear|know
 i|we *2 keep|save|document|log|record|note|print|collect *4 of|down|all|every|everything|each *3 everything|every|all|our|your|emails|messages|word|conversation|date|promise|call >5!job|clients|customers|budget|stock
threat!
 will|shall|would|can|may|have_to|going_to|about_to|plan_to|intend_to|ready_to|happy_to|tempted_to|thinking_of|considering|be|already *1 @publish +7 @hostile !contact|officer|release|role|job|team|process|meeting|stage|committee|position|copy|articles|site|portfolio|platform
ultimatum
 after|from|past|beyond *1 that|@when *3 i|my|we|the *3 will|shall|would|close|have_to|must|cannot|can_not|calendar|door|window|offer|no_longer *3 regard|consider|close|assume|take|no_longer|be_gone|be_closed|gone|lapse|expire|void|look|accept_no|guarantee|promise|have_to|be_unable|be_forced|shut !the_other|answer_them|answer_the|decline_them
 regard|consider|treat|declare|count *2 the|this|it|my|that|our *2 matter|application|chapter|file|conversation|case|thing|affair|candidacy|process|talks *3 settled|closed|withdrawn|over|finished|done|ended|lapsed|void|as_settled|as_closed|as_withdrawn
 would|will hate|loathe|be_sad|be_loath|be_loth|be_sorry|regret to *1 have|see|think|take|withdraw|lose|raise|let|give|go|spread|tell|leave|mention|find|disappoint|assume|involve|drag|escalate|pull|turn|make|report|write|share|bother_mr|bother_mrs|bother_ms|bother_dr|bother_the|bother_your|trouble_mr|trouble_mrs|trouble_ms|trouble_the|trouble_your !up|your_time|advantage|you_waiting|go_of|touch|a_mistake|the_bus|the_wrong|late
 failing *3 @answer|@reply|which|that|this
 unless *1 you *2 beat|match|improve|better|top|start|hire|pay|answer|reply|call|change|stop|act|act_now
 consider|regard|treat *1 the|this *1 matter|application|conversation|thing *1 closed|over|finished|dropped|dead
 no @msg|@answer|word|news|offer|contract by|before|within|then
 either you|i|we|this|it *8 or
 if i find|learn|discover out? *2 you|that|this
 @when|latest *1 or *1 else? i|we|my *2 will|can|shall|'d|go|walk|withdraw|call|find|take|be
 ^ =answer|=reply|=call|=respond|=ring|=hire|=decide|=pay|=give|=tell|=text|=confirm|=email +7 or i|you|the|my|we|it|else|everyone *5 will|am|go|is|are|can|shall|post|tell|walk|take|find
 otherwise *1 i|we|you *1 will|shall|must|have_to|be|'d *2 @leave
 ^ last|final chance|@msg|offer|word !interview|to_see
 my patience be|have|will|can|wear|run|only|with_you
 patience *2 wear|run|snap|thin|end|limit|exhausted|gone
 i be *1 done|finished|through|tired|sick of? waiting|chasing|asking|being
 clock|time be *1 ticking|running_out
 i will *1 take|assume|treat *2 silence|it|that *4 no|answer|rejection|refusal|serious|never
ultimatum!
 or i will|am *3 @leave|off|out
leverage
 ^ =match|=beat what|that|it|their|the|my
 go|take|walk|move|head|join|sign|offer|drive|bring|turn *7 @rival|across_the_road|across_the_street|down_the_road|down_the_street
 other|plenty|lots|several|many|loads|companies|firms|employers|people *1 companies|employers|firms|people|places|offers|recruiters|of? *4 who|that|would|be *2 want|value|appreciate|interested|fight|queue|line|knock|kill|chase|beg me|what|my|for_me|up|down|after|in_me
`;
