package org.fujinowa.matching.model;

import java.util.Optional;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.programme.DelegationId;

/** What is known about boards beyond what everybody sees. */
public interface BoardAnswers {

    void add(BoardAnswer answer);

    Optional<BoardAnswer> find(String id);

    /** The newest answer to that question in that state of the board. */
    Optional<BoardAnswer> last(DelegationId delegation, BoardQuestion question, String boardState);

    /** Drops what was told of the delegation's board in any other state. */
    void dropUnless(DelegationId delegation, String boardState);
}
