package org.fujinowa.matching.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.matching.engine.FaultKeys;
import org.fujinowa.matching.engine.ProblemRefused;
import org.fujinowa.matching.engine.json.AnswerWriter;
import org.fujinowa.matching.engine.json.ProblemReader;
import org.fujinowa.matching.service.PlacementSolving;
import org.fujinowa.shared.rest.BadBody;
import org.fujinowa.shared.rest.BodyFault;
import org.fujinowa.shared.rest.BodyText;
import org.fujinowa.shared.rest.Refusal;

/** /api/matching/solve: the engine for everybody, with a problem that need not be in our database. */
@Path("matching/solve")
@RequestScoped
public class SolveResource {

    private static final int KILOBYTE = 1024;

    @Inject
    private PlacementSolving solving;

    @Inject
    @ConfigProperty(name = "fujinowa.solver.body.limit.kilobytes")
    private int limitKilobytes;

    @Inject
    @ConfigProperty(name = "fujinowa.solver.api.seconds")
    private int longestSeconds;

    /**
     * Solves the problem in the body; the caller waits, at most for the problem's own time limit. That a caller has gone away
     * is not noticed before the answer is written, so the limit is also how long an engine can be kept busy for nobody.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String solve(InputStream body) throws IOException {
        try {
            var problem = ProblemReader.read(BodyText.read(body, KILOBYTE * limitKilobytes - 1));
            if (problem.timeLimitSeconds() > longestSeconds) {
                throw tooLong(problem.timeLimitSeconds());
            }
            var answer = solving.solveNow(problem);
            return AnswerWriter.write(answer.orElseThrow(() -> new Refusal(Refusal.UNAVAILABLE, "api.busy")));
        } catch (ProblemRefused refused) {
            throw badBody(refused);
        }
    }

    private BadBody tooLong(int seconds) {
        return new BadBody(
                Refusal.UNPROCESSABLE,
                List.of(new BodyFault("/timeLimitSeconds", FaultKeys.LIMIT_VALUE, List.of(longestSeconds, seconds))));
    }

    private static BadBody badBody(ProblemRefused refused) {
        var status = switch (refused.kind()) {
            case MALFORMED -> Refusal.BAD_REQUEST;
            case TOO_LONG -> Refusal.CONTENT_TOO_LARGE;
            case OVER_LIMIT -> Refusal.UNPROCESSABLE;
        };
        return new BadBody(
                status,
                refused.faults().stream()
                        .map(fault -> new BodyFault(fault.pointer(), fault.key(), fault.arguments()))
                        .toList());
    }
}
