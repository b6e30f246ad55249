/*
 * The client of openapi-typescript and openapi-fetch: types from the
 * contract, and no code made from it.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { clientOf } from "./contract.js";
import type { Schemas } from "./contract.js";
import { baseUrl, newPut, newTenant, newTenantId, newUser }
    from "./samples.js";

type User = Schemas["User"];
type Tenant = Schemas["Tenant"];
type Problem = Schemas["Problem"];

const client = clientOf(baseUrl());
const changesUrl = "/tenants/{tenant_id}/changes";

async function createdUser(): Promise<User> {
  const { data, response } = await client.POST("/users", {
    body: { ...newUser(), hashed_password: "$argon2id$x" },
  });
  assert.equal(response.status, 201);
  assert.ok(data);
  return data;
}

async function createdTenant(user: User): Promise<Tenant> {
  const body: Tenant = {
    uuid: newTenantId(), name: "Household", user_id: user.uuid,
    policy: "last_write_wins",
  };
  const { data, response } = await client.POST("/tenants", { body });
  assert.equal(response.status, 201);
  assert.deepEqual(data, body);
  return body;
}

test("a user is created, found and listed, without its password", async () => {
  const user = await createdUser();
  assert.equal("hashed_password" in user, false);
  const found = await client.GET("/users/{user_id}", {
    params: { path: { user_id: user.uuid } },
  });
  assert.deepEqual(found.data, user);
  const listed = await client.GET("/users", {
    params: { query: { email: user.email.toUpperCase(), limit: 10 } },
  });
  assert.deepEqual(listed.data, [user]);
});

test("a tenant is created, listed, read and deleted", async () => {
  const user = await createdUser();
  const tenant = await createdTenant(user);
  const params = { path: { tenant_id: tenant.uuid } };

  const listed = await client.GET("/tenants", {
    params: { query: { user_id: user.uuid } },
  });
  assert.deepEqual(listed.data, [tenant]);
  const { data: details } = await client.GET("/tenants/{tenant_id}", {
    params: { ...params, header: { "X-Tenant-ID": tenant.uuid } },
  });
  assert.ok(details);
  const bytes: number = details.database_bytes;
  assert.ok(bytes >= 0);

  const gone = await client.DELETE("/tenants/{tenant_id}", { params });
  assert.equal(gone.response.status, 204);
  const again = await client.DELETE("/tenants/{tenant_id}", { params });
  assert.equal(again.response.status, 404);
  const problem: Problem | undefined = again.error;
  assert.equal(problem?.code, "not_found");
});

test("a problem document is typed, with every violation", async () => {
  const { data, error, response } = await client.POST("/users", {
    body: { ...newUser(), name: "", email: "nowhere" },
  });
  assert.equal(data, undefined);
  assert.equal(response.status, 422);
  assert.ok(error);
  const problem: Problem = error;
  assert.equal(problem.status, 422);
  assert.equal(problem.request_id, response.headers.get("X-Request-Id"));
  assert.deepEqual(
      (problem.errors ?? []).map((one) => [one.where, one.pointer]).sort(),
      [["body", "/email"], ["body", "/name"]]);
});

test("a push says of each change what became of it, and a pull has it",
    async () => {
  const params = { path: { tenant_id: await newTenant() } };
  const put = newPut("bread");
  const orphan = { ...newPut("rent"), base_seq: 7 };
  const pushed = await client.POST(changesUrl,
      { params, body: { changes: [put, orphan] } });
  assert.ok(pushed.data);
  const statuses: Schemas["ChangeStatus"][] =
    pushed.data.results.map(({ status }) => status);
  assert.deepEqual(statuses, ["applied", "gone"]);

  const pulled = await client.GET(changesUrl, { params: { ...params,
    query: { limit: 1, collections: "transactions,accounts" } } });
  assert.ok(pulled.data);
  const { changes, has_more }: Schemas["ChangePage"] = pulled.data;
  const { op, ...record } = put;
  assert.deepEqual(changes,
      [{ ...record, seq: pushed.data.results[0]?.seq, deleted: false }]);
  assert.equal(has_more, false);

  const again = await client.GET(changesUrl, { params: { ...params, header: {
    "If-None-Match": pulled.response.headers.get("ETag") ?? "",
  }, query: { limit: 1, collections: "transactions,accounts" } } });
  assert.equal(again.response.status, 304);
});

test("what an atomic push and an expired cursor answer is told apart by type",
    async () => {
  const params = { path: { tenant_id: await newTenant() } };
  const refused = await client.POST(changesUrl, { params, body: {
    atomic: true, changes: [newPut("bread"), { ...newPut("rent"), base_seq: 7 }],
  } });
  assert.equal(refused.response.status, 409);
  assert.ok(refused.error && "results" in refused.error);
  const { results }: Schemas["ChangeBatchResult"] = refused.error;
  assert.deepEqual(results.map(({ status }) => status),
      ["not_applied", "gone"]);

  const expired = await client.GET(changesUrl,
      { params: { ...params, query: { cursor: "00000000.7" } } });
  assert.equal(expired.response.status, 410);
  const problem: Problem | undefined = expired.error;
  assert.equal(problem?.code, "cursor_expired");
});

test("the state of sync is typed, with its limits", async () => {
  const path = { tenant_id: await newTenant() };
  await client.PATCH("/tenants/{tenant_id}",
      { params: { path }, body: { policy: "error" } });
  await client.POST(changesUrl,
      { params: { path }, body: { changes: [newPut("bread")] } });
  const { data } =
    await client.GET("/tenants/{tenant_id}/sync", { params: { path } });
  assert.ok(data);
  const policy: Schemas["ConflictPolicy"] = data.policy;
  assert.equal(policy, "error");
  assert.equal(data.cursor, `${data.epoch}.${data.head}`);
  assert.equal(data.limits.batch_items, 500);
  assert.deepEqual(data.collections.map(({ records }) => records), [1]);
});

test("the server is ready, and serves the contract", async () => {
  const health = await client.GET("/health");
  assert.equal(health.data?.status, "ready");
  const contract = await client.GET("/openapi.json");
  assert.equal(contract.data?.info.title, "FinWise");
});
