-- GET /users: the first page of 50.
local check = require("check")

function init()
	check.expect(200)
	check.ask("GET", "/users?limit=50")
end
