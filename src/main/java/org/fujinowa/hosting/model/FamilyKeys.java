package org.fujinowa.hosting.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.Member;
import org.fujinowa.shared.Folding;

/**
 * The folded forms by which two records of one household recognise each other.
 *
 * @param name the household's name as written
 * @param reading its name in kana
 * @param latin its name in Latin letters
 * @param contact the digits of the phone number; the address where there is none
 * @param sort what Japanese lists are sorted by: reading, else Latin, else name
 * @param latinSort what English lists are sorted by: Latin, else reading, else name
 */
public record FamilyKeys(String name, String reading, String latin, String contact, String sort, String latinSort) {

    private static final int LONGEST = 400;

    /** The keys of that family. */
    public static FamilyKeys of(HostFamilyDetails details) {
        var name = household(details.name());
        var reading = fold(details.reading());
        var latin = fold(details.latin());
        var digits = Folding.fold(details.phone()).replaceAll("[^0-9]", "");
        return new FamilyKeys(
                name,
                reading,
                latin,
                digits.isEmpty() ? fold(details.address()) : digits,
                first(reading, latin, name),
                first(latin, reading, name));
    }

    /**
     * Whether both may be one household. Families share names (there are many 千葉 in Fujisawa), so a name alone is not
     * enough: the name is the same in some script and nothing that tells households apart (phone, district, a member)
     * contradicts; or phone or address are the same; or name and a member's name are the same.
     */
    public static boolean resemble(HostFamilyDetails one, HostFamilyDetails other) {
        var mine = of(one);
        var theirs = of(other);
        if (!mine.contact.isEmpty() && mine.contact.equals(theirs.contact)) {
            return true;
        }
        return mine.sharesNameWith(theirs) && (sharesMember(one, other) || contradictNowhere(one, other, mine, theirs));
    }

    /** Whether the household's name is the same in some script. */
    boolean sharesNameWith(FamilyKeys other) {
        return same(name, other.name) || same(reading, other.reading) || same(latin, other.latin);
    }

    private static boolean contradictNowhere(
            HostFamilyDetails one, HostFamilyDetails other, FamilyKeys mine, FamilyKeys theirs) {
        return (mine.contact.isEmpty() || theirs.contact.isEmpty())
                && (one.district().isBlank()
                        || other.district().isBlank()
                        || same(fold(one.district()), fold(other.district())));
    }

    private static boolean sharesMember(HostFamilyDetails one, HostFamilyDetails other) {
        var names = memberNames(one);
        return memberNames(other).stream().anyMatch(names::contains);
    }

    private static Set<String> memberNames(HostFamilyDetails details) {
        return details.members().stream()
                .map(Member::name)
                .map(FamilyKeys::fold)
                .collect(Collectors.toSet());
    }

    /** 千葉家, 千葉様 and 千葉 are one name. */
    private static String household(String name) {
        return fold(name).replaceFirst("(?<=.)(家|様|さん|さま|宅)$", "");
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static String first(String... names) {
        return Stream.of(names).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String fold(String text) {
        var folded = Folding.fold(text);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }
}
