-- POST /users with a body that breaks three rules.
local check = require("check")

function init()
	check.expect(422)
	check.ask("POST", "/users", check.json,
	    '{"uuid":"no","name":"","email":"nobody","role":"admin"}')
end
