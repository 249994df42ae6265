/** Curses, also mild ones (E12). */
export const cursingFrames = `
curse!
 fuck|fucker|fuckin|fck|fkn|fuk|motherfucker|motherfucking|effing|fricking|frigging|friggin|freaking|freakin|feck|shit|shite|shitty|bullshit|bullcrap|horseshit|dipshit|shitshow|asshole|arsehole|arse|ass|jackass|dumbass|bitch|bastard|cunt|dickhead|wanker|tosser|twat|bollocks|bellend|knobhead|douche|douchebag|prick|piss|goddamn|dammit|crap|crappy|wtf|ffs|stfu|bugger|sodding|slut|whore|moron|moronic|imbecile|scumbag|bs|fml|jerk !file|saw|cut|chicken
 damn|darn|dang
 bloody !mary|sunday|nose|bandage|dressing|gauze|wound|scene|knee|hands
 what|who|where|why|how|the|like|bloody|to|oh|give|raise|get hell|heck|eff|frick|flip|f !of|kitchen
 for f 's sake
 actual f|hell|fudge
 piece|sack of garbage|junk|rubbish|trash|work|sh
 hell no|with|yes|is
 screw you|this|it|them|me|up|us|the_lot|the_whole|that
 suck !up|out|in|air|dust|water|the_dust
 jack squat|all
 oh my god are|what|why|this|just|really|how|answer
 jesus|christ what|why|how|answer|just|almighty|$
 balls_up|arse_up|kiss_my|bite_me
`;
