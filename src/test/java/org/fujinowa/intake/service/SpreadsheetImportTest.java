package org.fujinowa.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.intake.service.ImportDesk.families;
import static org.fujinowa.intake.service.ImportDesk.students;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.intake.ImportState;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.matching.HomesOffered;
import org.fujinowa.people.Answer;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SpreadsheetImportTest {

    private static final String MIA = "Family name,Given names,DOB,Sex,Allergies,Diet,Phone\n"
            + "Harper,Mia,2011-03-14,F,%s,none,+61 7 0000 0000\n";

    private final ImportDesk desk = new ImportDesk();

    @Test
    void nothing_is_written_before_somebody_confirms() {
        var id = desk.readIn(students(MIA.formatted("none")), families("家庭名,電話\n千葉,0191-00-0001\n"));

        assertThat(desk.rows(id)).extracting(RowPreview::outcome).containsExactly(RowOutcome.NEW, RowOutcome.NEW);
        assertThat(desk.records()).isZero();

        desk.confirm(id, false);

        assertThat(desk.imports.get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(desk.records()).isEqualTo(2);
        var mia = desk.participants.ofDelegation(CHRC_2027).get(0);
        assertThat(mia.person().familyLatin()).isEqualTo("Harper");
        assertThat(mia.person().birthDate()).isEqualTo(LocalDate.of(2011, 3, 14));
        assertThat(mia.person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(mia.details().allergyAnswer()).isEqualTo(Answer.NONE);
        assertThat(desk.deeds()).anyMatch(line -> line.startsWith("IMPORTED Import"));
    }

    @Test
    void a_family_about_which_a_list_says_nothing_new_is_offered_all_the_same() {
        var list = families("家庭名,電話\n千葉,0191-00-0001\n");
        desk.confirm(desk.readIn(list), false);
        var offered = new ArrayList<HomesOffered>();
        desk.tellsMatching(offered::add);

        var again = desk.readIn(list);
        desk.confirm(again, false);

        assertThat(desk.rows(again)).extracting(RowPreview::outcome).containsExactly(RowOutcome.UNCHANGED);
        assertThat(offered)
                .containsExactly(new HomesOffered(
                        CHRC_2027,
                        desk.hosts.all().stream().map(HostFamilyEntry::id).toList()));
    }

    @Test
    void words_about_safety_that_are_not_understood_wait_for_a_person() {
        var id = desk.readIn(students(MIA.formatted("maybe nuts??")));
        desk.confirm(id, false);

        var mia = desk.participants.ofDelegation(CHRC_2027).get(0).details();
        assertThat(mia.openQuestions()).containsExactly(new OpenQuestion("allergies", "maybe nuts??"));
        assertThat(mia.allergyAnswer()).isEqualTo(Answer.NOT_ANSWERED);
        assertThat(mia.readyForMatching()).isFalse();
    }

    @Test
    void what_a_person_has_looked_at_is_not_asked_again() {
        var file = students(MIA.formatted("maybe nuts??"));
        desk.confirm(desk.readIn(file), false);
        var mia = desk.participants.ofDelegation(CHRC_2027).get(0);
        var looked = Alter.with(
                Alter.with(mia.details(), "openQuestions", java.util.List.of()), "allergyAnswer", Answer.NONE);
        desk.participants.change(mia.id(), mia.version(), looked);

        assertThat(desk.rows(desk.readIn(file))).extracting(RowPreview::outcome).containsExactly(RowOutcome.UNCHANGED);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var file = students(MIA.formatted("cat (severe)"));
        desk.confirm(desk.readIn(file), false);

        assertThat(desk.rows(desk.readIn(file))).extracting(RowPreview::outcome).containsExactly(RowOutcome.UNCHANGED);
    }

    @Test
    void an_update_shows_what_was_and_what_will_be_and_leaves_the_rest() {
        desk.confirm(desk.readIn(students(MIA.formatted("cat (severe)"))), false);
        var id = desk.readIn(students("Name,DOB,Mobile\n\"Harper, Mia\",14/3/2011,+61 7 1111 1111\n"));

        assertThat(desk.rows(id)).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(RowOutcome.UPDATE);
            assertThat(row.changes()).singleElement().satisfies(change -> {
                assertThat(change.field()).isEqualTo("phone");
                assertThat(change.before()).isEqualTo("+61 7 0000 0000");
                assertThat(change.after()).isEqualTo("+61 7 1111 1111");
            });
        });
        desk.confirm(id, false);
        assertThat(desk.participants.ofDelegation(CHRC_2027))
                .singleElement()
                .satisfies(mia -> assertThat(mia.details().allergies()).hasSize(1));
    }

    @Test
    void a_row_with_a_problem_hinders_until_its_cell_is_corrected() {
        var id = desk.readIn(students("氏名,生年月日\n佐藤 花子,平成99年4月2日\n千葉 湊,H24.9.3\n"));

        assertThat(desk.rows(id)).extracting(RowPreview::outcome).containsExactly(RowOutcome.PROBLEM, RowOutcome.NEW);
        assertThat(desk.rows(id).get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.address()).isEqualTo("B2");
            assertThat(problem.written()).isEqualTo("平成99年4月2日");
        });
        assertThatThrownBy(() -> desk.confirm(id, false)).isInstanceOf(RuleViolation.class);

        desk.say(id, () -> desk.imports.correct(id, TableKind.PARTICIPANTS, 2, 1, "平成24年4月2日"));

        assertThat(desk.rows(id)).extracting(RowPreview::outcome).containsOnly(RowOutcome.NEW);
    }

    @Test
    void rows_with_problems_may_be_left_out() {
        var id = desk.readIn(students("氏名,生年月日\n佐藤 花子,平成99年4月2日\n千葉 湊,H24.9.3\n"));

        desk.confirm(id, true);

        assertThat(desk.records()).isEqualTo(1);
    }

    @Test
    void somebody_similar_is_the_same_only_if_a_person_says_so() {
        desk.confirm(desk.readIn(students("氏名,生年月日\n佐藤 花子,H24.4.2\n")), false);
        var id = desk.readIn(students("氏名\n佐藤　花子\n"));

        var row = desk.rows(id).get(0);
        assertThat(row.outcome()).isEqualTo(RowOutcome.PROBLEM);
        assertThat(row.lookalikes()).hasSize(1);

        desk.say(
                id,
                () -> desk.imports.decide(
                        id,
                        TableKind.PARTICIPANTS,
                        row.number(),
                        row.lookalikes().get(0).answer()));
        assertThat(desk.rows(id)).extracting(RowPreview::outcome).containsExactly(RowOutcome.UNCHANGED);

        desk.say(id, () -> desk.imports.decide(id, TableKind.PARTICIPANTS, row.number(), RowPreview.ANOTHER));
        assertThat(desk.rows(id)).extracting(RowPreview::outcome).containsExactly(RowOutcome.NEW);
    }

    @Test
    void the_same_person_twice_in_one_file_is_asked_about() {
        var id = desk.readIn(students("氏名,生年月日\n髙橋 陽,H24.4.2\n高橋 陽,2012/4/2\n"));

        assertThat(desk.rows(id)).extracting(RowPreview::outcome).containsExactly(RowOutcome.NEW, RowOutcome.PROBLEM);
    }

    @Test
    void an_import_is_taken_back_as_a_whole() {
        desk.confirm(desk.readIn(families("家庭名,電話,喫煙\n千葉,0191-00-0001,外で\n")), false);
        var id = desk.readIn(families("家庭名,電話,喫煙\n千葉,0191-00-0001,なし\n佐藤,0191-00-0002,なし\n"));
        desk.confirm(id, false);
        assertThat(desk.hosts.all()).hasSize(2);

        desk.undo(id);

        assertThat(desk.hosts.all())
                .singleElement()
                .satisfies(chiba -> assertThat(chiba.details().smoking()).isEqualTo(Smoking.OUTSIDE));
        assertThat(desk.imports.get(id).state()).isEqualTo(ImportState.UNDONE);
    }

    @Test
    void what_somebody_has_changed_since_is_not_taken_back() {
        var id = desk.readIn(families("家庭名,電話,喫煙\n千葉,0191-00-0001,外で\n"));
        desk.confirm(id, false);
        var chiba = desk.hosts.all().get(0);
        desk.hosts.change(chiba.id(), chiba.version(), Alter.with(chiba.details(), "note", "x"));

        desk.undo(id);

        var refused = desk.imports.get(id);
        assertThat(refused.state()).isEqualTo(ImportState.DONE);
        assertThat(refused.hindrance()).isEqualTo("intake.undo.changed-since");
        assertThat(refused.hindranceValues()).containsExactly("1", "千葉");
        assertThat(desk.hosts.all()).hasSize(1);
    }

    @Test
    void long_work_is_left_to_the_background_and_nobody_else_begins_it_again() {
        var csv = IntStream.range(0, 301)
                .mapToObj(i -> "千葉%d,0191-00-%04d".formatted(i, i))
                .collect(Collectors.joining("\n", "家庭名,電話\n", "\n"));
        var waiting = new ArrayDeque<Runnable>();
        desk.worksWith(waiting::add);

        var id = desk.readIn(families(csv));
        assertThat(desk.imports.get(id).state()).isEqualTo(ImportState.READING);
        assertThat(desk.imports.dropped(id))
                .as("whoever looks at the page does not read a second time")
                .isFalse();
        waiting.remove().run();

        desk.confirm(id, false);
        assertThat(desk.imports.get(id).state()).isEqualTo(ImportState.WRITING);
        waiting.remove().run();
        assertThat(desk.hosts.all()).hasSize(301);

        desk.undo(id);
        assertThat(desk.imports.get(id).state()).isEqualTo(ImportState.UNDOING);
        assertThat(desk.imports.dropped(id)).isFalse();
        waiting.remove().run();
        assertThat(desk.imports.get(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(desk.imports.get(id).done()).isEqualTo(300);
        assertThat(desk.hosts.all()).isEmpty();
        assertThat(waiting).isEmpty();
    }

    @Test
    void a_mapping_that_a_person_made_is_remembered() {
        var file = students("甲,乙\n佐藤 花子,なし\n");
        var id = desk.readIn(file);
        desk.say(id, () -> desk.imports.map(id, TableKind.PARTICIPANTS, Map.of(0, "name", 1, "allergies")));
        assertThat(desk.rows(id)).extracting(RowPreview::name).containsExactly("佐藤 花子");

        assertThat(desk.imports.tables(desk.readIn(file)).get(0).columns())
                .extracting(column -> column.field())
                .containsExactly("name", "allergies");
    }

    @Test
    void five_thousand_rows_are_shown() {
        var csv = IntStream.range(0, 5_000)
                .mapToObj(i -> "佐藤 花%s,2012/4/%d,なし,なし"
                        .formatted(
                                Integer.toString(i, 5)
                                        .replace('0', '一')
                                        .replace('1', '二')
                                        .replace('2', '三')
                                        .replace('3', '四')
                                        .replace('4', '五'),
                                1 + i % 28))
                .collect(Collectors.joining("\n", "氏名,生年月日,アレルギー,食事制限\n", "\n"));

        var id = desk.readIn(students(csv));
        assertThat(desk.imports.get(id).counts().added()).isEqualTo(5_000);
        assertThat(desk.records()).isZero();
    }

    @Test
    void damaged_files_are_refused_in_words_and_write_nothing() {
        var random = new Random(2027);
        var sound = MIA.formatted("none").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            var bytes = i % 2 == 0 ? noise(random) : broken(sound, random);
            var kind = i % 3 == 0 ? TableKind.HOST_FAMILIES : TableKind.PARTICIPANTS;
            try {
                desk.readIn(new UploadedTable(kind, "x" + i + ".csv", bytes));
            } catch (RuleViolation refused) {
                assertThat(refused.key()).startsWith("intake.file.");
            }
        }
        assertThat(desk.records()).isZero();
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] broken(byte[] sound, Random random) {
        var bytes = sound.clone();
        for (int i = 0; i < 8; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
