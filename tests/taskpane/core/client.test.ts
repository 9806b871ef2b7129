import { PlanRefused } from "../../../src/application/workbook/write-plan";
import { connectCore, type Channel } from "../../../src/taskpane/core/client";
import type { Question, Reply } from "../../../src/taskpane/core/protocol";
import { serveCore } from "../../../src/taskpane/core/serve";
import type { CoreService } from "../../../src/taskpane/core/service";

/** A worker's place in this process: messages are cloned and come later, as a worker's do. */
class Workers {
  opened = 0;
  ended = 0;

  constructor(private readonly service: Partial<CoreService>) {}

  readonly open = (): Channel => {
    this.opened += 1;
    let isOpen = true;
    const channel: Channel = {
      onmessage: null,
      onerror: null,
      postMessage: (message) => setImmediate(() => isOpen && take(structuredClone(message))),
      terminate: () => {
        isOpen = false;
        this.ended += 1;
      },
    };
    const send = (reply: Reply): void => {
      setImmediate(() => isOpen && channel.onmessage?.({ data: structuredClone(reply) } as MessageEvent<Reply>));
    };
    const take: (question: Question) => void = serveCore(this.service as CoreService, send);
    return channel;
  };
}

describe("the core in a worker", () => {
  test("answers questions in their order, by one worker", async () => {
    const workers = new Workers({ profiles: (language) => [{ id: language } as never] });
    const core = connectCore(workers.open);
    const answers = await Promise.all([core.profiles("zh-CN"), core.profiles("en-US")]);
    expect(answers).toEqual([[{ id: "zh-CN" }], [{ id: "en-US" }]]);
    expect(workers).toMatchObject({ opened: 1, ended: 0 });
  });

  test("long arguments and answers arrive whole", async () => {
    const rows = Array.from({ length: 1_234 }, (_, index) => `行${index}`);
    const workers = new Workers({ profiles: (given) => [...(given as unknown as string[])].reverse() as never });
    const answer = await connectCore(workers.open).profiles(rows as never);
    expect(answer).toEqual([...rows].reverse());
  });

  test("a plan that cannot be made is refused with its facts", async () => {
    const workers = new Workers({
      planScores: () => {
        throw new PlanRefused("scores.none", { count: 0 });
      },
    });
    const asked = connectCore(workers.open).planScores({} as never, [], {} as never);
    await expect(asked).rejects.toEqual(new PlanRefused("scores.none", { count: 0 }));
    await expect(asked).rejects.toBeInstanceOf(PlanRefused);
  });

  test("a fault of the core is told by its message, and the next question is answered", async () => {
    const workers = new Workers({
      outline: () => {
        throw new RangeError("no such row");
      },
      profiles: () => [],
    });
    const core = connectCore(workers.open);
    await expect(core.outline({} as never, {} as never)).rejects.toThrow("no such row");
    await expect(core.profiles("zh-CN")).resolves.toEqual([]);
  });

  test("giving up ends the worker, and the next question starts another", async () => {
    const workers = new Workers({ profiles: () => [] });
    const core = connectCore(workers.open);
    const giveUp = new AbortController();
    const asked = core.profiles("zh-CN", giveUp.signal);
    await Promise.resolve();
    giveUp.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    await expect(core.profiles("zh-CN")).resolves.toEqual([]);
    expect(workers).toMatchObject({ opened: 2, ended: 1 });
  });

  test("a question given up before it is put starts no worker", async () => {
    const workers = new Workers({ profiles: () => [] });
    await expect(connectCore(workers.open).profiles("zh-CN", AbortSignal.abort())).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(workers.opened).toBe(0);
  });
});
