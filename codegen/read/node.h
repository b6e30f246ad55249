/*
 * A document as a tree, YAML and JSON alike. Every node knows where it came
 * from. Aliases and merge keys are resolved (a node may stand in several
 * places), `$ref` is not. A number's text is a number of JSON.
 */
#ifndef READ_NODE_H
#define READ_NODE_H

#include "codegen/diagnostic.h"

enum node_kind {
	NODE_SCALAR,
	NODE_SEQUENCE,
	NODE_MAPPING
};

/* What a plain scalar means in YAML 1.2's core schema; quoted: always text. */
enum scalar_kind {
	SCALAR_TEXT,
	SCALAR_INTEGER,
	SCALAR_NUMBER,
	SCALAR_BOOLEAN,
	SCALAR_NULL
};

struct member {
	struct text name;
	struct mark mark; /* of the name */
	struct node *value;
};

struct node {
	enum node_kind kind;
	enum scalar_kind scalar_kind;
	struct mark mark;
	struct text text; /* scalar: its text */
	struct node **items; /* sequence */
	struct member *members; /* mapping, in the document's order */
	struct member **by_name; /* the same members, sorted */
	size_t count; /* of items or members */
};

/* The value of that member, or NULL; also when node is no mapping. */
struct node *node_get(const struct node *, const char *name);

/* The member of that name, or NULL; also when node is no mapping. */
struct member *node_member(const struct node *, struct text name);

/* Whether the node is a scalar of that kind. */
bool node_is(const struct node *, enum scalar_kind);

/* Writes the node as JSON (RFC 8259), members in the document's order. */
struct buffer;
void node_write_json(const struct node *, struct buffer *);

/* Writes a text as JSON, quotes and all. */
void node_write_text(struct text, struct buffer *);

/* An order of texts by their bytes, as memcmp. */
int text_order(struct text, struct text);

/* An order of all JSON values; 0: the same value (1 and 1.0 are one). */
int node_compare(const struct node *, const struct node *);

/* Whether two nodes are the same JSON value. */
bool node_equal(const struct node *, const struct node *);

#endif
