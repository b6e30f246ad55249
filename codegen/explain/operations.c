/*
 * Codes of paths, operations, parameters, bodies, responses and security.
 */
#include "codegen/explain/explain.h"

static const struct explanation rows[] = {
	{ "bad_content",
	    "A parameter or a header has a schema, or content with one media "
	    "type: one of them, and not both.",
	    "- {name: id, in: query, schema: {}, content: {}}\n",
	    "Remove one." },
	{ "bad_dependency_name",
	    "x-dependencies declares a name of which no struct of C can be "
	    "made, or one that the runtime has.",
	    "x-dependencies:\n"
	    "  call: {parameters: []}\n",
	    "Use small letters, digits and underscores, and no word of C." },
	{ "bad_deprecation",
	    "x-deprecated-since is no day, or what it stands in is not "
	    "deprecated.",
	    "deprecated: true\n"
	    "x-deprecated-since: last year\n",
	    "Write a day such as '2026-11-25' beside deprecated: true." },
	{ "bad_header_name",
	    "A header's or cookie's name is a token: letters, digits and a few "
	    "marks (RFC 9110, section 5.1).",
	    "headers:\n"
	    "  'X Count': {schema: {type: integer}}\n",
	    "Rename it." },
	{ "bad_status",
	    "A response's name is no status that an operation may answer.",
	    "responses:\n"
	    "  '099': {description: None.}\n",
	    "Use 200 to 599, a range such as 4XX, or default." },
	{ "body_not_allowed",
	    "Responses 204, 205 and 304 come without a body (RFC 9110, "
	    "section 15), so what the document says of one is ignored.",
	    "'204':\n"
	    "  content: {application/json: {}}\n",
	    "Remove the content, or answer 200." },
	{ "composed_header",
	    "A response's header is a list, an object or of several types. "
	    "C has no type for it that could be written in one way, so the "
	    "operation gives the text that is sent.",
	    "X-Tags: {schema: {type: array, items: {}}}\n",
	    "Nothing must be done; a schema of a scalar is checked and "
	    "written." },
	{ "dependency_without_parameter",
	    "An operation depends on something that is opened from a "
	    "parameter which the operation does not have.",
	    "x-depends: [tenant_session]   # opened from TenantId\n",
	    "Declare one of the dependency's parameters in the operation." },
	{ "duplicate_dependency",
	    "x-depends asks for the same dependency twice.",
	    "x-depends: [session, session]\n", "Remove one." },
	{ "duplicate_operation_id", "Two operations have the same operationId.",
	    "operationId: getUser\n", "Rename one; both places are told." },
	{ "duplicate_parameter",
	    "A parameter of that name and place is declared twice in one "
	    "list.",
	    "parameters:\n"
	    "  - {name: id, in: query, schema: {}}\n"
	    "  - {name: id, in: query, schema: {}}\n",
	    "Remove one." },
	{ "duplicate_path",
	    "Two paths differ in the names of their templates only, so a "
	    "request fits both. They are served as one, unless both have the "
	    "same method.",
	    "/users/{id}: {}\n"
	    "/users/{name}: {}\n",
	    "Make them one." },
	{ "duplicate_tag", "A tag is declared twice.",
	    "tags:\n"
	    "  - name: users\n"
	    "  - name: users\n",
	    "Remove one." },
	{ "duplicate_template",
	    "A path has the same template three times. Twice is taken: both "
	    "places have the same value, or there is nothing at the path.",
	    "/{id}/{id}/{id}: {}\n", "Rename one." },
	{ "empty_content", "content names no media type, so no body can come.",
	    "requestBody:\n"
	    "  content: {}\n",
	    "Add application/json, or remove the body." },
	{ "encoding_of_no_property",
	    "encoding names the properties of a form's schema; of another "
	    "name it says nothing.",
	    "multipart/form-data:\n"
	    "  schema: {type: object, properties: {photo: {}}}\n"
	    "  encoding:\n"
	    "    picture: {contentType: image/png}\n",
	    "Correct the name, or remove it." },
	{ "form_of_no_object",
	    "A form has names and values, and the schema is no plain object "
	    "that they could fill. The operation gets the bytes.",
	    "application/x-www-form-urlencoded:\n"
	    "  schema: {type: array, items: {}}\n",
	    "Let the schema be an object with properties." },
	{ "interim_status",
	    "1XX are interim answers, which a server sends by itself before "
	    "the one that counts (RFC 9110, section 15.2).",
	    "responses:\n"
	    "  '100': {description: Go on.}\n",
	    "Remove it." },
	{ "nested_parameter",
	    "How a parameter that is nested is written is undefined in "
	    "OpenAPI, so it is read as JSON, or with deepObject as "
	    "name[a][b]=c, and lists as name[]=c or name[0]=c.",
	    "schema: {type: array, items: {type: array, items: {}}}\n",
	    "Write content: {application/json: {schema: ...}}, which says "
	    "so." },
	{ "no_operations",
	    "No path has an operation: there is nothing to serve. The types of "
	    "components and webhooks are written all the same.",
	    "paths: {}\n", "Add one." },
	{ "no_responses",
	    "An operation declares no response at all, so it may answer any "
	    "status, without a body.",
	    "responses: {}\n",
	    "Name each status that it may answer; only these compile." },
	{ "not_the_same",
	    "An operation with x-same-as has the functions of the other one, "
	    "so it must declare what that one does: first tag, x-depends, "
	    "requestBody, responses, and the schemas and defaults of "
	    "parameters that both have.",
	    "x-same-as: listUsers\n"
	    "responses: {'202': {description: Later.}}\n",
	    "Make both say the same, schemas by $ref, or take x-same-as "
	    "away." },
	{ "optional_path_parameter",
	    "A parameter in a path is always there (OpenAPI 3.1, section "
	    "4.8.12.2).",
	    "- {name: id, in: path, schema: {type: string}}\n",
	    "Add required: true." },
	{ "other_parameter",
	    "An operation has a parameter from which a dependency is opened, "
	    "with another schema than the dependency declares.",
	    "- {name: id, in: path, required: true, schema: {type: integer}}\n",
	    "Refer to the same parameter under components in both places." },
	{ "reserved_header",
	    "The server writes that header itself: Content-Type, "
	    "Content-Length, Transfer-Encoding, Connection, Date. The "
	    "operation has no argument for it.",
	    "headers:\n"
	    "  Content-Length: {schema: {type: integer}}\n",
	    "Remove it." },
	{ "undeclared_path_parameter",
	    "A path has a template, and no parameter of that name is declared "
	    "for an operation. It is taken as one that is any text.",
	    "/users/{id}:\n"
	    "  get: {parameters: []}\n",
	    "Declare it with in: path, in the operation or in the path item." },
	{ "unknown_dependency",
	    "x-depends names something that x-dependencies does not declare.",
	    "x-depends: [sesion]\n",
	    "Declare it under x-dependencies, or correct the name." },
	{ "unknown_operation",
	    "x-same-as names no other operation of the document, or one that "
	    "is itself the same as a third.",
	    "x-same-as: listUser\n",
	    "Name an operation that stands by itself by its operationId." },
	{ "unknown_path_parameter",
	    "A parameter with in: path is not in the path's template.",
	    "/users/{id}:\n"
	    "  parameters:\n"
	    "    - {name: key, in: path, required: true, schema: {}}\n",
	    "Add it to the path, or remove the parameter." },
	{ "unknown_place", "A parameter is in path, query, header or cookie.",
	    "- {name: id, in: body, schema: {}}\n",
	    "Use requestBody for bodies; else correct the place." },
	{ "unknown_security_scheme",
	    "A requirement names a scheme that is not declared.",
	    "security:\n"
	    "  - tokn: []\n",
	    "Declare it under components/securitySchemes, or correct the "
	    "name." },
	{ "unknown_server_variable",
	    "A server's URL has a variable that variables does not declare.",
	    "servers:\n"
	    "  - url: https://{host}/api\n",
	    "Give it a default under variables." },
	{ "unsupported_body_file",
	    "x-body-file lets a request's body go to a file, and x-max-bytes "
	    "is that body's bound. They are for bytes and multipart/form-data; "
	    "what else is parsed has to be in memory, and responses have no "
	    "such body.",
	    "application/json: {x-body-file: true}\n",
	    "Remove both, or take application/octet-stream or "
	    "multipart/form-data; a response is sent from a file by its "
	    "function that ends in _source." },
	{ "unsupported_empty_value",
	    "allowEmptyValue is for parameters in a query; a header's value "
	    "may be empty where its schema allows it.",
	    "headers:\n"
	    "  X-Count: {allowEmptyValue: true, schema: {type: integer}}\n",
	    "Remove it." },
	{ "unsupported_encoding",
	    "A property of a form is in one of the styles of a query.",
	    "encoding:\n"
	    "  tags: {style: matrix}\n",
	    "Use form, spaceDelimited, pipeDelimited or deepObject." },
	{ "unsupported_media_type",
	    "The name of a media type is none that a body could have, so it "
	    "is left out with all that it holds.",
	    "content:\n"
	    "  'text/csv, text/plain': {}\n",
	    "Write application/json, image/* or */*." },
	{ "unsupported_method",
	    "TRACE would send credentials back, so no server of ours takes "
	    "it: the operation is left out.",
	    "/users:\n"
	    "  trace: {responses: {}}\n",
	    "Remove it." },
	{ "unsupported_parameter_content",
	    "A parameter with content has one media type: JSON is parsed, all "
	    "else is a text.",
	    "content:\n"
	    "  application/xml: {}\n"
	    "  application/json: {}\n",
	    "Remove all but one." },
	{ "unsupported_parameter_schema",
	    "A dependency is opened from scalars and lists of scalars.",
	    "x-dependencies:\n"
	    "  session:\n"
	    "    parameters: [{name: o, in: query, schema: {type: object}}]\n",
	    "Give each member a parameter of its own." },
	{ "unsupported_path",
	    "The path is none that a client would ask for: dotted segments, "
	    "encoded slashes, or two templates with nothing between them.",
	    "/users/../{id}{name}: {}\n", "Write the path that is meant." },
	{ "unsupported_security_scheme",
	    "The type of a scheme is none that the server can check.",
	    "type: kerberos\n",
	    "Use apiKey, http, oauth2, openIdConnect or mutualTLS." },
	{ "unsupported_style",
	    "The style does not exist for that place: deepObject is for a "
	    "query, and for more than objects of one level only exploded; "
	    "headers are simple.",
	    "- {name: id, in: header, style: form, schema: {}}\n",
	    "Remove the style." },
	{ "unusual_path",
	    "A path has a ? or a #. In a URL the path ends before them, so "
	    "nobody asks for it but with %3F and %23.",
	    "/users#admins: {}\n",
	    "Write the path that is meant, and query parameters as such." },
};

const struct explanations explain_operations =
    EXPLANATIONS("paths, operations and what they take and give", rows);
