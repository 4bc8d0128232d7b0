#!/bin/sh
# Writes 200 random itineraries as calendar feeds and has two readers from npm compare every instant. Needs Node 20, npm and compiled tests (mvn test-compile).
set -e
cd "$(dirname "$0")/../../.."
classpath=${CLASSPATH_OF_TESTS:-}
if [ -z "$classpath" ]; then
    mvn -q dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
    classpath=$(cat target/test-classpath)
fi
rm -rf target/feeds
java -cp "target/test-classes:target/classes:$classpath" org.fujinowa.feeds.model.RandomFeeds target/feeds 200
mkdir -p target/calendar-readers
cp src/bench/calendars/package.json src/bench/calendars/read-feeds.mjs target/calendar-readers/
npm install --silent --no-audit --no-fund --prefix target/calendar-readers
node target/calendar-readers/read-feeds.mjs target/feeds
