// Which desk a page belongs to.

const PARTS = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

/** Whether an address fits a match pattern such as `https://*.example.com/app/*`. */
export function fits(pattern, address) {
  const parts = PARTS.exec(pattern);
  if (!parts) return false;
  let url;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  const [, scheme, host, path] = parts;
  if (!["http:", "https:"].includes(url.protocol) || (scheme !== "*" && url.protocol !== `${scheme}:`)) return false;
  return hostFits(host, url) && wildcard(path).test(url.pathname + url.search);
}

/** The first desk whose pages these are. */
export function deskOf(desks, address) {
  return desks.find((desk) => (desk.match ?? []).some((pattern) => fits(pattern, address))) ?? null;
}

function hostFits(host, url) {
  if (host === "*") return true;
  const wanted = host.toLowerCase();
  const name = wanted.includes(":") ? url.host : url.hostname;
  return wanted.startsWith("*.") ? name === wanted.slice(2) || name.endsWith(wanted.slice(1)) : name === wanted;
}

function wildcard(path) {
  return new RegExp(`^${path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`);
}

/** The whole host of a pattern, without a port: what permissions are given for, and content scripts registered on. */
export function hostOf(pattern) {
  return pattern.replace(/^([^/]+\/\/[^/:]+)(:\d+)?\/.*$/, "$1/*");
}
