package org.fujinowa.matching.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Fault;
import org.fujinowa.matching.engine.FaultKeys;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.Limits;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.ProblemRefused;
import org.fujinowa.matching.engine.SameFamilyWish;
import org.fujinowa.matching.engine.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemReaderTest {

    private static final String WHOLE = """
            {"format": "fujinowa.placement-problem/1", "nights": 9,
             "students": [{"id": "S1"}, {"id": "S2", "nights": [0,1,2,3]}, {"id": "S3"}],
             "families": [{"id": "F1", "beds": 2}, {"id": "F2", "bedsByNight": [1,1,1,1,0,0,0,0,0]}],
             "pairs": [{"student": "S1", "family": "F1", "score": 730},
                       {"student": "S1", "family": "F2", "score": 655, "nights": [0,1,2,3], "beds": 2}],
             "together": [["S1","S2"]], "apart": [["S1","S3"]],
             "locked": [{"student": "S1", "family": "F1"}], "forbidden": [{"student": "S2", "family": "F2"}],
             "sameFamily": [{"students": ["S2","S3"], "score": -40}],
             "maxMoves": 1, "movePenalty": 60, "previous": [{"student": "S1", "family": "F1"}],
             "levels": ["placed","fairness","total"], "backups": true, "timeLimitSeconds": 20}
            """;

    @Test
    void reads_every_field() {
        assertThat(ProblemReader.read(WHOLE))
                .isEqualTo(new PlacementProblem(
                        9,
                        List.of(new Student("S1"), new Student("S2", List.of(0, 1, 2, 3)), new Student("S3")),
                        List.of(new Family("F1", 2), new Family("F2", null, List.of(1, 1, 1, 1, 0, 0, 0, 0, 0))),
                        List.of(new Pair("S1", "F1", 730), new Pair("S1", "F2", 655, List.of(0, 1, 2, 3), 2)),
                        List.of(List.of("S1", "S2")),
                        List.of(List.of("S1", "S3")),
                        List.of(new Choice("S1", "F1")),
                        List.of(new Choice("S2", "F2")),
                        List.of(new SameFamilyWish(List.of("S2", "S3"), -40)),
                        1,
                        60,
                        List.of(new Choice("S1", "F1")),
                        List.of(Level.PLACED, Level.FAIRNESS, Level.TOTAL),
                        true,
                        20));
    }

    @Test
    void writes_what_it_reads() {
        var problem = ProblemReader.read(WHOLE);

        assertThat(ProblemReader.read(ProblemWriter.write(problem))).isEqualTo(problem);
    }

    @Test
    void knows_the_usual_values() {
        var problem = ProblemReader.read("""
                {"format":"fujinowa.placement-problem/1","nights":1,"students":[],"families":[],"pairs":[]}""");

        assertThat(problem).isEqualTo(PlacementProblem.over(1).build());
        assertThat(problem.levelsInForce()).containsExactly(Level.PLACED, Level.FAIRNESS, Level.TOTAL);
    }

    /** One change to a sound problem, and the one fault it must give. */
    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    "nights": 9                ; "nights": "9"              ; /nights                 ; not-an-integer
                    "nights": 9                ; "nights": 9.0              ; /nights                 ; not-an-integer
                    "nights": 9                ; "nights": 1e1              ; /nights                 ; not-an-integer
                    "nights": 9                ; "nights": 99999999999      ; /nights                 ; not-an-integer
                    "nights": 9                ; "nights": 1e999999999      ; /nights                 ; not-an-integer
                    "nights": 9,               ; ``                         ; /nights                 ; missing
                    problem/1                  ; problem/2                  ; /format                 ; format
                    "maxMoves": 1              ; "maxMove": 1               ; /maxMove                ; unknown-field
                    "maxMoves": 1              ; "maxMoves": -1             ; /maxMoves               ; too-small
                    "maxMoves": 1              ; "maxMoves": null           ; /maxMoves               ; not-an-integer
                    "maxMoves": 1              ; "maxMoves": 1, "nights": 9 ; /nights                 ; json-twice
                    "movePenalty": 60          ; "movePenalty": -1          ; /movePenalty            ; too-small
                    "backups": true            ; "backups": "true"          ; /backups                ; not-yes-or-no
                    "timeLimitSeconds": 20     ; "timeLimitSeconds": 0      ; /timeLimitSeconds       ; too-small
                    "fairness",                ; "fair",                    ; /levels/1               ; unknown-level
                    "fairness",                ; "placed",                  ; /levels/1               ; duplicate
                    "placed",                  ; 1,                         ; /levels/0               ; not-a-text
                    ["placed","fairness","total"] ; []                      ; /levels                 ; too-few
                    ["placed","fairness","total"] ; "placed"                ; /levels                 ; not-a-list
                    {"id": "S3"}               ; {"id": "S3", "age": 15}    ; /students/2/age         ; unknown-field
                    "nights": [0,1,2,3]},      ; "nights": [0,0]},          ; /students/1/nights/1    ; duplicate
                    "nights": [0,1,2,3]},      ; "nights": []},             ; /students/1/nights      ; empty-stay
                    "nights": [0,1,2,3]},      ; "nights": [9]},            ; /students/1/nights/0    ; out-of-range
                    "nights": [0,1,2,3]},      ; "nights": [-1]},           ; /students/1/nights/0    ; out-of-range
                    "nights": [0,1,2,3]},      ; "nights": ["0"]},          ; /students/1/nights/0    ; not-an-integer
                    "nights": [0,1,2,3]},      ; "nights": 3},              ; /students/1/nights      ; not-a-list
                    "beds": 2},                ; "beds": -1},               ; /families/0/beds        ; too-small
                    "id": "F1", "beds": 2      ; "id": "F1"                 ; /families/0             ; beds-once
                    "beds": 2},                ; "beds": 2, "bedsByNight": [1,1,1,1,1,1,1,1,1]}, ; /families/0 ; beds-once
                    [1,1,1,1,0,0,0,0,0]        ; [1,1]                      ; /families/1/bedsByNight ; one-per-night
                    [1,1,1,1,0,0,0,0,0]        ; [1,1,1,-1,0,0,0,0,0]       ; /families/1/bedsByNight/3 ; too-small
                    730                        ; 1001                       ; /pairs/0/score          ; out-of-range
                    730                        ; -1                         ; /pairs/0/score          ; out-of-range
                    730                        ; "730"                      ; /pairs/0/score          ; not-an-integer
                    "beds": 2}]                ; "beds": -2}]               ; /pairs/1/beds           ; too-small
                    "family": "F1", "score"    ; "family": "F9", "score"    ; /pairs/0/family         ; unknown-family
                    "family": "F1", "score"    ; "family": "F2", "score"    ; /pairs/1                ; duplicate
                    "family": "F1", "score"    ; "score"                    ; /pairs/0/family         ; missing
                    [["S1","S2"]]              ; [["S1"]]                   ; /together/0             ; too-few
                    [["S1","S2"]]              ; [["S1","S1"]]              ; /together/0/1           ; duplicate
                    [["S1","S2"]]              ; [["S1","S9"]]              ; /together/0/1           ; unknown-student
                    [["S1","S2"]]              ; ["S1","S2"]                ; /together/0             ; not-a-list
                    [["S1","S3"]]              ; {}                         ; /apart                  ; not-a-list
                    "S2","S3"], "score": -40   ; "S2","S3"], "score": -10001 ; /sameFamily/0/score    ; out-of-range
                    "S2","S3"], "score": -40   ; "S2"], "score": -40        ; /sameFamily/0/students  ; too-few
                    "forbidden": [             ; "forbidden": [{"student": "S2", "family": "F2"}, ; /forbidden/1 ; duplicate
                    "forbidden": [             ; "forbidden": [7,           ; /forbidden/0            ; not-an-object
                    "previous": [              ; "previous": [{"student": "S1", "family": "F2"}, ; /previous/1/student ; duplicate
                    """)
    void says_what_is_wrong_and_where(String sound, String broken, String pointer, String key) {
        assertThat(WHOLE).contains(sound);

        var refused = refusal(WHOLE.replace(sound, broken));

        assertThat(refused.kind()).isEqualTo(ProblemRefused.Kind.MALFORMED);
        assertThat(refused.faults())
                .extracting(fault -> fault.pointer() + " " + fault.key())
                .contains(pointer + " matching.problem." + key);
    }

    @Test
    void lists_all_faults_at_once_and_no_false_ones() {
        var refused = refusal("""
                {"format":"fujinowa.placement-problem/1","nights":2,
                 "students":[{"id":"S"},{"id":"S"},{"nights":[]},{"id":""},4],
                 "families":[{"id":"F","beds":"2"}],
                 "pairs":[{"student":7,"family":"G","score":2000,"nights":[5],"color":1}]}""");

        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        Fault.of("/students/1/id", FaultKeys.DUPLICATE, "S"),
                        Fault.of("/students/2/id", FaultKeys.MISSING, "id"),
                        Fault.of("/students/2/nights", FaultKeys.EMPTY_STAY),
                        Fault.of("/students/3/id", FaultKeys.EMPTY_ID),
                        Fault.of("/students/4", FaultKeys.NOT_AN_OBJECT),
                        Fault.of("/families/0/beds", FaultKeys.NOT_AN_INTEGER),
                        Fault.of("/pairs/0/student", FaultKeys.NOT_A_TEXT),
                        Fault.of("/pairs/0/family", FaultKeys.UNKNOWN_FAMILY, "G"),
                        Fault.of("/pairs/0/score", FaultKeys.OUT_OF_RANGE, 0, 1000, 2000),
                        Fault.of("/pairs/0/nights/0", FaultKeys.OUT_OF_RANGE, 0, 1, 5),
                        Fault.of("/pairs/0/color", FaultKeys.UNKNOWN_FIELD, "color"));
    }

    @Test
    void tells_a_problem_that_is_too_large_from_one_that_is_wrong() {
        assertThat(refusal(WHOLE.replace("\"nights\": 9,", "\"nights\": 367,")).kind())
                .as("the beds by night are then wrong as well")
                .isEqualTo(ProblemRefused.Kind.MALFORMED);
        assertThat(refusal(WHOLE.replace("\"timeLimitSeconds\": 20", "\"timeLimitSeconds\": 3601"))
                        .kind())
                .isEqualTo(ProblemRefused.Kind.OVER_LIMIT);
        assertThat(refusal(" ".repeat(Limits.TEXT_LENGTH + 1)).kind()).isEqualTo(ProblemRefused.Kind.TOO_LONG);
    }

    @Test
    void gives_up_after_a_thousand_faults() {
        var refused = refusal(WHOLE.replace("\"apart\": [", "\"apart\": [" + "[],".repeat(5_000)));

        assertThat(refused.faults()).hasSize(Limits.FAULTS);
    }

    @ParameterizedTest
    @CsvSource({"null", "1", "[]", "'\"x\"'"})
    void refuses_json_that_is_no_object(String text) {
        assertThat(refusal(text).faults()).containsExactly(Fault.of("", FaultKeys.NOT_AN_OBJECT));
    }

    private static ProblemRefused refusal(String text) {
        return catchThrowableOfType(ProblemRefused.class, () -> ProblemReader.read(text));
    }
}
