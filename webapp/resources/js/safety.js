// The list of a safety confirmation fills while one looks; what somebody is typing or has opened stays as it is.
(() => {
  'use strict';
  const EVERY = 5_000;
  const refresh = async () => {
    const live = document.getElementById('safety-live');
    const busy = live.querySelector('details[open]') || (live.contains(document.activeElement) && document.activeElement !== document.body);
    if (live.dataset.live !== 'true' || document.visibilityState !== 'visible' || busy) {
      return;
    }
    const answer = await fetch(location.href, { redirect: 'manual' }).catch(() => null);
    if (!answer?.ok) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('safety-live');
    if (fresh && fresh.innerHTML !== live.innerHTML) {
      live.replaceWith(document.adoptNode(fresh));
    }
  };
  setInterval(refresh, EVERY);
})();
