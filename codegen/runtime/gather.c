/*
 * Where parameters stand and how they are written there: the query's pairs,
 * the path's segments, the fields of the head, the cookies; in the styles
 * that OpenAPI 3.1, section 4.8.12.2, names.
 */
#include "runtime/gather.h"

#include "runtime/gather_list.h"
#include "runtime/nested.h"

/* What is written around and between items. */
static const struct style_row {
	char prefix; /* of the whole; '\0': none */
	char apart; /* between items */
	char exploded; /* between exploded ones */
	bool named; /* each begins with its name and = */
	bool decoded; /* parted after decoding: %20 and %7C */
} rows[] = {
	[STYLE_SIMPLE] = { '\0', ',', ',', false, false },
	[STYLE_FORM] = { '\0', ',', '&', false, false },
	[STYLE_LABEL] = { '.', ',', '.', false, false },
	[STYLE_MATRIX] = { ';', ',', ';', true, false },
	[STYLE_SPACE] = { '\0', ' ', '&', false, true },
	[STYLE_PIPE] = { '\0', '|', '&', false, true },
	[STYLE_DEEP] = { '\0', ',', '&', false, false },
	[STYLE_NESTED] = { '\0', ',', '&', false, false },
	[STYLE_JSON] = { '\0', ',', ',', false, false },
};

static bool
is_scalar(const struct parameter *parameter)
{
	return (!gather_is_array(parameter) && !gather_is_object(parameter));
}

/* A segment that is not in the parameter's style. */
static bool
wrong_style(struct call *call, const struct parameter *parameter)
{
	const struct style_row *row = &rows[parameter->style];

	return (call_violation(call, parameter->where, parameter->property.name,
	    "style", "must begin with %c%s", row->prefix,
	    row->named && !(gather_is_object(parameter) && parameter->explode)
		? "its name and ="
		: ""));
}

/* ;name=a,b or ;name=a;name=b, without the first ';'. */
static bool
add_named(struct call *call, const struct parameter *parameter, struct text raw,
    size_t *found, struct text_list *list)
{
	bool split = !is_scalar(parameter) && !parameter->explode;
	struct text item, name, decoded;

	*found = 0;
	while (gather_next(&raw, ';', &item)) {
		(void)gather_next(&item, '=', &name);
		if (!percent_decode(call->arena, name, false, &decoded))
			return (gather_bad_encoding(call, "a parameter"));
		if (!text_equal(decoded, parameter->property.name))
			return (wrong_style(call, parameter));
		++*found;
		if (item.bytes == NULL)
			item = (struct text){ "", 0 };
		if (!(split ? gather_add_items(
				  call, item, ',', CODING_PERCENT, list)
			    : gather_add(call, item, CODING_PERCENT, list)))
			return (false);
	}
	return (true);
}

static bool
gather_path(struct call *call, const struct parameter *parameter, size_t *found,
    struct text_list *list)
{
	const struct style_row *row = &rows[parameter->style];
	struct text raw = call->path_raw[parameter->path_index];

	if (parameter->path_again > 0 &&
	    !text_equal(call->path_values[parameter->path_index],
		call->path_values[parameter->path_again]))
		return (call_fail(call, FAILURE_NOT_FOUND,
		    "the path has %s twice, and not the same",
		    parameter->property.name.bytes));
	*found = 1;
	if (row->prefix == '\0' && is_scalar(parameter))
		return (
		    gather_add(call, call->path_values[parameter->path_index],
			CODING_DONE, list));
	if (row->prefix != '\0') {
		if (raw.length == 0 || raw.bytes[0] != row->prefix)
			return (wrong_style(call, parameter));
		raw.bytes++;
		raw.length--;
	}
	if (gather_is_object(parameter) && parameter->explode)
		return (gather_add_members(
		    call, raw, row->exploded, CODING_PERCENT, list));
	if (row->named)
		return (add_named(call, parameter, raw, found, list));
	if (is_scalar(parameter))
		return (gather_add(call, raw, CODING_PERCENT, list));
	return (gather_add_items(call, raw,
	    parameter->explode ? row->exploded : row->apart, CODING_PERCENT,
	    list));
}

