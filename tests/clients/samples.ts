/*
 * What the clients begin with: a user and a tenant that nobody else has.
 */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { clientOf } from "./contract.js";
import type { Schemas } from "./contract.js";

export function baseUrl(): string {
  const url = process.env["SERVER_URL"];
  if (url === undefined)
    throw new Error("SERVER_URL says where the server is");
  return url;
}

export interface NewUser {
  uuid: string;
  name: string;
  email: string;
}

export function newUser(): NewUser {
  const uuid = randomUUID();
  return { uuid, name: "Ada Lovelace", email: `${uuid}@example.com` };
}

export function newTenantId(): string {
  return randomUUID();
}

/* The put of a new record; its time is text with no milliseconds, and has to
 * come back so. */
export function newPut(note: string) {
  const op: Schemas["ChangeOperation"] = "put";
  return { collection: "transactions", id: randomUUID(), op,
    created_at: "2026-01-01T08:00:00Z",
    updated_at: "2026-01-01T09:30:00+01:00", data: { note, cents: 100 } };
}

/* A tenant of its own for a test. */
export async function newTenant(): Promise<string> {
  const client = clientOf(baseUrl());
  const uuid = newTenantId(), user = newUser();
  await client.POST("/users", { body: user });
  const { response } = await client.POST("/tenants",
      { body: { uuid, name: "Household", user_id: user.uuid } });
  assert.equal(response.status, 201);
  return uuid;
}

/* Until the next push removes the tombstones that there are, so that cursors
 * from before them expire: run.sh has set that to a second. */
export const untilTombstonesGo = () => sleep(1100);

/* All that the server has of a collection, tombstones left out. */
export async function recordsOf(tenant_id: string, collection: string) {
  const client = clientOf(baseUrl());
  const records: Schemas["Change"][] = [];
  let cursor: string | undefined;
  for (let more = true; more;) {
    const { data } = await client.GET("/tenants/{tenant_id}/changes", { params: {
      path: { tenant_id }, query: { cursor, collections: collection },
    } });
    assert.ok(data);
    records.push(...data.changes.filter(({ deleted }) => !deleted));
    ({ cursor, has_more: more } = data);
  }
  return records;
}

/* A tenant as a file, and back. */
export async function exportOf(tenant_id: string): Promise<Blob> {
  const answer = await fetch(`${baseUrl()}/tenants/${tenant_id}/export`);
  assert.equal(answer.status, 200);
  return answer.blob();
}

export async function importTo(tenant_id: string, body: Blob): Promise<void> {
  const answer = await fetch(`${baseUrl()}/tenants/${tenant_id}/export`, {
    method: "PUT", body,
    headers: { "Content-Type": "application/vnd.sqlite3" },
  });
  assert.equal(answer.status, 204, await answer.text());
}
