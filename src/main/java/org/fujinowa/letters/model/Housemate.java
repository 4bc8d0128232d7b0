package org.fujinowa.letters.model;

/**
 * Somebody who lives with the family, as the guest is told.
 *
 * @param name the name as written
 * @param relation to the family, may be empty
 * @param age of children on the first night; −1 for adults and where it is not known
 */
public record Housemate(String name, String relation, int age) {}
