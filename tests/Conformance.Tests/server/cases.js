// Makes requests from the shape of a schema: maximal and minimal ones, and for each thing that the shape says of a
// member one that just keeps to it and one that just does not. Each is one change to a request that is accepted.
import { repairs } from "./bases.js";

/** A change that C# cannot make: what cannot be said needs no check. */
const unsayable = { unsayable: true };

/** Such a change that a query cannot make either: all it has is texts. */
const jsonOnly = { unsayable: true, jsonOnly: true };

/** All tries for a part of a request: { name, value, accepted, unsayable }. */
export function casesOf(id, shape) {
  const repair = repairs[id] ?? (value => [value]);
  const maximal = fullSamples(shape).flatMap(value => repair(value));
  const minimal = smallSamples(shape).flatMap(value => repair(value));
  const cases = [
    ...maximal.map(value => ({ name: "maximal", value, accepted: true })),
    ...minimal.map(value => ({ name: "minimal", value, accepted: true })),
  ];
  const tried = new Set();
  for (const base of maximal) {
    for (const change of changesOf(shape, base, "")) {
      const name = `${change.at || "."}: ${change.what}`;
      if (!tried.has(name)) {
        tried.add(name);
        cases.push(...repair(change.value, change.at).slice(0, 1).map(value => ({ ...change, name, value })));
      }
    }
  }

  return cases;
}

/** Requests with every member; as many as it takes to have each branch of each choice in one of them. */
export function fullSamples(shape) {
  switch (shape.kind) {
    case "object": return objects(shape);
    case "list": return fullSamples(shape.element).map(element => repeat(element, Math.max(1, shape.minItems ?? 0)));
    case "map": return fullSamples(shape.values).map(value => ({ [sampleOf(shape.keys)]: value }));
    case "choice": return shape.options.flatMap(fullSamples);
    case "union": return Object.entries(shape.cases).flatMap(
      ([value, option]) => fullSamples(option).map(sample => ({ [shape.discriminator]: value, ...sample })));
    default: return [sampleOf(shape)];
  }
}

function objects(shape) {
  const members = Object.entries(shape.members).map(([name, member]) => [name, fullSamples(member)]);
  const count = Math.max(1, ...members.map(([, samples]) => samples.length));
  return Array.from({ length: count }, (_, index) => Object.fromEntries(
    members.map(([name, samples]) => [name, samples[index % samples.length]])));
}

/** Requests with what must be there alone; where nothing must, one for each member, for bodies that may not be empty. */
function smallSamples(shape) {
  if (shape.kind === "choice") {
    return shape.options.flatMap(smallSamples);
  }

  const needed = Object.entries(shape.members).filter(([, member]) => !member.optional);
  const smallest = Object.fromEntries(needed.map(([name, member]) => [name, smallest1(member)]));
  return needed.length > 0 ? [smallest] : Object.entries(shape.members).map(([name, member]) => ({ [name]: smallest1(member) }));
}

function smallest1(shape) {
  switch (shape.kind) {
    case "object": return Object.fromEntries(
      Object.entries(shape.members).filter(([, member]) => !member.optional).map(([name, member]) => [name, smallest1(member)]));
    case "list": return repeat(smallest1(shape.element), shape.minItems ?? 0);
    case "map": return {};
    default: return fullSamples(shape)[0];
  }
}

function sampleOf(shape) {
  switch (shape.kind) {
    case "text": return textOf(shape);
    case "number": return shape.min !== undefined ? Math.max(shape.min, 1) : 1;
    case "bool": return true;
    case "enum": return shape.values[0];
    case "const": return shape.value;
    case "any": return { any: ["thing", 1, null] };
    default: throw new Error(`cases.js has no sample of ${shape.kind}.`);
  }
}

function textOf(shape, length) {
  switch (shape.format) {
    case "uuid": return "0b7d3c1e-6a55-4f0e-9d53-0f6f7f1f4a11";
    case "date": return "2026-05-04";
    case "datetime": return "2026-05-04T03:02:01+02:00";
    case "uri": return uriOf(shape, length);
    default: return shape.pattern ? "0".repeat(length ?? 1) : "wheel thrown mug ".repeat(Math.ceil((length ?? 4) / 17)).slice(0, length ?? 4).replace(/ $/, "s");
  }
}

