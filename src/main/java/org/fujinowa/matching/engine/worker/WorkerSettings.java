package org.fujinowa.matching.engine.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How to start a child process.
 *
 * @param javaHome the Java installation to run it with
 * @param classPath the engine's classes and the jars of OR-Tools, protobuf and JNA
 * @param maxHeap the child's Java heap, as {@code -Xmx} takes it; native memory comes on top
 * @param folder where children keep their unpacked native libraries and logs; created if missing
 */
public record WorkerSettings(Path javaHome, List<Path> classPath, String maxHeap, Path folder) {

    public WorkerSettings {
        classPath = List.copyOf(classPath);
    }

    /** Settings for the Java this process runs on. */
    public static WorkerSettings of(List<Path> classPath, String maxHeap, Path folder) {
        return new WorkerSettings(Path.of(System.getProperty("java.home")), classPath, maxHeap, folder);
    }

    /** The command line of a child that keeps its files in that folder. */
    List<String> command(Path ownFolder) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.add("-Xmx" + maxHeap);
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:ErrorFile=" + ownFolder.resolve("crash.log"));
        command.add("-Djava.io.tmpdir=" + ownFolder);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(SolverWorker.class.getName());
        return command;
    }
}
