# FinWise and openapi-kore. The two commands: `make run` and `make test`.
# Everything that is made lies under build/, a folder for each flavor:
# release, debug (sanitizers), coverage, and seeded (src/store/seeded.h).

FLAVOR	?= release
ifeq ($(origin CC),default)
CC	:= gcc
endif
BUILD	:= build/$(FLAVOR)
OBJ	:= $(BUILD)/obj

WARN	:= -Wall -Wextra -Werror -Wshadow -Wmissing-prototypes \
	   -Wstrict-prototypes -Wcast-qual -Wswitch-enum
FLAGS_release	:= -O2 -g -fstack-protector-strong -D_FORTIFY_SOURCE=2
FLAGS_debug	:= -O1 -g -fsanitize=address,undefined \
		   -fno-sanitize-recover=all -fno-omit-frame-pointer
FLAGS_seeded	:= $(FLAGS_release) -DSEEDED_FAULTS
FLAGS_coverage	:= -O0 -g --coverage -fprofile-update=atomic
FLAGS_fuzz	:= -O1 -g -fsanitize=fuzzer-no-link,address,undefined \
		   -fno-sanitize-recover=all -fno-omit-frame-pointer
CPPFLAGS	:= -D_GNU_SOURCE -I. -Icodegen
CFLAGS		:= -std=c11 $(WARN) -fPIC -fvisibility=default $(FLAGS_$(FLAVOR))
LDLIBS_runtime	:= -lyajl -lpcre2-8 -luuid -lidn2 -lm
LDLIBS_store	:= -lsqlite3 -lxxhash
KORE_FLAGS	:= $(shell cat /usr/share/kore/features 2>/dev/null)

