// Requests to the server that brought this page.

/** A request failed: `status` is 0 when the server was not reached, `detail` is its own sentence for people. */
export class ApiProblem extends Error {
  constructor(status, detail = "") {
    super(detail || `status ${status}`);
    this.status = status;
    this.detail = detail;
  }
}

export function get(path) {
  return request(path, {});
}

export function post(path, body = {}, headers = {}) {
  return request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

async function request(path, options) {
  let response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...options });
  } catch {
    throw new ApiProblem(0);
  }
  const text = await response.text();
  const body = parsed(text);
  if (!response.ok) throw new ApiProblem(response.status, typeof body?.detail === "string" ? body.detail : "");
  return body;
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** The address of the socket beside this page. */
export function socketUrl() {
  return `${location.origin.replace(/^http/, "ws")}/socket`;
}
