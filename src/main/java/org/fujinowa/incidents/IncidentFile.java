package org.fujinowa.incidents;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An incident with all that was added to it.
 *
 * @param id which
 * @param details what was written down first
 * @param by who wrote it, by sign-in name
 * @param byName who wrote it
 * @param at when it was written
 * @param entries what was added, in order
 * @param intact whether seals and numbers show that nobody changed or took out anything
 */
public record IncidentFile(
        IncidentId id,
        IncidentDetails details,
        String by,
        String byName,
        Instant at,
        List<EntryDetails> entries,
        boolean intact)
        implements Serializable {

    public IncidentFile {
        entries = List.copyOf(entries);
    }

    /** How grave it is by now. */
    public IncidentLevel level() {
        return newest(EntryKind.LEVEL)
                .map(EntryDetails::level)
                .map(Objects::requireNonNull)
                .orElse(details.level());
    }

    /** Whether two people have closed it. */
    public boolean closed() {
        return last(EntryKind.CLOSED) > last(EntryKind.REOPENED);
    }

    /** Who has said that it can be closed, while a second person is waited for; anything that is added takes that back. */
    public Optional<EntryDetails> closing() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1)).filter(entry -> entry.kind() == EntryKind.CLOSING);
    }

    /** Who may see it, by sign-in name. */
    public Set<String> keepers() {
        return Stream.concat(Stream.of(by), of(EntryKind.KEEPER).map(EntryDetails::whom))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What somebody has to do still. */
    public List<EntryDetails> openFollowUps() {
        var done = of(EntryKind.DONE).map(EntryDetails::about).collect(Collectors.toSet());
        return of(EntryKind.FOLLOW_UP)
                .filter(entry -> !done.contains(entry.number()))
                .toList();
    }

    /** The steps by which somebody was told. */
    public Set<ReportingStepId> told() {
        return of(EntryKind.TOLD)
                .map(EntryDetails::step)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** When it was closed; nothing while it is open. */
    public Optional<Instant> closedAt() {
        return closed() ? newest(EntryKind.CLOSED).map(EntryDetails::at) : Optional.empty();
    }

    private Stream<EntryDetails> of(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind);
    }

    private Optional<EntryDetails> newest(EntryKind kind) {
        return of(kind).reduce((one, other) -> other);
    }

    private int last(EntryKind kind) {
        return newest(kind).map(EntryDetails::number).orElse(0);
    }
}
