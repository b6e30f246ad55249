/*
 * The page of ../page in a real Chromium: offline, reloaded, synced, in
 * conflict. A device is a browser context, with an IndexedDB of its own.
 */
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { openLossyProxy } from "../lossy_proxy.js";
import { baseUrl, newTenant, recordsOf, untilTombstonesGo }
    from "../samples.js";
import { openHost } from "./host.js";
import type { Host } from "./host.js";

let browser: Browser;
let host: Host;
let tenant: string;

before(async () => {
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
      "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser.close());
beforeEach(async () => {
  tenant = await newTenant();
  host = await openHost(baseUrl());
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((device) => device.close()));
  await host.close();
});

/* A page on a device of its own, whose service worker has the page. */
async function openDevice(): Promise<Page> {
  const context = await browser.newContext();
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${host.url}/app/page/index.html?tenant=${tenant}`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  return page;
}

async function add(page: Page, note: string, cents: number): Promise<void> {
  await page.fill("#add [name=note]", note);
  await page.fill("#add [name=cents]", `${cents}`);
  await page.click("#add button");
  await page.locator("#add [name=note]:placeholder-shown").waitFor();
}

/* Its place in the list does not change. */
function row(page: Page, at: number) {
  return page.locator("#expenses li").nth(at);
}

async function edit(page: Page, at: number, note: string): Promise<void> {
  await row(page, at).locator("[name=note]").fill(note);
  await row(page, at).locator("[name=note]").blur();
  await row(page, at).getByText("not synced yet").waitFor();
}

async function sync(page: Page, how = "synced at"): Promise<void> {
  await page.click("#sync button");
  await page.locator("#sync output").filter({ hasText: how }).waitFor();
}

type Policy = "error" | "last_write_wins";

/* Two devices that have the same expense and change it without a network, the
 * second one so much later that no request takes as long. */
async function openDisagreeing(policy: Policy): Promise<[Page, Page]> {
  const [a, b] = [await openDevice(), await openDevice()];
  await add(a, "bread", 320);
  await sync(a);
  await sync(b);
  for (const [page, note] of [[a, "white bread"], [b, "brown bread"]] as const) {
    await page.selectOption("[name=policy]", policy);
    await edit(page, 0, note);
    await page.waitForTimeout(policy === "last_write_wins" ? 1000 : 0);
  }
  return [a, b];
}

/* The notes that it shows, when they are these. */
async function assertShows(page: Page, notes: string[]): Promise<void> {
  const shown = () => page.locator("#expenses [name=note]").evaluateAll(
      (inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  for (let tries = 0; tries < 500; tries++) {
    if (`${await shown()}` === `${notes}`)
      return;
    await page.waitForTimeout(20);
  }
  assert.deepEqual(await shown(), notes);
}

async function assertServerHas(notes: string[]): Promise<void> {
  const records = await recordsOf(tenant, "expenses");
  assert.deepEqual(records.map(({ data }) => data?.["note"]).sort(), notes);
}

test("what is written without a network outlives a reload and is synced",
    async () => {
  const a = await openDevice();
  await host.close();
  await a.context().setOffline(true);
  await add(a, "bread", 320);
  await add(a, "rent", 90_000);
  await sync(a, "not synced");
  await a.reload();
  await assertShows(a, ["bread", "rent"]);
  await assertServerHas([]);

  host = await openHost(baseUrl(), Number(new URL(host.url).port));
  await a.context().setOffline(false); /* the page syncs by itself */
  await a.locator("#sync output").filter({ hasText: "synced at" }).waitFor();
  await assertServerHas(["bread", "rent"]);
  const b = await openDevice();
  await sync(b);
  await assertShows(b, ["bread", "rent"]);
});

test("a page that listens shows what another device has synced", async () => {
  const [a, b] = [await openDevice(), await openDevice()];
  await b.check("[name=live]");
  for (const notes of [["bread"], ["bread", "milk"]]) {
    await add(a, notes.at(-1)!, 150);
    await sync(a);
    await assertShows(b, notes);
  }
});

test("a conflict is shown, and the user keeps what is here", async () => {
  const [a, b] = await openDisagreeing("error");
  await sync(a);
  await sync(b);
  const conflict = b.locator("#conflicts article");
  assert.match(await conflict.innerText(), new RegExp(
      "Another device changed.*Here\\s+brown bread, 320 cents\\s+" +
      "On the server\\s+white bread, 320 cents", "s"));
  await assertServerHas(["white bread"]);
  await sync(b); /* it is not pushed until the user has decided */
  await b.reload();
  await conflict.getByText("Keep mine").click();
  await conflict.waitFor({ state: "detached" });
  await sync(b);
  await sync(a);
  await assertServerHas(["brown bread"]);
  await assertShows(a, ["brown bread"]);
  assert.equal(await conflict.count(), 0);
});

test("a conflict is shown, and the user takes what is there", async () => {
  const [a, b] = await openDisagreeing("error");
  await row(a, 0).getByText("Delete").click();
  await assertShows(a, []);
  await sync(a);
  await sync(b);
  const conflict = b.locator("#conflicts article");
  assert.match(await conflict.innerText(), /On the server\s+deleted/);
  await conflict.getByText("Take theirs").click();
  await assertShows(b, []);
  await sync(b);
  await assertServerHas([]);
});

test("the later change wins where the user wants no questions", async () => {
  const [a, b] = await openDisagreeing("last_write_wins");
  await sync(b);
  await sync(a);
  await assertShows(a, ["brown bread"]);
  await assertShows(b, ["brown bread"]);
  await assertServerHas(["brown bread"]);
  assert.equal(await a.locator("#conflicts article").count(), 0);
});

test("a push whose answer was lost goes in once, after a reload", async (t) => {
  const proxy = await openLossyProxy(baseUrl());
  t.after(proxy.close);
  const port = Number(new URL(host.url).port);
  await host.close();
  host = await openHost(proxy.url, port);
  const a = await openDevice();
  await add(a, "bread", 320);
  proxy.loseNext("POST");
  await sync(a, "not synced: the server answered 502");
  assert.equal(proxy.lost(), 1);
  await assertServerHas(["bread"]);
  await a.reload();
  await edit(a, 0, "brown bread"); /* while the batch waits for its answer */
  const [answer] = await Promise.all([
    a.waitForResponse((one) => one.request().method() === "POST"), sync(a)]);
  assert.equal((await answer.json()).replayed, true);
  await assertShows(a, ["brown bread"]);
  await assertServerHas(["brown bread"]);
  assert.equal(await a.locator("#conflicts article").count(), 0);
});

test("a page whose cursor expired reads all again, and loses nothing",
    async () => {
  const [a, b] = [await openDevice(), await openDevice()];
  await add(a, "bread", 320);
  await add(a, "milk", 150);
  await sync(a);
  await sync(b);
  await row(a, 0).getByText("Delete").click();
  await assertShows(a, ["milk"]);
  await sync(a);
  await untilTombstonesGo();
  await add(a, "rent", 90_000);
  await sync(a);
  await add(b, "tea", 400);
  const expired = b.waitForResponse((one) => one.status() === 410);
  await sync(b);
  await expired;
  await assertShows(b, ["milk", "rent", "tea"]);
  await assertServerHas(["milk", "rent", "tea"]);
});

test("what the server does not take is shown with its reason", async () => {
  const a = await openDevice();
  await add(a, "x".repeat(70_000), 1);
  await add(a, "bread", 320);
  await sync(a);
  const refused = a.locator("#conflicts article");
  assert.match(await refused.innerText(),
      /The server does not take this expense: .*65536/);
  await assertServerHas(["bread"]);
  await refused.getByText("Take theirs").click();
  await assertShows(a, ["bread"]);
});
