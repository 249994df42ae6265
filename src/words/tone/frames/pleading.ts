/** Frames of begging and of need as an argument (E12). */
export const pleadingFrames = `
begging!
 do not *2 say_no|turn_me_down|reject_me|give_up_on_me|forget_me|leave_me|ignore_me|pass_me|shut_the_door
 work|do|come *6 for_free|for_nothing|unpaid !than
 save *1 family|life|marriage|home|us
 @who|am|really|literally *2 beg|plead|implore|beseech|grovel !your_pardon|to_differ
 please please|i_beg|i_really|i_need|i_cannot|i_have_no|sir_i
 @who *3 desperate|desperately|begging !for_rain|for_coffee|for_sleep|keen|to_know_what|to_know_how|to_know_where|to_see|to_try|to_meet|to_visit
 begging|pleading|imploring|beseeching you
begging
 i will|would *1 take|accept|work *3 half|less|quarter|anything|peanuts
 only|but|except you *1 can *2 help|save|fix|change
 have|got any|a|some|no *1 heart|soul|compassion|humanity|conscience|pity|feelings !attack|disease|failure
 only|just let me work|prove|show|in|try
 on *2 knees !pads
 @who *3 need this|the|your|a|some|any *1 job|work|money|chance|income|break|so|badly|miracle|wage|salary|lifeline !description|title|number|order
 need|want this|it|the_job|that_job|this_job|the_work *1 so|badly|desperately|more_than|really|too *1 bad|badly|much|anything|$|@start
 i *2 need *1 money|income|paycheck|paycheque|salary|wages
 at|touch your feet
 last|only|final hope|lifeline|resort|salvation
 my *1 last|only|one *1 hope|chance|shot|option|lifeline|opportunity
 <4!thank|for|grateful|appreciate just|only|one|give|small|little one|me|a|last|only *1 chance *3 please|give|to_prove|sir|madam|me|$
 <4!thank|for|grateful|appreciate ^ give me *2 chance|shot|opportunity|try|trial
 @who *2 do|take|accept|try|work anything|any_job|any_work|any_shift|any_hours|any_salary|whatever_you *1 !i_can|that_comes|to_help
 work|start|come *2 for|without free|nothing|half|less|peanuts|pay|wages|food !than
 in your debt
 find|have *2 in_your|a|some heart|mercy|pity|compassion
 mercy|pity on|$
 god|allah|lord|jesus will *1 reward|bless|repay
 save|rescue me|us|my_life|my_family|my_home|my_house|my_marriage|my_children|my_skin|our_home|our_life|our_family !time|from_having|money|hours
 do not know what|how|where i|we *1 will|would|am_going|can|shall *2 do|cope|manage|survive|pay|live|go|eat|tell|get_by|feed
 not take|bear|face|handle|survive|cope|stand *1 another|any_more|much_more|much_longer|rejection|one_more|waiting
 nobody left|else *3 ask|turn|help|to
 have *1 no|nowhere *1 one|body|else|other|where? else|left|to_turn|to_go
 you *1 have_no_idea|can_not_imagine|do_not_know|do_not_understand *1 how|what *1 much|hard|long|desperate|badly|difficult|important|bad|it|this|that|we|i|my >8!enjoy|appreciate|grateful|love|thankful|happy|liked|learned|learnt|looking
 my|our *2 life|future|livelihood|marriage|visa|survival|fate|family *3 depend|hang|ride|stake|balance|rest|hands|line|ruined
 i *1 would|will|could *1 die|kill|give_anything|crawl|clean|scrub|sweep|wash *2 if|for|to|my|the|floors|toilets|anything
 this|job|it|you|that *1 would|will|could *1 save|rescue|change|turn|transform *1 my|our *1 life|family|everything|around
 only|just *1 you|one_person|person *1 who? *1 can *2 help|save|change|rescue|make
 on my knees|hands
 cannot|can_not *2 take|bear|face|survive|stand|handle|cope_with *2 another|one_more|more|a_no|rejection|this_much|the_waiting|the_uncertainty|not_knowing|the_silence
hardship
 bank|landlord|bailiff|collectors|creditors *4 take|coming|calling|evict|door|knocking|chasing *3 us|me|my|our|the|house|home|flat|car|$
 not|never pay *3 rent|mortgage|bills|fees
 lie|lay|lain awake
 @who|@family|us *1 be|get|become|face|lose|about *5 evicted|eviction|homeless|homelessness|repossessed|bankrupt|penniless|broke|starving|destitute|skint|kicked_out|thrown_out|on_the_street|our_home|my_home|my_house|our_house|the_house|the_flat|the_car|my_apartment !by|people|families|shelter|charity
 no|not|any|without *1 money|savings|income|cash *1 left|coming|in|to|for|$|at_home|since
 end of my *1 rope|tether
`;
