package org.fujinowa.people;

import java.io.Serializable;

/**
 * Which two records become one, and what it says.
 *
 * @param stays whose identity is kept
 * @param staysVersion the version of that record that was looked at
 * @param goes whose identity ends
 * @param goesVersion the version of that record that was looked at
 * @param details what is said of the person from now on
 */
public record MergeOrder(PersonId stays, long staysVersion, PersonId goes, long goesVersion, PersonDetails details)
        implements Serializable {}
