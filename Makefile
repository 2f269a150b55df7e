# Thin names over the real commands; each sets up what it needs.

PYTHON ?= python3
BIN := .venv/bin
TOFU := v1.12.6

.PHONY: setup demo test lint bench tofu clean

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

demo: .venv/ready
	$(BIN)/ddexport demo --out demo

test: lint
	$(BIN)/pytest -n 2

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/ready
	$(BIN)/python bench/export.py

# OpenTofu from its Go module, for the tests where neither terraform nor tofu is installed. Its
# go.mod replaces a module, which `go install` refuses, so it is built where Go unpacks it.
tofu:
	go mod download github.com/opentofu/opentofu@$(TOFU)
	go -C "$$(go env GOMODCACHE)/github.com/opentofu/opentofu@$(TOFU)" build -trimpath \
	  -ldflags "-s -w -X github.com/opentofu/opentofu/version.dev=no" \
	  -o "$(CURDIR)/.tofu/tofu" ./cmd/tofu

clean:
	rm -rf .venv demo
