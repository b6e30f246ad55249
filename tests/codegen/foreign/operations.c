/*
 * The tracker's operations, written by hand as a user of the generator
 * would; what they answer is made so that a test can read it off.
 */
#include "tests/codegen/foreign/locks.h"
#include "tracker/boards.h"
#include "tracker/document.h"
#include "tracker/echo_and_probe.h"
#include "tracker/tickets.h"

static bool
is(struct text text, const char *word)
{
	return (text_equal(text, text_of(word)));
}

/* 201 with all headers, or without those that are optional. */
static bool
created(const struct api_ticket *ticket,
    struct api_create_ticket_response *response)
{
	const struct text price = TEXT("12.50"), body = TEXT("a body");
	const struct uuid trace = { "0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01" };
	const int32_t count = -3;

	if (is(ticket->title, "json"))
		return (api_create_ticket_201_json(response,
		    text_of("{\"ready\":true}"), text_of("/tickets/2"), 2, NULL,
		    false, 1e300, NULL, NULL, NULL, NULL));
	if (is(ticket->title, "few"))
		return (api_create_ticket_201(response, ticket,
		    text_of("/tickets/3"), INT64_MIN, NULL, false, 0.1, NULL,
		    NULL, NULL, NULL));
	return (api_create_ticket_201(response, ticket, text_of("/tickets/1"),
	    9007199254740993, &count, true, 0.25, &price, &ticket->kind, &trace,
	    &body));
}

bool
api_create_ticket(struct call *call,
    const struct api_create_ticket_request *request,
    struct api_create_ticket_response *response)
{
	const enum api_kind none = 0;
	const struct text day = TEXT("2026-11-22");
	const struct api_conflict conflict = { TEXT("it is there") };
	struct text title = request->body.title;

	if (is(title, "later"))
		return (api_create_ticket_202(response, &day));
	if (is(title, "whenever"))
		return (api_create_ticket_202(response, NULL));
	if (is(title, "twice"))
		return (api_create_ticket_409(response, &conflict));
	if (is(title, "full"))
		return (call_fail(call, FAILURE_STORAGE_FULL, "no room"));
	if (is(title, "gone"))
		return (call_fail(call, FAILURE_GONE, "not declared"));
	if (is(title, "silent"))
		return (true);
	if (is(title, "no kind"))
		return (api_create_ticket_201(response, &request->body,
		    text_of("/"), 1, NULL, true, 1, NULL, &none, NULL, NULL));
	if (is(title, "split"))
		return (api_create_ticket_201(response, &request->body,
		    text_of("/\r\nSet-Cookie: x"), 1, NULL, true, 1, NULL, NULL,
		    NULL, NULL));
	return (created(&request->body, response));
}

/* Adds a text to the list, as by printf. */
#define SAY(list, call, ...) \
	((list)->items[(list)->count++] = \
		arena_format((call)->arena, __VA_ARGS__))

static void
say_lists(struct call *call, const struct api_list_tickets_request *request,
    struct text_list *list)
{
	size_t i;

	for (i = 0; i < request->kind.count; i++)
		SAY(list, call, "kind %s",
		    api_kind_texts[request->kind.items[i] - 1].bytes);
	for (i = 0; i < request->ids.count; i++)
		SAY(list, call, "id %s", request->ids.items[i].text);
	for (i = 0; i < request->numbers.count; i++)
		SAY(list, call, "number %lld",
		    (long long)request->numbers.items[i]);
	for (i = 0; i < request->labels.count; i++)
		SAY(list, call, "label %s", request->labels.items[i].bytes);
	for (i = 0; i < request->x_flags.count; i++)
		SAY(list, call, "flag %d", request->x_flags.items[i]);
}

bool
api_list_tickets(struct call *call,
    const struct api_list_tickets_request *request,
    struct api_list_tickets_response *response)
{
	struct text_list list = { NULL, 0 };

