# The one entry point, for people and for CI. `make demo` and `make test` see to what they need by themselves.

SWIFT ?= swift
PREFIX ?= /usr
DESTDIR ?=
SECONDS_OF_FUZZ ?= $(or $(SECONDS),60)

# What is shipped checks the law of exclusivity as it runs, as every test does; that takes 5 of 100 instructions.
RELEASE_FLAGS := --configuration release --product spotgate --static-swift-stdlib
# No path of this machine in the executable, its functions bound at the start and then read-only. No build id: it would
# name the debug information, which has the folder in it and is not shipped.
RELEASE_FLAGS += -Xswiftc -file-prefix-map -Xswiftc '$(CURDIR)=.' -Xcc -ffile-prefix-map='$(CURDIR)=.'
RELEASE_FLAGS += -Xlinker -z -Xlinker now -Xlinker --build-id=none
# Set by whoever builds without a repository around it, as the container does.
SPOTGATE_COMMIT ?= $(shell git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)
RELEASE := .build/release/spotgate
# sudo resets PATH: what is found where the toolchain usually is, or where the person who called sudo has it, comes last.
export PATH := $(PATH)$(shell command -v $(SWIFT) >/dev/null || Tests/toolchain.sh)
# Under sudo, root only copies: the person who called it builds, so that their folder stays theirs.
AS_BUILDER := $(if $(and $(filter 0,$(shell id -u)),$(filter-out root,$(SUDO_USER))),sudo --login --user='$(SUDO_USER)' --)

.DEFAULT_GOAL := help
.PHONY: help setup demo build test e2e lint check release install deb dist reproduce pages drill fresh bench cost docs fuzz differential sanitize valgrind soak chaos hostile tls clean

help: ## lists these targets
	@sed -n 's/^\([a-z0-9]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

setup: ## installs what the build and the tests need (Debian packages, and .venv for the Python strangers)
	@Tests/setup.sh test

demo: ## starts the stand-in ThoughtSpot, the service and a sign-in page on this machine: http://localhost:8080
	@Tests/setup.sh build
	@echo 'demo: building spotgate, which takes a minute or two the first time'
	@$(SWIFT) build --product spotgate
	@$$($(SWIFT) build --show-bin-path)/spotgate demo $(DEMO) || { status=$$?; \
		[ $$status != 75 ] || echo "demo: make demo DEMO='--port 9000' takes another port" >&2; exit $$status; }

build: ## debug build of everything, tests included
	@Tests/setup.sh build
	$(SWIFT) build --build-tests

test: lint ## lint, units, then the end-to-end tests against real servers and clients; failures are named at the end
	$(SWIFT) build --build-tests --quiet
	@.venv/bin/python Tests/run.py

e2e: ## only the end-to-end tests
	@Tests/setup.sh test
	$(SWIFT) build --build-tests --quiet
	@.venv/bin/python Tests/run.py endtoend

lint: ## formatting, shell scripts, container file, manifests, unit files and the house rules
	@Tests/setup.sh test
	@Tests/lint.sh

check: test ## another name of test

release: ## the optimised executable with the Swift runtime inside
	@Tests/setup.sh build
	SPOTGATE_COMMIT='$(SPOTGATE_COMMIT)' $(SWIFT) build $(RELEASE_FLAGS)

install: ## installs under DESTDIR and PREFIX; a configuration that is there stays. sudo make install builds nothing as root
	@[ -n "$(AS_BUILDER)" ] && [ -x '$(RELEASE)' ] || \
		$(AS_BUILDER) $(MAKE) --no-print-directory --directory='$(CURDIR)' release
	DESTDIR='$(DESTDIR)' PREFIX='$(PREFIX)' deploy/install.sh '$(RELEASE)'

deb: release ## a Debian package in dist/
	deploy/debian/build.sh '$(RELEASE)'

dist: release ## what a release has to download, in dist/: archive, package, image, bill of materials, sums
	@Tests/setup.sh dist
	deploy/dist/dist.sh '$(RELEASE)'

reproduce: ## makes dist twice, in two folders and by two users where it can, and compares every octet
	@Tests/setup.sh build
	Tests/Drills/reproduce.sh

