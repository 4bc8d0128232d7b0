package org.fujinowa.selection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.selection.SelectionExamples.*;

import java.math.BigDecimal;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.selection.Addendum;
import org.junit.jupiter.api.Test;

/** Who sees which sheet, and what two sheets say together. */
class SheetsTest {

    private static final ApplicationId APPLICANT = ApplicationId.next();

    @Test
    void nobody_sees_a_sheet_before_both_are_handed_in() {
        var mine = handedIn(APPLICANT, "chiba", 5, 4, 3);
        var other = begun(APPLICANT, "kumagai", 1, 1, 1);

        var sheets = new Sheets(List.of(mine, other));

        assertThat(sheets.open()).isEmpty();
        assertThat(sheets.mean()).isEmpty();
        assertThat(sheets.toTalkOver()).isEmpty();
        assertThat(sheets.of("chiba")).contains(mine);

        other.handIn(CRITERIA, NOON);

        assertThat(sheets.open()).hasSize(2);
    }

    @Test
    void the_mean_weighs_each_criterion() {
        var sheets =
                new Sheets(List.of(handedIn(APPLICANT, "chiba", 5, 4, 3), handedIn(APPLICANT, "kumagai", 2, 2, 2)));

        // (3*5 + 2*4 + 3) / 6 = 4 1/3 and 2
        assertThat(sheets.mean()).hasValue(new BigDecimal("3.166667"));
    }

    @Test
    void only_a_difference_of_more_than_one_point_is_to_be_talked_over() {
        var sheets =
                new Sheets(List.of(handedIn(APPLICANT, "chiba", 5, 4, 1), handedIn(APPLICANT, "kumagai", 4, 2, 3)));

        assertThat(sheets.toTalkOver()).containsExactly(CRITERIA.get(1), CRITERIA.get(2));
    }

    @Test
    void a_sheet_that_is_handed_in_takes_addenda_only() {
        var sheet = handedIn(APPLICANT, "chiba", 5, 4, 3);

        assertThatThrownBy(() -> sheet.write(true, scores(1, 1, 1), "")).hasMessageContaining("selection.sheet-locked");
        sheet.add(new Addendum(NOON, "千葉（架空）", "電話で話しました（架空）"));

        assertThat(sheet.details().scores()).isEqualTo(scores(5, 4, 3));
        assertThat(sheet.details().addenda()).hasSize(1);
    }

    @Test
    void a_relative_hands_in_nothing_and_nobody_leaves_a_criterion_out() {
        var relative = begun(APPLICANT, "chiba", 5, 4, 3);
        relative.write(false, scores(5, 4, 3), "");
        var half = begun(APPLICANT, "kumagai", 5, 4);

        assertThatThrownBy(() -> relative.handIn(CRITERIA, NOON)).hasMessageContaining("selection.not-declared");
        assertThatThrownBy(() -> half.handIn(CRITERIA, NOON)).hasMessageContaining("selection.scores-missing");
        assertThatThrownBy(() -> scores(6)).hasMessageContaining("selection.points-outside");
    }
}
