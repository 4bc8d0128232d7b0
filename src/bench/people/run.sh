#!/usr/bin/env bash
# The page of people who may be one human being, over 5,000 people in an embedded Derby: prints the milliseconds of the search, cold and warm.
# The goal is under 1 s. Usage: src/bench/people/run.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."

mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-class-path -Dmdep.includeScope=test
libraries=$(cat target/bench-class-path)
mkdir -p target/bench/classes
javac -proc:none -d target/bench/classes -cp "target/test-classes:target/classes:$libraries" src/bench/people/DuplicatesBench.java
java -Dfujinowa.secret.keys="bench:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" \
  -cp "target/bench/classes:target/test-classes:target/classes:$libraries" org.fujinowa.people.store.DuplicatesBench
