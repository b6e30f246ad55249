# What the tracker answers. Included by run.sh, which explains the words.
# shellcheck shell=sh disable=SC2154

ada=0191f3c2-7a52-7c3b-9b1e-52f0c54d9a01

# ---- responses, headers, statuses --------------------------------------------

ask POST /tickets '{"title":"one","kind":"*/","secret":"hush!","labels":["a"]}'
is "a ticket is created and comes back without what is writeOnly" 201 \
    '{"number":0,"title":"one","kind":"*/","labels":["a"]}'
header "a text header" "Location: /tickets/1"
header "an int64 header is exact" "X-Number: 9007199254740993"
header "an int32 header" "X-Count: -3"
header "a boolean header" "X-Urgent: true"
header "a double header" "X-Ratio: 0.25"
header "a decimal header keeps its digits" "X-Price: 12.50"
header "an enum header" "X-Kind: */"
header "a UUID header" "X-Trace: $ada"
header "a header named like a member" "Body: a body"

ask POST /tickets '{"title":"few","kind":"","secret":"hush!"}'
is "the empty text is a value of an enum" 201 \
    '{"number":0,"title":"few","kind":""}'
header "the least int64 is written" "X-Number: -9223372036854775808"
header "a double is the shortest" "X-Ratio: 0.1"
no_header "an optional header is absent" X-Kind
no_header "another optional header is absent" X-Price

ask POST /tickets '{"title":"json","kind":"bug","secret":"hush!"}'
is "ready JSON stands for the body" 201 '{"ready":true}'
header "headers come with ready JSON, too" "Location: /tickets/2"

ask POST /tickets '{"title":"later","kind":"bug","secret":"hush!"}'
is "a second success has no body" 202 ''
header "it has a header" "X-Day: 2026-11-22"
ask POST /tickets '{"title":"whenever","kind":"bug","secret":"hush!"}'
is "the header of a response without body may be absent" 202 ''
no_header "it is absent" X-Day
ask POST /tickets '{"title":"twice","kind":"bug","secret":"hush!"}'
is "an error of the document's own form" 409 '{"reason":"it is there"}'
header "its media type is the document's" "Content-Type: application/json"
ask POST /tickets '{"title":"full","kind":"bug","secret":"hush!"}'
is "a problem that is declared" 507
has "it is a problem document" '"detail":"no room"'
ask POST /tickets '{"title":"gone","kind":"bug","secret":"hush!"}'
is "a problem that is not declared is the server's fault" 500
ask POST /tickets '{"title":"silent","kind":"bug","secret":"hush!"}'
is "an operation that chooses no response is the server's fault" 500
ask POST /tickets '{"title":"no kind","kind":"bug","secret":"hush!"}'
is "a header without a value of its enum is not sent" 500
ask POST /tickets '{"title":"split","kind":"bug","secret":"hush!"}'
is "a header cannot be split" 500
no_header "nothing of it is sent" Set-Cookie

ask POST /tickets '{"title":"one","kind":"1st","secret":"hush!"}' \
    -H 'Content-Type: application/vnd.tracker+json'
is "another media type of the body is taken" 201
ask POST /tickets '{}' -H 'Content-Type: text/plain'
is "one that is not declared is not" 415
ask GET /tickets/1 '' -H 'Accept: text/html'
is "an Accept that cannot be met" 406
ask GET /tickets/1
is "a response has the media type that is declared" 200 \
    '{"number":1,"title":"\"quoted\" \\ é","kind":"a\"b\\","labels":[]}'
header "it is the tracker's own" "Content-Type: application/vnd.tracker+json"
ask GET /tickets/404
is "a declared 404" 404
ask GET /tickets/500
is "a text that was not set is never sent" 500
ask GET /tickets/0
is "a path parameter below its minimum" 422
has "it is named" '"where":"path","name":"number","keyword":"minimum"'
ask DELETE /tickets/1
is "a response without a body" 204 ''
ask DELETE /tickets/404
is "a failure after the audit was opened" 404