drill: ## systemd, Debian package and container, run for real (root)
	@Tests/setup.sh drill
	@$(MAKE) --no-print-directory deb
	Tests/Drills/run.sh

fresh: ## bare Debian 12 and 13, as root and as an ordinary user: demo, tests, package, README to a token (root, an hour)
	Tests/Drills/fresh.sh $(FRESH)

bench: ## tokens a second, latency, CPU and memory beside nginx and others; BENCH="--check" holds the ratios to thresholds.json
	@Tests/setup.sh drill
	@$(MAKE) --no-print-directory release
	.venv/bin/python Tests/Drills/bench.py $(BENCH)
	Tests/Drills/clients.sh .build/release/spotgate

cost: ## instructions, mallocs, retains and releases of a token, counted by callgrind; COST="--check" holds them to cost.json
	@Tests/setup.sh drill
	@$(MAKE) --no-print-directory release
	.venv/bin/python Tests/Drills/cost.py $(COST)

pages: ## writes what is made from the program's tables: example, schema, manual, completions
	@Tests/setup.sh build
	$(SWIFT) build --quiet --product spotgate
	deploy/pages.sh "$$($(SWIFT) build --show-bin-path)/spotgate"

.PHONY: api
api: ## makes the values and tables of REST API 2.0 from the vendor's description: OPENAPI=file.json
	python3 Sources/ThoughtSpot/V2/Generator/generate.py '$(OPENAPI)'
	python3 Sources/ThoughtSpot/V2/Generator/digest.py '$(OPENAPI)' Tests/ThoughtSpotTests/Fixtures/operations.txt
	python3 Sources/ThoughtSpot/V2/Generator/sandbox.py '$(OPENAPI)' Sources/Sandbox/V2/Description

.PHONY: example
example: ## builds the package of the library's tutorial, which sees what is public
	@Tests/setup.sh build
	$(SWIFT) build --package-path Tests/Examples/Members --scratch-path .build/example

docs: build ## the Swift library's documentation as web pages in dist/docs, every link of it checked
	@Tests/docs.sh

fuzz: ## libFuzzer over every parser, SECONDS=n each (60)
	@Tests/setup.sh build
	Tests/Fuzz/fuzz.sh $(SECONDS_OF_FUZZ)

differential: ## our parsers beside h11 and llhttp on 200,000 mutated messages, our requests beside the vendor's clients'
	@Tests/setup.sh test
	SPOTGATE_CASES=100000 $(SWIFT) test --disable-xctest --filter DifferentialTests
	.venv/bin/python Tests/Drills/vendor_requests.py "$$($(SWIFT) build --show-bin-path)/spotgate"

sanitize: ## the tests under AddressSanitizer and ThreadSanitizer
	@Tests/setup.sh drill
	Tests/Drills/sanitize.sh

valgrind: ## the service under memcheck: handshakes, resumptions, refusals, reloads and signatures, no error and no leak
	@Tests/setup.sh drill
	@$(MAKE) --no-print-directory release
	.venv/bin/python Tests/Drills/valgrind.py

soak: ## two million tokens with reloads and faults on the way
	@Tests/setup.sh drill
	@$(MAKE) --no-print-directory release
	.venv/bin/python Tests/Drills/soak.py $(TOKENS)

chaos: ## a hostile network, a failing ThoughtSpot, names, clock, disk and descriptors that fail (root)
	@Tests/setup.sh drill
	@$(MAKE) --no-print-directory release
	.venv/bin/python Tests/Drills/chaos.py
	.venv/bin/python Tests/Drills/surroundings.py

hostile: ## slow and hostile clients, with a healthy one measured beside them
	@Tests/setup.sh drill
	@$(MAKE) --no-print-directory release
	.venv/bin/python Tests/Drills/hostile.py

tls: ## sslscan and testssl.sh against the TLS listener, what handshakes cost, resumption
	@Tests/setup.sh drill
	@$(MAKE) --no-print-directory release
	.venv/bin/python Tests/Drills/tls.py

clean: ## removes what was built
	rm -rf .build .venv dist
