package org.fujinowa.matching.engine.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.PlacementEngine;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.PlacementExplainer;
import org.fujinowa.matching.engine.explain.Question;

/**
 * The main class of the child: reads questions from standard input, one at a time, and writes what it finds to standard
 * output. It ends when its input ends, so that it never outlives the server, even if that was killed.
 */
public final class SolverWorker {

    private final PrintStream out;
    private final ExecutorService solving = Executors.newSingleThreadExecutor();
    private Cancellation current = new Cancellation();

    private SolverWorker(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Whatever else prints must not disturb the lines.
        System.setOut(System.err);
        new SolverWorker(out).listen();
        // The solver may be deep in native code, where nothing interrupts it.
        Runtime.getRuntime().halt(0);
    }

    private void listen() throws IOException {
        var engine = new ExplainingSolver();
        say(new Message.Ready());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var message = Message.ofLine(line);
            if (message instanceof Message.Solve solve) {
                var cancellation = new Cancellation();
                current = cancellation;
                solving.execute(() -> solve(engine, solve.problem(), cancellation));
            } else if (message instanceof Message.Ask ask) {
                var cancellation = new Cancellation();
                current = cancellation;
                solving.execute(() -> answer(engine, ask.question(), cancellation));
            } else if (message instanceof Message.Cancel) {
                current.cancel();
            }
        }
    }

    private void solve(PlacementEngine engine, PlacementProblem problem, Cancellation cancellation) {
        try {
            var answer = engine.solve(
                    problem, (level, value, bound) -> say(new Message.Reached(level, value, bound)), cancellation);
            say(new Message.Answered(answer));
        } catch (RuntimeException | OutOfMemoryError broken) {
            say(new Message.Failed(broken.toString()));
        }
    }

    private void answer(PlacementExplainer engine, Question<?> question, Cancellation cancellation) {
        try {
            var answer = engine.ask(question, (done, all) -> say(new Message.Step(done, all)), cancellation);
            say(Message.told(answer));
        } catch (CancellationException stopped) {
            say(new Message.Stopped());
        } catch (RuntimeException | OutOfMemoryError broken) {
            say(new Message.Failed(broken.toString()));
        }
    }

    private void say(Message message) {
        say(message.toLine());
    }

    private void say(String line) {
        synchronized (out) {
            out.println(line);
        }
    }
}
