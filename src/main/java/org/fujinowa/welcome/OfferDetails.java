package org.fujinowa.welcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * One year's offer of a home: what was known when the family began, and what it says now.
 *
 * @param family the family; of newcomers the identity that they will have in the register
 * @param newcomer whether the register did not know the family when it began
 * @param year the fiscal year for which it counts
 * @param state how far it has come
 * @param before what was known when the family began
 * @param answers what the family says
 * @param seen the subjects that the family has gone through
 * @param accepted the subjects that a coordinator took over
 * @param paperOn the day on which it came on paper, if it did
 * @param begunAt when it was begun
 * @param sentAt when the family sent it, if it has
 * @param decidedBy who took it over or put it aside, may be empty
 * @param reason why it was put aside, may be empty
 */
public record OfferDetails(
        @NotNull HostFamilyId family,
        boolean newcomer,
        int year,
        @NotNull OfferState state,
        @Sensitive @NotNull OfferAnswers before,
        @Sensitive @NotNull OfferAnswers answers,
        List<OfferPart> seen,
        List<OfferPart> accepted,
        @Nullable LocalDate paperOn,
        @NotNull Instant begunAt,
        @Nullable Instant sentAt,
        @Size(max = 200) String decidedBy,
        @Sensitive @Size(max = 500) String reason)
        implements Serializable {

    public OfferDetails {
        seen = List.copyOf(seen);
        accepted = List.copyOf(accepted);
    }

    /** An offer that is begun now from what is known. */
    public static OfferDetails begun(HostFamilyId family, boolean newcomer, int year, OfferAnswers known, Instant now) {
        return new OfferDetails(
                family, newcomer, year, OfferState.DRAFT, known, known, List.of(), List.of(), null, now, null, "", "");
    }

    /** The same with answers about one subject, which the family has seen. */
    public OfferDetails answering(OfferPart part, Record said) {
        return with(state, answers.with(part, said), together(seen, part), sentAt);
    }

    /** The same, sent at that moment. */
    public OfferDetails sent(Instant now) {
        return with(OfferState.SENT, answers, seen, now);
    }

    /** The same of a family that receives nobody in that year. */
    public OfferDetails notThisYear(Instant now) {
        return with(OfferState.NOT_THIS_YEAR, answers, seen, now);
    }

    /** The same, open to the family again. */
    public OfferDetails reopened() {
        return with(OfferState.DRAFT, answers, seen, null);
    }

    /** The same as it came on paper on that day. */
    public OfferDetails onPaper(LocalDate day) {
        return new OfferDetails(
                family, newcomer, year, state, before, answers, seen, accepted, day, begunAt, sentAt, decidedBy,
                reason);
    }

    /** The same, of which somebody took these subjects over. */
    public OfferDetails takenOver(List<OfferPart> parts, String by) {
        return decided(OfferState.TAKEN_OVER, parts, by, "");
    }

    /** The same, which somebody put aside. */
    public OfferDetails setAside(String by, String because) {
        return decided(OfferState.SET_ASIDE, List.of(), by, because);
    }

    /** The subjects about which the family says something else than was known. */
    public List<OfferPart> changed() {
        return Stream.of(OfferPart.values())
                .filter(part -> !before.of(part).equals(answers.of(part)))
                .toList();
    }

    /** The first subject that the family has not seen, or null. */
    public @Nullable OfferPart next() {
        return Stream.of(OfferPart.values())
                .filter(part -> !seen.contains(part))
                .findFirst()
                .orElse(null);
    }

    private OfferDetails decided(OfferState as, List<OfferPart> parts, String by, String because) {
        return new OfferDetails(
                family, newcomer, year, as, before, answers, seen, parts, paperOn, begunAt, sentAt, by, because);
    }

    private OfferDetails with(OfferState as, OfferAnswers said, List<OfferPart> looked, @Nullable Instant sent) {
        return new OfferDetails(
                family, newcomer, year, as, before, said, looked, accepted, paperOn, begunAt, sent, decidedBy, reason);
    }

    private static List<OfferPart> together(List<OfferPart> seen, OfferPart part) {
        return Stream.concat(seen.stream(), Stream.of(part)).distinct().sorted().toList();
    }
}
