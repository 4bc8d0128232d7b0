package org.fujinowa.people;

/**
 * What the register says of a person has changed; whoever sorts or searches by the name looks it up again.
 *
 * @param person who it is
 */
public record PersonChanged(PersonId person) {}
