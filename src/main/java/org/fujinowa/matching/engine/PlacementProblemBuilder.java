package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in a {@link PlacementProblem} step by step; what is not said keeps the format's default. */
public final class PlacementProblemBuilder {

    private final int nights;
    private final List<Student> students = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<List<String>> together = new ArrayList<>();
    private final List<List<String>> apart = new ArrayList<>();
    private final List<Choice> locked = new ArrayList<>();
    private final List<Choice> forbidden = new ArrayList<>();
    private final List<SameFamilyWish> sameFamily = new ArrayList<>();
    private final List<Choice> previous = new ArrayList<>();
    private int maxMoves;
    private int movePenalty;
    private @Nullable List<Level> levels;
    private boolean backups;
    private int timeLimitSeconds = Limits.USUAL_SECONDS;

    PlacementProblemBuilder(int nights) {
        this.nights = nights;
    }

    public PlacementProblemBuilder students(Collection<Student> more) {
        students.addAll(more);
        return this;
    }

    public PlacementProblemBuilder student(String id, Integer... staysOn) {
        students.add(new Student(id, staysOn.length == 0 ? null : List.of(staysOn)));
        return this;
    }

    public PlacementProblemBuilder families(Collection<Family> more) {
        families.addAll(more);
        return this;
    }

    public PlacementProblemBuilder family(String id, int beds) {
        families.add(new Family(id, beds));
        return this;
    }

    public PlacementProblemBuilder pairs(Collection<Pair> more) {
        pairs.addAll(more);
        return this;
    }

    public PlacementProblemBuilder pair(String student, String family, int score) {
        pairs.add(new Pair(student, family, score));
        return this;
    }

    public PlacementProblemBuilder together(String... group) {
        together.add(List.of(group));
        return this;
    }

    public PlacementProblemBuilder apart(String... group) {
        apart.add(List.of(group));
        return this;
    }

    public PlacementProblemBuilder locked(String student, String family) {
        locked.add(new Choice(student, family));
        return this;
    }

    public PlacementProblemBuilder forbidden(String student, String family) {
        forbidden.add(new Choice(student, family));
        return this;
    }

    public PlacementProblemBuilder sameFamily(int score, String... group) {
        sameFamily.add(new SameFamilyWish(List.of(group), score));
        return this;
    }

    public PlacementProblemBuilder previous(String student, String family) {
        previous.add(new Choice(student, family));
        return this;
    }

    public PlacementProblemBuilder maxMoves(int most) {
        maxMoves = most;
        return this;
    }

    public PlacementProblemBuilder movePenalty(int penalty) {
        movePenalty = penalty;
        return this;
    }

    public PlacementProblemBuilder levels(Level... inOrder) {
        levels = List.of(inOrder);
        return this;
    }

    public PlacementProblemBuilder backups(boolean asked) {
        backups = asked;
        return this;
    }

    public PlacementProblemBuilder timeLimitSeconds(int seconds) {
        timeLimitSeconds = seconds;
        return this;
    }

    /** The problem as filled in. */
    public PlacementProblem build() {
        return new PlacementProblem(
                nights,
                students,
                families,
                pairs,
                together,
                apart,
                locked,
                forbidden,
                sameFamily,
                maxMoves,
                movePenalty,
                previous,
                levels,
                backups,
                timeLimitSeconds);
    }
}
