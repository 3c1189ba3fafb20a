// Stands in for the API: judges each request with the vendor's schemas and answers in the API's envelope. Listens on a
// free port of loopback, says which on standard output, and ends when standard input does.
//
//   GET  /control/description   endpoints, shapes, functions and requests to try
//   PUT  /control/data          { endpoint id: data of a success }
//   GET  /control/calls         { endpoint id: how often it was called }
import { createServer } from "node:http";
import { endpoints, judge } from "./endpoints.js";
import { describe } from "./requests.js";

const prefix = "/api/partner/v1";
const calls = new Map();
let data = {};

const routes = endpoints.map(endpoint => ({
  endpoint,
  segments: endpoint.route.split("/").map(segment => segment.match(/^\{(.+)\}$/)?.[1] ? { name: segment.slice(1, -1) } : { text: segment }),
}));

/** The endpoint that a path belongs to, with its parameters. A fixed segment goes before a parameter. */
function findRoute(method, path) {
  const given = path.split("/");
  const fitting = routes.filter(({ endpoint, segments }) => endpoint.method === method
    && segments.length === given.length
    && segments.every((segment, index) => segment.name !== undefined || segment.text === given[index]));
  fitting.sort((left, right) => countNames(left) - countNames(right));
  const [found] = fitting;
  return found && {
    endpoint: found.endpoint,
    path: Object.fromEntries(found.segments.flatMap((segment, index) => segment.name ? [[segment.name, decodeURIComponent(given[index])]] : [])),
  };
}

function countNames({ segments }) {
  return segments.filter(segment => segment.name !== undefined).length;
}

async function readText(request) {
  let text = "";
  request.setEncoding("utf8");
  for await (const chunk of request) {
    text += chunk;
  }

  return text;
}

function send(response, status, value) {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(value));
}

function control(method, path, text) {
  switch (`${method} ${path}`) {
    case "GET /control/description": return describe();
    case "PUT /control/data": data = JSON.parse(text); return {};
    case "GET /control/calls": return Object.fromEntries(calls);
    default: throw new Error(`The control channel has no ${method} ${path}.`);
  }
}

/** The envelope of a failure; a member of ours tells the test what was received. */
function failure(refused, received) {
  const { status, message = "Refused", ...rest } = refused;
  return { ok: false, code: status, message, ...rest, received };
}

function answer(request, url, text) {
  const found = url.pathname.startsWith(`${prefix}/`) ? findRoute(request.method, url.pathname.slice(prefix.length)) : undefined;
  const received = { endpoint: found?.endpoint.id ?? null, query: Object.fromEntries(url.searchParams), text };
  if (request.headers.authorization !== "Bearer gva_live_conformance.secret") {
    return failure({ status: 401, error_code: "invalid_token" }, received);
  }

  if (!found) {
    return failure({ status: 404, message: `No route ${request.method} ${url.pathname}` }, received);
  }

  calls.set(found.endpoint.id, (calls.get(found.endpoint.id) ?? 0) + 1);
  const body = readBody(request, text);
  const refused = body.refused ?? judge(found.endpoint, { path: found.path, query: received.query, body: body.value });
  return refused
    ? failure(refused, received)
    : { ok: true, code: found.endpoint.status, message: "Fine", data: data[found.endpoint.id] ?? {}, received };
}

function readBody(request, text) {
  if (text === "") {
    return { value: undefined };
  }

  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
    return { refused: { status: 400, error_code: "invalid_json", message: "The body is not said to be JSON" } };
  }

  try {
    return { value: JSON.parse(text) };
  } catch {
    return { refused: { status: 400, error_code: "invalid_json" } };
  }
}

const server = createServer(async (request, response) => {
  try {
    const url = new URL(request.url, "http://loopback");
    const text = await readText(request);
    if (url.pathname.startsWith("/control/")) {
      send(response, 200, control(request.method, url.pathname, text));
    } else {
      const envelope = answer(request, url, text);
      send(response, envelope.code, envelope);
    }
  } catch (error) {
    send(response, 500, { ok: false, code: 500, message: String(error.stack ?? error) });
  }
});

server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
process.stdin.on("end", () => process.exit(0));
process.stdin.resume();