# ---- bodies that are refused -------------------------------------------------

ask POST /tickets '{"number":5,"title":"","kind":"none","labels":["a","a"],"x":1}'
is "all violations of a body come together" 422
has "readOnly" '"pointer":"/number","keyword":"readOnly"'
has "minLength" '"pointer":"/title","keyword":"minLength"'
has "enum" '"pointer":"/kind","keyword":"enum"'
has "uniqueItems" '"pointer":"/labels","keyword":"uniqueItems"'
has "additionalProperties" '"pointer":"/x","keyword":"additionalProperties"'
has "required" '"pointer":"/secret","keyword":"required"'
ask POST /tickets
is "a required body is missing" 411
ask POST /tickets '{"title":'
is "a body that is no JSON" 400

# ---- absent, null, value -----------------------------------------------------

ask PATCH /tickets/1 '' -H 'Content-Length: 0'
is "an optional body may be absent" 204 ''
ask PATCH /tickets/1 '{"title":null}'
is "null stays null and absent stays absent" 200 \
    '{"title":null,"done":false,"priority":3,"weight":null}'
ask PATCH /tickets/1 '{"title":"t","kind":"chore","tags":[]}'
is "values stay, an empty list too" 200 \
    '{"title":"t","kind":"chore","tags":[],"done":false,"priority":3,"weight":null}'
ask PATCH /tickets/1 '{"kind":null,"owner":null,"tags":null}'
is "null of an enum, an object and a list" 200 \
    '{"kind":null,"owner":null,"tags":null,"done":false,"priority":3,"weight":null}'
ask PATCH /tickets/1 '{"owner":{"name":""},"done":null,"weight":0}'
is "an object, null where there is a default, and zero" 200 \
    '{"owner":{"name":""},"done":null,"priority":3,"weight":0}'
ask PATCH /tickets/1 '{"estimate":0,"priority":0}'
is "zero is a value" 200 \
    '{"estimate":0,"done":false,"priority":0,"weight":null}'
ask PATCH /tickets/1 '{}'
is "minProperties" 422
ask PATCH /tickets/1 '{"estimate":1,"priority":1,"title":"a","tags":[]}'
is "maxProperties" 422
ask PATCH /tickets/1 '{"priority":null}'
is "null where it is not allowed" 422

# ---- parameters --------------------------------------------------------------

ask GET /tickets
is "defaults are there" 200 '["limit 10","order up"]'
ask GET '/tickets?kind=bug&kind=%2a%2F&limit=50&order=down'
is "an exploded array" 200 '["kind bug","kind */","limit 50","order down"]'
ask GET "/tickets?ids=$ada,0191F3C2-7A52-7C3B-9B1E-52F0C54D9A02"
is "an array in one pair, in any case" 200 "[\"id $ada\",\"id ${ada%1}2\",\"limit 10\",\"order up\"]"
ask GET '/tickets?numbers=-5,5000000000&labels[]=a%2Cb&labels[]=%C3%A9'
is "numbers of 64 bits, and a comma within an item" 200 \
    '["number -5","number 5000000000","label a,b","label é","limit 10","order up"]'
ask GET '/tickets?created[gt]=5'
is "a nested value has brackets" 200 \
    '["limit 10","order up","created {\"gt\":5}"]'
ask GET '/tickets?created=5'
is "or none" 200 '["limit 10","order up","created 5"]'
ask GET '/tickets?created[not][]=1&created%5Bnot%5D%5B%5D=2'
is "its texts are what the schema takes" 200 \
    '["limit 10","order up","created {\"not\":[\"1\",\"2\"]}"]'
ask GET '/tickets?created[lt]=5'
is "it is checked as a body would be" 422
has "with its place" '"name":"created'
ask GET '/tickets?created[gt]=5&created=5'
is "it has one value" 400
has "which is told" repeated_parameter
ask GET '/tickets?since=2026-11-22T12:53:07Z&until=2026-11-22&open=false'
is "formats and booleans" 200 \
    '["limit 10","order up","since 2026-11-22T12:53:07Z","until 2026-11-22","open 0"]'
