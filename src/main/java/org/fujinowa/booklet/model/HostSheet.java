package org.fujinowa.booklet.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A home as its guest is told.
 *
 * @param name the family's name as written
 * @param reading its name in kana, may be empty
 * @param latin its name in Latin letters, may be empty
 * @param address as written
 * @param phone how it is reached
 * @param members who lives there
 * @param firstNight the evening of arrival in the home
 * @param departure the morning of leaving it
 */
public record HostSheet(
        String name,
        String reading,
        String latin,
        String address,
        String phone,
        List<Housemate> members,
        LocalDate firstNight,
        LocalDate departure) {

    /**
     * Somebody who lives there.
     *
     * @param name as written
     * @param relation to the family, may be empty
     * @param age of children on the first night; −1 for adults and where it is not known
     */
    public record Housemate(String name, String relation, int age) {}
}
