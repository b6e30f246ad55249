-- All that a loop must not wait for: users and tenants are created, tenants
-- that others have closed are read, and deleted.
local check = require("check")
local number, made, deleted = 0, 0, 0
local seed

function init(arguments)
	seed = tonumber(arguments[1])
	check.expect(200, 201, 204, 404, 409, 503)
end

local function tenant(which)
	return check.uuid(seed, 5, which)
end

local makers = {
	function()
		made = made + 1
		return wrk.format("POST", "/tenants", check.json, string.format(
		    '{"uuid":"%s","name":"Household",' ..
		    '"user_id":"00000000-0000-4000-8000-000000000001"}',
		    tenant(made)))
	end,
	function()
		return wrk.format("POST", "/users", check.json, string.format(
		    '{"uuid":"%s","name":"Grace","email":"t%d.%d@example.com"}',
		    check.uuid(seed, 6, number), seed, number))
	end,
	function()
		local which = deleted + math.random(math.max(1, made - deleted))
		return wrk.format("GET", "/tenants/" .. tenant(which))
	end,
	function()
		return wrk.format("GET", "/users?limit=50")
	end,
	function()
		return wrk.format("GET", "/health")
	end,
}

-- One in twenty deletes, once there are many.
request = function()
	number = number + 1
	if number % 20 == 0 and made > deleted + 200 then
		deleted = deleted + 1
		return wrk.format("DELETE", "/tenants/" .. tenant(deleted))
	end
	return makers[number % #makers + 1]()
end
