/** The worker's side: puts questions together and answers them one after the other. */
import { PlanRefused } from "../../application/workbook/write-plan";
import { Assembly, inParts, type Question, type Reply } from "./protocol";
import type { CoreService } from "./service";

/**
 * Answers questions.
 *
 * @param send called with every message of an answer, in order
 * @returns takes the next message of a question
 * @example serveCore(service, (reply) => postMessage(reply))({ id: 1, name: "profiles", kind: "done" })
 */
export function serveCore(service: CoreService, send: (reply: Reply) => void): (question: Question) => void {
  const questions = new Map<number, Assembly>();

  return (question) => {
    const { id, name } = question;
    const asked = questions.get(id) ?? new Assembly();
    questions.set(id, asked);
    try {
      if (!asked.take(question)) return;
      questions.delete(id);
      const ask = service[name] as (...args: readonly unknown[]) => unknown;
      for (const sent of inParts(ask(...(asked.value as readonly unknown[])))) send({ id, ...sent });
    } catch (problem) {
      questions.delete(id);
      if (problem instanceof PlanRefused) send({ id, kind: "refused", key: problem.key, facts: problem.facts });
      else send({ id, kind: "failed", message: problem instanceof Error ? problem.message : String(problem) });
    }
  };
}
