/*
 * A device of a test: an RxDB database of its own with one collection, which
 * is offline but for the time of a sync().
 */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { EventSource } from "eventsource";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import { createRxDatabase } from "rxdb/plugins/core";
import type {
  RxCollection, RxConflictHandler, RxJsonSchema, RxStorage,
} from "rxdb/plugins/core";
import { getRxStorageDexie } from "rxdb/plugins/storage-dexie";
import { getRxStorageMemory } from "rxdb/plugins/storage-memory";
import { firstValueFrom } from "rxjs";
import { clientOf } from "../contract.js";
import { baseUrl } from "../samples.js";
import { replicateFinwise } from "./adapter.js";
import type { Row, Sync } from "./adapter.js";

export interface Transaction extends Row { note: string; cents: number }

export const storages: Record<string, () => RxStorage<any, any>> = {
  memory: getRxStorageMemory,
  /* RxDB's storage on IndexedDB, which Node has from fake-indexeddb. */
  IndexedDB: () => getRxStorageDexie({ indexedDB, IDBKeyRange }),
};

const schema: RxJsonSchema<Transaction> = {
  version: 0,
  primaryKey: "id",
  type: "object",
  properties: {
    id: { type: "string", maxLength: 36 },
    created_at: { type: "string" },
    updated_at: { type: "string" },
    note: { type: "string" },
    cents: { type: "integer" },
  },
  required: ["id", "created_at", "updated_at"],
};

export interface DeviceOptions extends Partial<Sync<Transaction>> {
  storage: RxStorage<any, any>;
  tenant_id: string;
  conflictHandler?: RxConflictHandler<Transaction>;
}

export class Device {
  clock = Date.now; /* of its writes */
  /* What RxDB had to try again. */
  readonly errors: Error[] = [];

  private constructor(readonly rows: RxCollection<Transaction>,
      private readonly options: Sync<Transaction>) {}

  static async open(options: DeviceOptions): Promise<Device> {
    const database = await createRxDatabase({
      name: randomUUID(), storage: options.storage, multiInstance: false,
    });
    const { transactions } = await database.addCollections({
      transactions: { schema, conflictHandler: options.conflictHandler },
    });
    const device = new Device(transactions, {
      client: clientOf(baseUrl()), client_id: randomUUID(), ...options,
    });
    device.stampTimes();
    return device;
  }

  /* Each write gets a later updated_at than the one that it follows: the base
   * of a push is told by it. */
  private stampTimes(): void {
    const stamp = (row: Transaction, { updated_at }: Transaction) => {
      const now = Math.max(this.clock(), Date.parse(updated_at) + 1);
      row.updated_at = new Date(now).toISOString();
    };
    this.rows.preSave(stamp, false);
    this.rows.preRemove(stamp, false);
  }

  async sync(): Promise<void> {
    const replication = replicateFinwise(this.rows, this.options);
    replication.retryTime = 100;
    replication.error$.subscribe((error) => this.errors.push(error));
    await replication.awaitInSync();
    await replication.cancel();
  }

  /* Syncs by itself from now on, and when the server has news for it. Returns
   * what ends that. */
  async goLive(): Promise<() => Promise<void>> {
    const { tenant_id } = this.options;
    const replication = replicateFinwise(this.rows, this.options);
    const hints = new EventSource(
        `${baseUrl()}/tenants/${tenant_id}/changes/stream`);
    hints.onmessage = () => replication.reSync();
    await replication.awaitInSync();
    return async () => {
      hints.close();
      await replication.cancel();
    };
  }

  /* One try, which has to fail; RxDB ends before it tries again. */
  async trySync(): Promise<void> {
    const replication = replicateFinwise(this.rows, this.options);
    const error = await firstValueFrom(replication.error$);
    this.errors.push(error);
    await replication.cancel();
  }

  /* Returns the new row's id. */
  async insert(note: string, more: Partial<Transaction> = {}) {
    const [id] = await this.insertAll([note], more);
    return id!;
  }

  async insertAll(notes: string[], more: Partial<Transaction> = {}) {
    const now = new Date().toISOString();
    const rows = notes.map((note) => ({ id: randomUUID(), note, cents: 100,
      created_at: now, updated_at: now, ...more }));
    const { error } = await this.rows.bulkInsert(rows);
    assert.deepEqual(error, []);
    return rows.map(({ id }) => id);
  }

  async edit(id: string, note: string): Promise<void> {
    const row = await this.rows.findOne(id).exec(true);
    await row.incrementalPatch({ note });
  }

  async remove(id: string): Promise<void> {
    const row = await this.rows.findOne(id).exec(true);
    await row.incrementalRemove();
  }

  /* What it has, in order of id. */
  async all(): Promise<Transaction[]> {
    const rows = await this.rows.find({ sort: [{ id: "asc" }] }).exec();
    return rows.map((row) => row.toMutableJSON());
  }

  async close(): Promise<void> {
    await this.rows.database.close();
  }
}
