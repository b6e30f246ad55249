/*
 * IP addresses as texts, inside of URIs and e-mail addresses.
 */
#ifndef RUNTIME_FORMAT_ADDRESS_H
#define RUNTIME_FORMAT_ADDRESS_H

#include "runtime/text.h"

/* RFC 3986, section 3.2.2: IPv4address; no leading zeros. */
bool format_ipv4(struct text);

/* RFC 3986, section 3.2.2: IPv6address; without a zone. */
bool format_ipv6(struct text);

/* RFC 3986: URI, with a scheme; and URI-reference, which may have none. */
bool format_uri(struct text);
bool format_uri_reference(struct text);

/* RFC 3987: the same with characters of any script. */
bool format_iri(struct text);
bool format_iri_reference(struct text);

#endif
