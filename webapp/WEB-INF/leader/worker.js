// Keeps the page of the roll call for hours without a network: its shell, its style sheets, scripts and fonts. Names and
// ticks are never here; the page keeps them itself, encrypted.
'use strict';
const CACHE = 'fujinowa-leader';
const SHELL = '/leader/roll';

const forget = () => caches.delete(CACHE);

const keep = async (addresses) => {
  const cache = await caches.open(CACHE);
  await Promise.all(addresses.map(async (address) => {
    const known = address.startsWith('/resources/') && await cache.match(address);
    if (!known) {
      const answer = await fetch(address, { redirect: 'manual' }).catch(() => null);
      if (answer?.ok) {
        await cache.put(address, answer);
      }
    }
  }));
};

const shell = async (request) => {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await cache.put(SHELL, answer.clone());
    } else if (answer.type === 'opaqueredirect') {
      await forget();
    }
    return answer;
  } catch (noNetwork) {
    const kept = await cache.match(SHELL);
    if (kept) {
      return kept;
    }
    throw noNetwork;
  }
};

const file = async (request) => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
  }
  return answer;
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'forget') {
    event.waitUntil(forget());
  } else if (Array.isArray(event.data?.keep)) {
    event.waitUntil(keep(event.data.keep));
  }
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== self.location.origin) {
    return;
  }
  if (address.pathname.startsWith('/resources/')) {
    event.respondWith(file(request));
  } else if (request.mode === 'navigate' && address.pathname === SHELL) {
    event.respondWith(shell(request));
  }
});
