package org.fujinowa.notification;

import java.io.Serializable;

/**
 * A template in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what it says
 */
public record TemplateRow(TemplateId id, long version, TemplateDetails details) implements Serializable {}