	list.items = arena_alloc(call->arena, 100 * sizeof(*list.items));
	say_lists(call, request, &list);
	SAY(&list, call, "limit %d", request->limit);
	SAY(&list, call, "order %s",
	    api_list_tickets_order_texts[request->order - 1].bytes);
	if (request->has_created)
		SAY(&list, call, "created %s", request->created.bytes);
	if (request->has_since)
		SAY(&list, call, "since %s", request->since.bytes);
	if (request->has_until)
		SAY(&list, call, "until %s", request->until.bytes);
	if (request->has_open)
		SAY(&list, call, "open %d", request->open);
	if (request->has_price)
		SAY(&list, call, "price %s", request->price.bytes);
	if (request->has_ratio)
		SAY(&list, call, "ratio %g", request->ratio);
	if (request->has_only)
		SAY(&list, call, "only %lld", (long long)request->only);
	if (request->has_x_trace)
		SAY(&list, call, "trace %s", request->x_trace.text);
	return (api_list_tickets_200(response, &list));
}

bool
api_get_ticket(struct call *call, const struct api_get_ticket_request *request,
    struct api_get_ticket_response *response)
{
	const struct api_ticket ticket = {
		.number = request->number,
		.title = TEXT("\"quoted\" \\ \xc3\xa9"),
		.kind = API_KIND_A_B,
		.secret = TEXT("never written"),
		.has_labels = true,
	};
	const struct api_ticket untitled = { .kind = API_KIND_INT };

	if (request->number == 404)
		return (call_fail(call, FAILURE_NOT_FOUND, "no ticket"));
	if (request->number == 500)
		return (api_get_ticket_200(response, &untitled));
	return (api_get_ticket_200(response, &ticket));
}

bool
api_update_ticket(struct call *call,
    const struct api_update_ticket_request *request,
    struct api_update_ticket_response *response)
{
	(void)call;
	if (!request->has_body)
		return (api_update_ticket_204(response));
	return (api_update_ticket_200(response, &request->body));
}

bool
api_delete_ticket(struct call *call,
    const struct api_delete_ticket_request *request, struct audit *audit,
    struct api_delete_ticket_response *response)
{
	if (audit->closed || request->number == 404)
		return (call_fail(call, FAILURE_NOT_FOUND, "no ticket"));
	return (api_delete_ticket_204(response));
}

bool
api_get_board(struct call *call, const struct api_get_board_request *request,
    struct board_lock *lock, struct api_get_board_response *response)
{
	struct api_scores_entry *scores =
	    arena_alloc(call->arena, 2 * sizeof(*scores));
	struct any_entry *trace = arena_alloc(call->arena, sizeof(*trace));
	const struct api_board board = {
		.name = request->board,
		.has_scores = true,
		.scores = { scores, 2 },
		.additional = { trace, 1 },
	};

	scores[0].key = text_of("opened");
	scores[0].value = call->application->opened;
	scores[1].key = text_of("closed");
	scores[1].value = call->application->closed;
	trace->key = text_of("trace");
	trace->value = text_of("null");
	if (lock->traced)
		trace->value =
		    arena_format(call->arena, "\"%s\"", lock->trace.text);
	return (api_get_board_200(response, &board));
}

bool
api_default_(struct call *call, const struct api_default__request *request,
    struct board_lock *lock, struct audit *audit,
    struct api_default__response *response)
{
	if (audit->closed || !text_equal(lock->board, request->board))
		return (call_fail_internal(call, "opened wrongly"));
	return (api_default__200(response, &request->body));
}

bool
api_get_special_board(struct call *call,
    const struct api_get_special_board_request *request,
    struct api_get_special_board_response *response)
{
	(void)call;
	(void)request;
	return (api_get_special_board_200(response, text_of("special")));
}

bool
api_get_nested(struct call *call, const struct api_get_nested_request *request,
    struct api_get_nested_response *response)
{
	int64_t sum = (int64_t)request->while_.length;
	size_t i;

	(void)call;
	for (i = 0; i < request->for_.count; i++)
		sum += request->for_.items[i];
	return (api_get_nested_200(response, sum));
}

bool
api_echo(struct call *call, const struct api_echo_request *request,
    struct api_echo_response *response)
{
	(void)call;
	return (api_echo_200(response, &request->body));
}

bool
api_echo_tree(struct call *call, const struct api_echo_tree_request *request,
    struct api_echo_tree_response *response)
{
	(void)call;
	return (api_echo_tree_200(response, &request->body));
}

bool
api_echo_any(struct call *call, const struct api_echo_any_request *request,
    struct api_echo_any_response *response)
{
	(void)call;
	return (api_echo_any_200_json(response, request->body));
}

bool
api_get_root(struct call *call, const struct api_get_root_request *request,
    struct api_get_root_response *response)
{
	(void)call;
	(void)request;
	return (api_get_root_200_json(response, api_document()));
}
