// Times as pages write them.

/** A time in any of the ways pages write it, as ISO; null for one that cannot be read without guessing. */
export function moment(value) {
  if (!value) return null;
  if (/^\d{9,11}(\.\d+)?$/.test(value)) return new Date(Number(value) * 1000).toISOString();
  if (/^\d{12,14}$/.test(value)) return new Date(Number(value)).toISOString();
  if (!/\d{4}-\d\d-\d\d|\b\d{4}\b.*\d\d:\d\d|\d\d:\d\d.*\b\d{4}\b/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
