/*
 * Unmodified RxDB against the server, through adapter.ts, on RxDB's memory
 * storage and on its IndexedDB storage: devices that write offline and sync.
 */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { RxConflictHandler } from "rxdb/plugins/core";
import { filter, firstValueFrom } from "rxjs";
import { clientOf } from "../contract.js";
import { openLossyProxy } from "../lossy_proxy.js";
import {
  baseUrl, exportOf, importTo, newTenant, recordsOf, untilTombstonesGo,
} from "../samples.js";
import type { Sync } from "./adapter.js";
import { Device, storages } from "./device.js";
import type { Transaction } from "./device.js";

const longAgo = { created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z" };

type Refusal = Parameters<NonNullable<Sync<Transaction>["onRefused"]>>;

/* Keeps both notes: what a careful application would do. */
const mergeNotes: RxConflictHandler<Transaction> = {
  isEqual: (a, b) => a.updated_at === b.updated_at && a._deleted === b._deleted,
  resolve: async ({ newDocumentState, realMasterState }) => ({
    ...realMasterState,
    note: `${realMasterState.note} + ${newDocumentState.note}`,
    updated_at: new Date().toISOString(),
  }),
};

for (const [name, openStorage] of Object.entries(storages)) {
describe(`RxDB on ${name}`, { timeout: 120_000 }, () => {
  let tenant_id: string;
  let devices: Device[];

  beforeEach(async () => {
    tenant_id = await newTenant();
    devices = [];
  });

  afterEach(async () => {
    await Promise.all(devices.map((device) => device.close()));
  });

  async function openDevice(
      more: Partial<Parameters<typeof Device.open>[0]> = {}): Promise<Device> {
    const device = await Device.open(
        { storage: openStorage(), tenant_id, ...more });
    devices.push(device);
    return device;
  }

  async function syncAll(): Promise<void> {
    for (const device of devices)
      await device.sync();
  }

  /* The server has these notes, and each device has what the server has. */
  async function assertEverywhere(notes: string[]): Promise<void> {
    const records = await recordsOf(tenant_id, "transactions");
    const there = records.map(({ id, created_at, updated_at, data }) =>
      ({ id, created_at, updated_at, ...data }) as Transaction);
    assert.deepEqual(there.map(({ note }) => note).sort(), notes);
    const byId = (a: Transaction, b: Transaction) => a.id < b.id ? -1 : 1;
    for (const device of devices)
      assert.deepEqual(await device.all(), there.sort(byId));
  }

  test("two devices that wrote offline end equal", async () => {
    const [a, b] = [await openDevice(), await openDevice()];
    await a.insert("rent");
    await b.insert("bread");
    await a.sync();
    await b.sync();
    await a.sync();
    await assertEverywhere(["bread", "rent"]);
  });

  test("a device that listens hears of what another pushed", async (t) => {
    const [a, b] = [await openDevice(), await openDevice()];
    t.after(await b.goLive());
    for (const note of ["rent", "bread"]) {
      const arrived = firstValueFrom(b.rows.$.pipe(
          filter(({ documentData }) => documentData.note === note)));
      await a.insert(note);
      await a.sync();
      await arrived;
    }
    await assertEverywhere(["bread", "rent"]);
  });

  test("an edit and a delete reach the other device", async () => {
    const [a, b] = [await openDevice(), await openDevice()];
    const rent = await a.insert("rent");
    const bread = await a.insert("bread");
    await syncAll();
    await b.edit(rent, "rent of May");
    await b.remove(bread);
    await b.sync();
    await a.sync();
    await assertEverywhere(["rent of May"]);
  });

  for (const first of ["the earlier", "the later"])
  test(`the later write wins when ${first} one is pushed first`, async () => {
    const refused: Refusal[] = [];
    const onRefused = (...one: Refusal) => { refused.push(one); };
    const policy = "last_write_wins";
    const a = await openDevice({ policy, onRefused });
    const b = await openDevice({ policy, onRefused });
    const id = await a.insert("bread", longAgo);
    await syncAll();
    a.clock = () => Date.now() - 60_000;
    await a.edit(id, "white bread");
    await b.edit(id, "brown bread");
    devices = first === "the earlier" ? [a, b] : [b, a];
    await syncAll();
    await syncAll();
    await assertEverywhere(["brown bread"]);
    assert.deepEqual(refused.map(([row, why]) => [row.note, why.status]),
        first === "the earlier" ? [] : [["white bread", "superseded"]]);
  });

  test("a conflict is RxDB's to resolve under the policy error", async () => {
    const policy = "error";
    const conflictHandler = mergeNotes;
    const a = await openDevice({ policy, conflictHandler });
    const b = await openDevice({ policy, conflictHandler });
    const id = await a.insert("bread");
    await syncAll();
    await a.edit(id, "white bread");
    await b.edit(id, "brown bread");
    await syncAll();
    await syncAll();
    await assertEverywhere(["white bread + brown bread"]);
  });

  test("a delete in conflict gives way to the server's row", async () => {
    const refused: Refusal[] = [];
    const a = await openDevice({ policy: "error" });
    const b = await openDevice({ policy: "error",
      onRefused: (...one) => { refused.push(one); } });
    const id = await a.insert("bread");
    await syncAll();
    await a.edit(id, "white bread");
    await b.remove(id);
    await syncAll();
    await assertEverywhere(["white bread"]);
    assert.deepEqual(refused.map(([row, why]) => [row._deleted, why.status]),
        [[true, "conflict"]]);
  });

  test("a push whose answer was lost goes in once", async (t) => {
    const proxy = await openLossyProxy(baseUrl());
    t.after(proxy.close);
    const refused: Refusal[] = [];
    const a = await openDevice({ policy: "error", client: clientOf(proxy.url),
      onRefused: (...one) => { refused.push(one); } });
    await a.insert("rent");
    const bread = await a.insert("bread");
    proxy.loseNext("POST");
    await a.sync();
    await a.edit(bread, "brown bread");
    proxy.loseNext("POST");
    await a.trySync();
    await a.edit(bread, "white bread");
    await a.sync();
    assert.equal(proxy.lost(), 2);
    assert.equal(a.errors.length, 2);
    assert.deepEqual(refused, []);
    await assertEverywhere(["rent", "white bread"]);
  });

  test("a pull whose answer was lost goes on where it was", async (t) => {
    const proxy = await openLossyProxy(baseUrl());
    t.after(proxy.close);
    const a = await openDevice();
    const b = await openDevice({ client: clientOf(proxy.url) });
    await a.insert("rent");
    await syncAll();
    await a.insert("bread");
    await a.sync();
    proxy.loseNext("GET");
    await b.sync();
    assert.equal(proxy.lost(), 1);
    await assertEverywhere(["bread", "rent"]);
  });

  test("a thousand rows of one time arrive while others write", async () => {
    const notes = Array.from({ length: 1000 }, (_, n) => `${n}`);
    const a = await openDevice({ storage: storages.memory!() });
    const ids = await a.insertAll(notes, longAgo);
    await a.sync();

    /* Behind each page the other device edits a row that was read and one
     * that was not, and adds one; behind the last it deletes ten. */
    let page = 0;
    const between = async () => {
      const n = page++;
      if (n >= 10)
        return;
      await a.edit(ids[n]!, `edited ${n}`);
      await a.edit(ids[999 - n]!, `edited ${999 - n}`);
      await a.insert(`new ${n}`, longAgo);
      for (const id of n === 9 ? deleted : [])
        await a.remove(id);
      await a.sync();
    };
    const deleted = [...ids.slice(500, 505), ...ids.slice(995)];
    const b = await openDevice({ client: clientOf(baseUrl(), between) });
    await b.sync();
    assert.ok(page > 10);
    const expected = notes
      .map((note, n) => n < 10 || n >= 990 ? `edited ${n}` : note)
      .filter((_, n) => !deleted.includes(ids[n]!))
      .concat(Array.from({ length: 10 }, (_, n) => `new ${n}`));
    await a.sync();
    await assertEverywhere(expected.sort());
  });

  test("an expired cursor begins again and loses nothing", async () => {
    const [a, b] = [await openDevice(), await openDevice()];
    const rent = await a.insert("rent");
    await a.insert("bread");
    await syncAll();
    await syncAll();
    await a.remove(rent);
    await a.sync();
    await untilTombstonesGo();
    await a.insert("milk");
    await a.sync();
    await b.insert("not pushed yet");
    await syncAll();
    await syncAll();
    await assertEverywhere(["bread", "milk", "not pushed yet"]);
  });

  test("devices follow a tenant that is restored, but for what they have new",
      async () => {
    const [a, b] = [await openDevice(), await openDevice()];
    const rent = await a.insert("rent");
    await syncAll();
    const file = await exportOf(tenant_id);
    await a.edit(rent, "rent of May");
    await a.insert("bread");
    await syncAll();
    await syncAll();
    await importTo(tenant_id, file);
    await b.insert("not pushed yet");
    await syncAll();
    await syncAll();
    await assertEverywhere(["not pushed yet", "rent"]);
  });

  test("an edit of a row that is gone is told, and not put in", async () => {
    const refused: Refusal[] = [];
    const a = await openDevice();
    const b = await openDevice(
        { onRefused: (...one) => { refused.push(one); } });
    const rent = await a.insert("rent");
    await syncAll();
    await syncAll();
    await a.remove(rent);
    await a.sync();
    await untilTombstonesGo();
    await a.insert("milk");
    await b.edit(rent, "rent of May");
    await syncAll();
    await assertEverywhere(["milk"]);
    assert.deepEqual(refused.map(([row, why]) => [row.note, why.status]),
        [["rent of May", "gone"]]);
  });

  test("a row that is too large is told, and its neighbours go in", async () => {
    const refused: Refusal[] = [];
    const a = await openDevice(
        { onRefused: (...one) => { refused.push(one); } });
    await a.insert("before");
    const large = await a.insert("x".repeat(70_000));
    await a.insert("behind");
    await a.sync();
    await assertEverywhere(["before", "behind"]);
    assert.deepEqual(refused.map(([row, why]) => [row.id, why.error?.code]),
        [[large, "record_too_large"]]);
  });

  test("a batch over the bound of a body goes in by halves", async () => {
    const notes = Array.from({ length: 40 },
        (_, n) => `${n}`.padStart(2, "0").padEnd(60_000, "."));
    const [a] = [await openDevice(), await openDevice()];
    await a.insertAll(notes);
    await syncAll();
    await assertEverywhere(notes);
  });

  test("conflicts that fill more than one answer are all resolved", async () => {
    const a = await openDevice({ policy: "error" });
    /* Its pull is through before its push has an answer. */
    const b = await openDevice({ policy: "error", client: clientOf(baseUrl(),
        async ({ method }) => method === "POST" ? sleep(300) : undefined) });
    const ids = await a.insertAll(Array.from({ length: 40 }, (_, n) => `${n}`));
    await syncAll();
    const large = ids.map((_, n) => `${n}`.padEnd(60_000, "."));
    for (const [n, id] of ids.entries()) {
      await a.edit(id, large[n]!);
      await b.edit(id, `small ${n}`);
    }
    await syncAll();
    await assertEverywhere(large.sort());
  });
});
}
