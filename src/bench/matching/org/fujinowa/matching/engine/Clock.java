package org.fujinowa.matching.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process has used so far. On a machine with other work, CPU time is what a run really costs. */
final class Clock {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long cpu = SYSTEM.getProcessCpuTime();
    private final long wall = System.nanoTime();

    /** CPU milliseconds of the whole process since this clock was made. */
    double cpu() {
        return (SYSTEM.getProcessCpuTime() - cpu) / 1e6;
    }

    /** Milliseconds since this clock was made. */
    double wall() {
        return (System.nanoTime() - wall) / 1e6;
    }

    /** The most memory the process ever had, in megabytes; the solver's own is not in the Java heap. Linux only, else 0. */
    static double peakMegabytes() {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
