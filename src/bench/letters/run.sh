#!/usr/bin/env bash
# Forty letters in one PDF, in a fresh JVM: prints the CPU seconds and writes target/bench/letters.pdf to look at.
# The goal is under 20 s of CPU. Usage: src/bench/letters/run.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."

mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-class-path -Dmdep.includeScope=test
libraries=$(cat target/bench-class-path)
mkdir -p target/bench/classes
javac -proc:none -d target/bench/classes -cp "target/test-classes:target/classes:$libraries" src/bench/letters/LettersBench.java
java -cp "target/bench/classes:target/test-classes:target/classes:$libraries" org.fujinowa.letters.model.LettersBench target/bench
