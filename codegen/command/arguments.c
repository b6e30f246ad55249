/*
 * A row an option.
 */
#include "codegen/command/arguments.h"

static const struct option {
	const char *name;
	const char *value; /* what it is called in a sentence; NULL: none */
	unsigned bit;
	size_t offset; /* of a const char *, or of a bool */
} options[] = {
	{ "--out", "folder", OPTION_OUT, offsetof(struct arguments, out) },
	{ "--from", "document", OPTION_FROM, offsetof(struct arguments, from) },
	{ "--generated", "folder", OPTION_GENERATED,
	    offsetof(struct arguments, generated) },
	{ "--json", NULL, OPTION_JSON, offsetof(struct arguments, json) },
	{ "--no-stubs", NULL, OPTION_NO_STUBS,
	    offsetof(struct arguments, no_stubs) },
};

static bool
refuse(FILE *errors, const char *what, const char *which)
{
	fprintf(errors, "openapi-kore: %s%s\n", what, which);
	return (false);
}

/* The option of that name, with or without a value behind '='. */
static const struct option *
find(const char *text, unsigned taken)
{
	size_t length = strcspn(text, "=");

	for (size_t i = 0; i < sizeof(options) / sizeof(*options); i++)
		if ((options[i].bit & taken) != 0 &&
		    strlen(options[i].name) == length &&
		    strncmp(options[i].name, text, length) == 0 &&
		    (options[i].value != NULL || text[length] == '\0'))
			return (&options[i]);
	return (NULL);
}

/* Takes an option, and the argument behind it where that is its value. */
static bool
take_option(struct arguments *arguments, const struct option *option,
    char *const texts[], int *index, FILE *errors)
{
	char *place = (char *)arguments + option->offset;
	const char *value = strchr(texts[*index], '=');
	const bool yes = true;

	if (option->value == NULL) {
		memcpy(place, &yes, sizeof(yes));
		return (true);
	}
	value = value == NULL ? texts[++*index] : value + 1;
	if (value == NULL) {
		fprintf(errors, "openapi-kore: %s without a %s\n", option->name,
		    option->value);
		return (false);
	}
	memcpy(place, &value, sizeof(value));
	return (true);
}

bool
arguments_read(struct arguments *arguments, unsigned taken, int count,
    char *const texts[], FILE *errors)
{
	const struct option *option;

	*arguments = (struct arguments){ .operand = NULL };
	for (int i = 0; i < count; i++) {
		option = find(texts[i], taken);
		if (option != NULL) {
			if (!take_option(arguments, option, texts, &i, errors))
				return (false);
		} else if (texts[i][0] == '-' || arguments->operand != NULL)
			return (refuse(errors, "cannot be used: ", texts[i]));
		else
			arguments->operand = texts[i];
	}
	return (true);
}

const char *
arguments_folder_name(struct arena *arena, const char *path)
{
	static const char allowed[] =
	    "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+-";
	size_t end = strlen(path), begin;
	struct text name;

	while (end > 0 && path[end - 1] == '/')
		end--;
	for (begin = end; begin > 0 && path[begin - 1] != '/'; begin--)
		continue;
	name = arena_text(arena, path + begin, end - begin);
	if (name.length == 0 || strspn(name.bytes, allowed) != name.length ||
	    strcmp(name.bytes, ".") == 0 || strcmp(name.bytes, "..") == 0)
		return (NULL);
	return (name.bytes);
}
