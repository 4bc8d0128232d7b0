package org.fujinowa.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The keys that a server makes at its first start and keeps: 256 random bits each, in Base64. They must be the same after a restart,
 * and the same on every node: one server keeps its own in a file, several servers share them by the settings.
 */
final class KeptKeys {

    /**
     * The setting of the key that seals the view state which travels with every page. Without it every open form is refused,
     * and nothing else is lost.
     */
    static final String VIEW_STATE = "fujinowa.view-state.key";

    /**
     * The setting of the keys that seal addresses, answers about health and files in the database. Without them these can never be
     * read again; so they are kept apart from database and backups.
     */
    static final String SECRETS = "fujinowa.secret.keys";

    /** The setting of the file that holds {@link #SECRETS} where they are not in the settings themselves. */
    static final String SECRETS_FILE = "fujinowa.secret.file";

    private static final int BYTES = 32;

    private KeptKeys() {}

    /** The key of the view state kept in that folder, made now if there is none. */
    static String viewState(Path folder) throws IOException {
        return kept(folder.resolve("view-state.key"), "");
    }

    /** The keys kept in that file, made now if there are none; only the server's own account may read it. */
    static String secrets(Path file) throws IOException {
        return kept(file, "first:");
    }

    private static String kept(Path file, String name) throws IOException {
        if (Files.notExists(file)) {
            var key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, name + Base64.getEncoder().encodeToString(key));
        }
        return Files.readString(file).strip();
    }
}
