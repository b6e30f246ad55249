-- GET /health; also what nginx is asked for.
local check = require("check")

function init()
	check.expect(200)
	check.ask("GET", "/health")
end
