package org.fujinowa.matching.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Reason.Code;
import org.fujinowa.matching.engine.SolverReport;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.engine.Unplaced;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {

    private static final PlacementAnswer ANSWER = new PlacementAnswer(
            Status.FEASIBLE,
            List.of(new LevelValue(Level.PLACED, 1, 2), new LevelValue(Level.TOTAL, -5, 12_345_678_901L)),
            List.of(new Placement(
                    "S1", List.of(new Stay("F \"髙\"\n\u2028", List.of(0, 1)), new Stay("F2", List.of(3))), "F9")),
            List.of(new Unplaced(
                    "S7",
                    List.of(
                            new Reason(Code.NO_FREE_BED, null, "F3", List.of(), List.of(4)),
                            new Reason(Code.APART, null, "F4", List.of("S1"), List.of(0))))),
            List.of(),
            new SolverReport("OR-Tools CP-SAT", 0.21, "none"));

    @Test
    void writes_the_format() {
        assertThat(AnswerWriter.write(ANSWER)).isEqualTo("""
                        {"status":"FEASIBLE",\
                        "levels":[{"name":"placed","value":1,"bound":2},\
                        {"name":"total","value":-5,"bound":12345678901}],\
                        "placements":[{"student":"S1","stays":[{"family":"F \\"髙\\"\\n\\u2028","nights":[0,1]},\
                        {"family":"F2","nights":[3]}],"backup":"F9"}],\
                        "unplaced":[{"student":"S7","because":[{"code":"no-free-bed","family":"F3","nights":[4]},\
                        {"code":"apart","family":"F4","students":["S1"],"nights":[0]}]}],\
                        "solver":{"name":"OR-Tools CP-SAT","seconds":0.21,"proof":"none"}}""");
    }

    @Test
    void is_read_back_as_it_was() {
        assertThat(AnswerReader.read(AnswerWriter.write(ANSWER))).isEqualTo(ANSWER);
    }

    @Test
    void a_contradiction_is_written_and_read_back() {
        var answer = new PlacementAnswer(
                Status.INFEASIBLE,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Reason(Code.LOCKED, "S1", "F1", List.of(), List.of())),
                new SolverReport("x", 0, ""));

        assertThat(AnswerWriter.write(answer))
                .contains("\"because\":[{\"code\":\"locked\",\"student\":\"S1\",\"family\":\"F1\"}]");
        assertThat(AnswerReader.read(AnswerWriter.write(answer))).isEqualTo(answer);
    }

    @Test
    void refuses_to_read_what_is_no_answer() {
        assertThatThrownBy(() -> AnswerReader.read("{\"status\":\"OPTIMAL\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
