package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.Told;
import org.fujinowa.matching.model.BoardAnswer;
import org.fujinowa.matching.model.BoardAnswers;
import org.fujinowa.programme.DelegationId;

/** Writes down how an answer grows, each word in a transaction of its own so that everybody sees it at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AnswerRecords {

    private BoardAnswers answers;
    private Clock clock;

    /** For the CDI proxy. */
    protected AnswerRecords() {}

    @Inject
    AnswerRecords(BoardAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Begins an answer, unless the same question is being answered or was; nothing then. What is out of date is dropped. */
    Optional<String> begin(DelegationId delegation, BoardQuestion question, String boardState, Told told, String by) {
        answers.dropUnless(delegation, boardState);
        var now = clock.instant();
        var known = answers.last(delegation, question, boardState)
                .map(answer -> answer.view(question, 0, now))
                .filter(answer -> answer.running() || answer.complete());
        if (known.isPresent()) {
            return Optional.empty();
        }
        var answer = new BoardAnswer(delegation, question, boardState, told, by, now);
        answers.add(answer);
        return Optional.of(answer.id());
    }

    /** Whether to stop: somebody asked for it, or the board has changed and nobody would read the answer. */
    boolean beat(String id, int done, int steps, Told told) {
        return answers.find(id)
                .map(answer -> answer.beat(clock.instant(), done, steps, told))
                .orElse(true);
    }

    void askToStop(DelegationId delegation, BoardQuestion question, String boardState) {
        var now = clock.instant();
        answers.last(delegation, question, boardState)
                .filter(answer -> answer.running(now))
                .ifPresent(BoardAnswer::askToStop);
    }

    void end(String id, RunState how, Answering.Progress last) {
        answers.find(id).ifPresent(answer -> {
            answer.beat(clock.instant(), last.done(), last.steps(), last.told());
            answer.end(how);
        });
    }

    Optional<Explained> last(DelegationId delegation, BoardQuestion question, String boardState, long changes) {
        return answers.last(delegation, question, boardState)
                .map(answer -> answer.view(question, changes, clock.instant()));
    }
}