ask GET '/tickets?price=0.10&ratio=0.5&only=4' '' -H "X-Trace: $ada" \
    -H 'X-Flags: true, false'
is "numbers, and headers" 200 \
    "[\"flag 1\",\"flag 0\",\"limit 10\",\"order up\",\"price 0.10\",\"ratio 0.5\",\"only 4\",\"trace $ada\"]"
ask GET '/tickets?kind=no&kind=bug&kind=bug&kind=bug&ids=x&numbers=-6&labels[]=abcde&limit=51&since=now&until=2026-02-30&open=1&price=0&ratio=2&order=&only=3&more=1' \
    '' -H 'X-Trace: x' -H 'X-Flags: yes'
is "all violations of all parameters come together" 422
for name in kind ids numbers 'labels[]' limit since until open price ratio \
    order only more; do
	has "the query's $name" "\"where\":\"query\",\"name\":\"$name"
done
has "the header X-Trace" '"where":"header","name":"X-Trace"'
has "the header X-Flags" '"where":"header","name":"X-Flags'
ask GET '/boards/special/ab/1,2,3'
is "an array in the path, and names that are C's" 200 8
ask GET '/boards/special/a/1,x'
is "violations in the path" 422
ask GET '/tickets?limit=1&limit=2'
is "a parameter that is no array comes once" 400

# ---- dependencies ------------------------------------------------------------

ask GET /boards/blue
is "a dependency without its optional parameter" 200 \
    '{"name":"blue","scores":{"opened":1,"closed":0},"trace":null}'
ask GET /boards/blue '' -H "X-Trace: $ada"
is "a dependency has what the request says" 200 \
    "{\"name\":\"blue\",\"scores\":{\"opened\":2,\"closed\":1},\"trace\":\"$ada\"}"
ask GET /boards/nowhere
is "a dependency that fails" 404
ask GET /boards/locked
is "a dependency that is busy" 503
header "it says when to come again" "Retry-After: 7"
ask PUT /boards/unaudited '{"name":"x"}'
is "the second dependency fails" 503
ask GET /boards/blue
is "the first one was closed all the same" 200 \
    '{"name":"blue","scores":{"opened":4,"closed":3},"trace":null}'
ask GET /boards/UPPER
is "a pattern in the path" 422

# ---- maps and what is additional ---------------------------------------------

ask PUT /boards/b '{"name":"b","scores":{"a":0,"é":7},"labels":{"x":"1","first":"f","y":""},"grid":[[1,2],[],[3]],"more":{"any":[1.50,null]},"last":"\u00e9"}'
is "maps, lists of lists, and members of any kind come back" 200 \
    '{"name":"b","scores":{"a":0,"é":7},"labels":{"first":"f","x":"1","y":""},"grid":[[1,2],[],[3]],"more":{"any":[1.50,null]},"last":"\u00e9"}'
ask PUT /boards/b '{"name":"b","scores":{"a":-1,"b":1,"c":1},"labels":{"x":"123456"},"grid":[[1,2,3,4]]}'
is "violations in maps and lists" 422
has "a value of a map" '"pointer":"/scores/a","keyword":"minimum"'
has "a map's size" '"pointer":"/scores","keyword":"maxProperties"'
has "a value beside properties" '"pointer":"/labels/x","keyword":"maxLength"'
has "a list in a list" '"pointer":"/grid/0","keyword":"maxItems"'
ask PUT /boards/b '{"name":"b","labels":{}}'
is "minProperties of an object" 422

# ---- everything --------------------------------------------------------------

