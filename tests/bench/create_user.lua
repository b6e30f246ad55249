-- POST /users: each one a new user.
local check = require("check")
local number = 0
local seed

function init(arguments)
	seed = tonumber(arguments[1])
	check.expect(201)
end

request = function()
	number = number + 1
	local uuid = check.uuid(seed, 1, number)
	return wrk.format("POST", "/users", check.json, string.format(
	    '{"uuid":"%s","name":"Grace Hopper","email":"g%d.%d@example.com"}',
	    uuid, seed, number))
end
