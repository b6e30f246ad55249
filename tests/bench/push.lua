-- POST /changes: 500 new records, with ids as a client's clock makes them, to
-- one tenant or spread over many. arguments: seed, tenants.
local check = require("check")
local number = 0
local seed, tenants, parts

local record = '-7000-8000-%012x","op":"put",' ..
    '"updated_at":"2026-01-02T08:00:00.000Z","data":{"amount":"-12.50",' ..
    '"currency":"EUR","account":"checking",' ..
    '"payee":"The shop at the corner","note":"bread, milk and a ' ..
    'newspaper","cleared":true,"tags":["food","cash"]}}'

function init(arguments)
	seed, tenants = tonumber(arguments[1]), tonumber(arguments[2] or 1)
	check.expect(200)
	-- What stands between the ids; a request puts its own into the gaps.
	parts = { '{"changes":[{"collection":"transactions","id":"' }
	for i = 1, 500 do
		parts[2 * i + 1] = string.format(record, i) ..
		    (i < 500 and ',{"collection":"transactions","id":"' or "]}")
	end
end

request = function()
	number = number + 1
	local id = string.format("%08x-%04x",
	    (seed * 65536 + math.floor(number / 65536)) % 4294967296,
	    number % 65536)
	for i = 1, 500 do
		parts[2 * i] = id
	end
	return wrk.format("POST", "/tenants/" ..
	    check.tenant(number % tenants) .. "/changes", check.json,
	    table.concat(parts))
end
