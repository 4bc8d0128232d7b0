package org.fujinowa.vetting;

import java.io.Serializable;

/**
 * One point of the form for home visits.
 *
 * @param key its name
 * @param ja what is looked at, in Japanese
 * @param en what is looked at, in English
 * @param required whether the form is not complete without it
 */
public record VisitItem(String key, String ja, String en, boolean required) implements Serializable {}