least="{\"id\":\"$ada\",\"const\":\"fixed\",\"required_null\":null"
ending='"default_text":"*/ \"%s\" \\ ??/","default_list":[1,2]}'
ask POST /echo "$least}"
is "the least that is required, and defaults" 200 "$least,$ending"
ask POST /echo "$least,\"text\":\"ÄÖü\",\"email\":\"a@example.com\",\"moment\":\"2026-11-22T12:53:07.5+01:00\",\"day\":\"2028-02-29\",\"link\":\"https://example.com/?a=%20\",\"reference\":\"../x\"}"
is "all formats of texts" 200 "$least,\"text\":\"ÄÖü\",\"email\":\"a@example.com\",\"moment\":\"2026-11-22T12:53:07.5+01:00\",\"day\":\"2028-02-29\",\"link\":\"https://example.com/?a=%20\",\"reference\":\"../x\",$ending"
numbers='"int":9,"long":-9223372036854775808,"plain":-9007199254740993,"double":1.5,"decimal":99.9,"bool":false,"always":true,"two":3,"half":0.5'
ask POST /echo "$least,$numbers}"
is "all types of numbers, exactly" 200 "$least,$numbers,$ending"
values='"any":{"b":[1,{}]},"choice":null,"point":{"x":0.1,"y":-2}'
ask POST /echo "$least,$values,\"class\":{\"struct\":\"s\",\"return\":{}}}"
is "values of any kind, and nested objects with defaults" 200 \
    "$least,$values,\"class\":{\"struct\":\"s\",\"return\":{\"goto\":true}},$ending"
lists="\"texts\":[\"\"],\"uuids\":[\"$ada\"],\"ints\":[1,2],\"longs\":[9223372036854775807],\"doubles\":[0.5],\"decimals\":[1.10],\"bools\":[false],\"kinds\":[\"%d\",\"ünï\"],\"anys\":[null,{\"a\":1}],\"points\":[{\"x\":1,\"y\":2}],\"maps\":[{},{\"a\":1}],\"loose\":{\"a\":[]},\"kind_of\":{\"k\":\"int\"}"
ask POST /echo "$least,$lists}"
is "lists and maps of everything" 200 "$least,$lists,$ending"
names='"@type":"a","na\"me\\":"b","has space":"c","ünïcode":"d","%s":"e","??/":"f","errno":0,"NULL":"g"'
ask POST /echo "$least,$names}"
is "names that C could not have" 200 "$least,$names,$ending"
ask POST /echo "$least,\"text\":\"1\",\"email\":\"a\",\"moment\":\"now\",\"day\":\"2026-02-29\",\"link\":\"/x\",\"reference\":\" \",\"int\":0,\"long\":1.5,\"plain\":1,\"double\":1.6,\"decimal\":0.11,\"always\":false,\"two\":1,\"half\":1,\"choice\":2,\"texts\":[],\"ints\":[1,1]}"
is "every constraint is enforced" 422
for pointer in text email moment day link reference int long plain double \
    decimal always two half choice texts ints; do
	has "it is enforced on $pointer" "\"pointer\":\"/$pointer\""
done

tree='{"value":1,"left":{"value":2,"right":{"value":3}},"others":[{"value":4},{"value":5,"others":[]}],"named":{"a":{"value":6,"named":{}}}}'
ask POST /echo/tree "$tree"
is "a recursive object comes back" 200 "$tree"
ask POST /echo/tree '{"value":1,"named":{"a":{"left":{"value":"x"}}}}'
is "violations deep in a recursive object" 422
has "the pointer leads there" '"pointer":"/named/a/left/value"'
ask POST /echo/any '[1.0, "a" ]'
is "a body of any kind comes back as it was" 200
ask POST /echo/any '{"shape": "circle", "at": {}}'
is "defaults of a branch that holds are filled in" 200 \
    '{"shape": "circle", "at": {"x":0},"radius":1}'
ask POST /echo/any '{"shape": "square", "at": {}}'
is "those of a branch that does not are none" 200 \
    '{"shape": "square", "at": {}}'

# ---- methods and paths -------------------------------------------------------

