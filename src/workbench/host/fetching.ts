/** Reads what the page is served. */

/** An address that did not answer with success; the message names it. */
export class FetchFault extends Error {}

async function answerOf(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new FetchFault(`${url} (${response.status})`);
  return response;
}

/**
 * Reads a text.
 *
 * @throws FetchFault for an answer without success; TypeError where nothing answers
 * @example await fetchText("/manifest.xml")
 */
export async function fetchText(url: string): Promise<string> {
  return (await answerOf(url)).text();
}

/**
 * Reads bytes.
 *
 * @throws FetchFault for an answer without success; TypeError where nothing answers
 * @example (await fetchBytes("/samples/1.xlsx")).length
 */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await answerOf(url)).arrayBuffer());
}
