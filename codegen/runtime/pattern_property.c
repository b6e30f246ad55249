/*
 * ECMA-262 takes the long names of general categories (its table 69), PCRE2
 * the short ones only.
 */
#include "runtime/pattern_property.h"

struct category {
	const char *long_name;
	const char *short_name;
};

static const struct category categories[] = {
	{ "Cased_Letter", "L&" },
	{ "LC", "L&" },
	{ "Close_Punctuation", "Pe" },
	{ "Connector_Punctuation", "Pc" },
	{ "Control", "Cc" },
	{ "cntrl", "Cc" },
	{ "Currency_Symbol", "Sc" },
	{ "Dash_Punctuation", "Pd" },
	{ "Decimal_Number", "Nd" },
	{ "digit", "Nd" },
	{ "Enclosing_Mark", "Me" },
	{ "Final_Punctuation", "Pf" },
	{ "Format", "Cf" },
	{ "Initial_Punctuation", "Pi" },
	{ "Letter", "L" },
	{ "Letter_Number", "Nl" },
	{ "Line_Separator", "Zl" },
	{ "Lowercase_Letter", "Ll" },
	{ "Mark", "M" },
	{ "Combining_Mark", "M" },
	{ "Math_Symbol", "Sm" },
	{ "Modifier_Letter", "Lm" },
	{ "Modifier_Symbol", "Sk" },
	{ "Nonspacing_Mark", "Mn" },
	{ "Number", "N" },
	{ "Open_Punctuation", "Ps" },
	{ "Other", "C" },
	{ "Other_Letter", "Lo" },
	{ "Other_Number", "No" },
	{ "Other_Punctuation", "Po" },
	{ "Other_Symbol", "So" },
	{ "Paragraph_Separator", "Zp" },
	{ "Private_Use", "Co" },
	{ "Punctuation", "P" },
	{ "punct", "P" },
	{ "Separator", "Z" },
	{ "Space_Separator", "Zs" },
	{ "Spacing_Mark", "Mc" },
	{ "Surrogate", "Cs" },
	{ "Symbol", "S" },
	{ "Titlecase_Letter", "Lt" },
	{ "Unassigned", "Cn" },
	{ "Uppercase_Letter", "Lu" },
};

/* What may stand before a value, and what PCRE2 writes for it. */
static const struct category keys[] = {
	{ "General_Category=", "" },
	{ "gc=", "" },
	{ "Script_Extensions=", "scx:" },
	{ "scx=", "scx:" },
	{ "Script=", "sc:" },
	{ "sc=", "sc:" },
};

static bool
is_name(struct text name)
{
	for (size_t i = 0; i < name.length; i++) {
		char c = name.bytes[i];

		if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') &&
		    (c < '0' || c > '9') && c != '_')
			return (false);
	}
	return (name.length > 0);
}

/* Cuts the key off the name; returns what PCRE2 writes instead. */
static const char *
cut_key(struct text *name)
{
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		struct text key = text_of(keys[i].long_name);

		if (name->length > key.length &&
		    memcmp(name->bytes, key.bytes, key.length) == 0) {
			name->bytes += key.length;
			name->length -= key.length;
			return (keys[i].short_name);
		}
	}
	return ("");
}

const char *
pattern_property(struct arena *arena, struct text name)
{
	const char *prefix = cut_key(&name);

	if (!is_name(name))
		return (NULL);
	for (size_t i = 0;
	     *prefix == '\0' && i < sizeof(categories) / sizeof(categories[0]);
	     i++) {
		if (text_equal(name, text_of(categories[i].long_name)))
			return (categories[i].short_name);
	}
	return (
	    arena_format(arena, "%s%.*s", prefix, (int)name.length, name.bytes)
		.bytes);
}
