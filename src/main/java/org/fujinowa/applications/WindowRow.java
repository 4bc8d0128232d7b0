package org.fujinowa.applications;

import java.io.Serializable;

/**
 * An application window in the list.
 *
 * @param id identity
 * @param version for a change
 * @param details when one may apply
 * @param nameJa the delegation's name in Japanese
 * @param nameEn the delegation's name in English
 * @param begun how many applications were begun
 * @param sent how many of them have reached the association
 */
public record WindowRow(
        WindowId id, long version, WindowDetails details, String nameJa, String nameEn, long begun, long sent)
        implements Serializable {}
