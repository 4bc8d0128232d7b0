package org.fujinowa.matching.engine.worker;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.fujinowa.matching.engine.EngineFailure;
import org.jspecify.annotations.Nullable;

/** A running child, as seen from the server. */
final class Child {

    private final Process process;
    private final WorkerFolder folder;
    private final BufferedReader in;
    private final BufferedWriter out;

    private Child(Process process, WorkerFolder folder) {
        this.process = process;
        this.folder = folder;
        in = process.inputReader(StandardCharsets.UTF_8);
        out = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts a child; it may still be loading its libraries. */
    static Child start(WorkerSettings settings, WorkerFolder folder) {
        try {
            var own = folder.emptied();
            var process = new ProcessBuilder(settings.command(own))
                    .directory(own.toFile())
                    .redirectError(folder.log().toFile())
                    .start();
            return new Child(process, folder);
        } catch (IOException broken) {
            throw new EngineFailure("The solver process could not be started.", broken);
        }
    }

    /** Says something to the child. */
    void say(Message message) {
        try {
            synchronized (out) {
                out.write(message.toLine());
                out.write('\n');
                out.flush();
            }
        } catch (IOException broken) {
            throw ended(broken);
        }
    }

    /** Waits for what the child says next. */
    Message hear() {
        try {
            var line = in.readLine();
            if (line == null) {
                throw ended(null);
            }
            return Message.ofLine(line);
        } catch (IOException broken) {
            throw ended(broken);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Ends the child at once, whatever it is doing. */
    void kill() {
        process.destroyForcibly();
    }

    private EngineFailure ended(@Nullable IOException cause) {
        kill();
        try {
            var exit = process.waitFor(10, TimeUnit.SECONDS) ? "exit code " + process.exitValue() : "still ending";
            return new EngineFailure(
                    "The solver process ended in the middle of its work (%s; its log was %s)."
                            .formatted(exit, folder.log()),
                    cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new EngineFailure("The solver process ended in the middle of its work.", interrupted);
        }
    }
}
