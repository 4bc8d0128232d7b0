package org.fujinowa.letters.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.fujinowa.letters.PrintId;
import org.fujinowa.letters.PrintOrder;
import org.fujinowa.letters.PrintState;
import org.fujinowa.letters.PrintView;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * One print of letters. Its state is in the database, so that any node can show its progress and stop it; the node at work
 * gives a sign of life with each letter, and a print without one for two minutes counts as failed.
 */
@Entity
@Table(name = "letter_print")
public class LetterPrint {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private String id;

    @Version
    private long version;

    private String delegationId;

    @Enumerated(EnumType.STRING)
    private PrintState state;

    private boolean draft;
    private String kinds;
    private String madeBy;
    private Instant madeAt;
    private Instant beatenAt;
    private @Nullable Instant endedAt;
    private boolean stopAsked;
    private int done;
    private int total;
    private String hindrance;

    /** For JPA. */
    protected LetterPrint() {}

    public LetterPrint(PrintOrder order, int total, String by, Instant now) {
        this.id = PrintId.next().toString();
        this.delegationId = order.delegation().toString();
        this.state = PrintState.RUNNING;
        this.draft = order.draft();
        this.kinds = order.kinds().stream().map(Enum::name).collect(Collectors.joining(","));
        this.madeBy = by;
        this.madeAt = now;
        this.beatenAt = now;
        this.total = total;
        this.hindrance = "";
    }

    /** A sign of life with so many letters set; returns whether somebody has asked to stop. */
    public boolean beat(int set, Instant now) {
        done = set;
        beatenAt = now;
        return stopAsked;
    }

    public void askToStop() {
        stopAsked = true;
    }

    /** Ends it, with the key of what went wrong; empty if nothing did. */
    public void end(PrintState how, String why, Instant now) {
        state = how;
        hindrance = why;
        endedAt = now;
    }

    /** Whether it is still being made, as far as signs of life tell. */
    public boolean running(Instant now) {
        return state == PrintState.RUNNING && beatenAt.plus(SILENCE).isAfter(now);
    }

    public PrintId id() {
        return PrintId.of(id);
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public PrintView view(Instant now) {
        var silent = state == PrintState.RUNNING && !running(now);
        return new PrintView(
                id(),
                silent ? PrintState.FAILED : state,
                draft,
                madeBy,
                madeAt,
                done,
                total,
                silent ? "letters.failed" : hindrance);
    }
}
