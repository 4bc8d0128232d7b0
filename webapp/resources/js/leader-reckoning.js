// How ticks come together, as the server reckons it too: a tick replaces those that its writer had seen.
window.leaderReckoning = (() => {
  'use strict';

  // What counts now about that person, oldest first.
  const says = (ticks, who) => {
    const replaced = new Set(ticks.flatMap((tick) => tick.saw));
    return ticks.filter((tick) => tick.who === who && !replaced.has(tick.id)).sort((one, other) => one.at.localeCompare(other.at));
  };

  const standing = (counting) => {
    const marks = new Set(counting.map((tick) => tick.mark).filter((mark) => mark !== 'TAKEN_BACK'));
    if (marks.size === 0) {
      return 'UNKNOWN';
    }
    return marks.size > 1 ? 'IN_CONFLICT' : [...marks][0];
  };

  // The roll calls of the list with everything that waits to be sent, the newest first.
  const merged = (list, waiting) => {
    const calls = new Map((list?.calls ?? []).map((call) => [call.id, { ...call, ticks: [...call.ticks] }]));
    for (const { kind, body } of waiting) {
      if (kind === 'call') {
        const known = calls.get(body.id);
        calls.set(body.id, known ? { ...known, endedAt: known.endedAt ?? body.endedAt } : { ...body, beganAt: body.at, ticks: [] });
      } else {
        const call = calls.get(body.call);
        if (call && !call.ticks.some((tick) => tick.id === body.id)) {
          call.ticks.push({ ...body, by: list?.leader ?? '', leader: true, waiting: true });
        }
      }
    }
    return [...calls.values()].sort((one, other) => other.beganAt.localeCompare(one.beganAt));
  };

  return { says, standing, merged };
})();
