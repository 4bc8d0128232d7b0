package org.fujinowa.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.RunView;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.NoSuchRecord;
import org.junit.jupiter.api.Test;

class MatchBoardPageTest {

    private final List<String> asked = new ArrayList<>();

    /** The engine writes its plan, then its end: who looks in the other order sees no plan and a run that has ended. */
    @Test
    void a_run_that_ends_meanwhile_is_never_shown_beside_the_board_of_before() throws Exception {
        var page = new MatchBoardPage();
        set(page, "id", UUID.randomUUID().toString());
        set(page, "run", new BoardRun() {
            @Override
            Optional<RunView> of(DelegationId delegation) {
                asked.add("run");
                return Optional.empty();
            }
        });
        set(page, "board", new MatchingBoard() {
            @Override
            public BoardView view(DelegationId id) {
                asked.add("board");
                throw new NoSuchRecord("Delegation " + id);
            }
        });

        assertThatThrownBy(page::getView).isInstanceOf(NoSuchRecord.class);

        assertThat(asked).containsExactly("run", "board");
    }

    private static void set(MatchBoardPage page, String field, Object value) throws ReflectiveOperationException {
        var injected = MatchBoardPage.class.getDeclaredField(field);
        injected.setAccessible(true);
        injected.set(page, value);
    }
}
