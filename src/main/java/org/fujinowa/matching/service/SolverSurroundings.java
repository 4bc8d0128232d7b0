package org.fujinowa.matching.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.matching.engine.worker.WorkerSettings;
import org.jspecify.annotations.Nullable;

/** What the solver has around it in the server: the unpacked war with its classes, and threads that wait for it. */
@ApplicationScoped
class SolverSurroundings {

    private static final List<String> JARS = List.of("ortools", "protobuf", "jna");

    @Inject
    @ConfigProperty(name = "fujinowa.data.dir")
    private String dataDirectory;

    @Inject
    @ConfigProperty(name = "fujinowa.solver.heap", defaultValue = "512m")
    private String heap;

    @Resource
    private ManagedExecutorService executor;

    private volatile @Nullable ServletContext war;

    void remember(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
        war = started;
    }

    /** The threads that wait for answers. */
    Executor executor() {
        return executor;
    }

    /** How to start a process. */
    WorkerSettings settings() {
        var started = war;
        if (started == null) {
            throw new IllegalStateException("The war has not started yet.");
        }
        var classes = Path.of(started.getRealPath("/WEB-INF/classes"));
        try (var jars = Files.list(Path.of(started.getRealPath("/WEB-INF/lib")))) {
            var needed =
                    jars.filter(jar -> JARS.stream().anyMatch(jar.getFileName().toString()::contains));
            return WorkerSettings.of(
                    Stream.concat(Stream.of(classes), needed.sorted()).toList(),
                    heap,
                    Path.of(dataDirectory, "solver").toAbsolutePath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The war's libraries cannot be listed.", unreadable);
        }
    }
}
