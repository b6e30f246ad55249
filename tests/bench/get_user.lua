-- GET /users/{user_id}: the same user again and again.
local check = require("check")

function init()
	check.expect(200)
	check.ask("GET", "/users/00000000-0000-4000-8000-000000000001")
end
