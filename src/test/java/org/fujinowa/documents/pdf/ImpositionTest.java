package org.fujinowa.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImpositionTest {

    @Test
    void eight_pages_are_two_sheets_that_fold_into_their_order() {
        assertThat(Imposition.sides(8)).containsExactly(List.of(7, 0), List.of(1, 6), List.of(5, 2), List.of(3, 4));
    }

    @Test
    void pages_that_fill_no_sheet_leave_its_last_sides_empty() {
        assertThat(Imposition.sides(6)).containsExactly(List.of(-1, 0), List.of(1, -1), List.of(5, 2), List.of(3, 4));
    }
}
