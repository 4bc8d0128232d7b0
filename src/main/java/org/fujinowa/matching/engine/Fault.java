package org.fujinowa.matching.engine;

import java.util.List;

/**
 * One thing wrong with a problem.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the problem
 * @param key the key of the sentence in the message bundles
 * @param arguments the values of the sentence: texts and numbers
 */
public record Fault(String pointer, String key, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String pointer, String key, Object... arguments) {
        return new Fault(pointer, key, List.of(arguments));
    }
}
