package org.fujinowa.applications;

import java.io.Serializable;

/**
 * Something that an application still lacks, and why.
 *
 * @param section where
 * @param key the question's key
 * @param reason the key of the sentence that says what is wrong
 */
public record Missing(ApplicationSection section, String key, String reason) implements Serializable {}
