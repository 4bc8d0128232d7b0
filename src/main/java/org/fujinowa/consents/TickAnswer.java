package org.fujinowa.consents;

import java.io.Serializable;

/**
 * What somebody said to one tick of a form.
 *
 * @param key the tick's key
 * @param agreed whether they agreed; otherwise they refused
 */
public record TickAnswer(String key, boolean agreed) implements Serializable {}