ask HEAD /tickets/1
is "HEAD is answered like GET" 200
header "with its Content-Type" "Content-Type: application/vnd.tracker+json"
ask HEAD /echo
is "HEAD where there is no GET" 405
ask OPTIONS /tickets/1
is "OPTIONS tells" 204 ''
header "what is allowed" "Allow: GET, HEAD, PATCH, DELETE, OPTIONS"
ask PUT /tickets '' -H 'Content-Length: 0'
is "a method that is not there" 405
header "it says what is" "Allow: GET, HEAD, POST, OPTIONS"
ask GET /boards/special
is "a literal before a template" 200 '"special"'
ask GET /boards/special/ab
is "a path that ends too early" 404
ask GET /nothing
is "a path that is not there" 404
ask GET /boards/
is "a trailing slash" 400
ask GET /
is "the document itself" 200
has "it is as it was written" '"title":"Tracker \"*/ of \\ tickets %s ??/"'
has "and whole" '"default_list":{"type":"array","items":{"type":"integer","format":"int32"},"default":[1,2]}}}}}}'

# ---- parameters in all styles --------------------------------------------------

ask GET '/styles/.7/;matrix=a;matrix=b%3B/x,1,y,-2?words=a%20b&near[x]=3&verbose&far={%22x%22:4}' \
    '' -H 'Cookie: theme=dark; session="s%20s"'
is "each style is undone" 200 '{"label":7,"matrix":["a","b;"],"plain":{"x":1,"y":-2},"words":["a","b"],"near":{"x":3},"far":{"x":4},"session":"s s","verbose":""}'
ask GET '/styles/7/;other=a/y,1?near[z]=3&far={%22x%22:%224%22}' '' \
    -H 'Cookie: session=s'
is "each style is checked" 422
has "a label" '"where":"path","name":"label","keyword":"style"'
has "a matrix" '"where":"path","name":"matrix","keyword":"style"'
has "a member in a path" '"where":"path","name":"plain.x","keyword":"required"'
has "a member of a deepObject" '"where":"query","name":"near[z]","keyword":"additionalProperties"'
has "JSON in a query" '"where":"query","name":"far/x","keyword":"type"'
has "a cookie" '"where":"cookie","name":"session","keyword":"minLength"'

# ---- bodies and answers in several media types ---------------------------------

ask POST /forms 'name=a+b&tags=x&tags=y' \
    -H 'Content-Type: application/x-www-form-urlencoded'
is "a form is read" 200 '{"name":"a b","tags":["x","y"]}'
ask POST /forms '{"name":"json","count":2}'
is "so is JSON of the same schema" 200 '{"name":"json","count":2}'
ask POST /forms 'name=much too long&count=x' \
    -H 'Content-Type: application/x-www-form-urlencoded'
is "a form is checked" 422
has "by pointers" '"where":"body","pointer":"/name","keyword":"maxLength"'
has "in all members" '"where":"body","pointer":"/count","keyword":"type"'
ask POST /forms "$(printf -- '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\npart\r\n--b--')" \
    -H 'Content-Type: multipart/form-data; boundary=b'
is "a form in parts is read" 200 '{"name":"part"}'
ask POST /forms 'hello' -H 'Content-Type: text/plain'
is "a text is read and answered" 200 'hello'
header "with its type" 'Content-Type: text/plain'
ask POST /forms 'hello!' -H 'Content-Type: text/plain'
is "a text is checked" 422
ask POST /forms 'PNG' -H 'Content-Type: image/png'
is "bytes of a range of types are handed on" 200 'PNG'
header "with the type that came" 'Content-Type: image/png'
ask POST /forms '<a/>' -H 'Content-Type: application/xml'
is "what is not declared is refused" 415
header "and what is, is said" 'Accept: application/x-www-form-urlencoded, application/json, multipart/form-data, text/plain, image/*'
ask POST /forms '' -H 'Content-Length: 0'
is "a body may be optional, and default has any status" 202 'no body'
ask POST /forms
is "then nobody has to say that its length is 0" 202 'no body'
ask POST /forms '' -H 'Content-Length: 0' -H 'Content-Type: text/plain'
is "an empty text is there" 200 ''
ask POST /forms '{"name":"teapot"}'
is "a range has its statuses" 418 '{"reason":"not this one"}'
ask POST /forms '{"name":"wrong"}'
is "and no others" 500
ask POST /forms '{"name":"busy"}'
is "default declares problems, too" 503
ask DELETE /without/2
is "an operation without an id has a name" 204 ''
ask DELETE /without/1
is "a range declares a problem" 503
ask DELETE /without/2 'busy' -H 'Content-Type: text/plain'
is "DELETE has a body where the document says so" 503
ask DELETE /tickets/1 'busy' -H 'Content-Type: text/plain'
is "and nowhere else" 400
has "the operation says so" '"code":"unexpected_body"'

