/*
 * Names of hosts, and addresses of e-mail that have them.
 */
#ifndef RUNTIME_FORMAT_HOST_H
#define RUNTIME_FORMAT_HOST_H

#include "runtime/text.h"

/* RFC 1123, section 2.1; a label xn--... is one of IDNA2008. */
bool format_hostname(struct text);

/* RFC 5890: the same, also with labels in any script. */
bool format_idn_hostname(struct text);

/* RFC 5893, section 2: whether a name keeps the Bidi rule. */
bool format_bidi(const char *name);

/* RFC 5321, section 4.1.2: Mailbox; and RFC 6531: in any script. */
bool format_email(struct text);
bool format_idn_email(struct text);

#endif
