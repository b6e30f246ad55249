/*
 * The client of openapi-generator's typescript-fetch: classes and models
 * made from the contract.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ChangeBatchResultFromJSON, ChangeOperation, ChangesApi, ChangeStatus,
  Configuration, ConflictPolicy, ProblemFromJSON, ResponseError, SystemApi,
  TenantsApi, TransfersApi, UsersApi, ViolationPlace,
} from "../../build/clients/typescript-fetch/index.js";
import type { Problem, PushedChange, Tenant, User }
    from "../../build/clients/typescript-fetch/index.js";
import { baseUrl, newPut, newTenant, newTenantId, newUser }
    from "./samples.js";

const configuration = new Configuration({ basePath: baseUrl() });
const users = new UsersApi(configuration);
const tenants = new TenantsApi(configuration);
const changes = new ChangesApi(configuration);
const transfers = new TransfersApi(configuration);
const system = new SystemApi(configuration);

async function createdUser(): Promise<User> {
  const raw = await users.createUserRaw({
    user: { ...newUser(), hashedPassword: "$argon2id$x" },
  });
  assert.equal(raw.raw.status, 201);
  return raw.value();
}

async function createdTenant(user: User): Promise<Tenant> {
  const tenant: Tenant = {
    uuid: newTenantId(), name: "Household", userId: user.uuid,
    policy: ConflictPolicy.LastWriteWins,
  };
  assert.deepEqual(await tenants.createTenant({ tenant }), tenant);
  return tenant;
}

/* The body that a call is refused with; it fails if it is not refused. */
async function refusedBody(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    assert.ok(error instanceof ResponseError);
    return error.response.json();
  }
  throw new assert.AssertionError({ message: "it was not refused" });
}

async function refusal(call: Promise<unknown>): Promise<Problem> {
  return ProblemFromJSON(await refusedBody(call));
}

function newPutChange(note: string): PushedChange {
  const { collection, id, created_at, updated_at, data } = newPut(note);
  return { collection, id, op: ChangeOperation.Put,
    createdAt: created_at, updatedAt: updated_at, data };
}

test("a user is created, found and listed, without its password", async () => {
  const user = await createdUser();
  assert.equal(user.hashedPassword, undefined);
  assert.deepEqual(await users.getUser({ userId: user.uuid }), user);
  const email = user.email.toUpperCase();
  assert.deepEqual(await users.listUsers({ email, limit: 10 }), [user]);
});

test("a tenant is created, listed, read and deleted", async () => {
  const user = await createdUser();
  const tenant = await createdTenant(user);
  const tenantId = tenant.uuid;

  assert.deepEqual(await tenants.listTenants({ userId: user.uuid }),
      [tenant]);
  const details = await tenants.getTenant({
    tenantId, xTenantID: tenantId,
  });
  const bytes: number = details.databaseBytes;
  assert.ok(bytes >= 0);

  await tenants.deleteTenant({ tenantId });
  const problem = await refusal(tenants.deleteTenant({ tenantId }));
  assert.equal(problem.status, 404);
  assert.equal(problem.code, "not_found");
});

test("a problem document is typed, with every violation", async () => {
  const problem = await refusal(users.createUser({
    user: { ...newUser(), name: "", email: "nowhere" },
  }));
  assert.equal(problem.status, 422);
  assert.ok(problem.requestId.length > 0);
  const errors = problem.errors ?? [];
  assert.ok(errors.every((one) => one.where === ViolationPlace.Body));
  assert.deepEqual(errors.map((one) => one.pointer).sort(),
      ["/email", "/name"]);
});

test("a push says of each change what became of it, and a pull has it",
    async () => {
  const tenantId = await newTenant();
  const put = newPutChange("bread");
  const orphan = { ...newPutChange("rent"), baseSeq: 7 };
  const { results } = await changes.pushChanges(
      { tenantId, changeBatch: { changes: [put, orphan] } });
  assert.deepEqual(results.map(({ status }) => status),
      [ChangeStatus.Applied, ChangeStatus.Gone]);

  const page = await changes.pullChanges(
      { tenantId, limit: 1, collections: "transactions" });
  const { op, ...record } = put;
  assert.deepEqual(page.changes,
      [{ ...record, seq: results[0]?.seq, deleted: false }]);
  assert.equal(page.hasMore, false);
});

test("an atomic push and an expired cursor are refused with their bodies",
    async () => {
  const tenantId = await newTenant();
  const orphan = { ...newPutChange("rent"), baseSeq: 7 };
  const { results } = ChangeBatchResultFromJSON(await refusedBody(
      changes.pushChanges({ tenantId, changeBatch:
        { atomic: true, changes: [newPutChange("bread"), orphan] } })));
  assert.deepEqual(results.map(({ status }) => status),
      [ChangeStatus.NotApplied, ChangeStatus.Gone]);

  const problem = await refusal(
      changes.pullChanges({ tenantId, cursor: "00000000.7" }));
  assert.equal(problem.status, 410);
  assert.equal(problem.code, "cursor_expired");
});

test("a tenant goes out as a Blob, and comes back", async () => {
  const tenantId = await newTenant();
  await changes.pushChanges(
      { tenantId, changeBatch: { changes: [newPutChange("bread")] } });
  const body: Blob = await transfers.exportTenant({ tenantId });
  await changes.pushChanges(
      { tenantId, changeBatch: { changes: [newPutChange("rent")] } });
  await transfers.importTenant({ tenantId, body });
  const page = await changes.pullChanges({ tenantId });
  assert.deepEqual(page.changes.map(({ data }) => data?.["note"]), ["bread"]);
});

test("the server is ready, and serves the contract", async () => {
  assert.equal((await system.getHealth()).status, "ready");
  assert.equal((await system.getOpenApi()).info.title, "FinWise");
});
