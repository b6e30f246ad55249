/*
 * Push and pull between the page's book and the server. Each step writes what
 * it learnt in one transaction, so it may be broken off anywhere and begun
 * again: nothing is lost, and nothing is done twice.
 */
import type { Client, Schemas } from "../contract.js";
import type { Book, Kept } from "./book.js";

type Policy = Schemas["ConflictPolicy"];
type Batch = Schemas["ChangeBatch"];
type Pushed = Schemas["PushedChange"];
type Result = Schemas["ChangeResult"];
type Settle = (sent: Pushed, result: Result) => Promise<void>;

const url = "/tenants/{tenant_id}/changes";

export class Sync {
  constructor(private readonly book: Book, private readonly client: Client,
      private readonly tenant_id: string) {}

  /* One tab at a time. */
  async run(policy: Policy): Promise<void> {
    await navigator.locks.request(this.book.name, async () => {
      await this.pull();
      await this.push(policy);
      await this.pull();
    });
  }

  private get path() {
    return { tenant_id: this.tenant_id };
  }

  private async state() {
    const state = await this.book.state.get("state");
    if (state === undefined)
      throw new Error("the book was not opened");
    return state;
  }

  /* ---- pull ------------------------------------------------------------- */

  private async pull(): Promise<void> {
    for (let more = true; more;) {
      const { cursor } = await this.state();
      const page = await this.page(cursor);
      if (page === "expired")
        return this.startOver();
      await this.book.atOnce(async () => {
        for (const change of page.changes)
          await this.receive(change);
        await this.book.state.update("state", { cursor: page.cursor });
      });
      more = page.has_more;
    }
  }

  private async page(cursor: string | undefined) {
    const { data, error, response } = await this.client.GET(url, {
      params: { path: this.path, query: { cursor, limit: 500 } },
    });
    if (response.status === 410)
      return "expired";
    if (data === undefined)
      throw failure(response, error);
    return data;
  }

  /* A record that waits in the outbox is left as it is: the push will show
   * what the server makes of it. */
  private async receive(change: Schemas["Change"]): Promise<void> {
    const { id } = change;
    if (await this.book.outbox.get(id) === undefined)
      await this.book.take(id, change);
    else
      await this.book.conflicts.update(id, { theirs: change });
  }

  /* The cursor is of no use any more, and neither is any seq: all is read
   * again, and what is neither there nor in the outbox is gone. */
  private async startOver(): Promise<void> {
    const changes: Schemas["Change"][] = [];
    let cursor: string | undefined;
    for (let more = true; more;) {
      const page = await this.page(cursor);
      if (page === "expired")
        throw new Error("the server began again meanwhile");
      changes.push(...page.changes);
      ({ cursor, has_more: more } = page);
    }
    const { records, outbox, state } = this.book;
    await this.book.atOnce(async () => {
      const mine = new Set(await outbox.toCollection().primaryKeys());
      await records.filter(({ id }) => !mine.has(id)).delete();
      await records.toCollection().modify({ seq: undefined });
      for (const change of changes)
        await this.receive(change);
      await state.update("state", { cursor, batch: undefined });
    });
  }

  /* ---- push ------------------------------------------------------------- */

  private async push(policy: Policy): Promise<void> {
    for (;;) {
      const batch = (await this.state()).batch ?? await this.nextBatch(policy);
      if (batch === undefined)
        return;
      const { data, error, response } = await this.client.POST(url, {
        params: { path: this.path },
        body: { ...batch, client_time: new Date().toISOString() },
      });
      if (data === undefined)
        throw failure(response, error);
      await this.book.atOnce(async () => {
        for (const [at, result] of data.results.entries())
          await this.settle[result.status](batch.changes[at]!, result);
        await this.book.state.update("state", { batch: undefined });
      });
    }
  }

  /* What waits in the outbox and for no decision, as a batch that is kept
   * until it is answered. */
  private nextBatch(policy: Policy): Promise<Batch | undefined> {
    const { records, outbox, conflicts, state } = this.book;
    return this.book.atOnce(async () => {
      const asked = new Set(await conflicts.toCollection().primaryKeys());
      const ids = await outbox.filter(({ id }) => !asked.has(id)).primaryKeys();
      const found = await records.bulkGet(ids);
      const changes = found.filter((one) => one !== undefined).map(toPushed);
      if (changes.length === 0)
        return undefined;
      const { client_id } = await this.state();
      const batch = { client_id, batch_id: crypto.randomUUID(), policy,
        changes: fitting(changes) };
      await state.update("state", { batch });
      return batch;
    });
  }

  private readonly settle: Record<Schemas["ChangeStatus"], Settle> = {
    applied: (sent, result) => this.taken(sent, result),
    unchanged: (sent, result) => this.taken(sent, result),
    superseded: (sent, result) => this.superseded(sent, result),
    conflict: (sent, result) => this.refused(sent, result),
    gone: (sent, result) => this.refused(sent, result),
    rejected: (sent, result) => this.refused(sent, result),
    not_applied: async () => {},
  };

  /* It may have been edited again since it was sent: then it has to be sent
   * again, based on what the server took. */
  private async taken({ id, updated_at }: Pushed, { seq }: Result) {
    const { records, outbox } = this.book;
    await records.update(id, { seq });
    if ((await records.get(id))?.updated_at !== updated_at)
      return;
    await outbox.delete(id);
    await records.where({ id }).filter(({ deleted }) => deleted).delete();
  }

  private async superseded({ id, updated_at }: Pushed, { current }: Result) {
    const mine = await this.book.records.get(id);
    if (current !== undefined && mine?.updated_at === updated_at)
      await this.book.take(id, current);
  }

  /* An answer has room for so many records: a conflict without the server's
   * is sent again. */
  private async refused({ id }: Pushed, result: Result): Promise<void> {
    const { status, current: theirs, seq, error } = result;
    if (theirs !== undefined || seq === undefined)
      await this.book.conflicts.put(
        { id, status, theirs, detail: error?.detail });
  }
}

function toPushed({ seq, deleted, data, ...record }: Kept): Pushed {
  const about = { ...record, base_seq: seq };
  return deleted ? { ...about, op: "delete" } : { ...about, op: "put", data };
}

/* As many as go into one request: see batch_bytes of getSyncState. */
function fitting(changes: Pushed[]): Pushed[] {
  let bytes = 0;
  const end = changes.findIndex((change, n) => {
    bytes += new Blob([JSON.stringify(change)]).size;
    return n === 500 || n > 0 && bytes > 1_000_000;
  });
  return end < 0 ? changes : changes.slice(0, end);
}

function failure(response: Response, problem: unknown): Error {
  const { detail } = problem as Partial<Schemas["Problem"]>;
  return new Error(detail ?? `the server answered ${response.status}`);
}
