// Walks a zod schema and says what it allows as plain JSON. A kind of schema or check that is not known here is an
// error and not skipped: what is skipped would count as equal.
import { createHash } from "node:crypto";

/** The shape of a schema, and the functions found in it (refinements and transforms), each with its place. */
export function walk(schema, place) {
  const functions = [];
  return { shape: new Walker(functions).shapeOf(schema, place), functions };
}

class Walker {
  constructor(functions) {
    this.functions = functions;
  }

  shapeOf(schema, place) {
    const definition = schema._def;
    const build = this[definition.typeName];
    if (!build) {
      throw new Error(`${place}: shapes.js does not know ${definition.typeName}.`);
    }

    return build.call(this, definition, place);
  }

  ZodOptional(definition, place) {
    return { ...this.shapeOf(definition.innerType, place), optional: true };
  }

  ZodNullable(definition, place) {
    return { ...this.shapeOf(definition.innerType, place), nullable: true };
  }

  ZodDefault(definition, place) {
    return { ...this.shapeOf(definition.innerType, place), optional: true, default: definition.defaultValue() };
  }

  ZodEffects(definition, place) {
    const { type, refinement, transform } = definition.effect;
    this.functions.push({ place, type, fingerprint: fingerprint(refinement ?? transform) });
    return this.shapeOf(definition.schema, place);
  }

  ZodObject(definition, place) {
    const members = Object.entries(definition.shape()).map(([name, member]) => [name, this.shapeOf(member, `${place}.${name}`)]);
    if (definition.catchall._def.typeName !== "ZodNever") {
      throw new Error(`${place}: shapes.js does not know catchall.`);
    }

    return { kind: "object", unknown: definition.unknownKeys, members: Object.fromEntries(members) };
  }

  ZodArray(definition, place) {
    if (definition.exactLength) {
      throw new Error(`${place}: shapes.js does not know exact lengths.`);
    }

    return compact({
      kind: "list",
      minItems: definition.minLength?.value,
      maxItems: definition.maxLength?.value,
      element: this.shapeOf(definition.type, `${place}[]`),
    });
  }

  ZodRecord(definition, place) {
    return { kind: "map", keys: this.shapeOf(definition.keyType, `${place}{key}`), values: this.shapeOf(definition.valueType, `${place}{}`) };
  }

  ZodDiscriminatedUnion(definition, place) {
    const cases = [...definition.optionsMap].map(([value, option]) => {
      const shape = this.shapeOf(option, `${place}<${value}>`);
      delete shape.members[definition.discriminator];
      return [value, shape];
    });
    return { kind: "union", discriminator: definition.discriminator, cases: Object.fromEntries(cases) };
  }

  ZodUnion(definition, place) {
    return { kind: "choice", options: definition.options.map((option, index) => this.shapeOf(option, `${place}|${index}`)) };
  }

  ZodEnum(definition) {
    return { kind: "enum", values: definition.values };
  }

  ZodLiteral(definition) {
    return { kind: "const", value: definition.value };
  }

  ZodBoolean(definition, place) {
    return { kind: "bool", ...noCoercion(definition, place) };
  }

  ZodUnknown() {
    return { kind: "any" };
  }

  ZodNumber(definition, place) {
    return definition.checks.reduce((shape, check) => ({ ...shape, ...numberCheck(check, place) }), { kind: "number" });
  }

  ZodString(definition, place) {
    return definition.checks.reduce((shape, check) => ({ ...shape, ...textCheck(check, place) }), { kind: "text", ...noCoercion(definition, place) });
  }
}

function numberCheck(check, place) {
  switch (check.kind) {
    case "int": return { whole: true };
    case "finite": return {}; // JSON has no infinity
    case "min": return check.inclusive ? { min: check.value } : { exclusiveMin: check.value };
    case "max": return check.inclusive ? { max: check.value } : { exclusiveMax: check.value };
    default: throw new Error(`${place}: shapes.js does not know the number check ${check.kind}.`);
  }
}

function textCheck(check, place) {
  switch (check.kind) {
    case "min": return { minLength: check.value };
    case "max": return { maxLength: check.value };
    case "trim": return { trimmed: true };
    case "regex": return { pattern: check.regex.source + (check.regex.flags ? `/${check.regex.flags}` : "") };
    case "uuid": return { format: "uuid" };
    case "url": return { format: "uri" };
    case "date": return { format: "date" };
    case "datetime":
      if (!check.offset || check.local || check.precision !== null) {
        throw new Error(`${place}: shapes.js knows only date-times with an offset.`);
      }

      return { format: "datetime" };
    default: throw new Error(`${place}: shapes.js does not know the text check ${check.kind}.`);
  }
}

function noCoercion(definition, place) {
  if (definition.coerce) {
    throw new Error(`${place}: shapes.js knows coercion of numbers only.`);
  }

  return {};
}

function compact(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** Tells whether a function is still the one that was read when its row in functions.js was written. */
function fingerprint(source) {
  return createHash("sha256").update(source.toString()).digest("hex").slice(0, 10);
}
