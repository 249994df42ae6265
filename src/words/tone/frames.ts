import { complaintFrames } from './frames/complaint';
import { controlFrames } from './frames/control';
import { cursingFrames } from './frames/cursing';
import { guiltFrames } from './frames/guilt';
import { pleadingFrames } from './frames/pleading';
import { threatFrames } from './frames/threat';
import { tooOftenFrames } from './frames/tooOften';
import { Lexicon, type Frame } from './lexicon';
import { needsOf } from './needs';
import { readFrame } from './pattern';

/** The frames, read, and the words they know. */
export type Frames = {
  readonly lexicon: Lexicon;
  readonly negations: number;
  readonly openers: number;
};

let read: Frames | undefined;

/** Reads the frames at the first use: most formula calls need none of them. */
export function allFrames(): Frames {
  read ??= readFrames();
  return read;
}

function readFrames(): Frames {
  const lexicon = new Lexicon();
  const negations = lexicon.numberOf('@not');
  const openers = lexicon.numberOf('@start');
  for (const text of [
    guiltFrames,
    complaintFrames,
    threatFrames,
    controlFrames,
    pleadingFrames,
    cursingFrames,
    tooOftenFrames,
  ]) {
    addFrames(lexicon, text);
  }
  return { lexicon, negations, openers };
}

/**
 * A line at the margin names the advice, with `!` for what is a concern wherever it stands; the
 * indented lines are its frames.
 */
function addFrames(lexicon: Lexicon, text: string): void {
  let advice = '';
  for (const line of text.split('\n')) {
    if (line.startsWith(' ')) lexicon.addFrame(frameOf(lexicon, advice, line.trim()));
    else if (line !== '') advice = line;
  }
}

function frameOf(lexicon: Lexicon, title: string, line: string): Frame {
  const isPlain = title.endsWith('!');
  const advice = isPlain ? title.slice(0, -1) : title;
  return {
    advice,
    isPlain,
    canBeNegated: advice !== 'curse' && !grammarWords.test(line),
    node: readFrame(line, lexicon.numberOf),
    needs: needsOf(line, lexicon.numberOf),
  };
}

/** A frame that begins with such a word has its own say about negation. */
const grammarWords =
  /^(?:[<^][^ ]* )*\(?(?:@(?:who|them|e|not|when|thing|mine|family)|i|you|my|your|we|this|that|it|if|unless|not|never|nobody|no|and|or|so|what|why|how|who|be|do|have|will|would|can|is|why|still|then|only|just|after|for|before|until|without|must|should|story|too|two|while|since|at|in|on|for|with|over|better|more|simple|least|all|any|much|one|until|from|to)\b/;
