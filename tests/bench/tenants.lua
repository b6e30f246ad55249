-- POST and DELETE /tenants in turns: each tenant is made, and deleted some
-- 1,000 requests later, when its 201 has come for certain. The first ones
-- stay: wrk asks for a request before it begins, and does not send it.
local check = require("check")
local LAG = 500
local FIRST = 10
local number = 0
local seed

function init(arguments)
	seed = tonumber(arguments[1])
	check.expect(201, 204)
end

request = function()
	number = number + 1
	local turn = math.floor(number / 2)
	if number % 2 == 0 and turn >= LAG + FIRST then
		local uuid = check.uuid(seed, 2, turn - LAG)
		return wrk.format("DELETE", "/tenants/" .. uuid)
	end
	local uuid = check.uuid(seed, number % 2 == 0 and 3 or 2,
	    number % 2 == 0 and turn or turn + 1)
	return wrk.format("POST", "/tenants", check.json, string.format(
	    '{"uuid":"%s","name":"Household",' ..
	    '"user_id":"00000000-0000-4000-8000-000000000001"}', uuid))
end
