/** Frames of reproach and pressure under a polite surface (E12, E13). */
export const politeSurfaceFrames = `
blame
 @num|other|another|every|all|most|plenty|elsewhere *2 company|employer|firm|place|school|recruiters|agencies|hotels|practice|clinics|they *6 have|do|managed|took|was|were *2 written|let_me_know|told_me|reply|answer|manage|respond|acknowledged|get_back|in_touch_within|found_the_time >8!offer|invited
 others|everyone_else|everybody_else|most_employers|most_companies|other_employers|other_companies|other_places *3 manage|reply|answer|respond|write|within|at_least >8!offer|exam|question|test
 whereas|unlike|while *1 other|most *3 company|employer|firm|reply|answer|manage|write
 no|any|another other? explanation|reason *1 for|why|that +4 hear|silence|reply|answer|delay
 can not *2 think of any|a|another *3 reason|explanation
 <2!customers|patients i *4 ask|put|sent|raised|repeated you|these|this|that|the|to? *1 same *2 question|request
 <5!none|no|not|never these|my|those *2 questions|emails|messages|calls|letters *3 unanswered|ignored|without_an_answer|go_nowhere
 still open|unanswered|outstanding *2 from my *2 @msg|questions
 if|hope|perhaps|maybe|please *4 this time *5 read|answer|open|reply|attention|get_an|get_a|care
 it|that have|be *2 been? *2 @num *1 @unit and @num *1 @unit
 @num *1 @unit @num|and *2 @unit since|now|and|without
 day|week|month # of|and|without|since !my|the_course|training
 not *1 that i be *1 counting|keeping|complaining|bitter
 i be not *2 complaining|blaming|accusing|counting|criticising|criticizing|angry|bitter|upset|one_to|keeping_score|keeping_count|pointing *2 but|of_course|only|just|it_is|however
 do|begin|start|must|one *1 wonder *1 which|whether|if|what|how|who|why|about *6 people|value|read|care|serious|exist|true|anyone|anybody|someone|somebody
 can not help *1 wonder|notice|feel|think|but !how_much|how_well|how_friendly|smile|imagine
 make|left|leaves me *1 wonder|question
 like|love|happy|glad|delighted|prefer|hope *2 be|stand *1 proven|proved wrong !about
 correct_me if|but|though *1 i
 perhaps|maybe|surely|i_suppose|presumably|evidently *4 get|have|was|were *1 lost|slipped|forgotten|fallen|deleted|overlooked|misplaced|eaten|spam *4 like|third|second
 hope|trust|sure|assume|suppose *4 good|innocent|simple|perfectly_good|reasonable|valid|plausible *1 explanation|reason|excuse
 <6!@like how *1 candidates|applicants|people|someone|a_person be *2 treated
 do_not|hardly|barely|would_not *2 reflect|match|square|fit|sit *3 your|the|with *3 values|culture|ethos|website|slogan|mission|image|motto|words|brand|name
 your *2 website|site|values|slogan|motto|mission|brochure|ethos|culture|advert|posters|handbook|homepage *4 say|claim|boast|speak|talk|promises|respect|communication|people|transparency *8 ~3 wonder|apparently|perhaps|maybe|yet|but|however|must|guess|funny|ironic|after
 expect|thought|hope|wish|imagined *3 more|better|different|differently *2 of|from *3 you|your|someone|company|employer|a_firm|place
 <4!better|more|than|never|nobody|not|as would|could|might have *1 expected|thought|hoped|imagined|been_nice|been_kind|been_decent|been_polite|been_good|been_courteous|been_considerate !to_work|to_join|to_meet|to_see|longer|harder
 leave me|us|people|one with *2 impression|feeling|sense|taste *2 that|of *8 not|nobody|never|unwanted|afterthought|nuisance|low|invisible|wasted|wasting
 in|within a|the *1 age|era|day|time *1 of|when|where *4 email|phone|smartphone|instant|seconds|one_click|everyone
 not|hardly|scarcely *1 the *1 impression|way|treatment|experience|sign *3 i|you|one|of|we *2 hoped|expected|want|would|like|good|serious
 have|must *1 go|fallen|fell on *1 deaf
 apparently|evidently|clearly|obviously *3 not *3 priority|important|interest|matter|worth|urgent|possible
sarcasm
 hope|trust|assume|presume *2 nothing|nobody|no_one|everyone|everybody|all|everything|you *5 happened|ill|unwell|hospital|accident|alive|dead|wrong|emergency|good_health|all_right|sick|died|fallen|kidnapped|abducted|snowed|swamped !storm|flood|fire *3 $|to|as|because|since|given|and|over|for|considering
 begin|start|get|almost to? *1 worry|fear *3 you|something|that_you|that_something|your|about_you
 do *1 let *1 me know *2 you be *1 all_right|alive|still_there|safe !with|for
 know|assume|imagine|sure|guess|suppose|see|understand *2 you *1 (must be) *4 @much|terribly|awfully|far_too *1 busy|occupied|important *1 to|posting|with_more|with_the_candidates|with_other|with_better|for_someone|for_people|even
 must *1 be *1 @much|such? *2 important|exhausting|exciting|tiring|wonderful to|being|deciding|having
 how|what a refreshing|unusual|novel|original|interesting|creative way|approach|idea|method
 kind|good|nice|lovely|generous|great of you to *2 finally|eventually
 such a shame|pity|surprise|mystery|coincidence *1 that|how|when|$ *2 you|your|nobody|not|my|people|everybody|@start
 in *1 case|the_event *2 you *1 have *2 forgotten|care
 jog|refresh *1 your *1 memory|recollection
 enjoy|hope *3 suspense|the_mystery|guessing_game
 mystery|riddle|enigma *1 to *1 me|us *2 why|how|what
 you|your *2 full|hands *1 with|of *3 more|other|better|lunch|things
 wait|hold *3 breath
self-pity
 not *1 worry|trouble|bother|mind|concern *1 yourself? *1 about|with|over *1 me|us|my_feelings|my_situation|little_old $|@start|at|i|being|though|with|sitting|any
 no|not *1 need to feel|be *1 bad|guilty|sorry|awkward|embarrassed
 not *1 feel|be *1 bad|guilty|sorry *1 about|for|on *2 me|us|my|how|what|keeping|leaving|forgetting|not
 not *3 anyone|anybody|your|their|a|the|high|top|much_of|exactly|really *2 priority
 @who be *1 used|accustomed to *6 queue|last|line|waiting|end|back|bottom|nothing|disappointment|silence|forgotten|ignored|nobody|no_one|excuses|invisible|second|let_down|better|worse|by_now
 back|bottom|end|last of|in the *1 queue|pile|heap|food_chain
 just|only|merely|nothing_but *1 a|an|some|one_of|little|old *2 nobody|beginner|woman|man|mum|mother|dad|cleaner|caretaker|waitress|temp|immigrant|foreigner|pensioner|outsider|nuisance|number|name|afterthought|dropout|girl|boy|labourer|housewife *2 $|@start|from|to|in|on|with
 someone|somebody|anyone|person|candidate|applicant|woman|man|folk *2 like|of *1 me|us|my *2 age|background|sort|kind|type|level|$|can|do|is|are|should|must|have|never|rarely|do_not|to|hardly
 @who *3 obviously|clearly|evidently|apparently|probably|simply|surely|plainly *2 not *4 impression|good|enough|interesting|important|young|memorable|worth|matter|made|special|deserve|mean|count|fit|rank|stand
 @who *2 must *1 have *3 said|done|made|been|come|disappointed|bored|offended|failed|imagined|misread|misunderstood|misheard|dreamed *3 wrong|something|bad|impression|across|you|badly|boring|terrible|awful|it|our|your|forgettable|promise
 @who *2 fool|kid|flatter|delude|embarrass *1 myself|ourselves
 too *1 old|insignificant|ordinary|unimportant|humble *2 for|to *2 you|deserve|matter|your|such|bother|answer|merit|warrant
 hope|sorry|apologise|afraid *2 (not/too *1 much/such/being/been) *3 bother|burden|nuisance|pest|bore|waste|annoyance
 nobody|no_one|none|never|not *4 want|notice|choose|pick *1 me|us|people_like|someone_like|a_person|an_old|quiet !know|down|if|when|again
 @who *1 always|never *1 come|am|get|have_been|been|end *2 last|second|overlooked|lucky|chosen|picked|the_one|passed
 somehow|one_way_or i *1 will|always *2 manage|survive|cope
 i *1 will|shall *2 survive|be_fine_i|pick_myself|dust_myself
sacrifice
 my|our *3 upside_down|on_hold|on_ice|inside_out !training|placement|studies
 arranged|rearranged|planned|built|organised|organized|moved|shifted|turned|put|set|changed|altered|dropped|cleared *2 my|our *2 life|calendar|diary|week|month|family|wedding|holiday|vacation|summer|christmas|schedule|honeymoon|plans|everything|childcare|whole *2 around|round|for_you|for_this|upside|to_suit|to_accommodate|to_fit|on_hold|aside
 on|in the *1 strength|understanding|assumption|hope|expectation of|that *6 you|our|your|talk|how|hired|job|word|said|told *2 !description|requirement|experience|advert
 gave|given|giving|turned|turning|handed|handing|cancelled|canceled|let|quit *3 flat|apartment|lease|job|notice|offer|wedding|holiday|tickets|another_interview|other_interview|other_offers|work|shift|surgery|funeral|party *6 on_the|because_you|because_of|for_you|for_this|trusting|believing|to_be_ready|to_be_free|in_the_belief|knowing|so_sure|for_nothing|after_what|since_you|counting|expecting|on_your
 i *3 given|gave|put|poured|invested|sunk|spent *4 heart|soul|everything|so_much|weeks|months|days|evenings|weekends|nights|hours|savings|money *5 into|in|on|for|to *2 this|your|you|that|it|interview|task|test|presentation|assignment|case|application|process *2 !was|is_something|taught
 it *1 cost me *2 a|an|@num|my|the|over|almost|more|nearly|most|all|quite|to
 all *1 those|these|the|that|my *1 hours|evenings|weekends|work|effort|miles|trains|preparation|hard_work|time *4 nothing|vain|what|count|never|unread|ignored|waste|seem|for_you|for_this
 (in vain|for_naught)
 miss|skipped|skipping|left|leaving|postponed|postponing|cancelled|canceled *3 funeral|birthday|wedding|graduation|anniversary|recital|christening|play|surgery|operation|appointment|honeymoon|chemo|holiday|baptism|game|match|concert *4 for|to|so|because *3 you|your|this|interview|be|meet|come|sit|there|attend|finish|make|i|do !again|sorry
 @num *1 hours|miles|bus|train *2 each_way|there_and_back|for_an_interview|for_that|for_this|for_a_chat|to_sit|to_be_told|for_you|for_ten|for_five|for_twenty|for_fifteen|in_the_rain|in_the_snow|at_my_own|on_my_own
hurt
 @who|@family|everyone|she|he|they *2 (not stop|keep|constantly|always|forever|daily) *1 ask|hoping|wondering|praying|checking|waiting *4 if|whether|when|why|news|heard|job|you|me|and|$|every|about_the
 my *2 @family *2 (not stop|keep|constantly|always|forever|daily|already|still|even) *1 ask|hope|wondering|praying|prays|checking|waiting|waits|crying|cries
 my *2 @family *3 pray|candle|fingers_crossed|heartbroken|in_tears|so_disappointed|so_sad|very_sad|on_tenterhooks|cannot_sleep|stays_up|holds_her_breath
 not *1 know *1 what|how to *1 say|tell|answer|explain|face|reply *1 to? *1 him|her|them|my|the_kids|the_children|everyone|people
 what|how *1 shall|do|can|am|will|must i *2 tell|say_to|explain|face *2 him|her|them|my_@family|the_kids|everyone
 i *4 jump|start|run|rush|freeze|flinch *3 each|every|whenever *2 time|phone|call|email|ping|bell|ring
 every|each *1 morning|evening|day|night|hour *1 i|we|she|he|my *3 look|check|open|refresh|ask|wait|sit|stare|run|hope|rush|wake|listen *5 phone|inbox|email|mail|news|you|postman|post|letterbox|mailbox|answer|nothing|empty|job|if|whether|again
 i *4 inbox|mailbox|letterbox|phone *3 empty|silent|quiet|stays|remains|stayed|every
 it *3 would|will *2 break|crush|destroy|kill|devastate|shatter|hurt|upset *2 me|him|her|them|us|heart|my *1
 weigh|prey on *1 me|my|us
 not|hardly|barely|scarcely *2 sleep|eating|eaten *2 since|for|properly|because|at_all|a_wink|much|well|$
promise
 sure|certain|surely|doubt|confident|assume|know *2 you *1 will|would|must|do|still|can|have|are? *1 remember|recall|not_forgotten|aware|know *1 you|saying|telling|that_you|what_you|your|our_agreement|our_deal|agreeing|the_date|promising|having|that_we_agreed|how_you|when_you|the_words !me|visit
 as *3 remember|recall|know|aware|recollect|forgotten *2 you *1 say|tell|write|agree|set|gave|named|indicated|stated|assured
 <7!join|work|look|love|want|seek|proud keep|stand|honour|honor|mean|stick|live *1 by|to|up_to? *1 (what it|they|you|he|she *1 say/its_word|their_word|its_promises|their_promises|its_commitments|his_word|her_word|its_own_values|your_values|its_values|your_promises|your_commitments|your_own_words)
 <7!join|work|look|love|want|seek|proud man|woman|person|company|firm|employer|team|school|place|family *2 of|whose|that|who|which *3 word|honour|honor|integrity|word_counts|word_is|word_means|keep_their|keeps_its|keep_promises|stick_to|stand_by|mean_what|do_what !look|love|want|advert
 did|was|were|have you|he|she|they|that|we not? *1 say|agree|tell|mention|promise|write|speak|the_date|the_day|the_plan *8 @when|soon|decision|answer|would|will|by|within|me
 i *2 take|have|believe|trust|rely|count|hold|depend you|him|her|them|on|to|in *1 at|you|your|her|his|their|that *1 word|promise|to_that|date|assurance !know
 agreed|said|promised|announced|stated|given|named|set *1 date|day|deadline|time|timeframe|timeline *4 passed|past|come_and_gone|gone|went|gone_by|went_by|behind *2 without|and_nothing|and_still|and_i|in_silence|unnoticed|with_no
 come and gone|went *1 without|and|with_no|in_silence|so
 you|@name|he|she|they *2 say|tell|write|mentioned|indicated|stated|agreed *12 would|will|by ~14 today is *2 @when
 today|it be *1 now|already *2 the? *1 @when|@nth|# *8 yet|still|and|no|nothing|empty|silence|without
ultimatum
 take|treat|read|regard|count|see|interpret|understand|consider *1 your|the|any|no|further|a|continued? *1 silence|lack_of|absence|not_hearing|no_answer|no_reply *2 as|for|to_mean
 silence|no_answer|no_reply|not_hearing|a_lack *3 will|mean|would|is|as *2 yes|agreement|consent|acceptance|agree|no|taken|mean|count|tell|answer|assume|understood|i
 if|unless|should *1 i|we|nothing|nobody|no_one|there|you *2 not|no|hear_nothing|nothing|see_nothing|get_nothing|arrive|object|say_otherwise *12 i|we *1 will|shall|would|plan|must|can_only|take|assume|trust *2 take|assume|presume|count|conclude|understand|tell|inform|let|start|plan|go_ahead|gather|interpret|read|proceed|expect|turn_up|arrive|consider_it|consider_the|consider_myself|report|resign|sign|hand|book|give_notice|treat|go_elsewhere|look|remove|draw !filled|you_have_gone|you_chose|you_have_chosen|you_went|someone_else|another|other_candidate|that_you_have|the_role_has|the_position_has|the_position_is|the_job_has|the_post_has|it_has_been|at_my|forward|that_you_are_still|out|into
 unless|until *1 i_hear|you_tell|you_say|told|advised|instructed|you_object|otherwise *2 otherwise|differently|to_the_contrary|different|not *3 i
 afraid|sadly|unfortunately|regretfully|reluctantly|sorry *3 i|we *1 will|shall|would|may|must|have_to|can *3 look_elsewhere|walk|pull_out|move_on|reconsider|rethink|take_it|go_elsewhere|draw_my|draw_the|conclude|have_no_choice|be_forced|be_obliged|escalate >14!accept|illness|family|health
 reconsider|rethink|reassess *1 my|whether *2 interest|application|candidacy|enthusiasm|commitment|decision|loyalty|position|i_want|i_still|this_is
 my *1 enthusiasm|interest|patience|goodwill *2 will|can|be|have|may|would *3 fade|limit|expire|cool|wear|wane|end|lapse|not_last|not_infinite|not_endless|not_unlimited|run_out
 would|will hate|loathe|be_sad|be_loath|be_loth|be_sorry|regret to *1 have|see|think|take|withdraw|lose|raise|let|give|go|spread|tell|leave|mention|find|disappoint|assume|involve|drag|escalate|pull|turn|make|report|write|share|bother_mr|bother_mrs|bother_ms|bother_dr|bother_the|bother_your|trouble_mr|trouble_mrs|trouble_ms|trouble_the|trouble_your !up|your_time|advantage|you_waiting|go_of|touch|a_mistake|the_bus|the_wrong|late
 would|do|will|should *1 rather|prefer|want|wish|like|much_rather|sooner *1 not to|have? *2 have|take|involve|escalate|raise|drag|withdraw|bother|go_public|go_to|go_over|go_above|write|trouble|make|get|bring|post|resort|turn *4 this|it|to|your|her|his|their|the|trouble|public|lawyers|anyone|others|union|head|further|fuss|scene|issue|formal !out|up_your|decision_quickly|wrong
threat
 my|a|the *2 review|post|article|blog|piece|write_up|thread|rating|video|account|story|column|testimonial *1 of|about|on !our|a *4 process|interview|experience|employer|company|you|recruitment|recruiting|hiring|application|applying|firm|candidates|your|waiting|treated !i_read|i_saw|you_wrote|you_posted|that_you|code|your_product|your_work|your_project
 before *1 it|this|they|that|my_review|my_post|my_article|anything *1 go|is|gets|appears|come|becomes *1 up|live|public|out|online|print|published|posted|to_print|viral|further|beyond
 it|that|this|mine|review *2 to_be|be|turns_out|would_be|will_be|end_up *2 a? *1 good|positive|kind|nice|happy|balanced|five_star|glowing|favourable|favorable|fair|pleasant|flattering *1 one|review|story|account|ending|write_up
 give|offer|allow|afford you *3 opportunity|chance|right *1 to|of *1 reply|respond|comment|explain|put|set|make|correct|clear|fix|redeem|tell|answer|say|remedy
 settle|sort|solve|resolve|handle|keep|dealt|remain|stay *4 (between *1 ourselves|us|the_two|you_and/amicably|quietly|informally|privately|without_involving|without_lawyers|without_having|without_anyone|before_it)
 turn|appeal|complain|write|go|refer|raise|mention|forward|pass|escalate|speak|talk *4 to|with|up *2 your|his|her *1 @boss *4 !about_the_role|about_a_role|about_the_job|at_the|after_our|if_you_prefer|as_you_suggested|as_you_asked|as_requested
 your|the|his|her *3 @boss *6 interested|curious|surprised|pleased|sorry|disappointed|happy|glad|delighted to *1 hear|know|learn|read|see *3 how|that|what|about|of_this|this|why
 i *2 play|sing|golf|dine|lunch|have_lunch|train|ride|swim|ski|went_to_school|go_to_church|am_friends|am_good_friends|am_close|am_neighbours *2 with *3 your|the|his|her *3 @boss
 people|friends|colleagues|classmates|others|readers|students|alumni|network|former|members|clients|customers *4 ask|want *2 me|us *2 how|what|whether|about|for *4 you|your|company|employer|went|treat|recommend|honest|like|applying|say|tell|candidly
 advise|recommend|warn|tell|suggest|mentor|teach *2 students|graduates|classmates|colleagues|friends|others|people|peers|members|candidates|alumni|young *3 where|whether|which|not|against|who|away|about_you|about_your|apply|avoid !to_eat
 word|news|stories|things|these_things|such_things|experiences *2 get|travel|spread|go *2 around|round|fast|quickly|about|easily|far
 small|tight|close_knit|tiny *1 town|industry|world|community|field|trade|sector|circle|profession|city *4 and|where|so|people|everyone|word|talk|we_all|after
 industry|field|trade|world|town|sector|profession *1 is|'s *2 small|tiny|tight|close_knit|a_small *1 one|world|place|$|@start
 reputation|name|image|brand|standing|rating|reviews *3 suffer|damage|harm|at_stake|stake|risk|hurt|dent|tarnish|affect|sake
 labour|labor|employment|equality|equal|anti_discrimination|wage|consumer|data_protection|gdpr|privacy *1 tribunal|board|commission|law|office|authority|inspectorate|lawyer|inspector|regulator|request *4 advise|told|says|said|suggests|suggested|may|would|interested|contact|rights|complaint|if|hear
 know|aware|check|looked|asked|informed|reading_up *3 my|of_my|about_my|on_my|up_my *2 rights
demand
 <14!accept|sign when|once|after|as_soon_as i *1 start|begin|join|am_on_board|take_over|move_in|am_in_charge|arrive *5 i|we|you|please|can *2 will|would|want|expect|like|need|shall|can|have|please *3 need|like|want|expect|change|fire|have|desk|office|laptop|sort|set|prefer|require|arrange|make|ready|get|put|reorganise|replace !to_learn|to_contribute|to_thank|questions|any_questions|to_meet
 <14!accept|sign my future|new *1 desk|office|parking|team|colleague
 we *1 both|all *1 know|understand|agree|feel|realise|realize *1 how|that|who|what|where|it|i|this|the
 already|just|even|practically|basically|virtually *1 feel|consider|see|think_of|count|regard|call|told|part|one *3 myself|hired|yours|one_of_you|employee|employed|colleague|as_mine|as_good_as_hired
 i *2 consider|regard|see|count|treat *2 myself|it|this|matter|position|role|job|post *2 hired|settled|agreed|mine|as_mine|accepted|confirmed|secured|employed|as_settled|as_agreed|as_good|successful|part_of_the
 can|would|might|will you|someone|somebody|anyone|anybody|they|one *1 not|please|kindly? *1 at_least|at_the_very_least|for_once|finally|at_last|just_once|even *2
 can|would|might you|someone|somebody|anyone *2 reply|answer|write|tell|call|send|respond|manage|spare|let_me_know *6 at *1 least
 be it|that *2 so|that|really|too|such *1 hard|difficult|impossible|complicated|unreasonable|outrageous|strange|exotic *2 to|for|of|$
 how|what *1 hard|difficult|complicated|much|long *1 can|would|do|is|will *1 it|that|one|writing|sending|a *2 be|take|really|possibly|cost *1 to|$|for
 hardly|scarcely|not *2 be? *1 too|a|an|so|that? *1 much|big|great|huge|unreasonable|outrageous|large *1 to_ask|request|thing_to|favour|favor|demand|ask|expectation|to_expect
 think|believe|feel|would_say *2 i|we *1 have|am|at_least|do|deserve|would? *2 earned|earnt|deserve|entitled|due|owed|merit|worth *1 a|an|the|at|some|to|more|better|it|this|that|by|your|her|my
 only|just|simply|surely|perfectly *1 fair|right|reasonable|natural|normal|logical|proper|just|decent|human *2 to|that|for|if|of *1 expect|ask|know|be|get|have|hear|receive|i|me|you|give|tell|want|both|share|me_to|assume|demand|warn|let !let_you_know|tell_you|share_with
 anyone|anybody|any_employer|any_company|any_firm|any_manager|any_sensible|any_reasonable *1 would|can|must *2 agree|understand|realise|realize|admit|hire|snap|jump|be_lucky|be_glad
 ball|decision|move *1 be *1 in|firmly|squarely|now? *1 in? your *1 court|hands|side *3 now|but|before|until|tick|and_i|so
 leave|trust|hand|place|put *2 my|the|this *3 fate|future|life|happiness|hopes|family|livelihood *1 in|to|with|on *1 your|you
deadline
 booking|flight|lease|landlord|nursery|school|visa|ticket|course|registration|tenancy|contract|notice|house|flat *8 so|therefore|hence|which_means|that_means|meaning *3 you *3 need|must|have|require|be_needing|will_need|to_know|want|expect|count *3 answer|decision|know|yes|word|confirmation|reply|hear|contract|offer|confirmed|it *3 by|before|no_later|until|on|this|today|tomorrow|within|now|soon|quickly
 for|to_help_with|because_of|so_that *1 your|plan|planning_purposes|orientation|guidance|the_record|information|i_can_plan *4 i|the|my *3 close|decide|commit|sign|expire|cut_off|cutoff|stop|wait|hold *6 by|on|until|till|at|before *2 @when
 no|not later than *2 @when >8!i_will|interview|available|apply|application|arrive
orders
 see|make *2 fit|sure|certain *1 to|that|it *2 answer|reply|happens|get|reaches|someone|you|he|she|they|is_read|is_answered|i_get
 do|please|kindly|just *1 see_to|get_on|move|speed|hurry|pull|bump|shift|step|bring|put *2 it|things|this|along|forward|up|me|my|pressure|a_word|some|faster *3 along|up|on|top|forward|faster|quickly|in|ahead|pressure|now !back|in_touch|through|in_contact
watching
 know|gather|assume|see|can_see|notice|guess|take_it *3 you|your|he|she|they *1 be|have|must|clearly|obviously|certainly|do *2 back|online|active|at_your|at_the_desk|in_the_office|around|there|posting|tweeting|sharing|liking|commenting|on_linkedin|on_facebook|on_instagram|on_holiday|on_vacation|free|time_to|time_for|time_enough|seen_it|seen_my|seen_this|read_it|read_my|opened|looked|viewed !from|next|on_the|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|about_the|about_a|about_your|jobs|the_job|vacancies|until|for_a|to_talk|to_meet|for_coffee|in_the
 see|notice|spotted|observe *3 linkedin|facebook|instagram|twitter|tiktok|whatsapp|teams|online|profile|calendar|story|photos|pictures|status|feed *6 you|your|@name|he|she|they *2 been|were|was|are|have|find|managed|enjoying|at *2 posting|active|online|busy|time|on_holiday|away|out|lunch|commenting|liking|sharing|travelling|traveling|party|golf|skiing|beach|dinner|enjoying|a_good_time|fun|in_the_office|back !joined|promoted|celebrating|hiring
 find|have|have_had|manage *1 the|some|plenty|enough|ample? *1 of? time to|for *1 post|like|share|tweet|comment|golf|lunch|holiday|travel|celebrate|update|interview_others|advertise|repost|coffee|read_it|others
 <3!i|we read|seen|clicked|open|view|downloaded *2 my|it|the *2 email|message|mail|cv|profile|portfolio|attachment|letter|link|file|note|resume|@num|twice? *2 (@num times|twice|several_times|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|at_#|yesterday_at|this_morning_at|but|yet|without)
 walk|drive|pass|cycle|stroll|sit|swung|went *3 past|outside|opposite *3 your *2 office|building|house|home|window|shop|car|lobby|premises|entrance|light
hardship
 my|our *2 landlord|landlady|bank|lender|mortgage|rent|creditors|doctor|therapist|wife|husband|visa|savings|family|kids|children|mother|father|parents *4 (not *2 wait|patient|hold|stretch|last|understand|know_how/waiting_for|lose_patience|worried_sick|run_out|hanging|in_your_hands|depend|at_stake|counting)
 roof|table|food|heating|lights|electricity|shoes|diapers|nappies|insulin|medicine|medication|groceries *6 depend|hangs|without_this|without_it|if_you|on_you|on_this|until_you
 christmas|birthday|winter|present *4 without|no|nothing|not *4 job|work|money|income|presents|toys|heating|this|pay
 not_know|do_not_know|wonder|unsure|no_idea|not_sure *2 how|where|what *3 next|pay|feed|live|rent|manage|cope|survive|eat|money|meal|christmas *3 meal|rent|month|week|from|us|bills|children|kids|family|go|on|longer|come|then|otherwise|if|without|$
begging
 would|will *1 mean|change|save|be|make *2 the_world|everything|my_life|our_lives|my_whole|the_difference|all_the_difference|my_year *2 to|for? *1 me|us|my|our *3 @family|and_my
 only|just *1 you|one_person|person *1 who? *1 can *2 help|save|change|rescue|make
 have|find|show *2 a|some heart|mercy|pity|compassion please|$
 begging|pleading|imploring|beseeching you
 on my knees|hands
 throw *1 myself *2 on|at|upon *2 mercy|feet
 cannot|can_not *2 take|bear|face|survive|stand|handle|cope_with *2 another|one_more|more|a_no|rejection|this_much|the_waiting|the_uncertainty|not_knowing|the_silence
too-often
 @who *3 @reached *3 @weekday *3 @weekday|yesterday|today|this_morning|again *3 and|then|again|@weekday|today|yesterday|this|but|$ !asked|you_asked
 @who *3 @reached *3 on? *1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday *1 and|then|plus *2 again? *1 @weekday|yesterday|today|this_morning|again *3
 >6!@third @who *3 written|emailed|called|rung|phoned|texted|messaged|sent|left|asked *4 every|each *1 single|other? *1 day|week|morning|@weekday
 after|with|despite|following *1 my? *1 @many|two *1 unanswered|polite|friendly|earlier|previous|kind|separate|gentle|little? *1 @msg|tries|approaches|requests|follow *4 i|no|without|nothing|still|and|$|to|you|with
 friendly|gentle|little|small|quick|kind|polite|tiny *1 reminder|nudge|ping|poke|follow *1 number? *1 two|three|four|five|six|2|3|4|5|6|again|as_yesterday|today_too|like_yesterday|like_every
 my *1 daily|nightly|hourly|usual|regular|twice_daily *1 @msg|check|greeting|ping|hello|sign|visit
 keep|stay *2 knocking|trying|writing|ringing|calling|asking|nudging|reminding|coming|popping|pinging|checking|persistent|persisting *4 until|till|every|each|at_your|your_door|daily|so_you|you_cannot|as_long
 squeaky|squeaking wheel
 will|shall|'d *1 be? *1 try|call|ring|email|write|phone|message|text|check *2 again|back? *1 every|each|daily|tomorrow_and|until|till|hourly|this_afternoon_and|at_noon_and|later_and
blame?
 have *1 been *2 @num *1 @unit *1 since|now|and|$
 your *2 website|values|slogan|motto|mission|ethos *3 say|claim|boast|speak|talks
 quiet *2 your|side|end|here|since
 not *1 counting|complaining
sacrifice?
 told my *1 landlord|boss|employer|manager|landlady|family|parents|kids|everyone
 given|gave|giving up *2 flat|apartment|lease|job|place|home|shift
 only|just *1 turned|moved|changed|cancelled|left|gave|given|drove|quit
ultimatum?
 awkward|embarrassing|unfortunate|terrible|hard|difficult|inconvenient *2 if *4 not|fall|nothing|changed|otherwise
demand?
 as|like i *1 say|mentioned|wrote|asked|explained
`;
