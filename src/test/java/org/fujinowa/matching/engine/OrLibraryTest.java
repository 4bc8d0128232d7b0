package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.matching.engine.json.ProblemReader;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty published assignment problems that nobody here wrote, and their published optima. */
class OrLibraryTest {

    private static final Path FOLDER = Path.of("test-data/or-library");
    private static final Pattern OPTIMUM =
            Pattern.compile("\"(c\\d+_\\d)\":\\s*\\{[^}]*\"placed\":\\s*(\\d+),\\s*\"total\":\\s*(\\d+)");

    private final PlacementEngine engine = new PlacementSolver();

    static Stream<MatchResult> published() throws IOException {
        return OPTIMUM.matcher(Files.readString(FOLDER.resolve("optima.json"))).results().toList().stream();
    }

    @Test
    void there_are_sixty() throws IOException {
        assertThat(published()).hasSize(60);
    }

    @ParameterizedTest
    @MethodSource("published")
    void reaches_the_published_optimum_with_proof(MatchResult published) throws IOException {
        var problem = ProblemReader.read(Files.readString(FOLDER.resolve(published.group(1) + ".json")));
        var placed = Long.parseLong(published.group(2));
        var total = Long.parseLong(published.group(3));

        var answer = engine.solve(problem);

        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.levels())
                .isEqualTo(List.of(
                        new LevelValue(Level.PLACED, placed, placed), new LevelValue(Level.TOTAL, total, total)));
        AnswerAudit.assertTrue(problem, answer);
    }
}