# ---- who calls -----------------------------------------------------------------

ask GET /secrets
is "nobody is let in without credentials" 401
has "it is a problem document" '"code":"unauthorized"'
header "it says what would do" 'WWW-Authenticate: ApiKey realm="api", Basic realm="api", Bearer realm="api"'
ask GET '/secrets?key=sesame'
is "a key in the query" 200 'key'
ask GET '/secrets?key=wrong'
is "a wrong key" 401
ask GET /secrets '' -u 'ada:sesame'
is "a name and a password" 200 'ada'
ask GET /secrets '' -H 'Authorization: Bearer sesame'
is "a token" 200 'token'
ask PUT /secrets '' -H 'Authorization: Bearer sesame' -H 'Content-Length: 0'
is "a token without the scope" 403
has "it says so" '"code":"insufficient_scope"'
ask DELETE /secrets
is "anybody may, where the document says so" 200 'anybody'
ask DELETE '/secrets?key=sesame'
is "who shows a key is known there, too" 200 'key'

# ---- what is answered in pieces, and what is on its way out ----------------------

ask GET /feed
is "events have data of the document's type" 200 "$(printf 'event: ticket\nid: 0\nretry: 100\ndata: {"x":0}\n\nevent: ticket\nid: 1\nretry: 100\ndata: {"x":1}\n\nevent: ticket\nid: 2\nretry: 100\ndata: {"x":2}')"
header "their media type" "Content-Type: text/event-stream"
header "their end is not known beforehand" "Transfer-Encoding: chunked"
ask GET /feed '' -H 'Last-Event-ID: 1'
is "a client that comes again says where it was" 200 "$(printf 'event: ticket\nid: 2\nretry: 100\ndata: {"x":2}')"
ask GET /feed '' -H 'Last-Event-ID: 2'
is "an operation fails although it has opened a stream" 410
ask GET /feed '' -H 'Last-Event-ID: 3'
is "where it was is checked" 422
ask HEAD /feed
is "HEAD of a stream ends" 200
ask GET '/log?lines=3'
is "bytes that are made while they are sent" 200 "$(printf '0,line\n1,line\n2,line')"
header "headers go before them" "X-Lines: 3"
ask GET '/log?lines=3' '' --http1.0
is "an old client has them, too" 200 "$(printf '0,line\n1,line\n2,line')"
no_header "without chunks" Transfer-Encoding
ask GET '/log?lines=0'
is "no bytes at all" 200 ''
ask GET /listing
is "a part of a file" 200 "$(head -c 43 tests/codegen/foreign/operations_feeds.c | tail -c 40)"
header "its length is known" "Content-Length: 40"
header "its media type is the operation's choice" "Content-Type: text/x-c"

bytes='Content-Type: application/octet-stream'
head -c 2000000 /dev/zero >"$work/attachment"
printf end >>"$work/attachment"
ask PUT /attachments "@$work/attachment" -H "$bytes"
is "a body longer than all others goes to a file" 200 "2000003 end"
ask PUT /attachments "@$work/attachment" -H "$bytes" -H 'Expect: 100-continue'
is "after a 100, too" 200 "2000003 end"
ask PUT /attachments "short" -H "$bytes"
is "a short one goes there, too" 200 "5 ort"
ask PUT /attachments '' -H 'Content-Length: 0'
is "one that may be absent" 200 "nothing"
ask PUT /attachments "text" -H 'Content-Type: text/plain'
is "another media type stays in memory" 200 "text"
ask PUT /attachments "@$work/attachment" -H 'Content-Type: text/plain'
is "and has the bound of all others" 413
ask PUT '/attachments?key=wrong' "@$work/attachment" -H "$bytes"
is "who sends it is known before it is taken" 200
head -c 1500000 /dev/zero >>"$work/attachment"
ask PUT /attachments "@$work/attachment" -H "$bytes"
is "its own bound holds" 413
has "it is named" 'longer than 3000000 bytes'
ask PUT /nowhere "@$work/attachment" -H "$bytes"
is "where nothing is, nothing is taken" 404
ask POST /tickets "@$work/attachment"
is "operations that take no files keep their bound" 413

