/** Frames of contact that comes too often (E4). */
export const tooOftenFrames = `
too-often
 follow up on|to my *3 follow
 my *2 follow|@msg *3 from|of|earlier *1 this|earlier|yesterday *1 morning|today|afternoon|$
 first|last|other|previous @many times|emails|messages|calls
 check|@reach *4 daily|hourly
 every|each *2 morning|day|evening|afternoon|night *1 this week|month
 more @msg|times than *2 count|remember|can|care
 keep|be *1 hearing from me *3 until|again|every|tomorrow|daily
 hear from me *1 again|every|daily|tomorrow *3 until|and|$ <3!not|never
 i know *1 i *3 @reached|just|only|already *5 this_morning|yesterday|already|ago|today|hour
 @msg|time|try number|no three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10
 this make *3 three|four|five|six|seven|eight|ten|@nth|#
 ^ @reached *5 ~4 @reached *5 ~4 @reached|try|call
 i will *3 @reach|try|check *2 again|back *1 after|before|tomorrow|tonight|later >4!as|you_asked
 same time tomorrow|again
 usual|daily|hourly|nightly|regular *1 @msg|hello|check|greeting
 keep them|it|these coming
 <12!upload|website|form|page|portal|attach|link|file|site this|my|for|a|the|be|number|@nth *2 @nth *1 time|@msg|try|go !interview|we|round|centre|center|handler|campaign|lucky|around >6!visit|city|charm|marathon|run|place|prize|play|attend
 time number *1 three|four|five|#
 second time|@msg|try *3 today|tonight|hour|morning|afternoon|day|yesterday
 @who *3 @reached|@reach|ask|been *5 @many *1 times|occasions
 @who *2 leave *3 @many|two *2 @msg
 @who *2 send|write|drop *2 you|your|@name *2 @many *2 @msg
 my|these|all|the|with|after|of *1 previous|last|earlier|other|past|first|prior|all? *1 @many *1 @msg !campaign|centre|center
 unanswered|ignored|unreturned @msg
 @many @msg *3 now|already|later|and|so_far|without|in_a_row|unanswered|ignored|since|this_week|today|yesterday|with_no|in !a_day|at
 i|will|shall|going_to|keep *2 @reach|try|check|ask|pop|drop|come|bother|remind|knock|visit|be_here *5 each|every *2 day|hour|morning|evening|afternoon|minutes|few|night|week|single|#|half|other|@weekday !month
 >6!@third @who *2 @reached|calling|ringing|phoning|emailing|texting|messaging|checking|checked|trying *5 each|every|daily|hourly|nonstop|constantly *1 day|hour|morning|evening|afternoon|single|since|this|all|few|other|week|$
 i *2 keep|continue|carry_on *1 on|to? phoning|texting|asking|pestering|bothering|chasing|writing|sending|leaving|nagging|call|ring|email|message !new|things|myself
 again_and_again|over_and_over|time_and_again|day_after_day|week_after_week|yet_again|once_more_again
 yet another @msg|one
 another *1 one|@msg *2 from_me|into|in_your|to_your|today|already
 only|just|it|its|'s me again >4!forget|attach|correct
 again today|tonight|yesterday|already|in_an_hour|later|so_soon|this_morning|this_afternoon <3!see|meet|met|once|thank|you|work|speak
 pop|bump|push|float|boost *6 top|inbox|radar
 top|front of your *1 inbox|pile|mind|stack|queue|mailbox
 stay|keep|remain *3 near|at|on|in the|your *1 top|radar|mind|thoughts|front|sight|inbox !of_my|of_the
 <8!@like|will|can|available|free|work @reached|@msg *4 yesterday|@day|morning|night *1 and|then|plus *2 the_day_before|again|yesterday|today|twice|this_morning|this_afternoon|the_night_before|last_night|@weekday
 >9!back|returning|wrong|but @reached|call *5 twice|three_times|thrice|four_times *2 today|yesterday|this|already|now|since|in|last|and
 twice|thrice *1 today|already|a_day|daily|yesterday|this_week|an_hour|this_morning|before
 @who *3 phoned|call|tried|ring *4 at *3 and|then *2 at|again|also
 <2!customers <8!clients|customers @who *2 @reached +9 @reached +9 @reached|stopped_by|popped_in|linkedin|voicemail|instagram|facebook !clients|customers
 tried *3 mobile|office|desk|phone|line|landline|reception|extension|cell *3 and|then|also *3 mobile|office|desk|phone|line|landline|reception|extension|cell|email|linkedin
 i|will|and|or|shall *3 @reach|try|check *4 in an|@num *2 hour|minutes|mins
 i|will|and|shall *3 @reach|try|check *2 again|back later|tonight|this_afternoon|this_evening|this_morning
 i|will|and|shall *3 @reach|try|check *4 tomorrow *1 and *2 the_day|@day|every|again|after|on
 keep|continue|not_stop|not_give_up|call|ring|email|text|message|trying|back +6 until|till i|you|someone|somebody|he|she|they *2 answer|reply|respond|pick|hear|get|speak|see|talk|agree|say
 not going to stop|give_up|go_away|quit
 since|regarding|get|see|following_up_on my *1 @msg *4 hour|earlier_today|minute|this_morning|last_night
 i *2 @reached *6 hour|minute|mins ago
 <2!not|to sorry|apologies to|for? bother|bug|chase|pester|hassle|nag *2 you? again|daily|once_more|every|constantly
 i *2 pester|nag|badger|harass|bombard|stalk|=spam|=spamming|hound !folder|my|filter
 check|ring|call|phone|email *2 daily|hourly|each_day|each_morning|day_and_night|around_the_clock
 how many more? *1 times|emails|calls|messages *1 do|must|will|have
 i *2 @reached again *1 and|at|because|today|this|to_see_why
too-often?
 still here|standing|waiting
 i will *2 look|pop|drop|swing|call *1 in|by|round *2 after|again|later|tomorrow|this|before
 one through|to|via|by *4 and one
 also *2 @reached *2 one|another
 just so|in_case it *1 lost|missed
 again tomorrow
 i *3 @reach *5 also|too|as_well
 could not wait|resist|help
 overnight
 again today|yesterday|now
 i will *3 @reach|try|check *3 tomorrow|tonight|later_today >4!as
 it be *2 again
 me again
 another reminder|nudge|follow|chaser
 bump
 check *1 in|back again|yet|once
 twice|repeatedly|nonstop
 i *3 called|rang|emailed|texted|wrote|messaged|phoned|sent *5 this_morning|earlier_today|yesterday|last_night
 i *1 also|have_also *1 tried|messaged|called|emailed|texted|sent|left|rang
 keep trying
 again|still calling|ringing|writing|emailing|chasing
`;
