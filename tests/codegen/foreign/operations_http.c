/*
 * Operations that show how requests and responses are written: they answer
 * what they were given.
 */
#include "tracker/security_schemes.h"
#include "tracker/styles.h"

bool
api_read_styles(struct call *call,
    const struct api_read_styles_request *request,
    struct api_read_styles_response *response)
{
	const struct api_read_styles_200_body body = {
		.label = request->label,
		.matrix = request->matrix,
		.plain = request->plain,
		.has_words = request->has_words,
		.words = request->words,
		.near = request->near,
		.far = request->far,
		.has_session = request->has_session,
		.session = request->session,
		.has_verbose = request->has_verbose,
		.verbose = request->verbose,
	};

	(void)call;
	return (api_read_styles_200(response, &body));
}

static bool
says(const struct api_send_form_request *request, const char *word)
{
	return (text_equal(request->body.name, text_of(word)));
}

bool
api_send_form(struct call *call, const struct api_send_form_request *request,
    struct api_send_form_response *response)
{
	const struct api_conflict conflict = { TEXT("not this one") };

	if (!request->has_body)
		return (
		    api_send_form_default(response, 202, text_of("no body")));
	if (request->body_image_star.bytes != NULL)
		return (api_send_form_200_image_star(
		    response, request->body_type, request->body_image_star));
	if (request->body_text_plain.bytes != NULL)
		return (api_send_form_200_text_plain(
		    response, request->body_text_plain));
	if (says(request, "teapot"))
		return (api_send_form_4xx(response, 418, &conflict));
	if (says(request, "wrong"))
		return (api_send_form_4xx(response, 503, &conflict));
	if (says(request, "busy"))
		return (call_fail(call, FAILURE_UNAVAILABLE, "busy"));
	return (api_send_form_200(response, &request->body));
}

bool
api_delete_without_operation_id(struct call *call,
    const struct api_delete_without_operation_id_request *request,
    struct api_delete_without_operation_id_response *response)
{
	if (request->operation_id == 1 ||
	    (request->has_body && text_equal(request->body, text_of("busy"))))
		return (call_fail(call, FAILURE_UNAVAILABLE, "busy"));
	return (api_delete_without_operation_id_204(response));
}

struct principal {
	struct text name;
};

/* Whoever knows the word is known, by a name. */
static enum authentication
know(struct call *call, const struct credentials *credentials, struct text name,
    struct principal **principal)
{
	if (!text_equal(credentials->secret, text_of("sesame")))
		return (AUTHENTICATION_UNKNOWN);
	*principal = arena_alloc(call->arena, sizeof(**principal));
	(*principal)->name = name;
	return (AUTHENTICATION_DONE);
}

enum authentication
api_authenticate_key(struct call *call, const struct credentials *credentials,
    const struct text_list *scopes, struct principal **principal)
{
	(void)scopes;
	return (know(call, credentials, text_of("key"), principal));
}

enum authentication
api_authenticate_login(struct call *call, const struct credentials *credentials,
    const struct text_list *scopes, struct principal **principal)
{
	(void)scopes;
	return (know(call, credentials, credentials->user, principal));
}

enum authentication
api_authenticate_token(struct call *call, const struct credentials *credentials,
    const struct text_list *scopes, struct principal **principal)
{
	if (!text_equal(scopes->items[0], text_of("read")))
		return (AUTHENTICATION_SCOPE);
	return (know(call, credentials, text_of("token"), principal));
}

bool
api_read_secret(struct call *call,
    const struct api_read_secret_request *request,
    struct api_read_secret_response *response)
{
	(void)request;
	return (api_read_secret_200(response, call->principal->name));
}

bool
api_write_secret(struct call *call,
    const struct api_write_secret_request *request,
    struct api_write_secret_response *response)
{
	(void)call;
	(void)request;
	return (api_write_secret_204(response));
}

bool
api_count_secrets(struct call *call,
    const struct api_count_secrets_request *request,
    struct api_count_secrets_response *response)
{
	(void)request;
	return (api_count_secrets_200(response,
	    call->principal == NULL ? text_of("anybody")
				    : call->principal->name));
}
