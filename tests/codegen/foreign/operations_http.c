/*
 * Operations that show how requests and responses are written: they answer
 * what they were given.
 */
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
