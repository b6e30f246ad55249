/*
 * What tries generated code: a fuzz harness for each request body, and each
 * example of the document through its reader and its writer.
 */
#ifndef TRIAL_TRIAL_H
#define TRIAL_TRIAL_H

#include "codegen/emit/emit.h"

/*
 * All files. generated and own are the folders' names, as code includes
 * them: "generated/models.h", "tests/harness.h".
 */
struct emit_files trial_files(struct arena *, const struct model *,
    const char *generated, const char *own);

/* example.c: an example, and what a reader and a writer make of it. */
struct example {
	const char *what; /* "createUser: body application/json, ada" */
	const struct model_schema *schema;
	const struct node *value;
	/* Of what comes in a request otherwise than as JSON; else NULL. */
	const struct model_operation *operation;
	size_t parameter; /* which of them, or */
	const char *media_type; /* a form's; NULL: a parameter */
	struct text wire; /* as it comes */
};

struct example_list {
	struct arena *arena;
	struct example *items;
	size_t count, capacity;
};

/* All examples of the model that have a reader and a writer. */
void examples_of(struct arena *, const struct model *, struct example_list *);

/*
 * The example as JSON, without what is readOnly: a reader refuses that.
 * written: as it is written again, without what is writeOnly and what is not
 * kept, and with defaults.
 */
struct text example_json(struct arena *, const struct example *, bool written);

/*
 * wire.c: a value as a parameter has it in a request, in percent-encoding
 * where that is; as a form has it. False where there is no such way.
 */
MUST_USE bool wire_parameter(struct arena *, const struct model_parameter *,
    const struct node *value, struct text *);
MUST_USE bool wire_form(struct arena *, const struct model_body *,
    const struct node *value, struct text *);

#endif
