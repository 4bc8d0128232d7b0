package org.fujinowa.letters.model;

import java.util.List;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.people.Answer;
import org.fujinowa.people.LanguageSkill;

/**
 * What the letter says about the family; what a kind of letter does not need is empty.
 *
 * @param name as written
 * @param reading in kana
 * @param latin in Latin letters
 * @param address postal code first, as written
 * @param phone how it is reached
 * @param members who lives there
 * @param petsAnswer whether pets were asked and answered
 * @param pets each kind of pet
 * @param smoking whether and where somebody smokes
 * @param languages languages spoken
 * @param interests in words
 * @param letter the family's own words to its guest
 */
public record Household(
        String name,
        String reading,
        String latin,
        String address,
        String phone,
        List<Housemate> members,
        Answer petsAnswer,
        List<Pet> pets,
        Smoking smoking,
        List<LanguageSkill> languages,
        List<String> interests,
        String letter) {

    /** The address as an envelope shows it: the postal code on a line of its own. */
    public List<String> getAddressLines() {
        return List.of(address.strip()
                .replaceFirst("^(〒?\\s*\\d{3}-?\\d{4})[\\s　]+", "$1\n")
                .split("\\R"));
    }

    /** The names alone, for what shows no more. */
    Household named() {
        return new Household(
                name,
                reading,
                latin,
                "",
                "",
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                Smoking.NONE,
                List.of(),
                List.of(),
                "");
    }

    /** The names and the address, for a letter that goes there. */
    Household addressed() {
        return new Household(
                name,
                reading,
                latin,
                address,
                "",
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                Smoking.NONE,
                List.of(),
                List.of(),
                "");
    }
}
