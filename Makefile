# Thin names over the real commands; each sets up what it needs.

PYTHON ?= python3
BIN := .venv/bin
TOFU := v1.12.6

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-quick lint bench tofu docs figures stacks constraints clean roundtrip

help:
	@echo "make demo    export the embedded demo org into demo/: no Datadog account needed"
	@echo "make test    all tests, after lint"
	@echo "make test-quick  the tests of single modules, in a minute"
	@echo "make setup   .venv with ddexport in it: .venv/bin/ddexport --help"
	@echo "make lint    ruff, mypy and the direction of imports"
	@echo "make bench   how long an export of a large org takes, as an app too, and its proof"
	@echo "make tofu    build OpenTofu with Go, for the tests, where no terraform or tofu is installed"
	@echo "make docs    write the generated parts of README.md and docs/ anew"
	@echo "make figures count anew what docs/api-inventory.md counts, then make docs"
	@echo "make stacks  write the exports in stacks/ anew, of a part of the demo org"
	@echo "make clean   remove .venv and demo/"
	@echo "Another Python: make setup PYTHON=python3.12"

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "ddexport needs Python 3.11 or later, $(PYTHON) is not: try make setup PYTHON=python3.12"; \
	  exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

demo: .venv/ready
	$(BIN)/ddexport demo --out demo

test: lint
	$(BIN)/pytest -n 2 --dist loadgroup

# What tests single modules: no Terraform, no app, no whole export of the demo org.
test-quick: .venv/ready
	$(BIN)/pytest -n 2 --dist loadgroup tests/unit

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/ready
	$(BIN)/python bench/export.py
	$(BIN)/python bench/synth.py
	$(BIN)/python bench/verify.py

# OpenTofu from its Go module, for the tests where neither terraform nor tofu is installed. Its
# go.mod replaces a module, which `go install` refuses, so it is built where Go unpacks it.
tofu:
	go mod download github.com/opentofu/opentofu@$(TOFU)
	go -C "$$(go env GOMODCACHE)/github.com/opentofu/opentofu@$(TOFU)" build -trimpath \
	  -ldflags "-s -w -X github.com/opentofu/opentofu/version.dev=no" \
	  -o "$(CURDIR)/.tofu/tofu" ./cmd/tofu

docs: .venv/ready
	DDEXPORT_WRITE_DOCS=1 $(BIN)/pytest tests/e2e/test_docs.py tests/e2e/test_migrating.py

# The export of a part of the demo org in both forms, as it is committed.
stacks: .venv/ready
	DDEXPORT_WRITE_DOCS=1 $(BIN)/pytest -n 0 -k is_current tests/e2e/test_committed_stacks.py

# What the inventory counts, as far as recorded objects and Datadog's provider are at hand.
figures: .venv/ready
	DDEXPORT_WRITE_DOCS=1 $(BIN)/pytest -k "inventory_knows or by_hand_no_more"
	$(MAKE) docs

# After an upgrade of what stands in .venv.
constraints: .venv/ready
	( sed -n '/^#/p' constraints.txt; $(BIN)/pip freeze --exclude-editable ) > constraints.new
	mv constraints.new constraints.txt

clean:
	rm -rf .venv demo

# The demo org applied to an empty one, exported again, compared and destroyed.
roundtrip: .venv/ready
	$(BIN)/pytest tests/e2e/test_roundtrip.py tests/e2e/test_apply_faults.py
