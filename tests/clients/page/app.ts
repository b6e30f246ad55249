/*
 * The page: shows what the book has, writes into the book, and syncs when it
 * is told to or when the network is back. Dexie's liveQuery redraws it, whoever
 * wrote: the user, a sync, another tab.
 */
import { liveQuery } from "dexie";
import { clientOf } from "../contract.js";
import { Book } from "./book.js";
import type { Conflict, Expense, Kept } from "./book.js";
import { Sync } from "./sync.js";

const tenant = new URLSearchParams(location.search).get("tenant");
if (tenant === null)
  throw new Error("open this page with ?tenant=<uuid>");
const book = new Book(tenant);
const sync = new Sync(book, clientOf(location.origin), tenant);

const syncForm = element<HTMLFormElement>("#sync");
const addForm = element<HTMLFormElement>("#add");
const status = element<HTMLOutputElement>("#sync output");
const list = element("#expenses");

function element<T extends Element>(selector: string,
    within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (found === null)
    throw new Error(`the page has no ${selector}`);
  return found;
}

function copyOf(template: string): HTMLElement {
  const { content } = element<HTMLTemplateElement>(template);
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}

function expenseIn(within: ParentNode): Expense {
  return {
    note: element<HTMLInputElement>("[name=note]", within).value,
    cents: element<HTMLInputElement>("[name=cents]", within).valueAsNumber,
  };
}

function expenseRow({ id, data }: Kept, waits: boolean): HTMLElement {
  const row = copyOf("#expense");
  row.dataset["id"] = id;
  for (const [name, value] of Object.entries(data ?? {}))
    element<HTMLInputElement>(`[name=${name}]`, row).value = String(value);
  element("small", row).textContent = waits ? "not synced yet" : "";
  element("button", row).addEventListener("click", () => book.remove(id));
  row.addEventListener("change", () => book.edit(id, expenseIn(row)));
  return row;
}

function inWords(data: unknown): string {
  const { note, cents } = data as Expense;
  return `${note}, ${cents} cents`;
}

const reasons: Partial<Record<Conflict["status"], string>> = {
  conflict: "Another device changed this expense, too.",
  gone: "This expense was deleted long ago.",
  rejected: "The server does not take this expense:",
};

function conflictBox(conflict: Conflict, mine: Kept | undefined): HTMLElement {
  const { status, theirs, detail } = conflict;
  const box = copyOf("#conflict");
  element("p", box).textContent = [reasons[status], detail].join(" ");
  element(".mine", box).textContent =
    mine?.data ? inWords(mine.data) : "deleted";
  element(".theirs", box).textContent =
    theirs?.data ? inWords(theirs.data) : "deleted";
  element("[value=mine]", box)
    .addEventListener("click", () => book.keepMine(conflict));
  element("[value=theirs]", box)
    .addEventListener("click", () => book.takeTheirs(conflict));
  return box;
}

async function contents() {
  const records = await book.records.orderBy("created_at").toArray();
  return {
    records,
    outbox: new Set(await book.outbox.toCollection().primaryKeys()),
    conflicts: await book.conflicts.toArray(),
  };
}

let latest: Awaited<ReturnType<typeof contents>> | undefined;

/* The list stays as it is while the user types into it. */
function draw(): void {
  if (latest === undefined || list.querySelector("input:focus") !== null)
    return;
  const { records, outbox, conflicts } = latest;
  list.replaceChildren(...records
    .filter(({ deleted }) => !deleted)
    .map((record) => expenseRow(record, outbox.has(record.id))));
  element("#conflicts").replaceChildren(...conflicts.map((conflict) =>
    conflictBox(conflict, records.find(({ id }) => id === conflict.id))));
}

async function runSync(): Promise<void> {
  const policy = element<HTMLSelectElement>("[name=policy]", syncForm).value;
  status.value = "syncing";
  try {
    await sync.run(policy as Parameters<Sync["run"]>[0]);
    status.value = `synced at ${new Date().toLocaleTimeString()}`;
  } catch (error) {
    status.value = `not synced: ${(error as Error).message}`;
  }
}

/* The server says when there is something to pull, and never what. */
let news: EventSource | undefined;

function listen(on: boolean): void {
  news?.close();
  news = on ? new EventSource(`/tenants/${tenant}/changes/stream`) : undefined;
  news?.addEventListener("message", () => void runSync());
}

syncForm.addEventListener("submit", (event) => {
  event.preventDefault();
  void runSync();
});
element<HTMLInputElement>("[name=live]", syncForm)
  .addEventListener("change", ({ target }) =>
    listen((target as HTMLInputElement).checked));
addForm.addEventListener("submit", async (event) => {
  event.preventDefault();
  await book.add(expenseIn(addForm));
  addForm.reset();
});
addEventListener("online", () => void runSync());
list.addEventListener("focusout", draw);
liveQuery(contents).subscribe((now) => {
  latest = now;
  draw();
});
void navigator.serviceWorker.register("worker.js");
