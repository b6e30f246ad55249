/*
 * RxDB on FinWise's sync: a pull and a push handler for unmodified RxDB. Its
 * checkpoint is the feed's cursor. The base of a write is the updated_at of
 * what RxDB takes for the server's row, so each write must have one of its own.
 */
import { replicateRxCollection } from "rxdb/plugins/replication";
import type {
  RxCollection, RxReplicationWriteToMasterRow as Write, WithDeleted,
} from "rxdb/plugins/core";
import type { Client, Schemas } from "../contract.js";

export interface Row { id: string; created_at: string; updated_at: string }
export interface Sync<T extends Row> {
  client: Client;
  tenant_id: string;
  client_id: string; /* a UUID that this device keeps */
  policy?: Schemas["ConflictPolicy"];
  /* A write that was not taken: the server's row will replace it. */
  onRefused?: (row: WithDeleted<T>, why: Schemas["ChangeResult"]) => void;
}

function toRow<T>(change: Schemas["Change"]): WithDeleted<T> {
  const { id, created_at, updated_at, deleted: _deleted, data } = change;
  return { ...data, id, created_at, updated_at, _deleted } as never;
}

function toChange<T extends Row>(collection: string, write: Write<T>) {
  const { _deleted, id, created_at, updated_at, ...data } =
      write.newDocumentState;
  const base_updated_at = write.assumedMasterState?.updated_at;
  return { collection, id, created_at, updated_at, base_updated_at,
    ..._deleted ? { op: "delete" } as const : { op: "put", data } as const };
}

const isTaken = ({ status }: Schemas["ChangeResult"]) =>
  status === "applied" || status === "unchanged";

export function replicateFinwise<T extends Row>(
    collection: RxCollection<T>, sync: Sync<T>) {
  const { client, tenant_id, client_id, policy } = sync;
  const url = "/tenants/{tenant_id}/changes", path = { tenant_id };

  /* RxDB ends at less than it wanted, the feed where has_more is false. */
  async function pull(cursor: string | undefined, wanted: number) {
    const documents: WithDeleted<T>[] = [];
    for (let more = true; more && documents.length < wanted;) {
      const query = { cursor, collections: collection.name, limit: 100 };
      const { data, error, response } = await client.GET(
          url, { params: { path, query } });
      if (data === undefined)
        throw new Error(JSON.stringify(error), { cause: response });
      documents.push(...data.changes.map(toRow<T>));
      ({ cursor, has_more: more } = data);
    }
    return { documents, checkpoint: { cursor } };
  }

  /* What the whole feed has not is deleted; RxDB spares what is to push. */
  async function pullAll() {
    const all = await pull(undefined, Infinity);
    const there = new Set(all.documents.map(({ id }) => id));
    for (const row of await collection.find().exec())
      if (!there.has(row.primary))
        all.documents.push({ ...row.toMutableJSON(), _deleted: true });
    return all;
  }

  async function push(writes: Write<T>[]): Promise<WithDeleted<T>[]> {
    const client_time = new Date().toISOString();
    const changes = writes.map((one) => toChange(collection.name, one));
    const { data, error, response } = await client.POST(url,
        { params: { path }, body: { client_id, client_time, policy, changes } });
    const untold = data?.results.some((one) =>
      !isTaken(one) && one.seq !== undefined && !one.current);
    const half = writes.length >> 1;
    if ((untold || response.status === 413) && half > 0)
      return [...await push(writes.slice(0, half)),
        ...await push(writes.slice(half))];
    if (data === undefined)
      throw new Error(JSON.stringify(error), { cause: response });
    return data.results.flatMap((why, at) => {
      if (isTaken(why))
        return [];
      const row = writes[at]!.newDocumentState;
      sync.onRefused?.(row, why);
      return why.current ? toRow(why.current) : { ...row, _deleted: true };
    });
  }

  return replicateRxCollection<T, { cursor?: string }>({
    collection, replicationIdentifier: tenant_id,
    pull: { handler: (last, wanted) => pull(last?.cursor, wanted).catch(
        (e) => e.cause?.status === 410 ? pullAll() : Promise.reject(e)) },
    push: { handler: push },
  });
}
