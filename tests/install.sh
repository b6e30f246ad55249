#!/bin/sh
# Installs what the tests need beside Debian's packages, each pinned and
# checked: npm's into tests/node_modules, PyPI's into build/venv, and
# openapi-generator's jar into build/tools. Does nothing where nothing changed.
set -eu
cd "$(dirname "$0")/.."

GENERATOR=7.25.0
GENERATOR_SHA256=41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae
JAR=build/tools/openapi-generator-cli.jar

# Whether what was made from these files is what they say now.
fresh() {
	stamp=$1
	shift
	[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(sha256sum "$@")" ]
}

if ! fresh tests/node_modules/.stamp tests/package-lock.json tests/.npmrc; then
	echo "installing tests/node_modules"
	(cd tests && npm ci --no-progress --loglevel=error)
	sha256sum tests/package-lock.json tests/.npmrc \
	    >tests/node_modules/.stamp
fi

if ! fresh build/venv/.stamp tests/requirements.txt; then
	echo "installing build/venv"
	rm -rf build/venv
	mkdir -p build
	python3 -m venv build/venv
	build/venv/bin/pip install --quiet --disable-pip-version-check \
	    --only-binary :all: --require-hashes -r tests/requirements.txt
	sha256sum tests/requirements.txt >build/venv/.stamp
fi

if ! [ -f "$JAR" ]; then
	echo "installing $JAR"
	mkdir -p build/tools
	mvn --batch-mode --quiet \
	    org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
	    -Dartifact="org.openapitools:openapi-generator-cli:$GENERATOR" \
	    -DoutputDirectory="$PWD/build/tools" -Dmdep.stripVersion=true
fi
echo "$GENERATOR_SHA256  $JAR" | sha256sum --check --quiet || {
	rm -f "$JAR"
	exit 1
}
