package org.fujinowa.matching.engine.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** Where a reader stands in a JSON text; written as a JSON pointer (RFC 6901). */
final class Pointer {

    private final Deque<String> steps = new ArrayDeque<>();

    void enter(String nameOrIndex) {
        steps.addLast(nameOrIndex);
    }

    void leave() {
        steps.removeLast();
    }

    /** A name as one step of a pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return steps.stream().map(Pointer::step).collect(Collectors.joining());
    }
}
