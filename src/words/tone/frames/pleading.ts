/** Frames of begging and of hardship as an argument (E12). */
export const pleadingFrames = `
begging
 do not *2 say_no|turn_me_down|reject_me|give_up_on_me|forget_me|leave_me|ignore_me|pass_me|shut_the_door
 you *1 have_to|must|need_to|should *1 =take|=help|=save|=believe|=trust me|us
 i will|would *1 take|accept|work *3 half|less|quarter|anything|peanuts
 do not be *1 another|like_the|one_more
 not *1 stand|bear|take|survive *1 it|this|that $
 not *2 know|imagine|understand *1 what *1 it *1 be|feel like
 only|but|except you *1 can *2 help|save|fix|change
 have|got any|a|some|no *1 heart|soul|compassion|humanity|conscience|pity|feelings !attack|disease|failure
 work|do|come *6 for_free|for_nothing|unpaid !than
 first *2 for_free|unpaid
 act of mercy|kindness|charity
 not see *1 way|future|end|light|point
 save *1 family|life|marriage|home|us
 sell|pawn *3 car|furniture|jewellery|jewelry|ring|house|bike|tools|laptop|tv
 only|just let me work|prove|show|in|try
 counting|relying on you *2 !for
 let this be the|mine|it
 be *2 answer|end|solution to|of *1 all? *1 my|this|our prayers|problems|nightmare|troubles|worries
 @who|am|really|literally *2 beg|plead|implore|beseech|grovel !your_pardon|to_differ
 ^ begging you|to
 make me beg
 on *2 knees !pads
 please please|i_beg|i_really|i_need|i_cannot|i_have_no|sir_i
 pretty please
 @who *3 desperate|desperately|begging !for_rain|for_coffee|for_sleep|keen|to_know_what|to_know_how|to_know_where|to_see|to_try|to_meet|to_visit
 ^ desperate *3 for|to|and|$
 @who *3 need this|the|your|a|some|any *1 job|work|money|chance|income|break|so|badly|miracle|wage|salary|lifeline !description|title|number|order
 need|want this|it|the_job|that_job|this_job|the_work *1 so|badly|desperately|more_than|really|too *1 bad|badly|much|anything|$|@start
 i *2 need *1 money|income|paycheck|paycheque|salary|wages
 folded hands
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
 be *2 my *1 rescue|saviour|savior|salvation|lifeline|lifesaver|angel
 please|kindly help me|us sir|out|madam|get|i|my|$|please|in_this
 do not know what|how|where i|we *1 will|would|am_going|can|shall *2 do|cope|manage|survive|pay|live|go|eat|tell|get_by|feed
 not take|bear|face|handle|survive|cope|stand *1 another|any_more|much_more|much_longer|rejection|one_more|waiting
 not afford to|another|rent|food|it|my|the !miss|lose
 nobody left|else *3 ask|turn|help|to
 have *1 no|nowhere *1 one|body|else|other|where? else|left|to_turn|to_go
 you *1 have_no_idea|can_not_imagine|do_not_know|do_not_understand *1 how|what *1 much|hard|long|desperate|badly|difficult|important|bad|it|this|that|we|i|my >8!enjoy|appreciate|grateful|love|thankful|happy|liked|learned|learnt|looking
 my|our *2 life|future|livelihood|marriage|visa|survival|fate|family *3 depend|hang|ride|stake|balance|rest|hands|line|ruined
 everything|it_all *1 depend|rest|hinge|ride on this|you|your
 <3!thank please|kindly sir|madam|god|boss|oga|maam *1 give|help|consider|have|just|my|only|beg|need|do_not
 sir|madam please i_beg|i_need|give|help|have|just|my
 all i have|need|ask|want *1 left|for|now
 i *1 would|will|could *1 die|kill|give_anything|crawl|clean|scrub|sweep|wash *2 if|for|to|my|the|floors|toilets|anything
 take *1 chance|pity on me
 this|job|it|you|that *1 would|will|could *1 save|rescue|change|turn|transform *1 my|our *1 life|family|everything|around
begging?
 only|just say yes
 please *1 i will|'d *2 do|work|take
 really really|so_so|really_badly
 could not wait
 need this|it|you
 mean *1 everything
 humbly|mercifully|desperately|badly
 i *1 just|really|truly|only|do need
 any job|work|position|vacancy
 please *1 consider|choose|pick|hire|help|select|give me|my
 i *1 pray
 kind heart
 eternally|forever grateful|thankful|indebted
 i hesitate|hate|ashamed|embarrassed to say|ask|admit|tell
 whatever it takes
hardship
 i|we|us *6 live|sleep *3 car|shelter|hostel|tent|streets
 bank|landlord|bailiff|collectors|creditors *4 take|coming|calling|evict|door|knocking|chasing *3 us|me|my|our|the|house|home|flat|car|$
 husband|wife|partner|father|mother|dad|mum *2 laid_off|out_of_work|redundant|lost_his|lost_her|unemployed|unable_to_work|can_not_work
 not|never pay *3 rent|mortgage|bills|fees
 lie|lay|lain awake
 husband|wife|partner left me|us
 only one|person *1 in_my_family|with_a_job|earning|working
 mean *2 difference between *3
 @mine *2 @bills *5 @late|next_week|this_week|this_month|this_friday|tomorrow|the_first !company|team
 ^ rent|mortgage *2 due|late|behind|overdue
 the rent|mortgage|bills|electric|lights|loan *2 be|get|keep|will *3 due|late|behind|overdue|piling|mounting|unpaid|cut|off|coming
 @who|my|family *2 behind|arrears on|with|in *2 rent|mortgage|bills|payments
 pay|make|cover|afford|meet my|our|the|this_months|next_months *1 rent|mortgage|bill|electric|loan|debts|groceries|medicine !role|team
 @who|@family|us *1 be|get|become|face|lose|about *5 evicted|eviction|homeless|homelessness|repossessed|bankrupt|penniless|broke|starving|destitute|skint|kicked_out|thrown_out|on_the_street|our_home|my_home|my_house|our_house|the_house|the_flat|the_car|my_apartment !by|people|families|shelter|charity
 put|keep *1 food_on|a_roof|roof|the_lights_on|lights_on|heads *1
 feed *2 my|our|@num *1 @family|mouths
 mouths to feed
 my|our *1 whole? @family *5 depend|rely|starve|hungry|counting_on|need_me_to|dependent|fees|going_without|to_feed
 kids|children|family|baby to feed|support
 sole|only breadwinner|provider|earner|income
 savings|money|funds|cash *3 run_out|gone|dried|dwindling|low|finished|exhausted|used_up
 no|not|any|without *1 money|savings|income|cash *1 left|coming|in|to|for|$|at_home|since
 down to|on my last
 food bank this|last|again|for_my|to_feed|every|since
 live|sleep *2 in_my_car|on_a_sofa|on_my|off_credit|off_savings|on_credit|hand_to|paycheck_to|on_benefits
 end of my *1 rope|tether
 wits end|rock_bottom|breaking_point
 struggling to survive|make_ends|pay|feed|cope|eat|live|get_by|keep
 going_under|drowning $|in|@start
 make ends meet
 lost|losing everything|all_hope|hope
 days|week|month from homeless|losing|eviction|being
hardship?
 baby *2 due|coming|way|arriving
 eat rice|bread|noodles|beans|toast|nothing|once
 empty|open *1 fridge|cupboard|plate|wallet|account|stomach
 no husband|father|family|job|work|income|one
 two|three|four|five|small|little|young|hungry children|kids
 count *2 bills|pennies|coins|days
 unemployed|jobless|redundant|redundancy
 out of work
 money|cash be *1 tight|short
 single mum|mom|mother|dad|parent|father
 three|two|four|five|#|my kids|children and|at_home|to|under|$
 benefits stop|end
 my *1 @family *3 ill|sick|dying|cancer|hospital|treatment|died|disabled|surgery|poorly|unwell
 struggle
 hard|tough time
 rejected|rejection
 unpaid bills
`;
