#!/usr/bin/env bash
# How much of every room its tests run through: bash tests/coverage.sh [Room…], as in: bash tests/coverage.sh Kernel Statistics
# Without a room all test projects are run, which takes as long as all tests do. Prints each room's lines and, below, the
# files that are least covered; the reports (Cobertura) stay in out/coverage.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=out/coverage
rooms=("$@")
[ "${#rooms[@]}" -gt 0 ] || rooms=($(cd src && ls -d CrisisSim.*/ | sed 's/CrisisSim\.//; s/\///' | grep -vx SimSharp) Acceptance)
rm -rf "$results"

status=0
for room in "${rooms[@]}"; do
  project=tests/CrisisSim.$room.Tests
  # Whole crises are played by the million there: what they run through in the model is known from its own tests.
  [ "$room" = Acceptance ] && into='[CrisisSim.Experiments]*,[CrisisSim.Charts]*,[CrisisSim.Reports]*,[crisissim]*' ||
    into='[CrisisSim.*]*,[crisissim]*'
  [ -d "$project" ] || { echo "$room has no tests of its own"; continue; }
  dotnet test "$project" -c Release --collect 'XPlat Code Coverage' --results-directory "$results/$room" -- \
    'DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.Format=cobertura' \
    "DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.Include=$into" \
    'DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.Exclude=[*.Tests]*' |
    grep -E 'error|^(Passed|Failed)!' || true
  [ "${PIPESTATUS[0]}" -eq 0 ] || status=1
done

# A line counts as run where any of the test projects ran it.
find "$results" -name 'coverage.cobertura.xml' -exec cat {} + | awk -F'"' -v asked=" $* " '
  / *<package / { room = $2 == "crisissim" ? "Cli" : substr($2, 11) }
  / *<class / { for (i = 1; i < NF; i++) if ($i ~ / filename=$/) file = $(i + 1); sub(/.*CrisisSim\.[A-Za-z]+\//, "", file) }
  / *<line / { at = room " " file " " $2; if (!(at in ran) || $4 > ran[at]) ran[at] = $4 }
  END {
    for (at in ran) {
      split(at, part, " ")
      if (asked != "  " && index(asked, " " part[1] " ") == 0) continue
      lines[part[1]]++; all[part[1] " " part[2]]++
      if (ran[at] > 0) { hit[part[1]]++; done[part[1] " " part[2]]++ }
    }
    printf "%-14s %7s %7s\n", "room", "lines", "run"
    for (room in lines) printf "%-14s %7d %6.1f%%\n", room, lines[room], 100 * hit[room] / lines[room] | "sort"
    close("sort")
    print "\nfiles least covered"
    for (file in all) if (done[file] < 0.8 * all[file]) printf "%6.1f%% of %4d  %s\n", 100 * done[file] / all[file], all[file], file | "sort -n | head -20"
    close("sort -n | head -20")
  }'
exit "$status"
