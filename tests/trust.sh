#!/usr/bin/env bash
# The whole trust suite: what the tool promises, how often that was tried, and how often it failed. Prints a table.
#   bash tests/trust.sh                     as much as an hour holds
#   DRAWN=100000 HOSTILE=100000 COVERAGE=1 FAULTS=100 bash tests/trust.sh   all of it, some four hours
# The part that runs with every test run is the same with fixed samples.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
drawn=${DRAWN:-5000} hostile=${HOSTILE:-5000} out=out/trust
mkdir -p "$out"
dotnet build CrisisSim.sln -c Release -v quiet || exit 1
tool="dotnet src/CrisisSim.Cli/bin/Release/net10.0/crisissim.dll"
worst=0
printf '%-58s %10s %9s\n' promise cases failures

# A row of the table: what is promised, how many cases, and how the command that tries them ended.
row() { printf '%-58s %10s %9s\n' "$1" "$2" "$3"; [ "$3" = 0 ] || worst=1; }

# Tests by a filter: passed and failed as the runner counts them.
tests() {
  local promise=$1 project=$2 filter=$3 cases=${4:-} log=$out/$5.txt
  dotnet test "tests/CrisisSim.$project.Tests" -c Release --no-build --filter "$filter" > "$log" 2>&1
  local counts; counts=$(sed -nE 's/^(Passed|Failed)! +- Failed: +([0-9]+), Passed: +([0-9]+).*/\2 \3/p' "$log")
  read -r failed passed <<< "${counts:-1 0}"
  row "$promise" "${cases:-$((passed + failed))}" "$failed"
}

$tool verify > "$out/verify.txt" 2>&1; verified=$?
row "this build reproduces its golden rows" "$(grep -oE '[0-9,]+ crises' "$out/verify.txt" | head -1 | tr -d ',' | cut -d' ' -f1)" "$verified"
tests "a result is played again, byte for byte; two are compared" Acceptance "FullyQualifiedName~ReproducePromises|FullyQualifiedName~DiffPromises" "" reproduce
CRISISSIM_DRAWN=$drawn tests "what validate accepts runs to the end" Scenarios "FullyQualifiedName~Ok_is_a_promise" "$drawn" promise
CRISISSIM_HOSTILE=$hostile tests "hostile input is refused with its place" Acceptance "FullyQualifiedName~Hostile_input" "$hostile" hostile
tests "inputs that failed are refused or read" Acceptance "FullyQualifiedName~Inputs_that_failed" "" inputs
tests "nothing finished is lost" Acceptance "FullyQualifiedName~NothingLost|FullyQualifiedName~InterruptPromises|FullyQualifiedName~StandardStreams|FullyQualifiedName~DamagedResults" "" lost
[ "${COVERAGE:-0}" = 0 ] || CRISISSIM_COVERAGE=1 tests "intervals hold the truth as often as they say" Acceptance "FullyQualifiedName~Interval_coverage" "" intervals
[ "${COVERAGE:-0}" = 0 ] || CRISISSIM_COVERAGE=1 tests "choices and lines are right as often as they say" Statistics "FullyQualifiedName~Over_many_" "" choices

# Faults that no test finds are no failures: some change nothing that could be seen. out/faults/survivors.txt lists them.
if [ "${FAULTS:-0}" != 0 ]; then
  dotnet run -c Release --no-build --project tests/CrisisSim.House.Tests -- faults "$FAULTS" 2026 > "$out/faults.txt" 2>&1 || worst=1
  printf '%-58s %10s %9s\n' "faults planted in the model are found (let through)" \
    "$(tail -n 1 "$out/faults.txt" | cut -d' ' -f3)" "$(wc -l < out/faults/survivors.txt)"
fi
exit $worst
