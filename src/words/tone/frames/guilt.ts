/** Frames of guilt: lessons in manners, sacrifices counted, self-pity (E12). */
export const guiltFrames = `
courtesy
 hope for *3 more|better|compassion|understanding
 i|we would never *2 leave|treat|ignore|keep|do|speak|let|behave|dream
 nice|good|polite|normal|customary|usual if|when *8 remember|reply|turn|know|read|answer|tell|bother|call
 minimum *2 i|you|they|anyone|would|could|somebody|someone|courtesy
 least|minimum *3 expect|imagine|hope|thought
 least *1 @them|i *1 can|might|would|should|owe|deserve|expect|ask
 common|basic|simple|bare|bit_of|ounce_of|shred_of|any|some|little|human|more|no|zero @decency !to|for|of
 have|find|show|lack|learn *2 the|enough|some|any|no|zero|me|little *2 @decency !for|of_your|through|to_think
 treat me|people|us|candidates|applicants like|as !family|equal|part|royalty|own
 <4!better|more|than|never|nobody|not|as would have *1 thought|hoped|appreciated|expected|liked|been_the_least
 would have been *2 decent|nice|polite|kind|courteous|good|great|lovely|appreciated|helpful|professional !to_work|to_join|to_be|to_meet|to_have|to_see|working|fun
 better|more from|of *2 you|your|a|such
sacrifice
 for nothing !but|less|more|else|in|special|to
 what|all *4 do to my|me|us
 some of us !met|will|who|were
 turn_down|give_up|quit|cancelled|sacrificed|missed|skipped *8 so_that_i|so_i|to_come|to_meet|to_be_there|to_attend +12 not|nobody|nothing|never|even|still|least
 turn_down|give_up|quit|leave|refuse|pass_on|cancel|sacrifice|miss|skip|walked_away|lost +8 for you|this|your|nothing|that|y'all !to|reason
 drive|travel|fly|took|spent|paid|walked|waited|sat|come|commute|rearrange|arrange|buy|borrow|hire|miss|put|give +12 for_nothing|for_you|for_this|for_what|only_to|just_to|and_you|and_this|and_nobody|and_not|and_nothing|and_all_i|and_still|at_least|the_least|without_so
 for what|nothing $
 arranged|rearranged|planned|built|organised|organized|moved|shifted|turned|put|set|changed|altered|dropped|cleared *2 my|our *2 life|calendar|diary|week|month|family|wedding|holiday|vacation|summer|christmas|schedule|honeymoon|plans|everything|childcare|whole *2 around|round|for_you|for_this|upside|to_suit|to_accommodate|to_fit|on_hold|aside
 gave|given|giving|turned|turning|handed|handing|cancelled|canceled|let|quit *3 flat|apartment|lease|job|notice|offer|wedding|holiday|tickets|another_interview|other_interview|other_offers|work|shift|surgery|funeral|party *6 on_the|because_you|because_of|for_you|for_this|trusting|believing|to_be_ready|to_be_free|in_the_belief|knowing|so_sure|for_nothing|after_what|since_you|counting|expecting|on_your
 i *3 given|gave|put|poured|invested|sunk|spent *4 heart|soul|everything|so_much|weeks|months|days|evenings|weekends|nights|hours|savings|money *5 into|in|on|for|to *2 this|your|you|that|it|interview|task|test|presentation|assignment|case|application|process *2 !was|is_something|taught
 it *1 cost me *2 a|an|@num|my|the|over|almost|more|nearly|most|all|quite|to
 miss|skipped|skipping|left|leaving|postponed|postponing|cancelled|canceled *3 funeral|birthday|wedding|graduation|anniversary|recital|christening|play|surgery|operation|appointment|honeymoon|chemo|holiday|baptism|game|match|concert *4 for|to|so|because *3 you|your|this|interview|be|meet|come|sit|there|attend|finish|make|i|do !again|sorry
self-pity
 on_account|because of my *2 age|gender|accent|race|colour|color|name|hearing|disability|religion|skin|weight|children|pregnancy|face|wheelchair|hair|tattoos|background
 think of|about that|this|me|my|us *2 when|before|while|next|as
 @who *1 guess|suppose|imagine|assume|gather|bet|reckon|presume *2 i|it|that|you|my|we|one|not|nobody|some|people|loyalty *2 !be_fine *3 not|nothing|nobody|just|too|only|never|better|forgotten|forgot|invisible|busy|moved_on|another|no
 i be *2 not *3 important|worth|special|good_enough|pretty|young|priority|interesting|worthy|fancy|posh !to_me|that|sure|me|this|the
 not *1 worth *3 @reply|time|stamp|trouble|bother|effort|minute|sentence|words|line|breath|it
 person|someone|somebody|nobody|candidates|women|men|mothers|immigrants|foreigners|workers|folk like me|us|that
 just|only a|another *1 number|statistic|nobody|cv|resume|name|temp|cleaner|applicant|nuisance|foreigner|face|student|candidate
 forget *1 all? about *1 me|us|little
 thought you *1 be *2 different|better|serious|professional|decent|nice|honest|kind|above
 i *1 really|honestly|truly|genuinely|actually? trusted|believed you|your|in_you
 only|just the|a *1 girl|boy|guy|woman|man|one|person|kid|lady|fellow *1 who|from|that|with|at|in|on
 @who be *1 used|accustomed to *6 queue|last|line|waiting|end|back|bottom|nothing|disappointment|silence|forgotten|ignored|nobody|no_one|excuses|invisible|second|let_down|better|worse|by_now
 someone|somebody|anyone|person|candidate|applicant|woman|man|folk *2 like|of *1 me|us|my *2 age|background|sort|kind|type|level|$|can|do|is|are|should|must|have|never|rarely|do_not|to|hardly
hurt
 not *2 the heart to
 my whole *1 family *2
 i *3 cry|wept|weeping|sobbing !laughing|with_laughter
 not|barely|hardly|lost *2 sleep|eat|breathe|think_about_anything|concentrate|function *1 !late|in|well_on
 sit|stare|glued|wait|stuck *5 by|at|to|next_to|beside my|the phone|inbox|screen|letterbox|mailbox
 on your conscience|head
 how|hope *2 you *2 sleep|live *3 night|yourself|yourselves|that|with|knowing|well
 @family *8 keep asking|wondering|waiting *4 job|hear|news|start|got|work|if|whether|what|why|me
 it|this|that *1 really|hurt|stings|stung|pains me|to|that|when|$|@start|a_lot|deeply|really|badly|hurts
 not *1 know *1 what|how to *1 say|tell|answer|explain|face|reply *1 to? *1 him|her|them|my|the_kids|the_children|everyone|people
 not|hardly|barely|scarcely *2 sleep|eating|eaten *2 since|for|properly|because|at_all|a_wink|much|well|$
`;
