/*
 * What the declarations and the definitions of an operation share: names,
 * which responses have functions, and what those take.
 */
#ifndef EMIT_OPERATION_H
#define EMIT_OPERATION_H

#include "codegen/emit/file.h"

/* Whether hand-written code can choose it: all but problem documents. */
bool		 response_chosen(const struct model_response *);

/* Whether it has a member in the union: a body or headers. */
bool		 response_member(const struct model_response *);

/* Whether ready JSON can stand for its body. */
bool		 response_json(const struct model_response *);

/* What a function that fills a response in takes for its body. */
enum response_form {
	RESPONSE_PLAIN,		/* what the document says */
	RESPONSE_JSON,		/* ready JSON */
	RESPONSE_SOURCE		/* a source of bytes */
};

/* What stands behind the function's name: "", "_json", "_source". */
extern const char *const	response_suffixes[];

/* Whether there is a function of that form. */
bool		 response_has(const struct model_response *,
		    enum response_form);

/*
 * The parameters of the function that fills a response in; named: the first
 * one too.
 */
const char	*response_parameters(struct arena *,
		    const struct model_operation *,
		    const struct model_response *, bool named,
		    enum response_form);

/* The parameters of the function that sends an event. */
const char	*response_event_parameters(struct arena *,
		    const struct model_response *);

/* Which one of an operation's responses it is, from 1. */
int		 response_choice(const struct model_operation *,
		    const struct model_response *);

/* Declares struct api_X_request, and what its parts come with. */
void		 request_declare(struct file *,
		    const struct model_operation *);

/* Declares struct api_X_response. */
void		 response_declare(struct file *,
		    const struct model_operation *);

/* Writes the table of an operation's responses; its name, or NULL. */
const char	*responses_define(struct file *,
		    const struct model_operation *);

/* Writes what fills responses in. */
void		 response_define(struct file *,
		    const struct model_operation *);

/* Writes the function that calls the hand-written one. */
void		 run_define(struct file *, const struct model_operation *);

/* Writes the table of an operation's parameters; its name, or NULL. */
const char	*parameters_define(struct file *,
		    const struct model_operation *);

/* The table of a form's members in styles; its name, or NULL. */
const char	*parameters_of_form(struct file *,
		    const struct model_operation *, const struct model_body *);

/* The table of the headers of a part; its name. */
const char	*parameters_of_part(struct file *,
		    const struct model_operation *, const struct model_part *);

/* A list of media types, once a file; its name, or NULL when it is empty. */
const char	*media_types_define(struct file *, const struct text *types,
		    size_t count);

/* Declares what comes with the parts of a form, if anything is kept. */
void		 parts_declare(struct file *, const struct model_operation *,
		    const struct model_body *);

/* The table of a form's parts; its name, or NULL. */
const char	*parts_define(struct file *, const struct model_operation *,
		    const struct model_body *);

/* Writes what an operation needs of its callers; its name, or NULL. */
const char	*security_define(struct file *,
		    const struct model_operation *);

#endif
