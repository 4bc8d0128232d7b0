package org.fujinowa.vetting;

import java.io.Serializable;

/**
 * What a referee says to one question.
 *
 * @param key which question
 * @param text in words, or the code of what was chosen
 */
public record RefereeAnswer(String key, String text) implements Serializable {}
