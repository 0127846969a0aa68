// The site's service worker: isolation where the host sends no headers, and the whole site offline.
//
// The prerenderer writes two lines before this text: VERSION, a digest of every file of the site, and FILES, their
// addresses relative to this script. Rules that keep old and new apart:
//  - a page comes from the network when there is one, and every script, style and module that it names has a digest in
//    its name: so a page never gets a part of another version;
//  - the copy for offline use is of one version; a page is added to it after everything that it loads;
//  - the first version is at work at once, for a reader who presses Run must not wait until the whole site is here; its
//    copy is filled when a page asks for that, file by file, so that the page's own requests find a way, and from where
//    it was left if it was;
//  - a new version waits until its copy is whole and no page of the old one is open, and only then removes the old copy.
// It never skips that waiting, and it touches no cache but its own: the origin may be shared with other sites.

/* global VERSION, FILES */

const PREFIX = `lockstep ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;

// A network that has not answered after so many milliseconds counts as none, if there is a copy.
const PATIENCE = 4000;

self.addEventListener("install", (event) => event.waitUntil(self.registration.active ? keep() : undefined));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));
self.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keep());
  if (event.data === "remove") event.waitUntil(remove());
});
self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith((request.mode === "navigate" ? page(request) : part(request)).then(isolated));
});

// One page's wish after the other: what the one before could not get, the next may.
let filling = Promise.resolve();
let removed = false;

function keep() {
  filling = filling.catch(() => undefined).then(fill);
  return filling;
}

async function fill() {
  if (removed) return;
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  for (const file of FILES) {
    const request = new Request(file, { cache: caching(file), priority: "low" });
    if (removed) return;
    // One hiccup of the network should not cost the copy until the next visit.
    if (!kept.has(request.url)) await cache.add(request).catch(() => cache.add(request));
  }
}

// What has a digest in its name may come from the browser's own cache. Of the rest that may still hold the version before.
function caching(file) {
  return /-[0-9a-f]{16}/.test(file) ? "default" : "no-cache";
}

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

// For good: a page that is still coming to life may ask for a copy after this.
async function remove() {
  removed = true;
  await filling.catch(() => undefined);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

// A page: from the network, else its copy, else from a slow network, else the page that says "not found".
async function page(request) {
  const answer = fetch(request);
  try {
    return await inTime(answer);
  } catch {
    return (await copyOf(request)) ?? answer.catch(async () => (await copyOf("404.html")) ?? Response.error());
  }
}

// Everything else has its version in its name, so a copy is as good as the original.
async function part(request) {
  return (await copyOf(request)) ?? fetch(request);
}

// Not by opening the cache, which would make one where it was removed.
function copyOf(request) {
  return caches.match(request, { cacheName: CACHE, ignoreSearch: true });
}

function inTime(response) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error("no answer in time")), PATIENCE));
  return Promise.race([response, late]);
}

// What `SharedArrayBuffer` asks for. `credentialless` would ask less of third parties, but there are none, and not
// every browser has it. Worker scripts need the header too, so every response gets it.
function isolated(response) {
  if (response.type === "opaque" || response.type === "opaqueredirect" || response.type === "error") return response;
  const headers = new Headers(response.headers);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  const { status, statusText } = response;
  // A status without a body may not be given one.
  const body = status === 204 || status === 304 ? null : response.body;
  return new Response(body, { status, statusText, headers });
}