/** Any link that a schema may want something of: all contain tiktok.com. */
function uriOf(shape, length) {
  const address = "https://www.tiktok.com/@kiln/photo/7000";
  return length === undefined ? address : address + "0".repeat(length - address.length);
}

function repeat(value, count) {
  return Array.from({ length: count }, () => value);
}

/** Each single change to `value` that the shape has something to say about, with the place of the change. */
function* changesOf(shape, value, at) {
  yield* nullOf(shape, at);
  switch (shape.kind) {
    case "object": yield* changesOfObject(shape, value, at); break;
    case "union": yield* changesOfUnion(shape, value, at); break;
    case "list": yield* changesOfList(shape, value, at); break;
    case "map": yield* changesOfMap(shape, value, at); break;
    case "choice": yield* changesOfChoice(shape, value, at); break;
    case "text": yield* changesOfText(shape, at); break;
    case "number": yield* changesOfNumber(shape, at); break;
    case "enum": yield* changesOfEnum(shape, at); break;
    case "bool": yield { at, what: "a list instead of true or false", value: [], accepted: false, ...jsonOnly }; break;
    case "const": yield { at, what: "another constant", value: 2, accepted: false, ...unsayable }; break;
    default: break;
  }
}

function* nullOf(shape, at) {
  if (at !== "" && shape.kind !== "any") {
    yield { at, what: "null", value: null, accepted: shape.nullable === true, ...(shape.nullable ? {} : jsonOnly) };
  }
}

function* changesOfObject(shape, value, at) {
  for (const [name, member] of Object.entries(shape.members)) {
    if (!(name in value)) {
      continue;
    }

    const { [name]: own, ...others } = value;
    const place = at ? `${at}.${name}` : name;
    yield { at: place, what: "left out", value: others, accepted: member.optional === true, ...(member.optional ? {} : unsayable) };
    for (const change of changesOf(member, own, place)) {
      yield { ...change, value: { ...value, [name]: change.value } };
    }
  }

  if (shape.unknown === "strict") {
    yield { at, what: "an unknown member", value: { ...value, myspace: 1 }, accepted: false, ...unsayable };
  }
}

function* changesOfUnion(shape, value, at) {
  const { [shape.discriminator]: name, ...rest } = value;
  for (const change of changesOfObject(shape.cases[name], rest, `${at}<${name}>`)) {
    yield { ...change, value: { [shape.discriminator]: name, ...change.value } };
  }

  yield { at, what: "an unknown case", value: { ...value, [shape.discriminator]: "hologram" }, accepted: false };
}

function* changesOfList(shape, value, at) {
  const element = value[0];
  if (shape.minItems > 0) {
    yield { at, what: `${shape.minItems} elements`, value: repeat(element, shape.minItems), accepted: true };
    yield { at, what: `${shape.minItems - 1} elements`, value: repeat(element, shape.minItems - 1), accepted: false };
  } else {
    yield { at, what: "no elements", value: [], accepted: true };
  }

  if (shape.maxItems !== undefined) {
    yield { at, what: `${shape.maxItems} elements`, value: repeat(element, shape.maxItems), accepted: true };
    yield { at, what: `${shape.maxItems + 1} elements`, value: repeat(element, shape.maxItems + 1), accepted: false };
  }

  for (const change of changesOf(shape.element, element, `${at}[]`)) {
    yield { ...change, value: [change.value, ...value.slice(1)] };
  }
}

function* changesOfMap(shape, value, at) {
  const [key] = Object.keys(value);
  yield { at, what: "no entries", value: {}, accepted: true };
  if (shape.keys.pattern) {
    yield { at, what: "a key that breaks the pattern", value: { first: value[key] }, accepted: false };
  }

  for (const change of changesOf(shape.values, value[key], `${at}{}`)) {
    yield { ...change, value: { [key]: change.value } };
  }
}

