# What every check shares: source it first. It stands at the root of the checkout, whatever directory the
# check was called from, and knows where the toolchain lives.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Debug builds that need other compiler flags get a build directory of their own, so that going from one
# check to the next never rebuilds. Plain debug builds stay in `.build`, where `swift build` puts them.
strict_flags=(--scratch-path .build/strict --enable-code-coverage -Xswiftc -warnings-as-errors)
release_flags=(--scratch-path .build/release-tests --configuration release -Xswiftc -enable-testing)

# A directory that is gone when the check is over.
temporary_directory() {
  temporary=$(mktemp -d)
  trap 'rm -rf "$temporary"' EXIT
}

# The full name of a tool of the toolchain that `swift` belongs to; one of the same name may come first on
# PATH and be too old to read what this compiler writes. A toolchain without it cannot run the check, which is
# then skipped: by convention, a script that ends with 77 could not do its work and says why last.
tool() {
  local resources
  resources=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
  local found="$resources/../../bin/$1"
  [ -x "$found" ] || { echo "no $1 beside swift" >&2; return 77; }
  echo "$found"
}

# Builds the library and sets `module` to the arguments with which a tool of the compiler reads it.
build_module() {
  quietly swift build --target OperatingModel
  module=(
    -module-name OperatingModel
    -I "$(swift build --show-bin-path)/Modules"
    -target "$(swift -print-target-info | sed -n 's/.*"triple": "\(.*\)".*/\1/p' | head -n 1)"
  )
  [ "$(uname)" != Darwin ] || module+=(-sdk "$(xcrun --show-sdk-path)")
}

# Runs a command quietly; says what it printed only if it failed, and each line once: a build that fails
# prints what it found in one file again for every other file of the batch, millions of lines in the worst case.
quietly() {
  local output
  output=$(mktemp)
  if "$@" >"$output" 2>&1; then
    rm "$output"
  else
    awk '!seen[$0]++ && ++lines <= 300 { print } END { if (lines > 300) print "… and", lines - 300, "more" }' "$output"
    rm "$output"
    fail "failed: $*"
  fi
}

fail() {
  echo "$@" >&2
  exit 1
}
