/** Frames that make the reader feel guilty (E12). */
export const guiltFrames = `
courtesy
 hope for *3 more|better|compassion|understanding
 i|we would never *2 leave|treat|ignore|keep|do|speak|let|behave|dream
 leave|keep *1 somebody|someone|anyone|person waiting|hanging|wondering
 how i was|were raised|brought|taught
 nice|good|polite|normal|customary|usual if|when *8 remember|reply|turn|know|read|answer|tell|bother|call
 feedback|advice|suggestion|criticism|observation if_i_may|for_you|for_your
 minimum *2 i|you|they|anyone|would|could|somebody|someone|courtesy
 least|minimum *3 expect|imagine|hope|thought
 least *1 @them|i *1 can|might|would|should|owe|deserve|expect|ask
 common|basic|simple|bare|bit_of|ounce_of|shred_of|any|some|little|human|more|no|zero @decency !to|for|of
 have|find|show|lack|learn *2 the|enough|some|any|no|zero|me|little *2 @decency !for|of_your|through|to_think
 treat me|people|us|candidates|applicants like|as !family|equal|part|royalty|own
 simple|single|quick|one|two|short|courtesy|polite|line|word|no|yes *5 would|could|should have *1 been|done|sufficed|saved|taken|cost|killed|meant
 would|will|do it|that *2 have? kill|hurt|cost
 it *2 take|would|will|only|just *3 @num|a|no *1 minute|second|sec|min|moment|time to *1 @reply|@told|type|be|put|drop|make
 would|will be *1 nice|lovely|good|great to feel|be_treated|be_acknowledged|be_valued|be_appreciated|be_respected|be_considered|be_noticed|be_remembered|be_told
 <4!better|more|than|never|nobody|not|as would have *1 thought|hoped|appreciated|expected|liked|been_the_least
 would have been *2 decent|nice|polite|kind|courteous|good|great|lovely|appreciated|helpful|professional !to_work|to_join|to_be|to_meet|to_have|to_see|working|fun
 is that|it *2 too much to
 i *2 deserve|expect|thought *1 better|more|so_much_better
 better|more from|of *2 you|your|a|such
sacrifice
 for nothing !but|less|more|else|in|special|to
 what|all *4 do to my|me|us
 some of us !met|will|who|were
 luxury of
 rearranged|reorganised|uprooted|turned *1 my|our *2 life|week|family|world|plans|childcare
 turn_down|give_up|quit|cancelled|sacrificed|missed|skipped *8 so_that_i|so_i|to_come|to_meet|to_be_there|to_attend +12 not|nobody|nothing|never|even|still|least
 after all|everything|the|so_much *5 @who *1 have|'ve? *1 do|give|put|go|been|sacrifice|invest|come|jump|prepare
 turn_down|give_up|quit|leave|refuse|pass_on|cancel|sacrifice|miss|skip|walked_away|lost +8 for you|this|your|nothing|that|y'all !to|reason
 drive|travel|fly|took|spent|paid|walked|waited|sat|come|commute|rearrange|arrange|buy|borrow|hire|miss|put|give +12 for_nothing|for_you|for_this|for_what|only_to|just_to|and_you|and_this|and_nobody|and_not|and_nothing|and_all_i|and_still|at_least|the_least|without_so
 this|that|it be the *1 thanks
 thanks i get
 all that|this|of_that *3 for nothing|what
 for what|nothing $
 is that|this how you
 only|just did|drove|spent|took|worked|came|missed|prepared|wrote|travelled|gave *1 a|an|@num|my|the|all
sacrifice?
 without pay|payment|thanks
 i|we had *1 rather? hoped|thought|expected|trusted
 find|spare *2 moment|minute|time|second to @reply|@told
 i still *1 turned|showed|came|made|drove|did|went|sat
 i *2 buried|postponed|delayed|moved|rearranged|reorganised|rescheduled *1 my|our|the
 @who|my *3 turned|turning down
 @who *2 travelled|flew|walked|commuted|bussed|drive *6 @unit
 @who *2 miss|skipped my|our
 @who *2 take|lost|used|booked *4 off|unpaid|leave|wages|pay
 unpaid
 own time|money|dime|pocket|expense
 day off
 @who *2 spent|paid|invested|put|gave *4 hours|days|weeks|money|evenings|weekends|fortune|childcare|babysitter|parking|so_much|all_my|everything
 childcare|babysitter|sitter
 take for granted
 count for *1 nothing|anything|something
self-pity
 on_account|because of my *2 age|gender|accent|race|colour|color|name|hearing|disability|religion|skin|weight|children|pregnancy|face|wheelchair|hair|tattoos|background
 i|me *4 passed over
 not|never want *2 hear *2 me|again
 my *1 application|cv|resume|email|letter|messages *8 bin|trash|shredder|wastebasket|garbage|dustbin
 think of|about that|this|me|my|us *2 when|before|while|next|as
 @who *1 guess|suppose|imagine|assume|gather|bet|reckon|presume *2 i|it|that|you|my|we|one|not|nobody|some|people|loyalty *2 !be_fine *3 not|nothing|nobody|just|too|only|never|better|forgotten|forgot|invisible|busy|moved_on|another|no
 i be *2 not *3 important|worth|special|good_enough|pretty|young|priority|interesting|worthy|fancy|posh !to_me|that|sure|me|this|the
 i do *1 not *1 matter|count|exist|mean
 not *1 worth *3 @reply|time|stamp|trouble|bother|effort|minute|sentence|words|line|breath|it
 not|never *2 good enough for
 beneath|below you|your|them !is|the
 @who *1 be|get|grown *2 used|accustomed to *2 forgotten|ignored|overlooked|rejected|passed|treated|disappointed|let_down|silence|being_last|second|invisible|unwanted|rejection
 trouble|strain|exert|inconvenience|tire|bother yourself|yourselves
 person|someone|somebody|nobody|candidates|women|men|mothers|immigrants|foreigners|workers|folk like me|us|that
 likes of me|us
 just|only a|another *1 number|statistic|nobody|cv|resume|name|temp|cleaner|applicant|nuisance|foreigner|face|student|candidate
 what *1 have|do i *1 do|say *2 wrong|deserve
 be *1 it|that something i *1 said|do
 forget *1 all? about *1 me|us|little
 remember|forget me $
 story of my
 nothing *1 to you|them
 deaf ears
 bottom of the|your *1 pile|list|heap|barrel
 second best|choice|class
 sorry *1 for|that|if existing|breathing|wasting|i_am *2 such|a|born|old|your|not|poor|$
 as if|though i do|be|mean|never *2 not|nothing|nobody|exist|invisible|dirt|rubbish|never|there
 never|not hear *2 from_you_again|again
 i *2 know *2 i|you *1 will|would|be *1 not_hear|never|not_reply|not_answer|not_pick|not_choose|not_call|ignore|reject
 easy to forget|ignore|overlook|dismiss
 thought you *1 be *2 different|better|serious|professional|decent|nice|honest|kind|above
 i *1 really|honestly|truly|genuinely|actually? trusted|believed you|your|in_you
hurt
 lost count of
 sleepless|awake night|over|because|wondering|worrying
 before he|she|they dies|passes|go
 not *2 the heart to
 every|each time *4 rings|pings|buzzes|goes|vibrates|dings
 my whole *1 family *2
 toll on|of me|my|us
 not *1 fair on|to me|us|my
 i *3 cry|wept|weeping|sobbing !laughing|with_laughter
 in tears !of|laughing
 not|barely|hardly|lost *2 sleep|eat|breathe|think_about_anything|concentrate|function *1 !late|in|well_on
 sick|ill|beside|mad|frantic with|from|myself *1 worry|nerves|waiting|anxiety|stress
 sit|stare|glued|wait|stuck *5 by|at|to|next_to|beside my|the phone|inbox|screen|letterbox|mailbox
 check|refresh|look|stare *4 phone|inbox|email|mail|mailbox|screen *4 every|constantly|all_day|hourly|nonstop|obsessively
 kill|torture|destroy|tear|eat|crush me *1 up|apart|inside|not|that|$|@start|to
 break my heart
 my heart *2 broken|breaking|aches|sank|sinks|hurts|bleeds|broke|heavy
 on your conscience|head
 how|hope *2 you *2 sleep|live *3 night|yourself|yourselves|that|with|knowing|well
 @family *8 keep asking|wondering|waiting *4 job|hear|news|start|got|work|if|whether|what|why|me
 my *2 @family *4 wait|cry|disappointed|heartbroken|devastated|worried|suffer *4 why|whether|if|for|every|when|because|$
 what|how *1 do|be|will|should|can i *2 tell|explain|face|look *2 my|them|the_kids
 my *1 health|anxiety|nerves|sanity|depression|confidence|self_esteem *3 suffer|break|affected|damaged|roof|destroyed|shot|frayed|worse
 it|this|that *1 really|hurt|stings|stung|pains me|to|that|when|$|@start|a_lot|deeply|really|badly|hurts
 agony|torture|torment|limbo !centre
 hopes|heart|dreams crushed|shattered|dashed
hurt?
 he|she|they ask every|if|when|whether|why
 telling|told my *2 @family|everyone *6 job|start|new|every
 my *1 @family *8 drew|picture|cake|told|excited|party|celebrate|asks
 he|she|they|everyone|everybody keep asking
 so|really sure|certain
 not knowing
 barely leave|eat|sleep|function
 my @family *4 disappointed|counting|excited|told|ask
 stressed|stressful|anxious|anxiety|worried|sleepless
 hurtful|painful|lonely|miserable
 all my eggs|hope
 i *4 waited|waiting *3 all|every
 get my|our hopes
`;
