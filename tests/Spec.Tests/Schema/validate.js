// Reads { schema, specs: [{ name, text }] } from standard input and writes [{ name, errors: [string] }]:
// what an editor that knows the schema would underline in each spec.
import Ajv from "ajv";
import { parseDocument } from "yaml";
import { readFileSync } from "node:fs";

const request = JSON.parse(readFileSync(0, "utf8"));
// strictRequired does not see the properties of a schema from its own oneOf, where "exactly one of these keys" is said.
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
const validate = ajv.compile(request.schema);

function check(text) {
  // Editors read YAML 1.2; keys are text, also those that look like numbers.
  const document = parseDocument(text, { version: "1.2", stringKeys: true, maxAliasCount: -1 });
  if (document.errors.length > 0) {
    return document.errors.map(error => `not YAML: ${error.message}`);
  }

  return validate(document.toJS({ maxAliasCount: -1 }))
    ? []
    : validate.errors.map(error => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
}

const answers = request.specs.map(({ name, text }) => ({ name, errors: check(text) }));
process.stdout.write(JSON.stringify(answers));
