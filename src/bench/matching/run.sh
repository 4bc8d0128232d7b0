#!/usr/bin/env bash
# Benchmarks of matching, each in a JVM of its own, printed as the tables of docs/benchmarks.md.
# Usage: src/bench/matching/run.sh [--quick | --full | SIZE...]
#   --quick  12x20 and 40x60, a few minutes     (nothing)  and 200x300 and the OR-Library     --full  and 1000x1500
set -euo pipefail
cd "$(dirname "$0")/../../.."

mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-class-path -Dmdep.includeScope=test
libraries=$(cat target/bench-class-path)
rm -rf target/bench/matching
mkdir -p target/bench/matching
javac -d target/bench/matching -cp "target/test-classes:target/classes:$libraries" \
    -processor org.openjdk.jmh.generators.BenchmarkProcessor src/bench/matching/org/fujinowa/matching/engine/*.java
echo "$(date --iso-8601=minutes), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
java -Xmx1g -cp "target/bench/matching:target/test-classes:target/classes:$libraries" \
    org.fujinowa.matching.engine.MatchingBenchmarks "$@"
