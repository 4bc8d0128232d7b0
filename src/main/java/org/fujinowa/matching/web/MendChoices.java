package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardView;

/** Guests and families of a board by what one types to name them; two of one name are told apart by a number. */
@RequestScoped
class MendChoices {

    @Inject
    private Said said;

    Map<String, HostFamilyId> families(BoardView board) {
        var all = new LinkedHashMap<String, HostFamilyId>();
        board.homes()
                .forEach(home -> put(
                        all,
                        home.details().district().isBlank()
                                ? said.familyName(home.details())
                                : said.familyName(home.details()) + " · "
                                        + home.details().district(),
                        home.id()));
        return all;
    }

    Map<String, ParticipantId> guests(BoardView board) {
        var all = new LinkedHashMap<String, ParticipantId>();
        board.guests().forEach(guest -> put(all, guest.person().writtenName(), guest.id()));
        return all;
    }

    private static <T> void put(Map<String, T> all, String name, T id) {
        var told = name;
        for (int number = 2; all.containsKey(told); number++) {
            told = name + " (" + number + ")";
        }
        all.put(told, id);
    }

    /** What somebody typed, if it names one of them: in full, or by a beginning that only one has. */
    static <T> Optional<T> named(Map<String, T> all, String typed) {
        var word = typed.strip();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var exact = all.get(word);
        if (exact != null) {
            return Optional.of(exact);
        }
        var beginning = all.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(word))
                .toList();
        return beginning.size() == 1 ? Optional.of(beginning.get(0).getValue()) : Optional.empty();
    }
}
