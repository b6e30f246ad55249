/*
 * Security: schemes, and who needs which of them. What nobody demands is
 * open; what is demanded is checked before a request is read.
 */
#include "codegen/model/operation.h"

#include "codegen/model/names.h"
#include "codegen/model/token.h"

#define CHOICES_MAX 64 /* of one OR, and of one AND */

static const struct {
	const char *name;
	enum model_place place;
} places[] = {
	{ "header", MODEL_HEADER },
	{ "query", MODEL_QUERY },
	{ "cookie", MODEL_COOKIE },
};

static bool
is(const struct node *node, const char *word)
{
	return (
	    node_is(node, SCALAR_TEXT) && strcmp(node->text.bytes, word) == 0);
}

static void
lacks(struct build *build, const struct node *node, const char *what)
{
	diagnostic_add(build->diagnostics, node->mark, "missing_keyword",
	    "this security scheme needs %s; add it", what);
}

static bool
read_key(
    struct build *build, const struct node *node, struct model_security *scheme)
{
	const struct node *in = node_get(node, "in");
	const struct node *name = node_get(node, "name");

	scheme->kind = MODEL_SECURITY_KEY;
	if (!node_is(name, SCALAR_TEXT)) {
		lacks(build, node, "name");
		return (false);
	}
	scheme->parameter = name->text;
	for (size_t i = 0; i < COUNT_OF(places); i++)
		if (is(in, places[i].name)) {
			scheme->place = places[i].place;
			if (scheme->place == MODEL_QUERY ||
			    token_valid(name->text))
				return (true);
			diagnostic_add(build->diagnostics, name->mark,
			    "bad_header_name",
			    "%s cannot be the name of a %s (RFC 9110, "
			    "section 5.1)",
			    name->text.bytes, places[i].name);
			return (false);
		}
	lacks(build, node, "in: header, query or cookie");
	return (false);
}

static bool
read_http(
    struct build *build, const struct node *node, struct model_security *scheme)
{
	const struct node *name = node_get(node, "scheme");

	scheme->kind = MODEL_SECURITY_HTTP;
	if (!node_is(name, SCALAR_TEXT) || !token_valid(name->text)) {
		lacks(build, node, "scheme, such as bearer");
		return (false);
	}
	scheme->parameter = name->text;
	if (text_equal_ascii(name->text, text_of("basic"))) {
		scheme->kind = MODEL_SECURITY_BASIC;
		scheme->parameter = text_of("Basic");
	} else if (text_equal_ascii(name->text, text_of("bearer")))
		scheme->parameter = text_of("Bearer");
	return (true);
}

/*
 * A certificate that the proxy has checked, as it passes it on: in the header
 * Client-Cert (RFC 9440), unless x-header names another.
 */
static bool
read_certificate(
    struct build *build, const struct node *node, struct model_security *scheme)
{
	const struct node *header = node_get(node, "x-header");

	scheme->kind = MODEL_SECURITY_KEY;
	scheme->place = MODEL_HEADER;
	scheme->parameter = text_of("Client-Cert");
	if (!node_is(header, SCALAR_TEXT))
		return (true);
	scheme->parameter = header->text;
	if (token_valid(header->text))
		return (true);
	diagnostic_add(build->diagnostics, header->mark, "bad_header_name",
	    "%s cannot be the name of a header (RFC 9110, section 5.1)",
	    header->text.bytes);
	return (false);
}

static bool
read_scheme(
    struct build *build, const struct node *node, struct model_security *scheme)
{
	const struct node *type = node_get(node, "type");

	if (is(type, "apiKey"))
		return (read_key(build, node, scheme));
	if (is(type, "http"))
		return (read_http(build, node, scheme));
	if (is(type, "oauth2") || is(type, "openIdConnect")) {
		scheme->kind = MODEL_SECURITY_HTTP;
		scheme->parameter = text_of("Bearer");
		return (true);
	}
	if (is(type, "mutualTLS"))
		return (read_certificate(build, node, scheme));
	if (type != NULL)
		diagnostic_add(build->diagnostics, type->mark,
		    "unsupported_security_scheme",
		    "a scheme is apiKey, http, oauth2, openIdConnect or "
		    "mutualTLS");
	return (false);
}

