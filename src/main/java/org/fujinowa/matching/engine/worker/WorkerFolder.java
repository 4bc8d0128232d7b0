package org.fujinowa.matching.engine.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A folder for one child after another. OR-Tools unpacks 69 MB at each start and leaves them when it is killed, so the folder
 * is emptied before each start; folders of servers that no longer run are removed.
 */
final class WorkerFolder {

    private static final Pattern NAME = Pattern.compile("solver-(\\d+)-[0-9a-f-]+");

    private final Path path;

    private WorkerFolder(Path path) {
        this.path = path;
    }

    /** A new folder that belongs to this process. */
    static WorkerFolder in(Path parent) {
        try {
            Files.createDirectories(parent);
            removeAbandoned(parent);
            var name = "solver-%d-%s".formatted(ProcessHandle.current().pid(), UUID.randomUUID());
            return new WorkerFolder(parent.toAbsolutePath().resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot use the solver's folder " + parent, broken);
        }
    }

    /** The folder, empty. */
    Path emptied() throws IOException {
        remove();
        return Files.createDirectory(path);
    }

    void remove() throws IOException {
        remove(path);
    }

    Path log() {
        return path.resolve("worker.log");
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, "solver-*")) {
            for (var folder : folders) {
                var name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && !alive(Long.parseLong(name.group(1)))) {
                    remove(folder);
                }
            }
        }
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException broken) throws IOException {
                if (broken instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw broken;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException broken) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
