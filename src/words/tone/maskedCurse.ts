/**
 * The curse behind a word with masked letters.
 * @example maskedCurse('sh*t') //=> 'shit'
 */
export function maskedCurse(word: string): string | undefined {
  const lower = word.toLowerCase();
  return curses.find((curse) => curse.length === lower.length && isMaskOf(curse, lower));
}

function isMaskOf(curse: string, masked: string): boolean {
  if (!masked.startsWith(curse.charAt(0)) && !(curse === 'shit' && masked.startsWith('$'))) {
    return false;
  }
  for (let at = 1; at < curse.length; at += 1) {
    const letter = masked.charAt(at);
    if (letter !== curse.charAt(at) && !'!#$*@'.includes(letter)) return false;
  }
  return true;
}

const curses: readonly string[] =
  'fuck fucks fucked fucker fuckers fucking fuckin shit shits shitty shite bullshit asshole assholes arsehole ass arse bitch bitches bastard bastards cunt cunts damn goddamn dick dickhead prick piss pissed crap crappy bloody twat wanker bollocks hell motherfucker motherfucking'.split(
    ' ',
  );
