package org.fujinowa.preparation;

import java.io.Serializable;

/**
 * A step in a checklist template.
 *
 * @param id identity
 * @param version for a change
 * @param details what is to be done
 */
public record TemplateRow(TemplateStepId id, long version, TemplateStepDetails details) implements Serializable {}
