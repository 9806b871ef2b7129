/** The frame messages between Office.js and its host: JSON text both ways. */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { call: 0, event: 1 } as const;
/** How a call ended, as Office.js counts it. */
export const ResultCode = { done: 0, failed: -2 } as const;
const SERIALIZER = 1;

/** A call of Office.js to its host. */
export interface PaneRequest {
  readonly kind: number;
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

/** Where an answer or an event belongs. */
export interface Reply {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
}

/**
 * True for a plain object, whose members may then be looked at.
 *
 * @example isRecord([]) // false
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

/**
 * Reads a message as a request of Office.js.
 *
 * @param message what arrived; anything
 * @returns null for every other message
 * @example readRequest('{"_messageType":0,"_actionType":0,"_actionName":"a","_conversationId":"c","_correlationId":3}')
 *   // { kind: 0, action: "a", conversation: "c", correlation: 3, data: null }
 */
export function readRequest(message: unknown): PaneRequest | null {
  const raw = typeof message === "string" ? parsed(message) : null;
  if (!isRecord(raw) || raw._messageType !== MessageType.request) return null;
  const { _actionType: kind, _actionName: action, _conversationId: conversation, _correlationId: correlation } = raw;
  if (typeof kind !== "number" || typeof action !== "string") return null;
  if (typeof conversation !== "string" || typeof correlation !== "number") return null;
  return { kind, action, conversation, correlation, data: raw._data ?? null };
}

/**
 * Writes an answer or an event.
 *
 * @param to the request it answers, or the registration of the event
 * @param origin the host's own origin
 * @example JSON.parse(writeResponse(to, "http://h", 0, 0, 5))._data // 5
 */
export function writeResponse(to: Reply, origin: string, kind: number, code: number, data: unknown): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _responseType: kind,
    _errorCode: code,
    _actionName: to.action,
    _conversationId: to.conversation,
    _correlationId: to.correlation,
    _origin: origin,
    _serializerVersion: SERIALIZER,
    _data: data,
  });
}
