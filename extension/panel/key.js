// What names a conversation everywhere on this side.

/** A conversation's key as one string: the name of its lane and of everything a page keeps for it. */
export function keyName(key) {
  return JSON.stringify([key.brand, key.desk, key.external_id]);
}
