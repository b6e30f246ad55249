-- What every scenario shares: counting answers that it did not expect, and
-- UUIDs that no other run makes. wrk itself counts statuses from 400 on; a look
-- at each answer in Lua would cost wrk more than the answers cost who gives
-- them, so only scenarios that expect both kinds have one.
local check = {}
local threads = {}

function setup(thread)
	table.insert(threads, thread)
end

local function look(expected)
	unexpected = 0
	response = function(status)
		if not expected[status] then
			unexpected = unexpected + 1
			first_unexpected = first_unexpected or status
		end
	end
end

function check.expect(...)
	local expected = {}
	refused, taken = false, false
	for _, status in ipairs({ ... }) do
		expected[status] = true
		refused = refused or status >= 400
		taken = taken or status < 400
	end
	if refused and taken then
		look(expected)
	end
end

-- The same request again and again, put together once by wrk.
function check.ask(method, path, headers, body)
	wrk.method, wrk.path, wrk.body = method, path, body
	for name, value in pairs(headers or {}) do
		wrk.headers[name] = value
	end
end

-- By what was seen in Lua, or else by what wrk counted.
local function unexpected_of(summary, thread)
	if thread:get("unexpected") then
		return thread:get("unexpected")
	end
	if thread:get("refused") then
		return summary.requests - summary.errors.status
	end
	return summary.errors.status
end

function done(summary)
	local thread = threads[1]
	local wrong = unexpected_of(summary, thread)
	local first = thread:get("first_unexpected")
	if wrong > 0 then
		io.write(string.format("unexpected %d, first %s\n", wrong,
		    first or "not looked at"))
	end
end

function check.uuid(seed, kind, number)
	return string.format("%08x-%04x-4000-8000-%012x", seed, kind, number)
end

function check.tenant(number)
	return string.format("%08x-0000-4000-8000-000000000000", number)
end

check.json = { ["Content-Type"] = "application/json" }

return check
