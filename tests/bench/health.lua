-- GET /health; also what nginx is asked for.
request = function()
	return wrk.format("GET", "/health")
end
