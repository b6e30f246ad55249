/*
 * The client of openapi-typescript and openapi-fetch: types from the
 * contract, and no code made from it.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import createClient from "openapi-fetch";
import type { components, paths }
    from "../../build/clients/openapi-typescript.js";
import { baseUrl, newTenantId, newUser } from "./samples.js";

type User = components["schemas"]["User"];
type Tenant = components["schemas"]["Tenant"];
type Problem = components["schemas"]["Problem"];

const client = createClient<paths>({ baseUrl: baseUrl() });

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

test("the server is ready, and serves the contract", async () => {
	const health = await client.GET("/health");
	assert.equal(health.data?.status, "ready");
	const contract = await client.GET("/openapi.json");
	assert.equal(contract.data?.info.title, "FinWise");
});
