/*
 * What the clients begin with: a user and a tenant that nobody else has.
 */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
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
