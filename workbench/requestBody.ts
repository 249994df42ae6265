import type { IncomingMessage } from 'node:http';

/** A request is longer than the server takes. */
export class BodyTooLong extends Error {}

/**
 * The body of a request as text; throws `BodyTooLong` beyond so many bytes. What still comes then is
 * read and dropped, so that the sender gets to see the answer.
 */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > mostBytes) {
    throw new BodyTooLong(`A request may be ${String(mostBytes)} bytes long, this one is longer.`);
  }
  return Buffer.concat(chunks).toString('utf8');
}
