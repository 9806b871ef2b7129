/** What a ribbon button asks of the pane, handed over inside the one page that both run in. */

/** What the pane can be asked to show or to start. */
export const PANE_REQUESTS = [
  "fill",
  "fill-computed",
  "check",
  "check-all",
  "clear-marks",
  "score",
  "summary",
  "help",
  "settings",
] as const;

export type PaneRequest = (typeof PANE_REQUESTS)[number];

type Listener = (request: PaneRequest) => void;

const listeners = new Set<Listener>();
let waiting: PaneRequest[] = [];

/**
 * Hands a request to the pane. One that is posted while nobody listens, as before the pane's first opening, waits.
 *
 * @example postPaneRequest("check") // the pane goes to 审核 and checks the active sheet
 */
export function postPaneRequest(request: PaneRequest): void {
  if (listeners.size === 0) waiting.push(request);
  for (const listener of [...listeners]) listener(request);
}

/**
 * Listens to requests. Those that waited for a listener are delivered before this returns, oldest first.
 *
 * @returns call it to stop listening
 * @example onPaneRequest((request) => open(request)) // ends with the function it returns
 */
export function onPaneRequest(listener: Listener): () => void {
  listeners.add(listener);
  const missed = waiting;
  waiting = [];
  for (const request of missed) listener(request);
  return () => listeners.delete(listener);
}