RUNTIME	:= $(wildcard codegen/runtime/*.c)
EDGE	:= $(wildcard codegen/runtime/kore/*.c)
CODEGEN	:= $(wildcard codegen/*.c codegen/read/*.c codegen/model/*.c \
	     codegen/command/*.c codegen/explain/*.c codegen/report/*.c \
	     codegen/project/*.c codegen/trial/*.c \
	     codegen/emit/*.c)
EMBEDDED := $(wildcard codegen/runtime/*.[ch] codegen/runtime/*.md \
	     codegen/runtime/kore/*.[ch] codegen/runtime/kore/*.md \
	     codegen/project/template/* codegen/trial/template/*)
API	:= $(wildcard generated/*.c)
SERVER	:= $(wildcard src/*.c)
FLOORS	:= $(wildcard src/store/*.c src/session/*.c src/operations/*.c)
UNITS	:= $(sort $(wildcard tests/codegen/test_*.c tests/codegen/*/test_*.c \
	     tests/codegen/runtime/kore/test_*.c \
	     tests/src/test_*.c tests/src/*/test_*.c))
# What the tests of faults share: a shim below SQLite and the files.
FAULT_TESTS := $(filter-out $(UNITS), $(wildcard tests/src/faults/*.c))
UNIT_BINARIES	:= $(UNITS:%.c=$(BUILD)/%)

objects	= $(patsubst %.c,$(OBJ)/%.o,$(1))

.PHONY: all build run generate check-generated test check format-check format \
	floors warnings headers units contract clients foreign memory coverage \
	coverage-report bench deps-bench crash power handles soak sync-soak fuzz \
	differential \
	goldens conformance kodev \
	clean distclean \
	deps deps-run deps-test tools unit-binaries
.DELETE_ON_ERROR:
.SECONDARY:

all: generate
	@$(MAKE) --no-print-directory build

# ---- what must be installed: a file that proves it, and its package ---------

NEED_RUN := /usr/bin/gcc=gcc /usr/include/stdio.h=libc6-dev \
	/usr/bin/kore=kore /usr/include/openssl/ssl.h=libssl-dev \
	/usr/include/yajl/yajl_parse.h=libyajl-dev \
	/usr/include/libfyaml.h=libfyaml-dev \
	/usr/include/pcre2.h=libpcre2-dev \
	/usr/include/idn2.h=libidn2-dev \
	/usr/include/sqlite3.h=libsqlite3-dev \
	/usr/include/uuid/uuid.h=uuid-dev \
	/usr/include/xxhash.h=libxxhash-dev
NEED_TEST := $(NEED_RUN) /usr/bin/clang=clang \
	/usr/bin/clang-format=clang-format \
	/usr/lib/llvm-14/lib/clang/14.0.6/lib/linux/libclang_rt.fuzzer-x86_64.a=libclang-rt-14-dev \
	/usr/include/criterion/criterion.h=libcriterion-dev \
	/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1=libfaketime \
	/usr/bin/systemd-analyze=systemd /usr/bin/unshare=util-linux \
	/usr/sbin/ip=iproute2 \
	/usr/bin/gcovr=gcovr /usr/bin/curl=curl /usr/bin/sqlite3=sqlite3 \
	/usr/bin/git=git python3=python3 /usr/bin/xargs=findutils \
	node=nodejs npm=npm java=default-jre-headless mvn=maven \
	/usr/bin/chromium=chromium
NEED_BENCH := $(NEED_RUN) /usr/bin/wrk=wrk /usr/sbin/nginx=nginx-light \
	python3=python3

deps: deps-run deps-test
deps-run:
	@conf/deps $(NEED_RUN)
deps-test:
	@conf/deps $(NEED_TEST) --python-venv

# The tests' own tools, from PyPI, npm and Maven, pinned: see tests/install.sh.
tools: deps-test
	@tests/install.sh

# ---- the program -------------------------------------------------------------

run: deps-run
	@$(MAKE) --no-print-directory all
	@exec $(BUILD)/serve

build: $(BUILD)/finwise.so $(BUILD)/finwise.conf $(BUILD)/serve

$(BUILD)/finwise.so: $(call objects,$(SERVER) $(FLOORS) $(API) $(EDGE)) \
    $(BUILD)/libruntime.a
	@echo "  link $@"
	@$(CC) $(CFLAGS) -shared -Wl,-Bsymbolic-functions -o $@ $^ \
	    $(LDLIBS_store) $(LDLIBS_runtime)

$(BUILD)/finwise.conf: conf/finwise.conf
	@mkdir -p $(@D)
	sed 's,^load .*,load ./$(BUILD)/finwise.so,' $< > $@

SANITIZER_debug	= LD_PRELOAD="$$($(CC) -print-file-name=libasan.so)" \
		  KORE_ALLOW_ALL_SYSCALLS=1
$(BUILD)/serve: Makefile
	@mkdir -p $(@D)
	@printf '#!/bin/sh\nexec env %s kore -fnrqc %s\n' \
	    "$(SANITIZER_$(FLAVOR))" $(BUILD)/finwise.conf > $@
	@chmod +x $@

$(BUILD)/libruntime.a: $(call objects,$(RUNTIME))
$(BUILD)/libcodegen.a: $(call objects,$(filter-out codegen/main.c,$(CODEGEN)) \
    build/embedded.c)
build/embedded.c: codegen/project/embed.awk $(EMBEDDED)
	@mkdir -p $(@D)
	@awk -f $< $(EMBEDDED) > $@
$(BUILD)/libfinwise.a: $(call objects,$(FLOORS) $(API) \
    $(filter-out src/server.c,$(SERVER)))
$(BUILD)/libedge.a: $(call objects,$(EDGE))
$(BUILD)/%.a:
	@rm -f $@
	@ar rcs $@ $^

$(BUILD)/openapi-kore: $(OBJ)/codegen/main.o $(BUILD)/libcodegen.a \
    $(BUILD)/libruntime.a
	@echo "  link $@"
	@$(CC) $(CFLAGS) -o $@ $^ -lfyaml $(LDLIBS_runtime)

$(call objects,$(EDGE)): CPPFLAGS += $(KORE_FLAGS)
$(OBJ)/%.o: %.c Makefile
	@mkdir -p $(@D)
	@echo "  cc $<"
	@$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<
-include $(shell test -d $(OBJ) && find $(OBJ) -name '*.d')

# ---- generated/ --------------------------------------------------------------

generate: build/generated.stamp
build/generated.stamp: api.yaml $(CODEGEN) $(wildcard codegen/*/*.h) \
    $(RUNTIME)
	@$(MAKE) --no-print-directory FLAVOR=release build/release/openapi-kore
	build/release/openapi-kore generate api.yaml --out generated
	@touch $@

check-generated:
	@$(MAKE) --no-print-directory FLAVOR=release build/release/openapi-kore
	build/release/openapi-kore check api.yaml --out generated

# ---- tests -------------------------------------------------------------------

test: deps-test tools
	@tests/run.sh

check: deps-test
	@tests/run.sh --fast

C_FILES = $(shell git ls-files --cached --others --exclude-standard '*.c' | \
	grep -v '^generated/\|^tests/codegen/accepted/')
format-check:
	@clang-format --dry-run --Werror $(C_FILES)
format:
	@clang-format -i $(C_FILES)

floors:
	@tests/floors/run.sh

# Every file with clang's warnings too, and each header by itself.
warnings: $(patsubst %.c,build/clang/%.ok,$(RUNTIME) $(EDGE) $(CODEGEN) \
    $(API) $(SERVER) $(FLOORS) $(UNITS) $(FAULT_TESTS) \
    tests/no_certificates.c)
