package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.partnering.Candidate;
import org.fujinowa.partnering.Difference;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.StudentField;
import org.fujinowa.partnering.StudentReview;
import org.fujinowa.partnering.TakeOverRow;
import org.fujinowa.partnering.TakenAll;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/** Takes over everything of a window at once, after a coordinator has seen the differences, and takes that back. */
@ApplicationScoped
@Transactional
public class WholeWindow {

    private WindowReview review;
    private TakingOver taking;
    private TravelTaking travel;
    private Clock clock;

    /** For the CDI proxy. */
    protected WholeWindow() {}

    @Inject
    WholeWindow(WindowReview review, TakingOver taking, TravelTaking travel, Clock clock) {
        this.review = review;
        this.taking = taking;
        this.travel = travel;
        this.clock = clock;
    }

    /** What taking all would do now. */
    @Requires(Permission.MANAGE_WINDOWS)
    public TakenAll preview(WindowId id) {
        var students = review.students(id, Map.of());
        return counted(students, travel(id).toList());
    }

    /**
     * Takes all over whose identity is beyond doubt.
     *
     * @param seen the mark of what was seen
     * @throws ConcurrentChange if the partner, or another coordinator, has changed anything since
     * @throws RuleViolation of the registers, if they refuse something; then nothing is taken
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public TakenAll take(WindowId id, String seen) {
        var students = review.students(id, Map.of());
        var flown = travel(id).toList();
        var all = counted(students, flown);
        if (!all.seen().equals(seen)) {
            throw new ConcurrentChange(0, 1);
        }
        var now = clock.instant();
        students.stream()
                .filter(WholeWindow::isToTake)
                .filter(WholeWindow::isSure)
                .forEach(student -> take(student, now));
        flown.stream()
                .filter(sheet -> sheet.state() != SheetState.TAKEN_OVER)
                .forEach(sheet -> travel.take(sheet.id(), sheet.version(), now));
        return all;
    }

    private void take(StudentReview student, Instant at) {
        var fields = student.differences().stream()
                .map(Difference::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StudentField.class)));
        taking.take(student.sheet().id(), student.sheet().version(), student.chosen(), fields, at);
    }

    /** The moment at which several of the window were last taken over at once, if nobody has undone it. */
    @Requires(Permission.MANAGE_WINDOWS)
    public Optional<Instant> lastTaken(WindowId id, List<StudentReview> students) {
        return Stream.concat(
                        students.stream()
                                .flatMap(student -> standing(student).stream())
                                .map(TakeOverRow::at),
                        travel(id).map(SheetRow::takenAt).filter(Objects::nonNull))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /**
     * Undoes all that was taken over at that moment: flights and homes, and then students with their guardians, the last first. What
     * the partner has written since stays in the window.
     *
     * @throws RuleViolation {@code partnering.changed-since} if somebody changed one of them since; then nothing is undone
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public void undo(WindowId id, Instant at) {
        travel(id)
                .filter(sheet -> at.equals(sheet.takenAt()))
                .toList()
                .forEach(sheet -> travel.takeBack(sheet.id(), sheet.version()));
        review.students(id, Map.of()).stream()
                .flatMap(student -> standing(student).stream())
                .filter(takeOver -> takeOver.at().equals(at))
                .sorted(Comparator.comparing(
                                (TakeOverRow takeOver) -> takeOver.id().toString())
                        .reversed())
                .forEach(takeOver -> taking.undo(takeOver.id()));
    }

    private static Optional<TakeOverRow> standing(StudentReview student) {
        return student.takenOver().stream()
                .filter(takeOver -> !takeOver.undone())
                .findFirst();
    }

    private Stream<SheetRow<?>> travel(WindowId id) {
        return Stream.concat(review.flights(id).stream(), review.homes(id).stream());
    }

    private static TakenAll counted(List<StudentReview> students, List<SheetRow<?>> travel) {
        var toTake = students.stream().filter(WholeWindow::isToTake).toList();
        var doubtful = toTake.stream().filter(student -> !isSure(student)).toList();
        var seen = Stream.concat(students.stream().map(StudentReview::sheet), travel.stream())
                .map(sheet -> sheet.id() + "." + sheet.version())
                .sorted()
                .collect(Collectors.joining(","));
        return new TakenAll(
                Integer.toHexString(seen.hashCode()),
                toTake.size() - doubtful.size(),
                (int) travel.stream()
                        .filter(sheet -> sheet.state() != SheetState.TAKEN_OVER)
                        .count(),
                doubtful.stream()
                        .map(student -> student.sheet().details().name())
                        .toList());
    }

    private static boolean isToTake(StudentReview student) {
        return student.sheet().state() != SheetState.TAKEN_OVER
                && !student.differences().isEmpty();
    }

    /** Who is alike and not the same is looked at by a human being. */
    private static boolean isSure(StudentReview student) {
        var alike = student.candidates().stream()
                .filter(candidate -> !candidate.key().equals(Candidate.NEW))
                .count();
        var isOfDelegation = student.candidates().stream()
                .anyMatch(candidate -> candidate.key().equals(student.chosen()) && candidate.takesPart());
        return alike == 0 || alike == 1 && isOfDelegation;
    }
}
