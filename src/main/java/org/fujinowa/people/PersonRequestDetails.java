package org.fujinowa.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A request to disclose, correct or delete what is kept about somebody.
 *
 * @param person about whom, if they are in the register
 * @param kind what is asked for
 * @param askedBy who asks: the person, or who answers for them
 * @param way by which way it came
 * @param receivedOn when it came
 * @param wish what exactly is wished, in their words
 * @param dueOn until when it must be answered; a new request without a day is due {@link #DAYS} days after it came
 * @param answeredOn when it was answered; with {@code outcome}, or neither
 * @param outcome how it was answered
 * @param note what was done, and why something was not
 */
public record PersonRequestDetails(
        @Nullable PersonId person,
        @NotNull PersonRequestKind kind,
        @Sensitive @NotBlank @Size(max = 200) String askedBy,
        @NotNull RequestWay way,
        @NotNull @PastOrPresent LocalDate receivedOn,
        @Sensitive @NotBlank @Size(max = 2000) String wish,
        @Nullable LocalDate dueOn,
        @Nullable @PastOrPresent LocalDate answeredOn,
        @Nullable RequestOutcome outcome,
        @Sensitive @Size(max = 2000) String note)
        implements Serializable {

    /** For how many days a request may wait for its answer. */
    public static final int DAYS = 30;

    /** The same with a day until which it must be answered. */
    public PersonRequestDetails due() {
        return dueOn == null
                ? new PersonRequestDetails(
                        person,
                        kind,
                        askedBy,
                        way,
                        receivedOn,
                        wish,
                        receivedOn.plusDays(DAYS),
                        answeredOn,
                        outcome,
                        note)
                : this;
    }

    /** Whether it waits for its answer. */
    public boolean isOpen() {
        return answeredOn == null;
    }
}
