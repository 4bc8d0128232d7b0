package org.fujinowa.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that seals the view state which travels with every page: 256 random bits, in Base64.
 *
 * <p>It must be the same after a restart, or every open form would be refused, and the same on every node. One server
 * makes its own at the first start and keeps it in its data folder; several servers share one by the setting.
 */
final class ViewStateKey {

    static final String SETTING = "fujinowa.view-state.key";

    private static final int BYTES = 32;

    private ViewStateKey() {}

    /** The key kept in that folder, made now if there is none; only the server's own account may read it. */
    static String keptIn(Path folder) throws IOException {
        var file = folder.resolve("view-state.key");
        if (Files.notExists(file)) {
            var key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(key));
        }
        return Files.readString(file).strip();
    }
}
