package org.fujinowa.itinerary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.shared.Kebab;
import org.jspecify.annotations.Nullable;

/**
 * One thing that does not fit together in an itinerary.
 *
 * @param kind what is wrong
 * @param stop where it is shown
 * @param other the stop with which it does not fit, if it is one
 * @param who whom it is about, in the order of their identities
 * @param facts the values of the sentence that says why, behind the number of people, which is {@code {0}}; nothing about health
 */
public record Conflict(
        ConflictKind kind,
        StopId stop,
        @Nullable StopId other,
        List<ParticipantId> who,
        List<? extends Serializable> facts)
        implements Serializable {

    public Conflict {
        who = who.stream()
                .sorted((one, another) -> one.toString().compareTo(another.toString()))
                .toList();
        facts = List.copyOf(facts);
    }

    /** The key of its short name. */
    public String key() {
        return Kebab.key(kind);
    }

    /** The key of the sentence that says why. */
    public String reasonKey() {
        return "itinerary.why." + Kebab.of(kind.name());
    }

    /** The values of that sentence. */
    public List<Serializable> arguments() {
        return Stream.<Serializable>concat(Stream.of(who.size()), facts.stream())
                .toList();
    }

    /**
     * By what it is recognised when it is found again: whoever has seen it and found it right need not be asked again, until
     * an hour, a place or somebody in it changes.
     */
    public String mark() {
        return Stream.of(Stream.of(kind, stop, other == null ? "" : other), who.stream(), facts.stream())
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }
}
