# What a person types. Each target checks the tools it needs first and says in one line what is missing.
#
#   make run               build everything and serve with demonstration data (kept in data/demo)
#   make demo PLAN=FILE    the same with that plan document read, confirmed and issued (kept in data/demo-plan)
#   make test              install what tests need, check, then every test on both databases and in a browser
#   make check             the fast part: format, vet, staticcheck, types, lint
#   make bench [NAME=…]    measure the figures of docs/performance.md
#   make soak [FUZZ=30s] [KILLS=200]   what takes long: kills under load, a full disk, fuzzing, race detector
#   make build | web       bin/zhiben | the browser application alone
#   make clean             remove what was built; data/ stays

# One setting for all Go commands, so that they share the build cache; nothing in the product needs C.
export CGO_ENABLED ?= 0

STATICCHECK_VERSION := 0.8.2
STATICCHECK = .tools/staticcheck-$(STATICCHECK_VERSION)-$(shell go env GOVERSION 2>/dev/null)
NODE_MODULES := web/node_modules/.package-lock.json
WEB_PAGE := web/dist/app/index.html
WEB_SOURCES = $(shell find web -type f -not -path 'web/node_modules/*' -not -path 'web/dist/*' -not -path 'web/e2e/*')

.PHONY: run demo test check bench soak build web clean versions warm
.DEFAULT_GOAL := run

run: build
	@exec bin/zhiben serve --demo --data data/demo

demo: build
	@test -f "$(PLAN)" || { echo 'usage: make demo PLAN=FILE (a plan document: .docx .doc .pdf .txt .html)' >&2; exit 2; }
	@exec bin/zhiben serve --demo --data data/demo-plan --issue "$(PLAN)"

test: versions
	scripts/test-deps
	$(MAKE) check
	$(MAKE) build
	scripts/with-postgres scripts/test

check: versions $(NODE_MODULES)
	@bad=$$(git ls-files -co --exclude-standard '*.go' | xargs gofmt -l); test -z "$$bad" || { echo "gofmt -w would change: $$bad" >&2; exit 1; }
	cd web && npm run --silent check
	go vet ./...
	@$(MAKE) --no-print-directory $(STATICCHECK)
	$(STATICCHECK) ./...

bench: build
	go run ./bench $(NAME)

soak: build
	go run ./bench soak
	scripts/with-postgres scripts/soak

# The Go packages compile while npm installs; the last step only links.
build: versions
	@$(MAKE) --no-print-directory -j2 web warm
	go build -ldflags='-s -w' -o bin/zhiben ./cmd/zhiben

warm:
	@go build -o /dev/null ./cmd/zhiben

web: $(WEB_PAGE)

$(WEB_PAGE): $(NODE_MODULES) $(WEB_SOURCES)
	cd web && npm run --silent build
	@touch $@

$(NODE_MODULES): web/package-lock.json | versions
	cd web && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(STATICCHECK):
	GOBIN=$(CURDIR)/.tools go install honnef.co/go/tools/cmd/staticcheck@v$(STATICCHECK_VERSION)
	@mv .tools/staticcheck $@

versions:
	@scripts/versions

clean:
	rm -rf bin .tools web/node_modules web/dist/app
