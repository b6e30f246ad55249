/*
 * What both clients send: a user and a tenant that nobody else has.
 */
import { randomUUID } from "node:crypto";

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
