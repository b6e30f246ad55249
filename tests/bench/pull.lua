-- GET /changes of one tenant that has 10,000 records, from several places.
-- arguments: seed, limit, epoch.
local check = require("check")
local number = 0
local requests = {}

function init(arguments)
	local limit, epoch = arguments[2], arguments[3]
	check.expect(200)
	for i = 0, 15 do
		requests[i] = wrk.format("GET", string.format(
		    "/tenants/%s/changes?limit=%s&cursor=%s.%d",
		    check.tenant(0), limit, epoch, i * 500))
	end
end

request = function()
	number = number + 1
	return requests[number % 16]
end
