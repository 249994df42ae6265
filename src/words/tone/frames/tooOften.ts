/** Frames of contact that comes too often (E4). */
export const tooOftenFrames = `
too-often
 until|till we *1 have? *2 chat|talk|speak|word|settle
 each|every time i *2 @reach|try|@reached|check|ask *4 i|nobody|no|someone|your|told|same|different|the
 set|put *2 reminder|alarm|timer|calendar *4 to|for|so|each|every *3 write|call|email|ring|check|ask|you|daily|message|every
 @who *3 @reached *3 @weekday *3 @weekday|yesterday|today|this_morning|again *3 and|then|again|@weekday|today|yesterday|this|but|$ !asked|you_asked
 @who *3 @reached *3 on? *1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday *1 and|then|plus *2 again? *1 @weekday|yesterday|today|this_morning|again *3
 >6!@third @who *3 written|emailed|called|rung|phoned|texted|messaged|sent|left|asked *4 every|each *1 single|other? *1 day|week|morning|@weekday
 my *1 daily|nightly|hourly|usual|regular|twice_daily *1 @msg|check|greeting|ping|hello|sign|visit
 keep|stay *2 knocking|trying|writing|ringing|calling|asking|nudging|reminding|coming|popping|pinging|checking|persistent|persisting *4 until|till|every|each|at_your|your_door|daily|so_you|you_cannot|as_long
 follow up on|to my *3 follow
 my *2 follow|@msg *3 from|of|earlier *1 this|earlier|yesterday *1 morning|today|afternoon|$
 every|each *2 morning|day|evening|afternoon|night *1 this week|month
 more @msg|times than *2 count|remember|can|care
 i know *1 i *3 @reached|just|only|already *5 this_morning|yesterday|already|ago|today|hour
 @msg|time|try number|no three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10
 this make *3 three|four|five|six|seven|eight|ten|@nth|#
 ^ @reached *5 ~4 @reached *5 ~4 @reached|try|call
 i will *3 @reach|try|check *2 again|back *1 after|before|tomorrow|tonight|later >4!as|you_asked
 same time tomorrow|again
 usual|daily|hourly|nightly|regular *1 @msg|hello|check|greeting
 <12!upload|website|form|page|portal|attach|link|file|site this|my|for|a|the|be|number|@nth *2 @nth *1 time|@msg|try|go !interview|we|round|centre|center|handler|campaign|lucky|around >6!visit|city|charm|marathon|run|place|prize|play|attend
 @who *2 leave *3 @many|two *2 @msg
 @many @msg *3 now|already|later|and|so_far|without|in_a_row|unanswered|ignored|since|this_week|today|yesterday|with_no|in !a_day|at
 i|will|shall|going_to|keep *2 @reach|try|check|ask|pop|drop|come|bother|remind|knock|visit|be_here *5 each|every *2 day|hour|morning|evening|afternoon|minutes|few|night|week|single|#|half|other|@weekday !month
 i *2 keep|continue|carry_on *1 on|to? phoning|texting|asking|pestering|bothering|chasing|writing|sending|leaving|nagging|call|ring|email|message !new|things|myself
 only|just|it|its|'s me again >4!forget|attach|correct
 pop|bump|push|float|boost *6 top|inbox|radar
 <8!@like|will|can|available|free|work @reached|@msg *4 yesterday|@day|morning|night *1 and|then|plus *2 the_day_before|again|yesterday|today|twice|this_morning|this_afternoon|the_night_before|last_night|@weekday
 >9!back|returning|wrong|but @reached|call *5 twice|three_times|thrice|four_times *2 today|yesterday|this|already|now|since|in|last|and
 <2!customers <8!clients|customers @who *2 @reached +9 @reached +9 @reached|stopped_by|popped_in|linkedin|voicemail|instagram|facebook !clients|customers
 i|will|and|or|shall *3 @reach|try|check *4 in an|@num *2 hour|minutes|mins
 keep|continue|not_stop|not_give_up|call|ring|email|text|message|trying|back +6 until|till i|you|someone|somebody|he|she|they *2 answer|reply|respond|pick|hear|get|speak|see|talk|agree|say
 since|regarding|get|see|following_up_on my *1 @msg *4 hour|earlier_today|minute|this_morning|last_night
 check|ring|call|phone|email *2 daily|hourly|each_day|each_morning|day_and_night|around_the_clock
 how many more? *1 times|emails|calls|messages *1 do|must|will|have
 will|shall|'d *1 be? *1 try|call|ring|email|write|phone|message|text|check *2 again|back? *1 every|each|daily|tomorrow_and|until|till|hourly|this_afternoon_and|at_noon_and|later_and
 again today|tonight|yesterday|already|in_an_hour|later|so_soon|this_morning|this_afternoon <3!see|meet|met|once|thank|you|work|speak
too-often!
 <4!forgive|not fourth|fifth|sixth|4th|5th|6th *2 @msg|line|try
 >6!@third @who *2 @reached|calling|ringing|phoning|emailing|texting|messaging|checking|checked|trying *5 each|every|daily|hourly|nonstop|constantly *1 day|hour|morning|evening|afternoon|single|since|this|all|few|other|week|$
`;
