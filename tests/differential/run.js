/*
 * Generated readers against ajv: for random schemas and random and changed
 * values both must agree on what is valid. The schemas are components of one
 * document, so that all of them are generated and compiled at once.
 *
 * usage: node tests/differential/run.js [SCHEMAS [VALUES]]   DIFFERENTIAL_SEED=N
 *
 * Where the two are known to differ, nothing is made that would show it:
 * - numbers beyond a double, and multipleOf that is no sum of halves: ajv
 *   divides doubles, the runtime divides digits;
 * - formats that ajv-formats takes more loosely than its RFC says (date-time
 *   with a space, uuid with urn:uuid:, uri, email, hostname, duration, regex),
 *   which the JSON-Schema-Test-Suite decides in tests/conformance;
 * - unevaluatedItems behind contains, and both unevaluated keywords behind an
 *   if that fails or a dependentSchemas whose member is not there: what these
 *   evaluated is JSON Schema 2020-12's section 11, and ajv keeps it wrongly;
 *   the JSON-Schema-Test-Suite decides these, too;
 * - names that stand twice, U+0000 and lone surrogates: JSON.parse takes them,
 *   the runtime refuses them as JSON.
 * And what ajv 8.20 gets wrong is said to it in other words (forAjv):
 * - contains is sometimes forgotten for an empty array, so that as many items
 *   are demanded besides;
 * - beside prefixItems, contains takes over what these found, and uniqueItems
 *   compares by the type of items: each stands in an allOf of its own.
 */
"use strict";

const fs = require("fs");
const path = require("path");
const { execFileSync, spawnSync } = require("child_process");
const modules = path.join(__dirname, "../node_modules");
const Ajv = require(path.join(modules, "ajv/dist/2020")).default;
const addFormats = require(path.join(modules, "ajv-formats")).default;
const { schemas, values } = require("./random.js");

const ROOT = path.join(__dirname, "../..");
const OUT = path.join(ROOT, "build/differential");
const BUILD = path.join(ROOT, "build/release");
const LIBRARIES = ["-lyajl", "-lpcre2-8", "-luuid", "-lidn2", "-lm", "-ldl"];
const seed = Number(process.env.DIFFERENTIAL_SEED
	?? Math.floor(Math.random() * 2 ** 31));
const schemaCount = Number(process.argv[2] ?? 300);
const valueCount = Number(process.argv[3] ?? 40);

/* One line for each schema, so that an error's line tells which. */
function write(all, file) {
	const lines = all.map((schema, i) =>
		`"S${i}": ${JSON.stringify(schema)}`);
	const paths = all.map((_, i) => `"/s${i}": {"post": {"operationId": ` +
		`"postS${i}", "tags": ["all"], "requestBody": {"required": true, ` +
		`"content": {"application/json": {"schema": {"$ref": ` +
		`"#/components/schemas/S${i}"}}}}, "responses": {"204": ` +
		`{"description": "Read."}}}}`);
	fs.writeFileSync(file, `{"openapi": "3.1.0",
"info": {"title": "Differential", "version": "1"},
"components": {"schemas": {
${lines.join(",\n")}
}},
"paths": {
${paths.join(",\n")}
}}
`);
}

/* Generates; a schema that is refused is counted by its code, and is true. */
function generate(all, file, refused) {
	for (let round = 0; round < 20; round++) {
		write(all, file);
		const told = spawnSync(`${BUILD}/openapi-kore`, ["generate", file,
			"--out", `${OUT}/generated`], { encoding: "utf8" });
		if (told.status === 0)
			return;
		let found = 0;
		for (const [, line, code] of told.stderr.matchAll(
			/:(\d+):\d+: error: \[(\w+)\]/g)) {
			const index = Number(line) - 4;
			if (index < 0 || index >= all.length || all[index] === true)
				continue;
			all[index] = true;
			refused[code] = (refused[code] ?? 0) + 1;
			found++;
		}
		if (found === 0)
			throw new Error(`not generated: ${told.stderr}`);
	}
	throw new Error("schemas are refused without end");
}