build/clang/%.ok: %.c
	@mkdir -p $(@D)
	@clang $(CPPFLAGS) $(KORE_FLAGS) -std=c11 $(WARN) -O1 -MMD -MP -MT $@ \
	    -MF build/clang/$*.d -fsyntax-only $<
	@touch $@
-include $(shell test -d build/clang && find build/clang -name '*.d')

headers:
	@for h in $$(git ls-files --cached --others --exclude-standard '*.h' | \
	    grep -v '^tests/codegen/accepted/'); do \
		$(CC) $(CPPFLAGS) $(KORE_FLAGS) -std=c11 $(WARN) -xc \
		    -fsyntax-only -include $$h /dev/null || exit 1; \
	done

KORE_SOURCES := kore buf config connection domain filemap fileref json mem msg \
	module net pool runtime timer utils worker keymgr auth accesslog http \
	validator websocket linux seccomp tasks
$(BUILD)/kore/%.o: /usr/share/kore/src/%.c | $(BUILD)/kore/platform.h
	@$(CC) -g -O1 -w -fPIC -D_GNU_SOURCE -DKORE_SINGLE_BINARY \
	    -DKORE_USE_TASKS -DPREFIX='"/usr"' -I/usr/share/kore/include/kore \
	    -I$(BUILD)/kore $(if $(filter kore,$*),-Dmain=kore_main) -c $< -o $@
$(BUILD)/kore/platform.h:
	@mkdir -p $(@D)
	@(cd /usr/share/kore && sh misc/linux-platform.sh) > $@
$(BUILD)/kore/version.o: tests/codegen/runtime/kore/version.c
	@$(CC) -c $< -o $@
$(BUILD)/libkore.a: $(KORE_SOURCES:%=$(BUILD)/kore/%.o) $(BUILD)/kore/version.o

