package org.fujinowa.matching.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.fujinowa.matching.engine.Limits;
import org.fujinowa.shared.Folding;

/** Who goes to one school. A school is written together with the year: "Emerald State High School Year 10", 藤沢中学校 3年. */
final class Schoolmates {

    private static final Pattern YEAR =
            Pattern.compile("(?i)[\\s　,、(（]*((year|grade|class)\\s*[0-9０-９]+|[0-9０-９一二三四五六]+\\s*年生?).*$");

    private Schoolmates() {}

    /** The ids of the guests of each school with at least two of them; a large school in groups of what one wish can hold. */
    static List<List<String>> groups(List<Guest> guests) {
        var bySchool = new LinkedHashMap<String, List<String>>();
        for (var guest : guests) {
            var school = school(guest);
            if (!school.isEmpty()) {
                bySchool.computeIfAbsent(school, any -> new ArrayList<>())
                        .add(guest.id().toString());
            }
        }
        var groups = new ArrayList<List<String>>();
        for (var mates : bySchool.values()) {
            for (int from = 0; from + 1 < mates.size(); from += Limits.GROUP) {
                groups.add(List.copyOf(mates.subList(from, Math.min(mates.size(), from + Limits.GROUP))));
            }
        }
        return groups;
    }

    static String school(Guest guest) {
        return Folding.fold(YEAR.matcher(guest.details().school()).replaceFirst(""));
    }
}
