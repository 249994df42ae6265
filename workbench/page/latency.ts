const LONGEST = 40;

/**
 * Waits of up to 40 ms that look random and come in the same order in every page: calls of
 * `google.script.run` are performed and answered in any order. Source: Apps Script guide, "HTML
 * Service: communicate with server functions". On Google a call takes longer, half a second or two.
 */
export function latency(seed: number): () => Promise<void> {
  let state = seed;
  return () => {
    // The generator of Park and Miller.
    state = (state * 48271) % 2147483647;
    return new Promise((resolve) => setTimeout(resolve, (state / 2147483647) * LONGEST));
  };
}
