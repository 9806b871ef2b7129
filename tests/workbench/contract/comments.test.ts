import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

/** Adds one comment with a reply on A1 of Sheet1 and gives their ids. */
async function commented(): Promise<{ comment: string; reply: string }> {
  return guest.run(async (context) => {
    const comment = context.workbook.comments.add("Sheet1!A1", "请复核").load("id");
    const reply = comment.replies.add("已改").load("id");
    await context.sync();
    return { comment: comment.id, reply: reply.id };
  });
}

describe("Comments", () => {
  documented("a comment is made on a cell with the content given", "CommentCollection.add", async () => {
    const seen = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const comment = sheet.comments.add(sheet.getRange("B2"), "请复核");
      comment.load("content,contentType,resolved,authorName,authorEmail,richContent,mentions,creationDate");
      const place = comment.getLocation().load("address");
      await context.sync();
      return { ...comment.toJSON(), place: place.address, isDate: comment.creationDate.getTime() > 0 };
    });
    expect(seen).toMatchObject({
      content: "请复核",
      contentType: "Plain",
      resolved: false,
      authorName: "工作台",
      authorEmail: "",
      richContent: "请复核",
      mentions: [],
      place: "Sheet1!B2",
      isDate: true,
    });
  });

  documented("a range larger than one cell is an invalid argument", "CommentCollection.add", async () => {
    const code = await guest.refusal(async (context) => {
      context.workbook.comments.add("Sheet1!A1:A2", "x");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented(
    "a text address must carry the sheet's name in the workbook's collection",
    "CommentCollection.add",
    async () => {
      const code = await guest.refusal(async (context) => {
        context.workbook.comments.add("A1", "x");
        await context.sync();
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  documented("the number of comments in the collection", "CommentCollection.getCount", async () => {
    await commented();
    const counts = await guest.run(async (context) => {
      const [all, here, there] = [
        context.workbook.comments.getCount(),
        context.workbook.worksheets.getItem("Sheet1").comments.getCount(),
        context.workbook.comments.load("items/content"),
      ];
      await context.sync();
      return [all.value, here.value, there.items.map(({ content }) => content)];
    });
    expect(counts).toEqual([1, 1, ["请复核"]]);
  });

  documented("a comment is found by its id", "CommentCollection.getItem", async () => {
    const { comment } = await commented();
    const content = await guest.run(async (context) => {
      const found = context.workbook.comments.getItem(comment).load("content");
      await context.sync();
      return found.content;
    });
    expect(content).toBe("请复核");
  });

  documented("an id that does not exist gives a null object", "CommentCollection.getItemOrNullObject", async () => {
    const isNull = await guest.run(async (context) => {
      const found = context.workbook.comments.getItemOrNullObject("nowhere").load("content");
      await context.sync();
      return found.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  documented("a comment is found by its place, counted from 0", "CommentCollection.getItemAt", async () => {
    const contents = await guest.run(async (context) => {
      const { comments } = context.workbook;
      comments.add("Sheet1!C3", "后");
      comments.add("Sheet1!A1", "前");
      const items = [comments.getItemAt(0).load("content"), comments.getItemAt(1).load("content")];
      await context.sync();
      return items.map(({ content }) => content);
    });
    expect(contents).toEqual(["前", "后"]);
  });

  documented("the comment on a cell", "CommentCollection.getItemByCell", async () => {
    await commented();
    const content = await guest.run(async (context) => {
      const found = context.workbook.comments.getItemByCell("Sheet1!A1").load("content");
      await context.sync();
      return found.content;
    });
    expect(content).toBe("请复核");
  });

  undocumented("a cell without a comment is not found", async () => {
    const code = await guest.refusal(async (context) => {
      context.workbook.comments.getItemByCell("Sheet1!B1");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  documented("the comment that a reply belongs to", "CommentCollection.getItemByReplyId", async () => {
    const { comment, reply } = await commented();
    const id = await guest.run(async (context) => {
      const found = context.workbook.comments.getItemByReplyId(reply).load("id");
      await context.sync();
      return found.id;
    });
    expect(id).toBe(comment);
  });

  undocumented("a second comment on the same cell is refused", async () => {
    await commented();
    const code = await guest.refusal(async (context) => {
      context.workbook.comments.add("Sheet1!A1", "又");
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  documented("content and the state of the thread can be set", "Comment.resolved", async () => {
    const { comment } = await commented();
    const seen = await guest.run(async (context) => {
      const found = context.workbook.comments.getItem(comment);
      found.content = "改好了";
      found.resolved = true;
      found.load("content,resolved");
      const reply = found.replies.getItemAt(0).load("resolved,content");
      await context.sync();
      return [found.content, found.resolved, reply.content, reply.resolved];
    });
    expect(seen).toEqual(["改好了", true, "已改", true]);
  });

  documented("deleting a comment deletes its replies", "Comment.delete", async () => {
    const { comment, reply } = await commented();
    await guest.run(async (context) => {
      context.workbook.comments.getItem(comment).delete();
      await context.sync();
    });
    const code = await guest.refusal(async (context) => {
      context.workbook.comments.getItemByReplyId(reply);
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  documented(
    "replies are counted, found by id and lead to their comment and cell",
    "CommentReplyCollection.getItem",
    async () => {
      const { comment, reply } = await commented();
      const seen = await guest.run(async (context) => {
        const { replies } = context.workbook.comments.getItem(comment);
        const count = replies.getCount();
        const found = replies.getItem(reply).load("content");
        const parent = found.getParentComment().load("id");
        const place = found.getLocation().load("address");
        const none = replies.getItemOrNullObject("nowhere").load("content");
        await context.sync();
        return [count.value, found.content, parent.id, place.address, none.isNullObject];
      });
      expect(seen).toEqual([1, "已改", comment, "Sheet1!A1", true]);
    },
  );

  documented("a reply is deleted alone", "CommentReply.delete", async () => {
    const { comment, reply } = await commented();
    const seen = await guest.run(async (context) => {
      const found = context.workbook.comments.getItem(comment).load("content");
      found.replies.getItem(reply).delete();
      const count = found.replies.getCount();
      await context.sync();
      return [found.content, count.value];
    });
    expect(seen).toEqual(["请复核", 0]);
  });

  undocumented("a comment moves with its cell, and goes with it", async () => {
    await commented();
    const seen = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("1:2").insert("Down");
      const place = sheet.comments.getItemAt(0).getLocation().load("address");
      await context.sync();
      sheet.getRange("A3").delete("Up");
      const count = sheet.comments.getCount();
      await context.sync();
      return [place.address, count.value];
    });
    expect(seen).toEqual(["Sheet1!A3", 0]);
  });
});
