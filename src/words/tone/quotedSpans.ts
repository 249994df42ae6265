/** A stretch of a text. */
export type Span = {
  readonly start: number;
  readonly end: number;
};

/**
 * Where a text quotes somebody else's words or a title, in order. A quotation that never ends is
 * none, and one around the whole text is only how it was pasted.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const first = text.length - text.trimStart().length;
  const last = text.trimEnd().length - 1;
  let at = nextOpening(text, 0);
  while (at !== -1) {
    const close = closeOf(text, at);
    if (close === -1) {
      at = nextOpening(text, at + 1);
    } else {
      if (at !== first || close !== last) spans.push({ start: at, end: close });
      at = nextOpening(text, close + 1);
    }
  }
  return spans;
}

function nextOpening(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (closings[text.charAt(at)] !== undefined) return at;
  }
  return -1;
}

function closeOf(text: string, open: number): number {
  const closing = closings[text.charAt(open)] ?? '';
  const limit = Math.min(text.length, open + LONGEST_QUOTATION);
  for (let at = open + 1; at < limit; at += 1) {
    if (text.charAt(at) === closing) return at;
  }
  return -1;
}

const closings: Readonly<Record<string, string | undefined>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
};

const LONGEST_QUOTATION = 400;
