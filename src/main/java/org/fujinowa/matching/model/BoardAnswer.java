package org.fujinowa.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.Told;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.store.RecordJson;

/**
 * The answer to a question about a board in one state, as far as it has come. It is in the database, so that any node can show and
 * stop it; the node at work gives a sign of life every second. Once the board is in another state nobody reads it any more, and
 * the next question clears it away.
 */
@Entity
@Table(name = "board_answer")
public class BoardAnswer {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Id
    private String id;

    @Version
    private long version;

    private String delegationId;
    private String question;
    private String boardState;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private String askedBy;
    private Instant askedAt;
    private Instant beatenAt;
    private boolean stopAsked;
    private int stepsDone;
    private int steps;

    @Lob
    private String told;

    /** For JPA. */
    protected BoardAnswer() {}

    public BoardAnswer(
            DelegationId delegation, BoardQuestion asked, String boardState, Told told, String askedBy, Instant now) {
        this.id = Identity.next().toString();
        this.delegationId = delegation.toString();
        this.question = asked.asText();
        this.boardState = boardState;
        this.state = RunState.RUNNING;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.beatenAt = now;
        this.told = RecordJson.write(told);
    }

    /** A sign of life with what is known so far; returns whether somebody has asked to stop. */
    public boolean beat(Instant now, int doneNow, int of, Told soFar) {
        beatenAt = now;
        stepsDone = doneNow;
        steps = of;
        told = RecordJson.write(soFar);
        return stopAsked;
    }

    public void askToStop() {
        stopAsked = true;
    }

    public void end(RunState how) {
        state = how;
    }

    /** Whether somebody is at work on it, as far as signs of life tell. */
    public boolean running(Instant now) {
        return state == RunState.RUNNING && beatenAt.plus(SILENCE).isAfter(now);
    }

    public String id() {
        return id;
    }

    public boolean answers(BoardQuestion asked) {
        return question.equals(asked.asText());
    }

    public String boardState() {
        return boardState;
    }

    public Explained view(BoardQuestion asked, long changes, Instant now) {
        var shown = state == RunState.RUNNING && !running(now) ? RunState.FAILED : state;
        return new Explained(asked, changes, shown, stepsDone, steps, RecordJson.read(Told.class, told));
    }
}