void
security_schemes_read(struct build *build)
{
	const struct node *section =
	    member_of(node_get(build->root, "components"), "securitySchemes",
		NODE_MAPPING);
	struct model *model = build->model;
	struct model_security *scheme;
	const struct member *member;
	const struct node *node;

	if (section == NULL)
		return;
	model->securities = arena_alloc(
	    build->arena, section->count * sizeof(*model->securities) + 1);
	for (size_t i = 0; i < section->count; i++) {
		member = &section->members[i];
		node = object_read(build, member->value, &security_words);
		scheme = &model->securities[model->security_count];
		*scheme = (struct model_security){ .mark = member->mark,
			.name = member->name,
			.c_name = name_snake(build->arena, member->name),
			.description = member_text(node, "description") };
		if (node != NULL && read_scheme(build, node, scheme))
			model->security_count++;
	}
}

static const struct model_security *
find(const struct build *build, struct text name)
{
	const struct model *model = build->model;

	for (size_t i = 0; i < model->security_count; i++)
		if (text_equal(model->securities[i].name, name))
			return (&model->securities[i]);
	return (NULL);
}

static void
read_need(struct build *build, const struct member *member,
    struct model_security_choice *choice)
{
	struct model_security_need *need = &choice->needs[choice->need_count];
	const struct node *scopes = member->value;

	need->scheme = find(build, member->name);
	if (need->scheme == NULL) {
		diagnostic_add(build->diagnostics, member->mark,
		    "unknown_security_scheme",
		    "no scheme is named %s; declare it under "
		    "components/securitySchemes",
		    member->name.bytes);
		return;
	}
	choice->need_count++;
	need->scopes = arena_alloc(
	    build->arena, scopes->count * sizeof(*need->scopes) + 1);
	for (size_t i = 0; scopes->kind == NODE_SEQUENCE && i < scopes->count;
	     i++)
		if (node_is(scopes->items[i], SCALAR_TEXT))
			need->scopes[need->scope_count++] =
			    scopes->items[i]->text;
	if (scopes->kind != NODE_SEQUENCE || need->scope_count < scopes->count)
		diagnostic_add(build->diagnostics, scopes->mark, "wrong_type",
		    "scopes are a sequence of texts");
}

void
security_read(struct build *build, const struct node *node,
    struct model_operation *operation)
{
	const struct node *list = member_of(node, "security", NODE_SEQUENCE),
			  *one;
	struct model_security_choice *choice;

	if (list == NULL)
		list = member_of(build->root, "security", NODE_SEQUENCE);
	if (list == NULL || list->count == 0)
		return;
	if (list->count > CHOICES_MAX) {
		diagnostic_add(build->diagnostics, list->mark,
		    "too_many_security_choices",
		    "there are more than %d; make some one", CHOICES_MAX);
		return;
	}
	operation->choices = arena_alloc(
	    build->arena, list->count * sizeof(*operation->choices));
	for (size_t i = 0; i < list->count; i++) {
		one = list->items[i];
		choice = &operation->choices[operation->choice_count++];
		if (one->kind != NODE_MAPPING || one->count > CHOICES_MAX) {
			diagnostic_add(build->diagnostics, one->mark,
			    "wrong_type",
			    "a security requirement is a mapping from at "
			    "most %d schemes to scopes",
			    CHOICES_MAX);
			continue;
		}
		choice->needs = arena_alloc(
		    build->arena, one->count * sizeof(*choice->needs) + 1);
		for (size_t j = 0; j < one->count; j++)
			read_need(build, &one->members[j], choice);
	}
}