# What the tests of Kore's edge share: a fixture and a harness.
EDGE_TESTS := $(filter-out %/version.c,$(filter-out $(UNITS), \
    $(wildcard tests/codegen/runtime/kore/*.c)))

include tests/codegen/fuzz/rules.mk

unit-binaries: $(UNIT_BINARIES)
$(UNIT_BINARIES): $(call objects,tests/no_certificates.c)
$(call objects,$(EDGE_TESTS) $(filter tests/codegen/runtime/kore/%,$(UNITS))): \
    CPPFLAGS += $(KORE_FLAGS)
$(BUILD)/tests/codegen/runtime/kore/%: \
    $(OBJ)/tests/codegen/runtime/kore/%.o $(call objects,$(EDGE_TESTS)) \
    $(BUILD)/libedge.a \
    $(BUILD)/libruntime.a $(BUILD)/libkore.a
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CFLAGS) -rdynamic -o $@ $(filter %.o,$^) -Wl,--whole-archive \
	    $(filter %.a,$^) -Wl,--no-whole-archive -lcriterion -lssl -lcrypto \
	    -lpthread -ldl $(LDLIBS_runtime)
$(BUILD)/tests/bench/loop: $(call objects,tests/bench/loop_sync.c)
$(BUILD)/tests/bench/loop $(BUILD)/tests/bench/json: \
    $(BUILD)/tests/bench/%: $(OBJ)/tests/bench/%.o \
    $(BUILD)/libfinwise.a $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) \
	    $(LDLIBS_store) $(LDLIBS_runtime)
# To be preloaded.
$(BUILD)/tests/%.so: tests/%.c
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CPPFLAGS) $(CFLAGS) -shared -o $@ $< -ldl
$(call objects,$(FAULT_TESTS)): Makefile
$(BUILD)/tests/src/faults/%: $(OBJ)/tests/src/faults/%.o \
    $(call objects,$(FAULT_TESTS)) $(BUILD)/libfinwise.a $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CFLAGS) -rdynamic -o $@ $^ -lcriterion $(LDLIBS_store) $(LDLIBS_runtime)
$(BUILD)/tests/src/%: $(OBJ)/tests/src/%.o $(BUILD)/libfinwise.a \
    $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CFLAGS) -o $@ $^ -lcriterion $(LDLIBS_store) $(LDLIBS_runtime)
$(BUILD)/tests/codegen/runtime/%: $(OBJ)/tests/codegen/runtime/%.o \
    $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CFLAGS) -o $@ $^ -lcriterion $(LDLIBS_runtime)
$(BUILD)/tests/codegen/%: $(OBJ)/tests/codegen/%.o $(BUILD)/libcodegen.a \
    $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CFLAGS) -o $@ $^ -lcriterion -lfyaml $(LDLIBS_runtime)

# ---- coverage, benchmarks, development -----------------------------------------

# The units and the black box against one build that counts its lines.
coverage: deps-test tools
	@$(MAKE) --no-print-directory FLAVOR=coverage all unit-binaries \
	    build/coverage/openapi-kore >/dev/null
	@find build/coverage -name '*.gcda' -delete
	@tests/coverage.sh
	@$(MAKE) --no-print-directory coverage-report
coverage-report:
	@gcovr --root . --object-directory build/coverage/obj \
	    --filter codegen/ --filter src/ --exclude-unreachable-branches \
	    --sort-uncovered --txt build/coverage/report.txt --print-summary \
	    --fail-under-line 90 --fail-under-branch 75

# Other people's suites and documents, all of them: codegen/CONFORMANCE.md.
conformance: deps-test tools
	@$(MAKE) --no-print-directory FLAVOR=release build/release/openapi-kore
	@python3 tests/conformance/run.py

# BENCH=--quick is a short one; BENCH=users one section.
bench: deps-bench
	@$(MAKE) --no-print-directory FLAVOR=release all \
	    build/release/openapi-kore build/release/tests/bench/loop \
	    build/release/tests/bench/json build/release/tests/bench/turns.so
	@PYTHONDONTWRITEBYTECODE=1 python3 tests/bench/bench.py $(BENCH)
deps-bench:
	@conf/deps $(NEED_BENCH)

# The long runs: kill -9 (CRASH_KILLS=300), power cuts (POWER_CUTS=300), a
# folder of HANDLES_TENANTS=100000, a soak (SOAK_SECONDS=600), and each fuzzer for FUZZ_SECONDS=600, or those that
# FUZZ="json head" names.
crash: deps-test
	@$(MAKE) --no-print-directory FLAVOR=release all
	@CRASH_KILLS=$${CRASH_KILLS:-300} tests/crash/run.sh
power: deps-test
	@$(MAKE) --no-print-directory FLAVOR=release all \
	    build/release/tests/power/journal.so
	@POWER_CUTS=$${POWER_CUTS:-300} tests/power/run.sh
handles: deps-test
	@$(MAKE) --no-print-directory FLAVOR=release all
	@HANDLES_TENANTS=$${HANDLES_TENANTS:-100000} \
	    HANDLES_HOT=$${HANDLES_HOT:-1000} tests/handles/run.sh --idle
soak: deps-test
	@$(MAKE) --no-print-directory FLAVOR=release all
	@tests/soak/run.sh
differential: deps-test
	@$(MAKE) --no-print-directory FLAVOR=release build/release/openapi-kore \
	    build/release/libruntime.a
	@for i in $$(seq $${DIFFERENTIAL_RUNS:-100}); do \
		node tests/differential/run.js 400 60 || exit 1; done
fuzz: deps-test
	@tests/codegen/fuzz/run.sh $${FUZZ_SECONDS:-600} $(FUZZ)

# Devices that converge, world after world.
SYNC_MINUTES ?= 10
sync-soak: deps-test
	@$(MAKE) --no-print-directory FLAVOR=release all
	@PYTHONPATH=tests:tests/contract:tests/sync PYTHONDONTWRITEBYTECODE=1 \
	    python3 tests/sync/converge.py --minutes $(SYNC_MINUTES)

# What openapi-kore writes now for the accepted documents becomes what the
# tests expect: read the difference before it is committed.
goldens: all
	@$(MAKE) --no-print-directory FLAVOR=release build/release/openapi-kore
	@for d in tests/codegen/accepted/*.yaml; do \
		build/release/openapi-kore generate $$d --out $${d%.yaml}; done
	@cd tests/codegen/report && for d in *.yaml; do \
		../../../build/release/openapi-kore report $$d >$${d%.yaml}.txt \
		    2>/dev/null; done; true

# Makes `kodev run` work in a folder of any name: fresh generated code, the
# library that conf/build.conf links, and a configuration of the folder's name.
NAME := $(notdir $(CURDIR))
kodev: deps-run generate
	@$(MAKE) --no-print-directory build/kodev/libfloor.a
	@sed 's,^load .*,load ./$(NAME).so,' conf/finwise.conf \
	    > build/kodev/$(NAME).conf
	@test conf/$(NAME).conf -ef conf/finwise.conf || \
	    cp build/kodev/$(NAME).conf conf/$(NAME).conf
build/kodev/libfloor.a: $(call objects,$(API) $(EDGE) $(RUNTIME))
	@mkdir -p $(@D)
	@rm -f $@ && ar rcs $@ $^
	@rm -f .objs/server.c.o

clean:
	rm -rf build .objs *.so
distclean: clean
	rm -rf tests/node_modules tests/clients/*/node_modules
