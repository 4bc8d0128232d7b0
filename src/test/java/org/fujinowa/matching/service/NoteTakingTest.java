package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.shared.NoSuchRecord;
import org.junit.jupiter.api.Test;

/** What coordinators note about a guest and a home. */
class NoteTakingTest extends BoardCase {
    @Test
    void a_note_is_written_changed_and_taken_away_and_comes_back_with_undo() {
        write("chiba", " ピアノがある（架空） ");
        write("kumagai", "ピアノと庭がある（架空）");

        assertThat(view().notes().of(guest, home)).hasValueSatisfying(note -> {
            assertThat(note.words()).isEqualTo("ピアノと庭がある（架空）");
            assertThat(note.by()).isEqualTo("job:kumagai");
        });
        write("chiba", " ");
        assertThat(view().notes().all()).isEmpty();
        undo();
        assertThat(view().notes().all()).hasSize(1);
        undo();
        assertThat(view().notes().all().get(0).words()).isEqualTo("ピアノがある（架空）");
    }

    @Test
    void a_note_that_is_too_long_or_about_nobody_here_is_refused() {
        refused("matching.note-too-long", () -> write("chiba", "あ".repeat(1_001)));
        refused("matching.no-note", () -> write("chiba", ""));
        assertThatThrownBy(
                        () -> doing("chiba", at -> desk.notes.write(CHRC_2027, at, ParticipantId.next(), home, "だれ")))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(view().notes().all()).isEmpty();
    }

    @Test
    void the_trail_says_what_was_noted() {
        write("chiba", "ピアノがある（架空）");
        write("chiba", "庭がある（架空）");
        write("chiba", "");
        undo();

        var notes = office.deeds().stream()
                .filter(line -> line.contains(" PairNote "))
                .toList();
        assertThat(notes).hasSize(4);
        assertThat(notes.get(0)).startsWith("CREATED").contains("words:  -> ピアノがある（架空）");
        assertThat(notes.get(1)).startsWith("CHANGED").contains("words: ピアノがある（架空） -> 庭がある（架空）");
        assertThat(notes.get(2)).startsWith("DELETED").contains("庭がある（架空）");
        assertThat(notes.get(3)).startsWith("UNDONE").contains("庭がある（架空）");
    }

    private void write(String coordinator, String words) {
        doing(coordinator, changes -> desk.notes.write(CHRC_2027, changes, guest, home, words));
    }
}
