/*
 * What the page keeps in IndexedDB. A record is shown and edited as it is
 * here; the outbox names those that the server has not taken yet. The page
 * never waits for the network: it writes here, and sync.ts does the rest.
 */
import { Dexie } from "dexie";
import type { EntityTable } from "dexie";
import type { Schemas } from "../contract.js";

type Change = Schemas["Change"];

export type Expense = { note: string; cents: number };

/* As in the feed; seq is the server's that this one is based on, and not there
 * where the server never had it. A deleted one stays until that is pushed. */
export interface Kept extends Omit<Change, "seq" | "data"> {
  seq?: number;
  data: Expense | null;
}

/* A change that the server did not take, until the user decides. */
export interface Conflict {
  id: string;
  status: Schemas["ChangeStatus"];
  theirs?: Change;
  detail?: string;
}

export interface State {
  key: "state";
  client_id: string;
  cursor?: string;
  /* Sent, but not answered yet: to be sent again until it is. */
  batch?: Schemas["ChangeBatch"];
}

export class Book extends Dexie {
  records!: EntityTable<Kept, "id">;
  outbox!: EntityTable<{ id: string }, "id">;
  conflicts!: EntityTable<Conflict, "id">;
  state!: EntityTable<State, "key">;

  constructor(tenant: string) {
    super(`book-${tenant}`);
    this.version(1).stores({
      records: "id, created_at", outbox: "id", conflicts: "id", state: "key",
    });
    this.on("populate", () =>
      this.state.add({ key: "state", client_id: crypto.randomUUID() }));
  }

  /* All or nothing: a tab may be closed at any moment. */
  atOnce<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction("rw", this.tables, work);
  }

  async add(data: Expense): Promise<void> {
    const now = new Date().toISOString();
    await this.write({ id: crypto.randomUUID(), collection: "expenses",
      created_at: now, updated_at: now, deleted: false, data });
  }

  edit(id: string, data: Expense): Promise<void> {
    return this.rewrite(id, { data });
  }

  remove(id: string): Promise<void> {
    return this.rewrite(id, { deleted: true, data: null });
  }

  /* Mine is to be pushed as a change to theirs, which the user has seen. */
  keepMine({ id, theirs }: Conflict): Promise<void> {
    return this.atOnce(async () => {
      await this.conflicts.delete(id);
      await this.rewrite(id, { seq: theirs?.seq }, theirs?.updated_at);
    });
  }

  takeTheirs({ id, theirs }: Conflict): Promise<void> {
    return this.atOnce(() => this.take(id, theirs));
  }

  /* The record becomes what the server has. */
  async take(id: string, theirs: Change | undefined): Promise<void> {
    await this.outbox.delete(id);
    await this.conflicts.delete(id);
    if (theirs === undefined || theirs.deleted)
      await this.records.delete(id);
    else
      await this.records.put(theirs as Kept);
  }

  private rewrite(id: string, news: Partial<Kept>, seen = ""): Promise<void> {
    return this.atOnce(async () => {
      const before = await this.records.get(id);
      if (before === undefined)
        return;
      const updated_at = laterThan(before.updated_at, seen);
      await this.write({ ...before, ...news, updated_at });
    });
  }

  private write(record: Kept): Promise<void> {
    return this.atOnce(async () => {
      await this.records.put(record);
      await this.outbox.put({ id: record.id });
    });
  }
}

/* Now, but later than these, even if this device's clock is behind. */
function laterThan(...times: string[]): string {
  const past = times.filter(Boolean).map((time) => Date.parse(time) + 1);
  return new Date(Math.max(Date.now(), ...past)).toISOString();
}
