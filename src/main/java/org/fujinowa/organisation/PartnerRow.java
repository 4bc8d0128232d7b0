package org.fujinowa.organisation;

import java.io.Serializable;

/**
 * A partner in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what the register says of it
 */
public record PartnerRow(PartnerId id, long version, PartnerDetails details) implements Serializable {}
