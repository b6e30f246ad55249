-- POST /tenants: each one a new tenant of the same user.
local check = require("check")
local number = 0
local seed

function init(arguments)
	seed = tonumber(arguments[1])
	check.expect(201)
end

request = function()
	number = number + 1
	return wrk.format("POST", "/tenants", check.json, string.format(
	    '{"uuid":"%s","name":"Household",' ..
	    '"user_id":"00000000-0000-4000-8000-000000000001"}',
	    check.uuid(seed, 2, number)))
end
