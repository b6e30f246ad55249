/*
 * The words of OpenAPI: for each kind of object a table with a row a keyword.
 * What has no row is unknown, and refused.
 */
#ifndef MODEL_VOCABULARY_H
#define MODEL_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>

enum keyword_role {
	KEYWORD_NEEDED, /* enforced, and must be there */
	KEYWORD_WANTED, /* OpenAPI has it there, and nothing depends on it */
	KEYWORD_ENFORCED,
	KEYWORD_ANNOTATION, /* says nothing that could be enforced */
	KEYWORD_REFUSED,
	KEYWORD_REFUSED_FILLED, /* refused unless false or empty */
};

enum keyword_shape {
	SHAPE_ANY,
	SHAPE_TEXT,
	SHAPE_BOOLEAN,
	SHAPE_NUMBER,
	SHAPE_COUNT,
	SHAPE_MAPPING,
	SHAPE_SEQUENCE,
	SHAPE_OBJECT, /* of the row's vocabulary */
	SHAPE_OBJECTS, /* a sequence of such */
	SHAPE_NAMED, /* a mapping from names to such */
};

enum keyword_version {
	VERSION_BOTH,
	VERSION_30,
	VERSION_31
};

struct vocabulary;

struct keyword {
	const char *name;
	enum keyword_role role;
	enum keyword_shape shape;
	const struct vocabulary *objects; /* SHAPE_OBJECT and so on */
	const char *code; /* why it is refused */
	const char *advice; /* what would do */
	enum keyword_version version; /* where it exists */
	enum keyword_version needed; /* where it is NEEDED or WANTED */
};

struct vocabulary {
	const char *what; /* "a schema" */
	const char *section; /* of components: may be $ref */
	bool tells; /* nothing in it is enforced */
	const struct keyword *keywords;
	size_t count;
};

extern const struct vocabulary document_words, info_words, path_item_words, callback_words,
    operation_words, parameter_words, body_words, media_type_words,
    response_words, header_words, components_words, tag_words, dependency_words,
    schema_words, schema_reference_words, reference_words, example_words,
    security_words, external_docs_words, server_words;

/* Rows, for the tables. */
#define ROW(word, what, form) \
	{ \
		.name = (word), .role = KEYWORD_##what, .shape = SHAPE_##form \
	}
#define ROW_OF(word, what, form, words) \
	{ \
		.name = (word), .role = KEYWORD_##what, .shape = SHAPE_##form, \
		.objects = &(words) \
	}
#define ROW_REFUSED(word, why, what_would_do) \
	{ \
		.name = (word), .role = KEYWORD_REFUSED, .code = (why), \
		.advice = (what_would_do) \
	}
/* Refused unless false, or an empty mapping or sequence. */
#define ROW_FILLED(word, why, what_would_do) \
	{ \
		.name = (word), .role = KEYWORD_REFUSED_FILLED, .code = (why), \
		.advice = (what_would_do) \
	}
#define ROW_IN(only, word, what, form) \
	{ \
		.name = (word), .role = KEYWORD_##what, .shape = SHAPE_##form, \
		.version = VERSION_##only \
	}
/* Wanted in one version; there in both. */
#define ROW_WANTED_IN(only, word, form) \
	{ \
		.name = (word), .role = KEYWORD_WANTED, .shape = SHAPE_##form, \
		.needed = VERSION_##only \
	}
#define ROW_REFUSED_IN(only, word, why, what_would_do) \
	{ \
		.name = (word), .role = KEYWORD_REFUSED_FILLED, .code = (why), \
		.advice = (what_would_do), .version = VERSION_##only \
	}

/* Of what nothing depends on. */
#define VOCABULARY_TOLD(title, part, rows) \
	{ \
		.what = (title), .section = (part), .tells = true, \
		.keywords = (rows), \
		.count = sizeof(rows) / sizeof((rows)[0]) \
	}

#define VOCABULARY(title, part, rows) \
	{ \
		.what = (title), .section = (part), .keywords = (rows), \
		.count = sizeof(rows) / sizeof((rows)[0]) \
	}

#endif
