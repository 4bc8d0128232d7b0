package org.fujinowa.organisation;

import java.io.Serializable;

/**
 * An organisation in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what the register says of it
 */
public record OrganisationRow(OrganisationId id, long version, OrganisationDetails details) implements Serializable {}
