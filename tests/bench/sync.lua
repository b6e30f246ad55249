-- Nine pulls of what is new and one push of a record, over many tenants.
-- arguments: seed, tenants.
local check = require("check")
local number = 0
local seed, tenants

function init(arguments)
	seed, tenants = tonumber(arguments[1]), tonumber(arguments[2])
	check.expect(200)
	math.randomseed(seed)
end

local push = '{"changes":[{"collection":"transactions","id":"%s",' ..
    '"op":"put","updated_at":"2026-01-02T08:00:00.000Z",' ..
    '"data":{"amount":"-12.50","account":"checking"}}]}'

request = function()
	number = number + 1
	local path = "/tenants/" .. check.tenant(math.random(0, tenants - 1)) ..
	    "/changes"
	if number % 10 == 0 then
		return wrk.format("POST", path, check.json,
		    string.format(push, check.uuid(seed, 7, number)))
	end
	return wrk.format("GET", path .. "?limit=5")
end
