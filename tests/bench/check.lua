-- What every scenario shares: counting answers that it did not expect, and
-- UUIDs that no other run makes.
local check = {}
local threads = {}

function setup(thread)
	table.insert(threads, thread)
end

function check.expect(...)
	local expected = {}
	for _, status in ipairs({ ... }) do
		expected[status] = true
	end
	unexpected = 0
	response = function(status)
		if not expected[status] then
			unexpected = unexpected + 1
			first_unexpected = first_unexpected or status
		end
	end
end

-- The same request again and again, put together once.
function check.ask(...)
	local asked = wrk.format(...)
	request = function()
		return asked
	end
end

function done(summary)
	local wrong, first = 0, nil
	for _, thread in ipairs(threads) do
		wrong = wrong + (thread:get("unexpected") or 0)
		first = first or thread:get("first_unexpected")
	end
	if wrong > 0 then
		io.write(string.format("unexpected %d, first %d\n", wrong, first))
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
