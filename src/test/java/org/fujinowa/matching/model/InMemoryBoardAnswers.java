package org.fujinowa.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.programme.DelegationId;

/** Answers in memory, for the one delegation that a test works on. */
public class InMemoryBoardAnswers implements BoardAnswers {

    private final List<BoardAnswer> all = new ArrayList<>();

    @Override
    public synchronized void add(BoardAnswer answer) {
        all.add(answer);
    }

    @Override
    public synchronized Optional<BoardAnswer> find(String id) {
        return all.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Optional<BoardAnswer> last(DelegationId delegation, BoardQuestion question, String boardState) {
        return all.stream()
                .filter(answer ->
                        answer.answers(question) && answer.boardState().equals(boardState))
                .reduce((earlier, later) -> later);
    }

    @Override
    public synchronized void dropUnless(DelegationId delegation, String boardState) {
        all.removeIf(answer -> !answer.boardState().equals(boardState));
    }
}
