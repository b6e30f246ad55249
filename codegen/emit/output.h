/*
 * The one thing emitters write into: lines of C, indented by tabs, wrapped
 * at 80 columns where their writer allows it, and comments.
 */
#ifndef EMIT_OUTPUT_H
#define EMIT_OUTPUT_H

#include "runtime/buffer.h"

#define OUTPUT_COLUMNS	80
#define OUTPUT_TAB	8
#define OUTPUT_BREAK	"\v"	/* here a line may be wrapped */
#define OUTPUT_SPLIT	"\f"	/* here a string literal may be split */

struct output {
	struct arena	*arena;
	struct buffer	 buffer;
	struct buffer	 line;		/* the one that is being written */
	unsigned	 indent;	/* in tabs */
};

void	output_init(struct output *, struct arena *);

/*
 * One line, as by printf, at the current indentation. Beyond 80 columns it
 * is wrapped at an OUTPUT_BREAK, and goes on four columns further in; a
 * literal is split only where a line of its own is not enough.
 */
void	output_line(struct output *, const char *format, ...)
	    PRINTF_LIKE(2, 3);

/* The same, going on in that column. */
void	output_wrapped(struct output *, size_t column, const char *line);

/* Whether that, a space, more and a semicolon fit on one line. */
bool	output_fits(const struct output *, const char *line, const char *more);

/* An empty line, where there is none. */
void	output_blank(struct output *);

/*
 * A declaration of a function: its type, a tab, its name and parameters (at
 * least one), separated by commas and OUTPUT_BREAK, and the end of line.
 */
void	output_prototype(struct output *, const char *type, const char *name,
	    const char *parameters);

/* The head of a function's definition, with its opening brace. */
void	output_function(struct output *, const char *type, const char *name,
	    const char *parameters);

/* A comment of that text, wrapped; on one line where it fits. */
void	output_comment(struct output *, struct text);

/* A comment that is always in the long form: a file's first. */
void	output_header(struct output *, struct text);

/* What was written, without empty lines at its end. */
struct text	output_text(struct output *);

/* A string as by printf. */
const char	*output_format(struct arena *, const char *format, ...)
		    PRINTF_LIKE(2, 3);

/* In how many columns a text ends that begins in that column. */
size_t	output_column(size_t column, const char *text, size_t length);

#endif
