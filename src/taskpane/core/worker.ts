/** The worker's entry: the core, away from the page. */
import { coreService } from "./implementation";
import type { Question } from "./protocol";
import { serveCore } from "./serve";

const take = serveCore(coreService, (reply) => postMessage(reply));

onmessage = ({ data }: MessageEvent<Question>) => take(data);
