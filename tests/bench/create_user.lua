-- POST /users: each one a new user. One request is taken apart where it
-- counts: to format each would be a fifth of wrk's work.
local check = require("check")
local hole = string.rep("N", 12)
local number = 10 ^ 11 -- of one width
local head, middle, tail

function init(arguments)
	local seed = tonumber(arguments[1])
	local request = wrk.format("POST", "/users", check.json, string.format(
	    '{"uuid":"%08x-0001-4000-8000-%s","name":"Grace Hopper",' ..
	    '"email":"g%d.%s@example.com"}', seed, hole, seed, hole))

	head, middle, tail = request:match(
	    "^(.-)" .. hole .. "(.-)" .. hole .. "(.*)$")
	check.expect(201)
end

request = function()
	number = number + 1
	return head .. number .. middle .. number .. tail
end
