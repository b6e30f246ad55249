-- A bit of all but tenants: in twenty requests one write, and two that are
-- refused.
local check = require("check")
local number = 0
local seed
local others

function init(arguments)
	seed = tonumber(arguments[1])
	check.expect(200, 201, 404, 422)
	others = {
		wrk.format("GET", "/users/00000000-0000-4000-8000-000000000001"),
		wrk.format("GET", "/users/00000000-0000-4000-8000-00000000ffff"),
		wrk.format("GET", "/health"),
		wrk.format("GET", "/users?limit=10"),
		wrk.format("POST", "/users", check.json,
		    '{"uuid":"no","name":""}'),
	}
end

local function create()
	return wrk.format("POST", "/users", check.json, string.format(
	    '{"uuid":"%s","name":"Grace Hopper","email":"m%d.%d@example.com"}',
	    check.uuid(seed, 4, number), seed, number))
end

request = function()
	number = number + 1
	if number % 20 == 0 then
		return create()
	end
	return others[number % #others + 1]
end
