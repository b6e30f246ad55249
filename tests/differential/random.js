/*
 * Random schemas and values, all of them from one seed.
 */
"use strict";

/* xorshift: the same numbers on every machine. */
function random(seed) {
	let state = (seed >>> 0) || 1;

	const next = () => {
		state ^= state << 13;
		state >>>= 0;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state;
	};
	const below = (n) => next() % n;
	const some = (list) => list[below(list.length)];
	const chance = (percent) => below(100) < percent;
	/* Up to most of a list, each once, in its order. */
	const few = (list, most) => {
		const count = below(most + 1);
		return list.filter(() => below(list.length) < count);
	};
	return { below, some, chance, few };
}

const NAMES = ["a", "b", "c", "x-d", "é", "long name"];
const WORDS = ["", "a", "b", "ab", "abc", "é", "😀", "a\nb", "2026-11-25",
	"0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01", "192.0.2.1", "10", "A-1", "c c"];
const NUMBERS = [0, 1, -1, 2, 3, 10, 0.5, -2.5, 1.25, 7, 100, 2147483648, 1e6];
const PATTERNS = ["^a", "b$", "^[a-c]*$", "\\d", "^.{1,2}$", "é|x", "^\\S+$",
	"^(ab?)+$", "\\p{Lu}"];
const FORMATS = ["date", "uuid", "ipv4", "int32", "double", "unknown"];
const TYPES = ["string", "integer", "number", "boolean", "array", "object"];

/* Makes schemas whose $ref leads to one of count others. */
function schemas(seed, count) {
	const { below, some, chance, few } = random(seed);
	const ordered = (make) => {
		const bounds = [make(), make()].sort((a, b) => a - b);
		return bounds[0] === bounds[1] ? [bounds[0], bounds[1] + 2] : bounds;
	};
	const value = (depth) => {
		const kind = below(depth > 0 ? 8 : 5);
		if (kind < 2)
			return some(WORDS);
		if (kind < 4)
			return some(NUMBERS);
		if (kind === 4)
			return some([true, false, null]);
		if (kind < 7)
			return Object.fromEntries(few(NAMES, 3).map((name) =>
				[name, value(depth - 1)]));
		return Array.from({ length: below(4) }, () => value(depth - 1));
	};
	const distinct = (make) => [...new Map(Array.from({ length: 1 + below(4) },
		() => make()).map((v) => [JSON.stringify(v), v])).values()];
	const text = (schema) => {
		if (chance(30))
			[schema.minLength, schema.maxLength] = ordered(() => below(5));
		if (chance(25))
			schema.pattern = some(PATTERNS);
		else if (chance(15))
			schema.format = some(FORMATS.slice(0, 3));
		if (chance(10) && schema.type === "string")
			schema.enum = distinct(() => some(WORDS));
	};
	const number = (schema) => {
		const whole = schema.type === "integer";
		if (chance(40)) {
			const bounds = ordered(() => below(40) - 10 + (whole ? 0
				: below(4) / 4));
			schema[some(["minimum", "exclusiveMinimum"])] = bounds[0];
			schema[some(["maximum", "exclusiveMaximum"])] = bounds[1] + 2;
		}
		if (chance(20))
			schema.multipleOf = some(whole ? [1, 2, 5] : [0.5, 0.25, 2]);
		if (chance(15))
			schema.format = whole ? some(["int32", "int64"]) : "double";
	};
	const array = (schema, depth) => {
		if (chance(70))
			schema.items = schemaOf(depth - 1);
		if (chance(25))
			schema.prefixItems = [schemaOf(depth - 1), schemaOf(depth - 1)];
		if (chance(25)) {
			schema.contains = schemaOf(depth - 1);
			if (chance(50))
				[schema.minContains, schema.maxContains] =
					ordered(() => below(3));
		}
		if (chance(30))
			[schema.minItems, schema.maxItems] = ordered(() => below(4));
		if (chance(20))
			schema.uniqueItems = true;
		if (chance(10))
			schema.unevaluatedItems = chance(50) ? false
				: schemaOf(depth - 1);
	};
	const object = (schema, depth) => {
		const names = few(NAMES, 4);
		if (chance(85))
			schema.properties = Object.fromEntries(names.map((name) =>
				[name, schemaOf(depth - 1)]));
		if (chance(40))
			schema.required = few(chance(80) ? names : NAMES, 2);
		if (chance(30))
			schema.additionalProperties = chance(50) ? false
				: schemaOf(depth - 1);
		if (chance(15))
			schema.patternProperties = {
				[some(PATTERNS)]: schemaOf(depth - 1) };
		if (chance(10))
			schema.propertyNames = { maxLength: 1 + below(3) };
		if (chance(20))
			[schema.minProperties, schema.maxProperties] =
				ordered(() => below(4));
		if (chance(10))
			schema.dependentRequired = { [some(NAMES)]: few(NAMES, 2) };
		if (chance(10))
			schema.dependentSchemas = { [some(NAMES)]: schemaOf(depth - 1) };
		if (chance(10))
			schema.unevaluatedProperties = chance(50) ? false
				: schemaOf(depth - 1);
	};
	const apply = (schema, depth) => {
		const many = () => Array.from({ length: 1 + below(3) },
			() => schemaOf(depth - 1));
		switch (below(6)) {
		case 0: schema.allOf = many(); break;
		case 1: schema.anyOf = many(); break;
		case 2: schema.oneOf = many(); break;
		case 3: schema.not = schemaOf(depth - 1); break;
		default:
			schema.if = schemaOf(depth - 1);
			if (chance(70))
				schema.then = schemaOf(depth - 1);
			if (chance(70))
				schema.else = schemaOf(depth - 1);
		}
	};
	const rules = { string: text, integer: number, number, boolean: () => {},
		array, object };
	let current = 0;
	const schemaOf = (depth) => {
		const schema = {};
		if (current > 0 && chance(12))
			schema.$ref = `#/components/schemas/S${below(current)}`;
		if (schema.$ref !== undefined && chance(60))
			return schema;
		if (depth <= 0 && chance(10))
			return chance(80);
		if (chance(12)) {
			if (chance(50))
				schema.enum = distinct(() => value(1));
			else
				schema.const = value(1);
			return schema;
		}
		const type = some(depth > 0 ? TYPES : TYPES.slice(0, 4));
		if (chance(75))
			schema.type = type;
		rules[type](schema, depth);
		if (schema.type !== undefined && chance(15))
			schema.type = [...new Set([type, some([...TYPES, "null"])])];
		if (depth > 0 && chance(25))
			apply(schema, depth);
		const said = JSON.stringify(schema);
		if (/"(contains|if|\$ref)"/.test(said))
			delete schema.unevaluatedItems;
		if (/"(dependentSchemas|if|\$ref)"/.test(said))
			delete schema.unevaluatedProperties;
		return schema;
	};
	return Array.from({ length: count }, (_, i) => {
		current = i;
		return schemaOf(3);
	});
}

