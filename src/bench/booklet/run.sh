#!/usr/bin/env bash
# A booklet for a delegation of twelve, then twelve booklets: prints the CPU seconds and writes target/bench/booklet.pdf to look at.
# The goal is under 10 s of CPU. Usage: src/bench/booklet/run.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."

mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-class-path -Dmdep.includeScope=test
libraries=$(cat target/bench-class-path)
mkdir -p target/bench/classes
javac -proc:none -d target/bench/classes -cp "target/test-classes:target/classes:$libraries" src/bench/booklet/BookletBench.java
java -cp "target/bench/classes:target/test-classes:target/classes:$libraries" org.fujinowa.booklet.model.BookletBench target/bench