head -c 2000000 /dev/urandom >"$work/cover"
head -c 5000 "$work/cover" >"$work/small"
printf '\377' >"$work/byte"
ask PUT /albums '' -F title=Faust -F "cover=@$work/cover" \
    -F "pages=@$work/small" -F 'pages=;filename=b'
is "a form longer than all others goes to a file" 200
header "its texts are bound" "X-Title: Faust"
header "its lists, too" "X-Pages: 2"
cmp -s "$work/cover" "$work/body"
ok "its file is whole" $?
header "what its file came with is told" \
    "X-Cover: (cover)(application/octet-stream)"
header "of the last of a list, too" "X-Last: (b)(0)(00)"
ask PUT /albums '' -F title=Faust \
    -F "cover=@$work/small;type=image/png;filename=\"../a%22 €\"" \
    -F "pages=@$work/small" \
    -F "pages=<$work/byte;headers=\"X-Number: 7\"" \
    -F 'rest=x;filename=y' -F other=z
is "a form has whatever its client sends" 200
header "a filename is decoded, and no path" 'X-Cover: (../a" €)(image/png)'
header "a part without a filename is bytes, and has its headers" \
    "X-Last: (none)(7)(ff)"
header "what is no property has filenames, too" "X-Rest: (rest)(y)(other)(none)"
ask PUT /albums '' -F title=Faust -F "cover=@$work/small;type=text/html"
is "a part has a media type that is declared" 422
has "it is told which" '"/cover","keyword":"contentType","detail":"is text/html'
ask PUT /albums '' -F title=Faust -F "cover=@$work/small" \
    -F 'pages=a;headers="X-Number: 1"' -F 'pages=b;headers="X-Number: 0"'
is "the headers of a part are checked" 422
has "at their part" '"where":"header","name":"/pages/1/X-Number","keyword":"minimum"'
ask PUT /albums '' -F title=Faust -F "cover=@$work/small"
is "a short form stays in memory" 200
cmp -s "$work/small" "$work/body"
ok "its file is whole, too" $?
head -c 600000 /dev/zero >>"$work/cover"
ask PUT /albums '' -F title=Faust -F "cover=@$work/cover"
is "a part has its own bound" 422
has "it is named with its bytes" \
    '"/cover","keyword":"maxLength","detail":"must be at most 2500000 bytes'
ask PUT /albums '' -F "title=@$work/attachment" -F "cover=@$work/small"
is "a part that is a text is as long as a text may be" 400
has "it is named, too" part_too_long
ask PUT /albums '' -F title=Faust -F "cover=@$work/cover" -F "pages=@$work/cover"
is "the whole form has a bound" 413
has "which is its own" 'longer than 4000000 bytes'

ask GET /sums/blue/10000
is "long work is done by a thread" 200 50005000
ask GET /sums/blue/7
is "it fails behind its work" 409
ask GET /sums/nowhere/1
is "it does not begin without its dependency" 404

ask GET /tickets/1
header "a deprecated operation says since when" "Deprecation: @1767225600"
ask GET /tickets/0
header "its problems say so, too" "Deprecation: @1767225600"
ask DELETE /tickets/1
no_header "others do not" Deprecation
ask DELETE '/tickets/1?old=x'
header "a deprecated parameter is told, too" "Deprecation: @1769904000"
has "in whatever becomes of it" '"name":"old","keyword":"type"'
