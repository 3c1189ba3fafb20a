// All requests that the test sends, and all that it compares with the spec.
import { casesOf, fullSamples } from "./cases.js";
import { endpoints, judge } from "./endpoints.js";
import { filledInByServer, functions } from "./functions.js";
import { walk } from "./shapes.js";

const pathValues = { slideIndex: "1" };
const anyId = "0b7d3c1e-6a55-4f0e-9d53-0f6f7f1f4a11";

/** What the vendor's schemas say, what is tried, and which functions are known. */
export function describe() {
  const described = endpoints.map(describeEndpoint);
  return {
    endpoints: described,
    functions: described.flatMap(endpoint => endpoint.functions),
    knownFunctions: [...functions, ...filledInByServer].map(({ place, fingerprint, spec, asks }) => ({ place, fingerprint, spec, asks })),
  };
}

function describeEndpoint(endpoint) {
  const query = describePart(endpoint, "query");
  const body = describePart(endpoint, "body");
  const requests = [
    ...requestsOfPart(endpoint, "query", query),
    ...requestsOfPart(endpoint, "body", body),
    ...requestsOfFunctions(endpoint),
    ...requestsOfPath(endpoint),
  ];
  if (!requests.some(request => request.accepted)) {
    requests.unshift(request(endpoint, "plain", {}, true));
  }

  return {
    id: endpoint.id,
    method: endpoint.method,
    route: endpoint.route,
    query: query && { source: endpoint.query.source, shape: query.shape },
    body: body && { source: endpoint.body.source, shape: body.shape, optional: endpoint.body.optional === true },
    uncovered: [...uncovered(query, "query", requests), ...uncovered(body, "body", requests)],
    functions: [...(query?.functions ?? []), ...(body?.functions ?? [])].map(found => ({ ...found, source: (endpoint.body ?? endpoint.query).source })),
    requests: requests.map(one => judged(endpoint, one)),
  };
}

/** Members that no maximal request sets. */
function uncovered(part, name, requests) {
  const set = new Set(requests.filter(one => one.name === `${name} maximal`).flatMap(one => placesOf(one[name], "")));
  return part ? placesIn(part.shape, "").filter(place => !set.has(place)).map(place => `${name}${place}`) : [];
}

/** Every member that a shape has, by its place. */
function placesIn(shape, at) {
  switch (shape.kind) {
    case "object": return Object.entries(shape.members).flatMap(([name, member]) => [`${at}.${name}`, ...placesIn(member, `${at}.${name}`)]);
    case "list": return placesIn(shape.element, `${at}[]`);
    case "map": return placesIn(shape.values, `${at}{}`);
    case "union": return Object.values(shape.cases).flatMap(option => placesIn(option, at));
    case "choice": return shape.options.flatMap(option => placesIn(option, at));
    default: return [];
  }
}

/** Every member that a request sets, by its place; a name made of digits is the key of a map. */
function placesOf(value, at) {
  if (Array.isArray(value)) {
    return value.flatMap(element => placesOf(element, `${at}[]`));
  }

  return value === null || typeof value !== "object" ? [] : Object.entries(value).flatMap(([name, member]) => {
    const place = /^[0-9]+$/.test(name) ? `${at}{}` : `${at}.${name}`;
    return [place, ...placesOf(member, place)];
  });
}

function describePart(endpoint, name) {
  const part = endpoint[name];
  if (!part) {
    return null;
  }

  const { shape, functions: found } = walk(part.schema, `${endpoint.id}.${name}`);
  for (const member of part.filledInByServer ?? []) {
    if (!(member in shape.members)) {
      throw new Error(`${endpoint.id}: the ${name} has no member ${member} that the server could fill in.`);
    }

    delete shape.members[member];
  }

  return { shape, functions: found };
}

function requestsOfPart(endpoint, name, part) {
  if (!part) {
    return [];
  }

  const cases = casesOf(endpoint.id, part.shape).filter(one => name === "body" || !one.jsonOnly);
  const needed = neededBeside(endpoint, name);
  const made = cases.map(one => request(endpoint, `${name} ${one.name}`, { ...needed, [name]: one.value }, one.accepted, one.unsayable));
  if (endpoint[name].optional || name === "query") {
    const mayBeMissing = Object.values(part.shape.members).every(member => member.optional);
    made.push(request(endpoint, `without ${name}`, needed, mayBeMissing, !mayBeMissing));
  }

  return made;
}

/** No endpoint of the API takes both; should one come, this is the place to fill in the other. */
function neededBeside(endpoint, name) {
  if (endpoint.query && endpoint.body) {
    throw new Error(`${endpoint.id} takes a query and a body; requests.js makes one of them at a time.`);
  }

  return {};
}

function requestsOfFunctions(endpoint) {
  return functions
    .filter(({ place }) => place.startsWith(`${endpoint.id}.query`) || place.startsWith(`${endpoint.id}.body`))
    .flatMap(({ place, asks, spec, tries }) => tries.map(one => ({
      ...request(endpoint, `${one.meets ? "meets" : "breaks"} '${asks}' of ${place}`, one.request, one.meets),
      serverOnly: spec === null,
      // A title that is a number is no title in C#.
      ...(JSON.stringify(one.request).includes('"title":4') ? { unsayable: true } : {}),
    })));
}

function requestsOfPath(endpoint) {
  return Object.keys(endpoint.path).map(name => request(
    endpoint, `path ${name} that is none`, { ...smallestParts(endpoint), path: { [name]: "-1" } }, false));
}

function smallestParts(endpoint) {
  return endpoint.body && !endpoint.body.optional ? { body: fullSamples(walk(endpoint.body.schema, endpoint.id).shape)[0] } : {};
}

function request(endpoint, name, parts, accepted, unsayable = false) {
  const names = [...endpoint.route.matchAll(/\{([^}]+)\}/g)].map(match => match[1]);
  const path = Object.fromEntries(names.map(parameter => [parameter, parts.path?.[parameter] ?? pathValues[parameter] ?? anyId]));
  return { name, path, query: parts.query ?? {}, body: parts.body, accepted, unsayable, serverOnly: false };
}

/** Adds the answer that the schemas give, so that a request made wrongly is found here and not taken for the client's fault. */
function judged(endpoint, one) {
  const texts = Object.fromEntries(Object.entries(one.query).filter(([, value]) => value !== null).map(([name, value]) => [name, String(value)]));
  const refused = judge(endpoint, { path: one.path, query: texts, body: one.body });
  return { ...one, status: refused?.status ?? endpoint.status, errorCode: refused?.error_code ?? null, agrees: (refused === null) === one.accepted };
}