function compile() {
	const files = fs.readdirSync(`${OUT}/generated`).filter((name) =>
		["models.c", "all.c", "assertions.c"].includes(name));
	const flags = ["-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror",
		"-Icodegen", `-I${OUT}`];
	execFileSync("gcc", [...flags, "-O0", "-fPIC", "-shared", "-o",
		`${OUT}/schemas.so`, ...files.map((f) => `${OUT}/generated/${f}`)],
	{ cwd: ROOT, stdio: "inherit" });
	execFileSync("gcc", [...flags, "-O1", "-I.", "-rdynamic", "-o",
		`${OUT}/check`, "tests/conformance/check.c", "-Wl,--whole-archive",
		`${BUILD}/libruntime.a`, "-Wl,--no-whole-archive", ...LIBRARIES],
	{ cwd: ROOT, stdio: "inherit" });
}

function forAjv(schema) {
	if (Array.isArray(schema))
		return schema.map(forAjv);
	if (schema === null || typeof schema !== "object")
		return schema;
	const said = Object.fromEntries(Object.entries(schema).map(
		([name, held]) => [name, forAjv(held)]));
	const apart = [];
	const part = (keywords) => {
		const taken = Object.fromEntries(keywords.filter((name) =>
			said[name] !== undefined).map((name) => [name, said[name]]));
		keywords.forEach((name) => delete said[name]);
		apart.push(taken);
	};
	if (said.contains !== undefined) {
		apart.push({ minItems: said.minContains ?? 1 });
		if (said.prefixItems !== undefined)
			part(["contains", "minContains", "maxContains"]);
	}
	if (said.prefixItems !== undefined && said.uniqueItems)
		part(["uniqueItems"]);
	if (apart.length > 0)
		said.allOf = [...(said.allOf ?? []), ...apart];
	return said;
}

function judge(all) {
	const ajv = new Ajv({ strict: false, logger: false });
	addFormats(ajv);
	ajv.addSchema({ $id: "https://example.com/all",
		components: { schemas: Object.fromEntries(all.map((schema, i) =>
			[`S${i}`, forAjv(schema)])) } });
	return all.map((_, i) => ajv.getSchema(
		`https://example.com/all#/components/schemas/S${i}`));
}

function main() {
	const refused = {};
	const all = schemas(seed, schemaCount);
	console.log(`seed ${seed}: DIFFERENTIAL_SEED=${seed} repeats it`);
	fs.rmSync(OUT, { recursive: true, force: true });
	fs.mkdirSync(OUT, { recursive: true });
	generate(all, `${OUT}/document.json`, refused);
	compile();
	const judges = judge(all);
	const cases = all.flatMap((schema, i) => values(seed + i + 1, all, schema,
		valueCount).map(({ value, text }) => ({ i, schema, text,
		valid: judges[i](value) })));
	const told = spawnSync(`${OUT}/check`, { encoding: "utf8",
		maxBuffer: 1 << 28, input: cases.map(({ i, text }) =>
			`${OUT}/schemas.so post_s${i} ` +
			`${Buffer.from(text).toString("hex")}\n`).join("") });
	const answers = told.stdout.trim().split("\n");
	let failed = 0, valid = 0;
	cases.forEach((one, at) => {
		const answer = answers[at] ?? "? no answer";
		valid += one.valid;
		if (answer[0] === (one.valid ? "1" : "0"))
			return;
		if (++failed <= 5)
			console.log(`differs: S${one.i} ${JSON.stringify(one.schema)}\n` +
				`  value ${one.text}\n  ajv ${one.valid}, ` +
				`the generated reader ${answer}`);
	});
	console.log(`${schemaCount} schemas, ${cases.length} values, ${valid} of ` +
		`them valid; refused by name: ${JSON.stringify(refused)}`);
	console.log(`${cases.length - failed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

process.exitCode = main();
