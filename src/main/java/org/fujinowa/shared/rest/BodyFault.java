package org.fujinowa.shared.rest;

import java.util.List;

/**
 * One thing wrong with a body.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole body
 * @param key the key of the sentence in the message bundles
 * @param arguments the values of the sentence
 */
public record BodyFault(String pointer, String key, List<Object> arguments) {

    public BodyFault {
        arguments = List.copyOf(arguments);
    }

    static BodyFault of(String pointer, String key, Object... arguments) {
        return new BodyFault(pointer, key, List.of(arguments));
    }
}