static bool
gather_header(const struct parameter_reader *reader,
    const struct parameter *parameter, size_t *found, struct text_list *list)
{
	struct call *call = reader->call;
	const struct header *header;
	bool done = true;

	/* Several fields are one list (RFC 9110, 5.3). */
	for (size_t i = 0; done && i < reader->header_count; i++) {
		header = &reader->headers[i];
		if (!text_equal_ascii(header->name, parameter->property.name))
			continue;
		++*found;
		if (is_scalar(parameter))
			done =
			    gather_add(call, header->value, CODING_DONE, list);
		else if (gather_is_object(parameter) && parameter->explode)
			done = gather_add_members(
			    call, header->value, ',', CODING_NONE, list);
		else
			done = gather_add_items(
			    call, header->value, ',', CODING_NONE, list);
	}
	return (done);
}

/* What stands in the brackets of name[member]; bytes NULL: it is none. */
static struct text
deep_member(const struct parameter *parameter, struct text name)
{
	struct text prefix = parameter->property.name;
	struct text none = { NULL, 0 };

	if (name.length < prefix.length + 2 ||
	    memcmp(name.bytes, prefix.bytes, prefix.length) != 0 ||
	    name.bytes[prefix.length] != '[' ||
	    name.bytes[name.length - 1] != ']')
		return (none);
	name.bytes += prefix.length + 1;
	name.length -= prefix.length + 2;
	return (name);
}

static bool
has_member(const struct schema *schema, struct text name)
{
	return (schema->type == SCHEMA_MAP ||
	    schema_property(schema->object, name) != NULL ||
	    schema->object->additional == ADDITIONAL_KEPT);
}

bool
gather_takes(const struct parameter *parameter, struct text name)
{
	if (parameter->style == STYLE_NESTED)
		return (nested_takes(parameter->property.name, name));
	if (gather_is_object(parameter) && parameter->style == STYLE_DEEP)
		return (deep_member(parameter, name).bytes != NULL);
	if (gather_is_object(parameter) && parameter->explode)
		return (has_member(parameter->property.schema, name));
	return (text_equal(parameter->property.name, name));
}

/* Whether another parameter of that place is called so. */
static bool
is_another(const struct parameter_reader *reader,
    const struct parameter *parameter, struct text name)
{
	const struct parameter *other;

	for (size_t i = 0; i < reader->parameter_count; i++) {
		other = &reader->parameters[i];
		if (other != parameter && other->where == parameter->where &&
		    text_equal(other->property.name, name))
			return (true);
	}
	return (false);
}

/* The texts of one pair that is the parameter's. */
static bool
add_pair(struct call *call, const struct parameter *parameter,
    const struct pair *pair, struct text_list *list)
{
	const struct style_row *row = &rows[parameter->style];
	struct text member = pair->name;

	if (parameter->style == STYLE_NESTED)
		return (gather_add(call, member, CODING_DONE, list) &&
		    gather_add(call, pair->value, CODING_DONE, list));
	if (pair->value.bytes == NULL)
		return (gather_bad_encoding(call, "a cookie"));
	if (is_scalar(parameter) ||
	    (gather_is_array(parameter) && parameter->explode))
		return (gather_add(call, pair->value, CODING_DONE, list));
	if (parameter->style == STYLE_DEEP)
		member = deep_member(parameter, pair->name);
	if (gather_is_object(parameter) &&
	    (parameter->style == STYLE_DEEP || parameter->explode))
		return (gather_add(call, member, CODING_DONE, list) &&
		    gather_add(call, pair->value, CODING_DONE, list));
	return (gather_add_items(call, row->decoded ? pair->value : pair->raw,
	    row->apart,
	    row->decoded			   ? CODING_DONE
		: parameter->where == PLACE_COOKIE ? CODING_PERCENT
						   : CODING_PLUS,
	    list));
}

static bool
gather_from_pairs(const struct parameter_reader *reader,
    const struct pairs *pairs, const struct parameter *parameter, size_t *found,
    struct text_list *list)
{
	const struct pair *pair;

	for (size_t i = 0; i < pairs->count; i++) {
		pair = &pairs->items[i];
		if (!gather_takes(parameter, pair->name) ||
		    is_another(reader, parameter, pair->name))
			continue;
		++*found;
		if (!add_pair(reader->call, parameter, pair, list))
			return (false);
	}
	return (true);
}

bool
gather_texts(struct parameter_reader *reader, const struct parameter *parameter,
    size_t *found, struct text_list *list)
{
	*found = 0;
	if (parameter->where == PLACE_PATH)
		return (gather_path(reader->call, parameter, found, list));
	if (parameter->where == PLACE_HEADER)
		return (gather_header(reader, parameter, found, list));
	return (gather_from_pairs(reader,
	    parameter->where == PLACE_COOKIE ? &reader->cookies
					     : &reader->query,
	    parameter, found, list));
}
