// What a leader's telephone keeps: the list of names and what was ticked, encrypted with keys that no script can read out.
// The key of the list has an end; after it, key and list are gone. The queue of what is not yet sent has a key of its own, so
// that no tick is lost when the list ends; it goes when everything is sent or the device is left.
window.leaderKeep = (() => {
  'use strict';
  const NAME = 'fujinowa-leader';
  const KEEP = 'keep';
  const QUEUE = 'queue';
  const text = new TextEncoder();
  let opened = null;

  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  const database = () => {
    opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(KEEP);
        request.result.createObjectStore(QUEUE, { autoIncrement: true });
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => { request.result.close(); opened = null; };
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
    });
    return opened;
  };

  const store = async (name, mode) => (await database()).transaction(name, mode).objectStore(name);
  const get = async (key) => done((await store(KEEP, 'readonly')).get(key));
  const put = async (key, value) => done((await store(KEEP, 'readwrite')).put(value, key));
  const remove = async (key) => done((await store(KEEP, 'readwrite')).delete(key));

  const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const seal = async (key, value) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text.encode(JSON.stringify(value)));
    return { iv, sealed };
  };
  const open = async (key, kept) => JSON.parse(new TextDecoder().decode(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, key, kept.sealed)));

  // The list under a new key each time, so that an old key opens nothing.
  const save = async (list) => {
    const key = await newKey();
    await put('list', await seal(key, list));
    await put('key', { key, until: Date.parse(list.keepUntil), seen: Date.now() });
  };

  const forgetList = async () => {
    await remove('key');
    await remove('list');
  };

  // The list, or null if there is none, or none any more. A clock that was put back does not make it last longer.
  const load = async () => {
    const held = await get('key');
    const kept = await get('list');
    if (!held || !kept) {
      return null;
    }
    const now = Date.now();
    if (now >= held.until || now < held.seen) {
      await forgetList();
      return null;
    }
    await put('key', { ...held, seen: now });
    return open(held.key, kept);
  };

  const queueKey = async () => {
    const known = await get('queue-key');
    if (known) {
      return known;
    }
    const key = await newKey();
    await put('queue-key', key);
    return key;
  };

  const enqueue = async (entry) => {
    const sealed = await seal(await queueKey(), entry);
    return done((await store(QUEUE, 'readwrite')).add(sealed));
  };

  const queued = async () => {
    const all = await store(QUEUE, 'readonly');
    const [keys, values] = await Promise.all([done(all.getAllKeys()), done(all.getAll())]);
    if (!values.length) {
      return [];
    }
    const key = await queueKey();
    return Promise.all(values.map(async (value, at) => ({ at: keys[at], entry: await open(key, value) })));
  };

  const sent = async (keys) => {
    const all = await store(QUEUE, 'readwrite');
    await Promise.all(keys.map((key) => done(all.delete(key))));
  };

  const wipe = async () => {
    if (opened) {
      (await opened).close();
      opened = null;
    }
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = resolve;
      request.onerror = resolve;
      request.onblocked = resolve;
    });
    for (const name of await caches.keys()) {
      await caches.delete(name);
    }
    for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) {
      await worker.unregister();
    }
  };

  return { save, load, forgetList, enqueue, queued, sent, wipe };
})();
