# Everything from an empty clone: `make run VIDEO=clip.mp4`, `make test`. `make help` lists the rest.
SHELL = /bin/sh
VENV = .venv
BIN = $(VENV)/bin
PIP_INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --root-user-action=ignore
LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header pyproject.toml requirements/build.in

# Handed on through the environment as it was typed, so that spaces, quotes and dollar signs survive.
override VIDEO := $(value VIDEO)
export VIDEO

.PHONY: help setup train-setup run test test-slow reliability lint format types translations lock package downloads \
	package-test package-twice audit docs screenshots clean

help:
	@echo 'make run [VIDEO=path]  open the program (set-up included)'
	@echo 'make test              run the tests (set-up included); PYTEST_ARGS=... is handed on'
	@echo 'make test-slow         the tests that take minutes (training commands; TensorFlow included)'
	@echo 'make reliability       nasty inputs, fuzzing and long property tests; writes docs/RELIABILITY.md'
	@echo 'make setup             virtual environment with locked dependencies'
	@echo 'make train-setup       the same with TensorFlow, needed to train and export networks'
	@echo 'make lint | types      ruff | mypy'
	@echo 'make format            let ruff rewrite the code'
	@echo 'make translations      collect the window'"'"'s texts into resources/translations/*.ts and compile them'
	@echo 'make lock              resolve the lock files again (needs the package index)'
	@echo 'make package           one-folder program in dist/ (PyInstaller), its size checked against the budget'
	@echo 'make downloads         the same, packed for Linux (.tar.xz, .deb), with SHA256SUMS'
	@echo 'make package-test      run the downloads in a Debian without Python and network (root, debootstrap, Xvfb)'
	@echo 'make package-twice     build twice and compare the files'
	@echo 'make docs              the documentation as a site in build/site, links checked'
	@echo 'make screenshots       take the pictures of README, site and guide again (Xvfb)'
	@echo 'make audit             known vulnerabilities of what is locked for users (needs their database)'
	@echo 'make clean             remove what was built, and the virtual environment'

$(BIN)/python:
	@python=$$(sh scripts/find_python.sh) && echo "Creating $(VENV) with $$python ..." && "$$python" -m venv $(VENV)

# A stamp is older than its lock exactly when the lock changed since the last set-up.
$(VENV)/.dev-stamp: requirements/dev.lock pyproject.toml | $(BIN)/python
	@echo 'Installing locked dependencies (a few minutes the first time) ...'
	@$(PIP_INSTALL) --require-hashes -r requirements/dev.lock
	@$(PIP_INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.train-stamp: requirements/train.lock $(VENV)/.dev-stamp
	@echo 'Installing TensorFlow (a few minutes the first time) ...'
	@$(PIP_INSTALL) --require-hashes -r requirements/train.lock
	@touch $@

$(VENV)/.docs-stamp: requirements/docs.lock $(VENV)/.dev-stamp
	@echo 'Installing what builds the documentation ...'
	@$(PIP_INSTALL) --require-hashes -r requirements/docs.lock
	@touch $@

setup: $(VENV)/.dev-stamp
	@sh scripts/qt_libraries.sh check $(BIN)/python

train-setup: setup $(VENV)/.train-stamp

run: setup
	@$(BIN)/python -m deepfake_desktop $${VIDEO:+"$$VIDEO"}

test: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist loadfile $(PYTEST_ARGS)

test-slow: train-setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m slow -o faulthandler_timeout=1600 $(PYTEST_ARGS)

# What is too long for the suite. Each part writes its numbers into docs/reliability, and the page is made of these.
FUZZ_RUNS ?= 220000
SOAK_MINUTES ?= 120
reliability: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.corpus --report docs/reliability/inputs.json
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.fuzz --runs $(FUZZ_RUNS) --seconds 7200 \
		--report docs/reliability/fuzz.json
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/properties --hypothesis-profile long \
		-o timeout=7200 -o faulthandler_timeout=7300
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m scripts.reliability_faults
	xvfb-run -a $(BIN)/python -m tests.soak --minutes $(SOAK_MINUTES) --out build/soak
	$(BIN)/python -m scripts.reliability_faults --soak build/soak/soak.json && cp build/soak/soak.svg docs/reliability/
	$(BIN)/python scripts/reliability.py

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: setup
	$(BIN)/mypy

translations: setup
	$(BIN)/python scripts/translations.py

lock: $(VENV)/.dev-stamp
	$(LOCK) --upgrade -o requirements/runtime.lock
	$(LOCK) --upgrade --extra dev --extra cluster -o requirements/dev.lock
	$(LOCK) --upgrade --extra dev --extra cluster --extra train -o requirements/train.lock
	$(LOCK) --upgrade --extra dev --extra cluster --extra docs -o requirements/docs.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --upgrade requirements/audit.in -o requirements/audit.lock

# In an environment of its own: it brings much that the program must not come to rely on.
audit: $(BIN)/python
	@test -x .venv-audit/bin/pip-audit || { $(BIN)/python -m venv .venv-audit && .venv-audit/bin/python -m pip install \
		--quiet --disable-pip-version-check --root-user-action=ignore --require-hashes -r requirements/audit.lock; } \
		|| echo 'pip-audit cannot be installed from here: nothing was audited.'
	@test ! -x .venv-audit/bin/pip-audit || sh scripts/audit.sh .venv-audit/bin/pip-audit

# Dates and the order of sets are fixed, so that equal sources give equal files; the cache stays out of the home folder.
BUILD_ENV = SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 1767225600) PYTHONHASHSEED=0 \
	PYINSTALLER_CONFIG_DIR=$(CURDIR)/build/pyinstaller

# Over the budget it is told here, and fails `make downloads` and `make package-test`.
package: setup
	$(BUILD_ENV) $(BIN)/pyinstaller --noconfirm --clean --log-level WARN build.spec
	@$(BIN)/python -m distribution.size dist/deepfake-desktop || true

downloads: package
	rm -f dist/*.tar.* dist/*.deb dist/SHA256SUMS
	$(BUILD_ENV) $(BIN)/python -m distribution.linux.packages
	$(BIN)/python -m distribution.size dist/deepfake-desktop dist/*.tar.* dist/*.deb
	$(BIN)/python -m distribution.checksums dist/*.tar.* dist/*.deb

package-test: setup
	$(BIN)/python -m distribution.linux.package_test
	$(BIN)/python -m distribution.size dist/deepfake-desktop

package-twice: package
	rm -rf build/first && mv dist/deepfake-desktop build/first
	$(MAKE) package
	$(BIN)/python -m distribution.compare build/first dist/deepfake-desktop

# The theme's makers print an advertisement for their next program, which NO_MKDOCS_2_WARNING switches off.
docs: setup $(VENV)/.docs-stamp
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --clean

screenshots: setup
	xvfb-run -a -s "-screen 0 1600x1000x24" $(BIN)/python -m scripts.take_screenshots docs/images
	xvfb-run -a -s "-screen 0 1600x1000x24" $(BIN)/python -m scripts.guide_pictures resources/guide

clean:
	rm -rf $(VENV) .venv-audit build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache
