// Validates JSON files against a JSON Schema of draft 2020-12 with ajv, as pinned in package-lock.json:
//   node validate.mjs FETCHED_PACKAGES SCHEMA FILE...
// Prints one JSON array of faults (place and message) for each file. A schema that is itself at fault ends the run.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

const [packages, schema, ...files] = process.argv.slice(2);
const { default: Ajv } = createRequire(path.resolve(packages, 'package.json'))('ajv/dist/2020');
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

// Strict: a keyword that is misspelt, or that can never apply, is an error and not a pass.
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(read(schema));
for (const file of files) {
  const faults = validate(read(file)) ? [] : validate.errors.map((fault) => `${fault.instancePath || '/'} ${fault.message}`);
  console.log(JSON.stringify(faults));
}
