/**
 * Over plain http office.js asks a page beside itself, `AgaveErrorUX/index.html`, whether the user trusts
 * the host. The page of the npm package would ask the user; this one says yes, for it is the user's own
 * machine.
 */
export const trustPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Trust</title><script src="trust.js"></script></html>';

export const trustScript =
  'addEventListener("message", () => parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin));';