/* Values for a schema: some made to fit, some changed, some of anything. */
function values(seed, all, schema, count) {
	const { below, some, chance, few } = random(seed);
	const any = (depth) => {
		const kind = below(depth > 0 ? 7 : 5);
		if (kind < 2)
			return some(WORDS);
		if (kind < 4)
			return some(NUMBERS);
		if (kind === 4)
			return some([true, false, null]);
		if (kind === 5)
			return Object.fromEntries(few(NAMES, 3).map((name) =>
				[name, any(depth - 1)]));
		return Array.from({ length: below(4) }, () => any(depth - 1));
	};
	const follow = (s) => s.$ref === undefined ? s
		: { ...all[Number(s.$ref.slice(s.$ref.lastIndexOf("S") + 1))], ...s,
			$ref: undefined };
	const fit = (s, depth) => {
		if (typeof s === "boolean" || depth < 0)
			return any(1);
		s = follow(s);
		if (typeof s !== "object")
			return any(1);
		if (s.const !== undefined)
			return s.const;
		if (s.enum !== undefined)
			return some(s.enum);
		for (const keyword of ["allOf", "anyOf", "oneOf"])
			if (s[keyword] !== undefined && chance(60))
				return merge(s, fit(some(s[keyword]), depth - 1), depth);
		return merge(s, undefined, depth);
	};
	const numberOf = (s, whole) => {
		const low = s.minimum ?? s.exclusiveMinimum ?? -5;
		const high = s.maximum ?? s.exclusiveMaximum ?? low + 20;
		const step = s.multipleOf ?? (whole ? 1 : 0.25);
		return Math.round((low + below(1000) / 1000 * (high - low)) / step)
			* step;
	};
	const merge = (s, base, depth) => {
		const type = Array.isArray(s.type) ? some(s.type) : s.type
			?? (s.properties ? "object" : s.items ? "array" : undefined);
		switch (type) {
		case "string": return some(WORDS);
		case "integer": return numberOf(s, true);
		case "number": return numberOf(s, false);
		case "boolean": return chance(50);
		case "null": return null;
		case "array": return Array.from(
			{ length: (s.minItems ?? 0) + below(3) }, (_, i) =>
				fit(s.prefixItems?.[i] ?? s.items ?? true, depth - 1));
		case "object": {
			const made = base !== null && typeof base === "object"
				&& !Array.isArray(base) ? { ...base } : {};
			for (const [name, one] of Object.entries(s.properties ?? {}))
				if ((s.required ?? []).includes(name) || chance(60))
					made[name] = fit(one, depth - 1);
			for (const name of s.required ?? [])
				made[name] ??= any(1);
			return made;
		}
		default: return base === undefined ? any(2) : base;
		}
	};
	/* One place of a value, changed. */
	const change = (v) => {
		if (v === null || typeof v !== "object" || chance(20))
			return any(1);
		if (Array.isArray(v)) {
			const at = below(v.length + 1);
			const copy = [...v];
			copy.splice(at, chance(50) ? 1 : 0, any(1));
			return copy;
		}
		const names = Object.keys(v);
		const copy = { ...v };
		if (names.length > 0 && chance(60)) {
			const name = some(names);
			if (chance(40))
				delete copy[name];
			else
				copy[name] = change(copy[name]);
		} else
			copy[some(NAMES)] = any(1);
		return copy;
	};
	/* The same value in one of the ways that JSON can write it. */
	const write = (v) => {
		if (typeof v === "number")
			return Number.isInteger(v) && Math.abs(v) < 1e6 && chance(30)
				? some([`${v}.0`, `${v}e0`, `${v * 10}e-1`])
				: JSON.stringify(v);
		if (Array.isArray(v))
			return `[${v.map(write).join(some([",", ", "]))}]`;
		if (v !== null && typeof v === "object")
			return `{${Object.entries(v).map(([name, one]) =>
				`${JSON.stringify(name)}:${write(one)}`).join(",")}}`;
		return JSON.stringify(v);
	};
	return Array.from({ length: count }, () => {
		const made = chance(15) ? any(2) : fit(schema, 4);
		const v = chance(40) ? change(made) : made;
		return { value: JSON.parse(JSON.stringify(v)), text: write(v) };
	});
}

module.exports = { schemas, values };
