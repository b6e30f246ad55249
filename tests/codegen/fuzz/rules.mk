# The fuzzers and what they are linked with: make FLAVOR=fuzz CC=clang fuzzers
FUZZERS	:= $(wildcard tests/codegen/fuzz/fuzz_*.c)
FUZZED	:= $(wildcard tests/codegen/foreign/operations*.c \
	     tests/codegen/foreign/dependencies.c)
ASSERTED := $(wildcard tests/codegen/accepted/assertions/models.c \
	     tests/codegen/accepted/assertions/assertions.c)
.PHONY: fuzzers
fuzzers: $(FUZZERS:%.c=$(BUILD)/%)

$(BUILD)/tracker/MANIFEST: tests/codegen/foreign/tracker.yaml
	@mkdir -p $(@D)
	@$(MAKE) --no-print-directory FLAVOR=release CC=gcc \
	    build/release/openapi-kore
	@build/release/openapi-kore generate $< --out $(@D)
$(call objects,$(FUZZERS) $(FUZZED) $(ASSERTED)): CPPFLAGS += -I$(BUILD) \
    -Itests/codegen/accepted
$(call objects,$(FUZZERS) $(FUZZED)): | $(BUILD)/tracker/MANIFEST
$(BUILD)/libtracker.a: $(call objects,$(FUZZED)) $(BUILD)/tracker/MANIFEST
	@mkdir -p $(OBJ)/tracker
	@for c in $(BUILD)/tracker/*.c; do \
		$(CC) $(CPPFLAGS) -I$(BUILD) $(CFLAGS) -c $$c \
		    -o $(OBJ)/tracker/$$(basename $$c .c).o || exit 1; \
	done
	@rm -f $@ && ar rcs $@ $(filter %.o,$^) $(OBJ)/tracker/*.o

$(BUILD)/tests/codegen/fuzz/fuzz_document: LDLIBS_fuzz = \
    $(BUILD)/libcodegen.a -lfyaml
$(BUILD)/tests/codegen/fuzz/fuzz_document: $(BUILD)/libcodegen.a
$(BUILD)/tests/codegen/fuzz/fuzz_assert: $(call objects,$(ASSERTED))
$(BUILD)/tests/codegen/fuzz/%: $(OBJ)/tests/codegen/fuzz/%.o \
    $(BUILD)/libtracker.a $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $(filter %.o,$^) $(LDLIBS_fuzz) \
	    $(BUILD)/libtracker.a $(BUILD)/libruntime.a $(LDLIBS_runtime)
