/**
 * What was talked about, from notes that say so (“talked about …”, “discussed …”, “topics: …”), to
 * thank for; `''` where they do not. Notes are private: nothing else of them is ever taken, nor what
 * speaks of money, people or doubts.
 * @example topicInNotes('Met Kim. Talked about the new archive; salary open') //=> 'the new archive'
 */
export function topicInNotes(notes: string): string {
  const found = introduction.exec(notes);
  if (found === null) return '';
  const topic = (notes.slice(found.index + found[0].length).split(endOfTopic)[0] ?? '').trim();
  const words = topic.split(/\s+/).length;
  if (topic === '' || words > MOST_WORDS || private_.test(topic)) return '';
  return /^[A-Z][a-z]/.test(topic) && !/^[A-Z][a-z]+ [A-Z]/.test(topic)
    ? topic.charAt(0).toLowerCase() + topic.slice(1)
    : topic;
}

const introduction =
  /\b(?:talked|spoke|chatted|learned|learnt|heard|told me|asked me) about\s+|\bdiscussed\s+|\btopics?:\s*/i;

const endOfTopic = /[.;!?\n()[\]{}|“”"–—]|,\s|\s-\s|\bbut\b|\bhowever\b|\balthough\b/;

const private_ =
  /\d|@|https?:|\$|€|£|\b(?:i|me|my|mine|he|him|his|she|her|they|them|their|we|our|you|your|salary|pay|paid|money|wage|rate|bonus|boss|weird|rude|bad|awful|boring|annoying|late|never|not|no|offer|offers|visa|age|kids|child|children|pregnan\w*|health|sick|ill|fired|laid|rejected|competitors?|gossip|politics|religion|drama|problems?|issues?|mess|hate|hated|ugly|stupid|horrible|terrible)\b/i;

/** A longer text is a story and no topic. */
const MOST_WORDS = 10;
