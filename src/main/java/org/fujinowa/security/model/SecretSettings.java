package org.fujinowa.security.model;

import java.util.Optional;

/** Small secrets that all nodes share, such as the hash of the set-up code. */
public interface SecretSettings {

    void put(String name, String content);

    Optional<String> find(String name);

    void remove(String name);
}
