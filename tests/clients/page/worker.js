/*
 * Keeps the page itself for the time without a network. What it asks of the
 * server is not touched here: that is sync's.
 */
const cacheName = "household-book-1";
const shell = [
  "index.html", "style.css", "app.js", "book.js", "sync.js", "../contract.js",
  "../vendor/dexie.mjs", "../vendor/openapi-fetch.mjs",
].map((path) => new URL(path, self.location).href);

async function keepShell() {
  const cache = await caches.open(cacheName);
  await cache.addAll(shell);
  await self.skipWaiting();
}

/* The newest where there is a network, else the one that was kept. */
async function answer(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept === undefined)
      throw error;
    return kept;
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepShell()));
self.addEventListener("activate", (event) =>
  event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const path = event.request.url.split("?")[0];
  if (event.request.method === "GET" && shell.includes(path))
    event.respondWith(answer(event.request));
});
