/*
 * The contract's types as openapi-typescript writes them, and its client: what
 * the adapters share.
 */
import createClient from "openapi-fetch";
import type { Client as FetchClient } from "openapi-fetch";
import type { components, paths }
    from "../../build/clients/openapi-typescript.js";

export type Schemas = components["schemas"];
export type Client = FetchClient<paths>;

/* behindEach runs behind each answer, before its caller has it. */
export function clientOf(baseUrl: string,
    behindEach: (request: Request) => Promise<void> = async () => {}): Client {
  return createClient<paths>({
    baseUrl,
    fetch: async (request) => {
      const response = await fetch(request);
      await behindEach(request);
      return response;
    },
  });
}
