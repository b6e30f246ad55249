-- POST /users with a body that breaks three rules.
local check = require("check")

function init()
	check.expect(422)
end

request = function()
	return wrk.format("POST", "/users", check.json,
	    '{"uuid":"no","name":"","email":"nobody","role":"admin"}')
end