function* changesOfChoice(shape, value, at) {
  const own = shape.options.find(option => isLike(fullSamples(option)[0], value));
  const changes = own.kind === "object" ? changesOfObject(own, value, at) : changesOf({ ...own, nullable: shape.nullable }, value, at);
  for (const change of changes) {
    // What is no value of this alternative may look like one of another.
    const other = change.unsayable && shape.options.find(option => option !== own && isLike(fullSamples(option)[0], change.value));
    yield other ? { ...change, unsayable: false, what: other.kind === "enum" ? "an unknown value" : change.what } : change;
  }
}

/** Whether both are of one JSON kind; objects are told apart by what they have, and an empty one may be any. */
function isLike(sample, value) {
  return typeof sample === typeof value && Array.isArray(sample) === Array.isArray(value)
    && (typeof sample !== "object" || Object.keys(value).every(name => name in sample));
}

function* changesOfText(shape, at) {
  yield { at, what: "a list instead of text", value: [], accepted: false, ...jsonOnly };
  if (shape.minLength > 0) {
    yield { at, what: `${shape.minLength} units`, value: textOf(shape, shape.minLength), accepted: true };
    yield { at, what: `${shape.minLength - 1} units`, value: textOf(shape, shape.minLength).slice(1), accepted: false };
  }

  if (shape.trimmed && shape.minLength > 0) {
    yield { at, what: "blanks alone", value: " \t\n", accepted: false };
    yield { at, what: "blanks around", value: ` ${textOf(shape, shape.minLength)} `, accepted: true };
  }

  if (shape.maxLength !== undefined) {
    yield { at, what: `${shape.maxLength} units`, value: textOf(shape, shape.maxLength), accepted: true };
    yield { at, what: `${shape.maxLength + 1} units`, value: textOf(shape, shape.maxLength + 1), accepted: false };
    yield* pairs(shape, at);
  }

  if (shape.pattern) {
    yield { at, what: "another pattern", value: "first", accepted: false };
  }

  const wrong = { uuid: "not-a-uuid", uri: "not a link", date: "4 May", datetime: "2026-05-04 03:02" }[shape.format];
  if (wrong) {
    yield { at, what: `no ${shape.format}`, value: wrong, accepted: false, ...(shape.format.startsWith("date") ? unsayable : {}) };
  }
}

/** Characters outside the basic plane are two units each. */
function* pairs(shape, at) {
  if (!shape.format && !shape.pattern) {
    const whole = "\u{1F3FA}".repeat(Math.floor(shape.maxLength / 2)) + "u".repeat(shape.maxLength % 2);
    yield { at, what: `${shape.maxLength} units, two a character`, value: whole, accepted: true };
    yield { at, what: `${shape.maxLength + 1} units, two a character`, value: `u${whole}`, accepted: false };
  }
}

function* changesOfNumber(shape, at) {
  yield { at, what: "text instead of a number", value: "four", accepted: false, ...unsayable };
  const step = shape.whole ? 1 : 0.5;
  if (shape.whole) {
    yield { at, what: "a fraction", value: (shape.min ?? 0) + 1.5, accepted: false, ...unsayable };
  }

  yield* limit("min", shape.min, -step);
  yield* limit("max", shape.max, step);
  yield* exclusiveLimit("exclusiveMin", shape.exclusiveMin, step);
  yield* exclusiveLimit("exclusiveMax", shape.exclusiveMax, -step);

  function* limit(name, at0, beyond) {
    if (at0 !== undefined) {
      yield { at, what: `${name} ${at0}`, value: at0, accepted: true };
      yield { at, what: `beyond ${name} ${at0}`, value: at0 + beyond, accepted: false };
    }
  }

  function* exclusiveLimit(name, at0, within) {
    if (at0 !== undefined) {
      yield { at, what: `within ${name} ${at0}`, value: at0 + within, accepted: true };
      yield { at, what: `${name} ${at0}`, value: at0, accepted: false };
    }
  }
}

function* changesOfEnum(shape, at) {
  for (const value of shape.values) {
    yield { at, what: `'${value}'`, value, accepted: true };
  }

  yield { at, what: "an unknown value", value: "myspace", accepted: false };
}
