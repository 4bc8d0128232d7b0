package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.security.model.AuditAnchor;

/** Appends each newest link to a file in the data directory, and to the log, which may live on another machine. */
@ApplicationScoped
class FileAuditAnchor implements AuditAnchor {

    private static final Logger LOG = Logger.getLogger(FileAuditAnchor.class.getName());

    @Inject
    @ConfigProperty(name = "fujinowa.data.dir")
    private String dataDirectory;

    @Override
    public void keep(long number, String hash) {
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), number + " " + hash + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The audit anchor cannot be written.", unwritable);
        }
        LOG.log(Level.FINE, "Audit chain at {0}: {1}", new Object[] {number, hash});
    }

    @Override
    public Optional<Link> newest() {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file())) {
            return lines.filter(line -> line.indexOf(' ') > 0)
                    .reduce((first, last) -> last)
                    .map(FileAuditAnchor::link);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The audit anchor cannot be read.", unreadable);
        }
    }

    private static Link link(String line) {
        var space = line.indexOf(' ');
        return new Link(Long.parseLong(line.substring(0, space)), line.substring(space + 1));
    }

    private Path file() {
        return Path.of(dataDirectory, "audit-head.txt").toAbsolutePath();
    }
}
