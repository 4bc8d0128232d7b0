package org.fujinowa.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.CellProblem;
import org.fujinowa.intake.FieldChange;
import org.fujinowa.intake.ImportCounts;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.ImportState;
import org.fujinowa.intake.Lookalike;
import org.fujinowa.intake.RowFilter;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.model.AskedQuestion;
import org.fujinowa.intake.model.IntakeChange;
import org.fujinowa.intake.model.IntakeFile;
import org.fujinowa.intake.model.IntakeProgress;
import org.fujinowa.intake.model.IntakeRow;
import org.fujinowa.intake.model.KnownHeadings;
import org.fujinowa.intake.model.SpreadsheetIntake;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.Severity;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an import needs to go on, on any node, is there again on either database. */
class JpaIntakesTest {

    private static final List<TestDatabase> DATABASES = TestDatabase.both(
                    SpreadsheetIntake.class,
                    IntakeFile.class,
                    IntakeRow.class,
                    IntakeChange.class,
                    IntakeProgress.class,
                    KnownHeadings.class,
                    AskedQuestion.class)
            .toList();
    private static final Instant NOON = Instant.parse("2027-04-02T03:00:00Z");

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_import_is_kept_with_its_files_and_what_was_said_about_them(TestDatabase database) {
        var id = begun(database, NOON);

        doing(database, intakes -> {
            intakes.files(id).get(0).correct(2, 1, "さとう");
            intakes.files(id).get(0).decide(2, RowPreview.ANOTHER);
        });

        assertThat(in(
                        database,
                        (JpaIntakes intakes) ->
                                intakes.files(id).stream().map(IntakeFile::kind).toList()))
                .containsExactly(TableKind.PARTICIPANTS, TableKind.HOST_FAMILIES);
        assertThat(in(database, (JpaIntakes intakes) -> intakes.files(id).get(0).answers()))
                .containsEntry(2, RowPreview.ANOTHER);
        assertThat(in(
                        database,
                        (JpaIntakes intakes) -> intakes.files(id).get(0).open(intakes).rows().get(0).cells().stream()
                                .map(cell -> cell.text())
                                .toList()))
                .containsExactly("佐藤 花", "さとう");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_import_that_rests_forgets_its_files_and_a_draft_goes_altogether(TestDatabase database) {
        var draft = begun(database, NOON.minusSeconds(100));
        var written = begun(database, NOON.minusSeconds(90));
        var young = begun(database, NOON.plusSeconds(1));
        for (var id : List.of(draft, written, young)) {
            doing(database, intakes -> intakes.get(id).beReady(new ImportCounts(3, 2, 1, 0, 0, 0)));
        }
        doing(database, intakes -> intakes.get(written).beginWriting(true, "kumagai", NOON.minusSeconds(80)));
        doing(database, intakes -> intakes.get(written).finish());

        assertThat(in(database, (JpaIntakes intakes) -> intakes.restingSince(NOON, 100)))
                .contains(draft, written)
                .doesNotContain(young);
        doing(database, intakes -> intakes.forget(draft));
        doing(database, intakes -> intakes.forget(written));

        assertThat(in(database, (JpaIntakes intakes) -> intakes.find(draft).isPresent()))
                .isFalse();
        assertThat(in(database, (JpaIntakes intakes) -> intakes.get(written).state()))
                .isEqualTo(ImportState.FORGOTTEN);
        assertThat(in(database, (JpaIntakes intakes) -> intakes.files(written).size()))
                .isZero();
        assertThat(in(database, (JpaIntakes intakes) -> intakes.restingSince(NOON, 100)))
                .doesNotContain(draft, written);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_import_goes_through_its_states_and_remembers_who_and_when(TestDatabase database) {
        var id = begun(database, NOON);
        doing(database, intakes -> intakes.get(id).beReady(new ImportCounts(3, 2, 1, 0, 0, 1)));
        doing(database, intakes -> intakes.get(id).beginWriting(true, "kumagai", NOON.plusSeconds(5)));
        doing(database, intakes -> intakes.progress(id, 4, 6, NOON.plusSeconds(6)));

        var seen = in(
                database,
                intakes -> intakes.get(id).summary(intakes.progress(id).orElseThrow()));

        assertThat(seen.state()).isEqualTo(ImportState.WRITING);
        assertThat(seen.counts().added()).isEqualTo(3);
        assertThat(seen.confirmedBy()).isEqualTo("kumagai");
        assertThat(seen.confirmedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(seen.done()).isEqualTo(4);
        assertThat(seen.total()).isEqualTo(6);
        assertThat(in(
                        database,
                        (JpaIntakes intakes) ->
                                intakes.progress(id).orElseThrow().isSilent(NOON.plus(Duration.ofMinutes(3)))))
                .isTrue();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_newest_imports_come_first(TestDatabase database) {
        var future = Instant.parse("2099-01-01T00:00:00Z");
        var older = begun(database, future);
        var newer = begun(database, future.plusSeconds(1));

        assertThat(in(
                        database,
                        (JpaIntakes intakes) -> intakes.newest(2).stream()
                                .map(SpreadsheetIntake::id)
                                .toList()))
                .containsExactly(newer, older);
        doing(database, intakes -> {
            intakes.remove(intakes.get(older));
            intakes.remove(intakes.get(newer));
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void rows_are_shown_page_by_page_and_narrowed_and_shown_anew(TestDatabase database) {
        var id = begun(database, NOON);
        show(database, id, 1_200);

        assertThat(places(database, id, RowFilter.ALL, 0, 3)).containsExactly(1, 2, 3);
        assertThat(places(database, id, RowFilter.ALL, 1_198, 50)).containsExactly(1_199, 1_200);
        assertThat(places(database, id, RowFilter.PROBLEMS, 0, 2)).containsExactly(100, 200);
        assertThat(places(database, id, RowFilter.QUESTIONS, 7, 2)).containsExactly(14, 21);
        assertThat(in(
                        database,
                        (JpaIntakes intakes) ->
                                intakes.rows(id, RowFilter.ALL, 699, 1).get(0).preview()))
                .isEqualTo(row(700));
        assertThat(in(
                        database,
                        (JpaIntakes intakes) ->
                                intakes.rows(id, RowFilter.ALL, 699, 1).get(0).shows(row(700))))
                .isTrue();

        show(database, id, 2);

        assertThat(places(database, id, RowFilter.ALL, 0, 50)).containsExactly(1, 2);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void changes_come_back_the_last_first_with_what_was_before(TestDatabase database) {
        var id = begun(database, NOON);
        var former = new Allergy(AllergyKind.FOOD, "egg", Severity.MILD, false, "卵（軽い）");
        var record = HostFamilyId.next();
        doing(
                database,
                intakes -> intakes.keep(List.of(
                        new IntakeChange(id, 1, IntakeChange.Kind.HOST_FAMILY, record, 3, "佐藤", null),
                        new IntakeChange(id, 2, IntakeChange.Kind.PERSON, record, 4, "髙橋".repeat(300), former))));

        var last = in(database, intakes -> intakes.changes(id).get(0));
        var first = in(database, intakes -> intakes.changes(id).get(1));

        assertThat(last.place()).isEqualTo(2);
        assertThat(last.recordVersion()).isEqualTo(4);
        assertThat(last.former(Allergy.class)).hasValue(former);
        assertThat(first.recordId()).isEqualTo(record.toString());
        assertThat(first.former(Allergy.class)).isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void headings_are_remembered_by_their_words_and_mapped_anew(TestDatabase database) {
        var headings = List.of("氏名", "ふりがな");
        doing(
                database,
                intakes -> intakes.remember(new KnownHeadings(TableKind.PARTICIPANTS, headings, Map.of("氏名", "note"))));
        doing(
                database,
                intakes -> intakes.remember(new KnownHeadings(TableKind.PARTICIPANTS, headings, Map.of("氏名", "name"))));

        assertThat(in(database, (JpaIntakes intakes) -> intakes.remembered(TableKind.PARTICIPANTS, headings)))
                .isEqualTo(Map.of("氏名", "name"));
        assertThat(in(database, (JpaIntakes intakes) -> intakes.remembered(TableKind.HOST_FAMILIES, headings)))
                .isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void questions_are_found_again_for_any_number_of_records(TestDatabase database) {
        var records = Stream.generate(HostFamilyId::next).limit(900).toList();
        var question = new OpenQuestion("allergies", "ちょっと不明");
        doing(
                database,
                intakes -> intakes.keepAsked(records.stream()
                        .map(record -> new AskedQuestion(record, question))
                        .toList()));

        var asked = in(
                database,
                intakes -> intakes.asked(
                        records.stream().map(HostFamilyId::toString).toList()));

        assertThat(asked).hasSize(900);
        assertThat(asked.values()).allMatch(Set.of(question)::equals);
        assertThat(in(database, (JpaIntakes intakes) -> intakes.asked(List.of())))
                .isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_discarded_import_leaves_nothing_behind(TestDatabase database) {
        var id = begun(database, NOON);
        show(database, id, 3);
        doing(database, intakes -> intakes.progress(id, 3, 3, NOON));

        doing(database, intakes -> intakes.remove(intakes.get(id)));

        assertThat(in(database, (JpaIntakes intakes) -> intakes.find(id))).isEmpty();
        assertThat(in(database, (JpaIntakes intakes) -> intakes.files(id))).isEmpty();
        assertThat(in(database, (JpaIntakes intakes) -> intakes.progress(id))).isEmpty();
        assertThat(places(database, id, RowFilter.ALL, 0, 50)).isEmpty();
    }

    private static ImportId begun(TestDatabase database, Instant at) {
        return in(database, intakes -> {
            var intake = new SpreadsheetIntake(ImportId.next(), DelegationId.next(), "students.csv", "chiba", at);
            intakes.add(
                    intake,
                    List.of(
                            new IntakeFile(intake.id(), table(TableKind.HOST_FAMILIES)),
                            new IntakeFile(intake.id(), table(TableKind.PARTICIPANTS))));
            return intake.id();
        });
    }

    private static UploadedTable table(TableKind kind) {
        return new UploadedTable(kind, "students.csv", "氏名,ふりがな\n佐藤 花,サトウ\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void show(TestDatabase database, ImportId id, int rows) {
        doing(
                database,
                intakes -> intakes.show(
                        id,
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(place -> new IntakeRow(id, row(place)))
                                .toList()));
    }

    /** Every hundredth has a problem, every seventh a question. */
    private static RowPreview row(int place) {
        return new RowPreview(
                place,
                TableKind.PARTICIPANTS,
                place + 1,
                "髙橋 花",
                "2012-04-02",
                place % 100 == 0 ? RowOutcome.PROBLEM : RowOutcome.UPDATE,
                place % 100 == 0
                        ? List.of(new CellProblem(2, "C7", "birthDate", "きのう", "intake.date", List.of("きのう")))
                        : List.of(),
                List.of(new FieldChange("school", "", "架空高校")),
                place % 7 == 0 ? List.of(new OpenQuestion("allergies", "ちょっと不明")) : List.of(),
                List.of(),
                List.of(new Lookalike("row:2", "高橋 花", "", true)),
                "");
    }

    private static List<Integer> places(TestDatabase database, ImportId id, RowFilter filter, int after, int atMost) {
        return in(
                database,
                intakes -> intakes.rows(id, filter, after, atMost).stream()
                        .map(IntakeRow::place)
                        .toList());
    }

    private static void doing(TestDatabase database, Consumer<JpaIntakes> work) {
        in(database, intakes -> {
            work.accept(intakes);
            return true;
        });
    }

    private static <T> T in(TestDatabase database, Function<JpaIntakes, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaIntakes(entityManager)));
    }
}
